/** The environments that are explored, and what each run wishes there. */
import {
  accountRegionName,
  type BaselineWish,
  type ConvergeWish,
  convergeWish,
  type Environment,
  type EventWriter,
  type LockWish,
  lockWish,
  type Only,
  type PromoteWish,
  placesOf,
  promotionDeadlines,
  type RollBackWish,
  type Strategy,
  selectionsOf,
} from '@golden-ami/domain'
import { digest, ENVIRONMENTS, MINUTE, releaseOf, runUrl } from './names.ts'
import type { EnvironmentDef, RunDef } from './scenarios.ts'

const ACCOUNT = '111111111111'
const HOME = { account: ACCOUNT, region: 'eu-west-1' }
const REGIONS = ['eu-west-1', 'us-east-1'] as const
export const MOST_TARGETS = REGIONS.length

/** Names of the first targets. */
export const targetNames = (count: number): readonly string[] => REGIONS.slice(0, count).map(region => `web/${region}`)
export const regionOf = (target: string): string => target.split('/')[1] ?? ''

/** @param index of the environment: one comes after the other */
export const environmentOf = (def: EnvironmentDef, index: number, targets: readonly string[]): Environment => ({
  ...{
    name: ENVIRONMENTS[index] ?? '',
    order: index,
    after: index === 0 ? undefined : ENVIRONMENTS[index - 1],
    soak: (def.soak ?? 0) * MINUTE,
    soakWithin: (def.soak ?? 0) * 4 * MINUTE,
    soakShare: 100,
    whileSoaking: 'wait',
    soakMaxWait: 60 * MINUTE,
    zone: 'UTC',
  },
  ...{
    windows: [],
    freezes: [],
    approvals: { count: def.approvals ? 1 : 0, of: undefined },
    alarms: [],
    overridable: ['hold', 'rejected'],
  },
  ...{ waves: def.waves ? targets.map(name => [name]) : [targets], waveBake: 0, maxFailures: 0, concurrency: undefined },
  strategy: strategyOf(def),
  ...{ protection: undefined, findings: undefined, requireTests: false, requiredTags: [], external: [] },
  targets: targets.map(name => ({
    ...{
      name,
      entry: 'web',
      account: ACCOUNT,
      region: regionOf(name),
      role: undefined,
      groups: { by: 'names', names: ['web'] },
      allowEmpty: def.allowEmpty ?? false,
    },
  })),
  ...{ onFailure: def.onFailure ?? 'rollback', onCancel: def.onCancel ?? 'cancel', unpinned: 'refuse' },
  ...{ timeout: 60 * MINUTE, onTimeout: 'fail', undoAfter: undefined },
  availability: { distribute: 'share', kmsKeys: [], shareWith: [], watermark: false },
})

/** ms for which a canary is watched. */
export const BAKE = 2 * MINUTE
/** ms for which AWS holds it for a verdict that nobody asks. */
const HOLD_LIMIT = 20 * MINUTE
/** Percent of a group of two. */
export const CHECKPOINT = 50

const strategyOf = ({ strategy }: EnvironmentDef): Strategy => {
  const common = { alarms: [], protected: 'refuse', standby: 'refuse' } as const
  if (strategy === undefined)
    return { ...common, type: 'rolling', minHealthy: 100, maxHealthy: 110, warmUp: undefined, checkpoints: [], checkpointDelay: 0, bake: 0 }
  // An instance serves nobody while its root volume is replaced.
  if (strategy === 'in-place')
    return { ...common, type: 'replace-root-volume', minHealthy: 50, warmUp: undefined, checkpoints: [], checkpointDelay: 0, bake: 0 }
  return {
    ...{ ...common, type: 'canary', minHealthy: 100, maxHealthy: 110, warmUp: 0, checkpoints: [CHECKPOINT, 100], bake: BAKE },
    ...{
      advance: strategy === 'timed' ? 'timed' : 'verdict',
      holdLimit: HOLD_LIMIT,
      suspend: false,
      inconclusive: strategy === 'held' ? 'hold' : 'fail',
    },
    verdicts: { errors: { by: 'step', asks: undefined } },
  }
}

