/** From a tree without a complaint to the typed delivery file. */

import { parseDuration } from '../duration.ts'
import type { Located, LocatedEntry, Where } from '../located/located.ts'
import { booleanOf, durationOf, entriesOf, itemsOf, numberOf, textOf, textsOf, under } from '../located/tree.ts'
import type { LockSetting } from '../records/lock/lock-setting.ts'
import { availabilityOf } from './availability.ts'
import { parseComponent } from './component.ts'
import { soaksAfter } from './cross-checks/order.ts'
import { inOrderOf } from './cycle.ts'
import { distributionOf } from './distribution.ts'
import { infrastructureOf } from './infrastructure.ts'
import { keyAt } from './keys.ts'
import { parseParent } from './parent.ts'
import { volumeOf, workflowOf } from './recipe.ts'
import { soakOf } from './soak.ts'
import type {
  Approvals,
  Architecture,
  Component,
  DeliveryFile,
  Environment,
  FindingsPolicy,
  Freeze,
  Home,
  Launcher,
  OverridableGate,
  Protection,
  RequiredTag,
  ResourceTag,
  Stage,
  Strategy,
  Target,
  Window,
} from './types.ts'

/** The keys of one map. A key that is not written has the default of the table; one without a default must be written. */
const keysOf = (map: Located | undefined, path: string) => {
  const defaultOf = (name: string) => keyAt(path === '' ? name : `${path}.${name}`).default
  const none = (name: string): never => {
    throw new Error(`${path}.${name} is neither written nor has it a default`)
  }
  return {
    /** Its type is narrower than a text where the table has an enum. */
    text: <T extends string>(name: string): T => (textOf(under(map, name)) ?? defaultOf(name) ?? none(name)) as T,
    number: (name: string): number => numberOf(under(map, name)) ?? Number(defaultOf(name) ?? none(name)),
    boolean: (name: string): boolean => booleanOf(under(map, name)) ?? defaultOf(name) === true,
    duration: (name: string): number => durationOf(under(map, name)) ?? parseDuration(String(defaultOf(name))) ?? none(name),
    texts: <T extends string>(name: string): readonly T[] =>
      (under(map, name) ? textsOf(under(map, name)) : (defaultOf(name) ?? [])) as readonly T[],
  }
}

const homeOf = (tree: Located): Home => {
  const home = under(tree, 'home')
  const keys = keysOf(home, 'home')
  return { account: keys.text('account'), region: keys.text('region'), role: textOf(under(home, 'role')) }
}

const componentOf = (node: Located): Component => ({
  from: parseComponent(textOf(node) ?? textOf(under(node, 'path')) ?? ''),
  parameters: Object.fromEntries(entriesOf(under(node, 'parameters')).map(({ key, value }) => [key, textOf(value) ?? ''])),
  at: node.at,
})

const stageOf = (tree: Located, home: Home, { key, value }: LocatedEntry): Stage => {
  const keys = keysOf(value, 'stages.*')
  return {
    name: key,
    parent: parseParent(keys.text('parent')),
    components: itemsOf(under(value, 'components')).map(componentOf),
    version: textOf(under(value, 'version')),
    infrastructure: infrastructureOf(tree, value),
    distribution: distributionOf(tree, value, home),
    volumes: itemsOf(under(value, 'volumes')).map(volumeOf),
    workflows: itemsOf(under(value, 'workflows')).map(workflowOf),
    executionRole: textOf(under(value, 'execution-role')),
    tests: keys.boolean('tests'),
    scan: keys.boolean('scan'),
    rebuildSeverity: keys.text('rebuild-severity'),
    maxAge: keys.duration('max-age'),
    timeout: keys.duration('timeout'),
    onTimeout: keys.text('on-timeout'),
  }
}

