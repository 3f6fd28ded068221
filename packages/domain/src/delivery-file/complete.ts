/** From a tree without a complaint to the typed delivery file: what no row can say by itself, because it is made of several keys. */
import type { Located, LocatedEntry, Where } from '../located/located.ts'
import { entriesOf, under } from '../located/tree.ts'
import { read } from '../schema/read.ts'
import { withCommon } from './common.ts'
import { soaksAfter } from './cross-checks/order.ts'
import { inOrderOf } from './cycle.ts'
import { distributionFrom } from './distribution.ts'
import { FILE } from './keys.ts'
import { launcherOf } from './launcher.ts'
import { soakOf } from './soak.ts'
import type { DeliveryFile, Environment, Home, Stage, Target, Written, WrittenEnvironment, WrittenTarget } from './types.ts'

/** Parents before their children. */
const stagesOf = ({ stages, home }: Written): readonly Stage[] => {
  const parentOf = (name: string): string | undefined => {
    const parent = stages[name]?.parent
    return parent?.is === 'stage' ? parent.stage : undefined
  }
  return inOrderOf(Object.keys(stages), parentOf).flatMap(name => {
    const stage = stages[name]
    return stage ? [{ ...stage, name, distribution: distributionFrom(stage.distribution, home) }] : []
  })
}

/** An entry is one target in each of its regions. */
const targetsOf = (home: Home, entry: string, { regions, groups, consumer, ...written }: WrittenTarget): readonly Target[] =>
  (regions.length > 0 ? regions : [home.region]).map(region => ({
    ...written,
    ...launcherOf(groups, consumer),
    name: `${entry}/${region}`,
    entry,
    account: written.role?.split(':')[4] ?? home.account,
    region,
  }))

const wavesOf = ({ waves }: WrittenEnvironment, targets: readonly Target[]): readonly (readonly string[])[] => {
  const namesOf = (entries: readonly string[]): readonly string[] =>
    targets.filter(target => entries.includes(target.entry)).map(target => target.name)
  return waves?.map(namesOf) ?? [targets.map(target => target.name)]
}

/** What a promotion waits for at most where nothing is said: the longest soak that comes after. */
const longestSoak = (tree: Located, name: string): number =>
  Math.max(0, ...soaksAfter(under(tree, 'environments'), name).map(one => one.soakWithin))

const environmentOf = (tree: Located, home: Home, name: string, written: WrittenEnvironment, order: number): Environment => {
  const { soak: _, soakMaxWait, targets, waves, distribute, kmsKeys, shareWith, watermark, ...rest } = written
  const all = Object.entries(targets).flatMap(([entry, target]) => targetsOf(home, entry, target))
  return {
    ...rest,
    name,
    order,
    ...soakOf(under(tree, 'environments', name)),
    soakMaxWait: soakMaxWait ?? longestSoak(tree, name),
    targets: all,
    waves: wavesOf(written, all),
    availability: { distribute, kmsKeys, shareWith: [...shareWith.organisations, ...shareWith.organisationalUnits], watermark },
  }
}

const environmentsOf = (tree: Located, { environments, home }: Written): readonly Environment[] =>
  inOrderOf(Object.keys(environments), name => environments[name]?.after).flatMap((name, order) => {
    const written = environments[name]
    return written ? [environmentOf(tree, home, name, written, order)] : []
  })

/** Where every key was written, by its path. */
const writtenIn = (node: Located, path: string): readonly (readonly [string, Where])[] =>
  entriesOf(node).flatMap(({ key, keyAt: at, value }: LocatedEntry) => {
    const name = path === '' ? key : `${path}.${key}`
    return [[name, at] as const, ...writtenIn(value, name)]
  })

/** @param tree holds no complaint */
export const completeFile = (tree: Located): DeliveryFile => {
  const written = read(FILE, withCommon(tree))
  const { family, architecture, home } = written
  return {
    family,
    architecture,
    home,
    stages: stagesOf(written),
    environments: environmentsOf(tree, written),
    written: new Map(writtenIn(tree, '')),
  }
}
