/** The environment that is explored, and what each run wishes there. */
import {
  type BaselineWish,
  type ConvergeWish,
  cellName,
  convergeWish,
  type Environment,
  type EventWriter,
  type LockWish,
  lockWish,
  type PromoteWish,
  placesOf,
  promotionDeadlines,
  type RollBackWish,
  selectionsOf,
} from '@golden-ami/domain'
import { digest, ENVIRONMENT, MINUTE, releaseOf, runUrl } from './names.ts'
import type { RunDef } from './scenarios.ts'

const ACCOUNT = '111111111111'
const HOME = { account: ACCOUNT, region: 'eu-west-1' }
const REGIONS = ['eu-west-1', 'us-east-1'] as const
export const MOST_TARGETS = REGIONS.length

/** Names of the first targets. */
export const targetNames = (count: number): readonly string[] => REGIONS.slice(0, count).map(region => `web/${region}`)
export const regionOf = (target: string): string => target.split('/')[1] ?? ''

/** One wave, rolling, without windows or soak; a rollout that fails is rolled back. */
export const environmentOf = (targets: readonly string[]): Environment => ({
  ...{
    name: ENVIRONMENT,
    order: 0,
    after: undefined,
    soak: 0,
    soakWithin: 0,
    soakShare: 100,
    whileSoaking: 'replace',
    soakMaxWait: 0,
    zone: 'UTC',
  },
  ...{ windows: [], freezes: [], approvals: { count: 0, of: undefined }, alarms: [], overridable: ['hold', 'rejected'] },
  waves: [targets],
  strategy: {
    ...{ type: 'rolling', minHealthy: 100, maxHealthy: 110, warmUp: undefined },
    ...{ checkpoints: [], checkpointDelay: 0, bake: 0, alarms: [] },
  },
  ...{ protection: undefined, findings: undefined, requireTests: false, requiredTags: [], external: [] },
  targets: targets.map(name => ({
    ...{
      name,
      entry: 'web',
      account: ACCOUNT,
      region: regionOf(name),
      role: undefined,
      groups: { by: 'names', names: ['web'] },
      allowEmpty: false,
    },
  })),
  ...{ onFailure: 'rollback', onCancel: 'cancel', unpinned: 'refuse', timeout: 60 * MINUTE, onTimeout: 'fail' },
  availability: { distribute: 'share', kmsKeys: [], shareWith: [], watermark: false },
})

const writerOf = ({ run }: RunDef): EventWriter => ({ environment: ENVIRONMENT, run: runUrl(run), actor: 'ada', digest })

/** Why somebody rolls back. */
const REASON = 'it is bad'

/** Nobody looks again because a lock might be shown that was given back: looks are torn and stale as faults. */
const LONG_AGO = Number.NEGATIVE_INFINITY

export const lockWishOf = (def: RunDef, attempt: number): LockWish => ({
  ...lockWish({
    environment: ENVIRONMENT,
    claim: claimOf(def, attempt),
    run: runUrl(def.run),
    attempt,
    action: def.action,
    began: LONG_AGO,
  }),
  ...(def.action === 'rollback' ? { force: `rollback: ${REASON}` } : {}),
})
/** Each process has its own. */
export const claimOf = ({ name }: RunDef, attempt: number): string => `${name} ${attempt}`

export const convergeWishOf = (def: RunDef, environment: Environment): ConvergeWish => convergeWish(HOME, environment, writerOf(def))

export const rollBackWishOf = (def: RunDef, environment: Environment): RollBackWish => ({
  ...convergeWishOf(def, environment),
  ...{ onFailure: 'stop', passesHalt: true, reason: REASON, to: def.to && releaseOf(def.to), quarantine: false, began: 0 },
})

export const baselineWishOf = (def: RunDef, { name, targets }: Environment): BaselineWish => ({
  ...{ environment: name, home: cellName(HOME), places: placesOf(targets), writer: writerOf(def) },
  selections: selectionsOf(targets),
})

/** @param began ms */
export const promoteWishOf = (def: RunDef, environment: Environment, attempt: number, began: number): PromoteWish => ({
  ...{ environment, environments: [environment], actors: ['ada'], attempt, external: [], waivers: [], home: HOME },
  ...{ availableBy: began + promotionDeadlines(environment, HOME).available, family: 'web', architecture: 'x86_64' },
  ...{ writer: writerOf(def), overrides: def.overrides ?? [], expectedPlan: undefined, policy: 'policy-1', drift: 'stop' },
  targets: environment.targets.map(({ name, account, region }) => ({ name, account, region })),
})

/** ms from its first look on */
export const timeoutOf = ({ action }: RunDef, environment: Environment): number =>
  action === 'promote' || action === 'baseline' ? promotionDeadlines(environment, HOME).whole : environment.timeout