/** Parents before their children. */
const stagesOf = (tree: Located, home: Home): readonly Stage[] => {
  const stages = new Map(entriesOf(under(tree, 'stages')).map(entry => [entry.key, stageOf(tree, home, entry)]))
  const parentOf = (name: string): string | undefined => {
    const parent = stages.get(name)?.parent
    return parent?.is === 'stage' ? parent.stage : undefined
  }
  return inOrderOf([...stages.keys()], parentOf).flatMap(name => stages.get(name) ?? [])
}

const windowOf = (node: Located): Window => {
  const keys = keysOf(node, 'environments.*.windows[]')
  return { days: keys.texts('days'), from: keys.text('from'), to: keys.text('to') }
}

const freezeOf = (node: Located): Freeze => {
  const keys = keysOf(node, 'environments.*.freezes[]')
  return { from: keys.text('from'), to: keys.text('to'), reason: keys.text('reason') }
}

const approvalsOf = (environment: Located): Approvals => {
  const approvals = under(environment, 'approvals')
  return approvals?.is === 'map'
    ? { count: numberOf(under(approvals, 'count')) ?? 0, of: textsOf(under(approvals, 'of')) }
    : { count: keysOf(environment, 'environments.*').number('approvals'), of: undefined }
}

const protectionOf = (environment: Located): Protection | undefined => {
  const protection = under(environment, 'protection')
  if (!protection) return undefined
  const keys = keysOf(protection, 'environments.*.protection')
  const branches = under(protection, 'branches')
  return {
    reviewers: keys.number('reviewers'),
    noSelfReview: keys.boolean('no-self-review'),
    noAdminBypass: keys.boolean('no-admin-bypass'),
    branches: branches?.is === 'list' ? textsOf(branches) : branches ? 'protected' : undefined,
  }
}