/** A process of a run, as GitHub tells it who it is. */
export interface Identity {
  readonly attempt: number
  /** How often somebody has started the workflow anew. */
  readonly again: number
}
export const urlOf = ({ run }: RunDef, { again }: Pick<Identity, 'again'>): string => runUrl(again === 0 ? run : `${run}${again}`)
/** Each process has its own. */
export const claimOf = ({ name }: RunDef, { attempt, again }: Identity): string => `${name} ${attempt}${again === 0 ? '' : ` ${again}`}`

const writerOf = (def: RunDef, environment: Environment, who: Identity): EventWriter => ({
  ...{ environment: environment.name, run: urlOf(def, who), actor: 'ada', digest },
})

/** Why somebody rolls back. */
const REASON = 'it is bad'

/** Nobody looks again because a lock might be shown that was given back: looks are torn and stale as faults. */
const LONG_AGO = Number.NEGATIVE_INFINITY

export const lockWishOf = (def: RunDef, environment: Environment, who: Identity): LockWish => ({
  ...lockWish({
    environment: environment.name,
    claim: claimOf(def, who),
    run: urlOf(def, who),
    attempt: who.attempt,
    action: def.action,
    began: LONG_AGO,
  }),
  ...(def.action === 'rollback' ? { force: `rollback: ${REASON}`, orWithoutHome: true as const } : {}),
})

/** The first target, where only that is worked on. */
export const onlyIn = (def: RunDef, environment: Environment): Only => {
  const [first] = environment.targets
  if (!def.only || !first) return { environment, leftOut: undefined }
  const waves = environment.waves.map(wave => wave.filter(name => name === first.name)).filter(({ length }) => length > 0)
  const names = environment.targets.map(nameOfTarget).filter(name => name !== first.name)
  return { environment: { ...environment, targets: [first], waves }, leftOut: { targets: names, reason: 'one first' } }
}
const nameOfTarget = ({ name }: { readonly name: string }): string => name

export const convergeWishOf = (def: RunDef, environment: Environment, who: Identity): ConvergeWish =>
  convergeWish(HOME, environment, writerOf(def, environment, who), {
    drift: def.restores ? 'restore' : 'stop',
    continues: def.continues ?? false,
    only: onlyIn(def, environment),
  })

/** @param began ms */
export const rollBackWishOf = (def: RunDef, environment: Environment, who: Identity, began: number): RollBackWish => ({
  ...convergeWishOf(def, environment, who),
  ...{ onFailure: 'stop', passesHalt: true, reason: REASON, to: def.to && releaseOf(def.to), quarantine: def.quarantine ?? false, began },
})

export const baselineWishOf = (def: RunDef, environment: Environment, who: Identity): BaselineWish => ({
  ...{ name: environment.name, home: accountRegionName(HOME), places: placesOf(environment.targets) },
  ...{ writer: writerOf(def, environment, who), selections: selectionsOf(environment.targets) },
})

/** @param began ms */
export const promoteWishOf = (
  def: RunDef,
  environment: Environment,
  environments: readonly Environment[],
  who: Identity,
  began: number,
): PromoteWish => {
  const only = onlyIn(def, environment)
  return {
    ...{ environment, environments, actor: 'ada', triggeringActor: 'ada', attempt: who.attempt, external: [], waivers: [], home: HOME },
    ...{ availableBy: began + promotionDeadlines(environment, HOME).available, family: 'web', architecture: 'x86_64' },
    ...{
      writer: writerOf(def, environment, who),
      overrides: def.overrides ?? [],
      expectedPlan: undefined,
      plannedIn: undefined,
      policy: 'policy-1',
    },
    ...{ drift: def.restores ? 'restore' : 'stop', leftOut: only.leftOut },
    targets: only.environment.targets.map(({ name, account, region }) => ({ name, account, region })),
  }
}

/** ms from its first look on */
export const timeoutOf = ({ action }: RunDef, environment: Environment): number =>
  action === 'promote' || action === 'baseline' ? promotionDeadlines(environment, HOME).whole : environment.timeout