const findingsOf = (environment: Located): FindingsPolicy | undefined => {
  const findings = under(environment, 'findings')
  if (!findings) return undefined
  const keys = keysOf(findings, 'environments.*.findings')
  return {
    maxSeverity: textOf(under(findings, 'max-severity')) as FindingsPolicy['maxSeverity'],
    onlyFixable: keys.boolean('only-fixable'),
    minAge: keys.duration('min-age'),
    waivers: textOf(under(findings, 'waivers'))?.replace(/^\.\//, ''),
    noWorseThanCurrent: keys.boolean('no-worse-than-current'),
  }
}

const requiredTagOf = (text: string): RequiredTag => {
  const equals = text.indexOf('=')
  return equals < 0 ? { key: text, value: undefined } : { key: text.slice(0, equals), value: text.slice(equals + 1) }
}

const launcherOf = (target: Located): Launcher => {
  const consumer = tagOf(under(target, 'consumer', 'tag'))
  if (consumer) return { consumer }
  const groups = under(target, 'groups')
  const tag = tagOf(under(groups, 'tag'))
  return { groups: tag ? { by: 'tag', ...tag } : { by: 'names', names: textsOf(groups) } }
}

const tagOf = (node: Located | undefined): ResourceTag | undefined => {
  const tag = textOf(node)
  if (tag === undefined) return undefined
  const equals = tag.indexOf('=')
  return { key: tag.slice(0, equals), value: tag.slice(equals + 1) }
}

/** An entry is one target in each of its regions. */
const targetsOf = (home: Home, { key, value }: LocatedEntry): readonly Target[] => {
  const role = textOf(under(value, 'role'))
  const lookRole = textOf(under(value, 'look-role'))
  const written = textsOf(under(value, 'regions'))
  return (written.length > 0 ? written : [home.region]).map(region => ({
    name: `${key}/${region}`,
    entry: key,
    account: role?.split(':')[4] ?? home.account,
    region,
    role,
    ...(lookRole === undefined ? {} : { lookRole }),
    ...launcherOf(value),
    allowEmpty: keysOf(value, 'environments.*.targets.*').boolean('allow-empty'),
  }))
}

const wavesOf = (environment: Located, targets: readonly Target[]): readonly (readonly string[])[] => {
  const namesOf = (entries: readonly string[]): readonly string[] =>
    targets.filter(target => entries.includes(target.entry)).map(target => target.name)
  const waves = under(environment, 'waves')
  return waves ? itemsOf(waves).map(wave => namesOf(textsOf(wave))) : [targets.map(target => target.name)]
}

const strategyOf = (environment: Located): Strategy => {
  const strategy = under(environment, 'strategy')
  const keys = keysOf(strategy, 'environments.*.strategy')
  return {
    type: keys.text('type'),
    minHealthy: keys.number('min-healthy'),
    maxHealthy: keys.number('max-healthy'),
    warmUp: durationOf(under(strategy, 'warm-up')),
    checkpoints: itemsOf(under(strategy, 'checkpoints')).flatMap(node => numberOf(node) ?? []),
    checkpointDelay: keys.duration('checkpoint-delay'),
    bake: keys.duration('bake'),
    alarms: keys.texts('alarms'),
    protected: keys.text('protected'),
    standby: keys.text('standby'),
  }
}

const environmentOf = (tree: Located, home: Home, { key, value }: LocatedEntry, order: number): Environment => {
  const keys = keysOf(value, 'environments.*')
  const targets = entriesOf(under(value, 'targets')).flatMap(entry => targetsOf(home, entry))
  return {
    name: key,
    order,
    after: textOf(under(value, 'after')),
    ...soakOf(value),
    soakShare: keys.number('soak-share'),
    whileSoaking: keys.text('while-soaking'),
    soakMaxWait:
      durationOf(under(value, 'soak-max-wait')) ?? Math.max(0, ...soaksAfter(under(tree, 'environments'), key).map(one => one.soakWithin)),
    zone: keys.text('zone'),
    windows: itemsOf(under(value, 'windows')).map(windowOf),
    freezes: itemsOf(under(value, 'freezes')).map(freezeOf),
    approvals: approvalsOf(value),
    protection: protectionOf(value),
    findings: findingsOf(value),
    requireTests: keys.boolean('require-tests'),
    requiredTags: keys.texts('required-tags').map(requiredTagOf),
    external: keys.texts('external'),
    alarms: keys.texts('alarms'),
    overridable: keys.texts<OverridableGate>('overridable'),
    targets,
    waves: wavesOf(value, targets),
    availability: availabilityOf(value, keys.text('distribute'), keys.boolean('watermark')),
    strategy: strategyOf(value),
    onFailure: keys.text('on-failure'),
    onCancel: keys.text('on-cancel'),
    ...lockOf(value),
    unpinned: keys.text('unpinned'),
    timeout: keys.duration('timeout'),
    onTimeout: keys.text('on-timeout'),
  }
}

/** The key has no constant for a default. */
const lockOf = (value: Located): { readonly lock?: LockSetting } => {
  const lock = textOf(under(value, 'lock'))
  return lock === undefined ? {} : { lock: lock as LockSetting }
}

const environmentsOf = (tree: Located, home: Home): readonly Environment[] => {
  const entries = entriesOf(under(tree, 'environments'))
  const afterOf = (name: string): string | undefined => textOf(under(tree, 'environments', name, 'after'))
  return inOrderOf(
    entries.map(entry => entry.key),
    afterOf,
  )
    .flatMap(name => entries.find(entry => entry.key === name) ?? [])
    .map((entry, order) => environmentOf(tree, home, entry, order))
}

/** Where every key was written, by its path. */
const writtenIn = (node: Located, path: string): readonly (readonly [string, Where])[] =>
  entriesOf(node).flatMap(({ key, keyAt: at, value }) => {
    const name = path === '' ? key : `${path}.${key}`
    return [[name, at] as const, ...writtenIn(value, name)]
  })

/** @param tree holds no complaint */
export const completeFile = (tree: Located): DeliveryFile => {
  const home = homeOf(tree)
  const keys = keysOf(tree, '')
  return {
    family: keys.text('family'),
    architecture: keys.text<Architecture>('architecture'),
    home,
    stages: stagesOf(tree, home),
    environments: environmentsOf(tree, home),
    written: new Map(writtenIn(tree, '')),
  }
}
