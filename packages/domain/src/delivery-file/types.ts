/** The delivery file as the code sees it: complete (defaults filled in), cross-checked, durations in ms. Inferred from the table of keys. */
import type { Where } from '../located/located.ts'
import type { Infer } from '../schema/infer.ts'
import type { Distribution } from './distribution.ts'
import type { Home } from './home-role.ts'
import type { OVERRIDABLE_GATES } from './keys/gates.ts'
import type { STRATEGIES } from './keys/strategies.ts'
import type { FILE } from './keys.ts'
import type { Launcher } from './launcher.ts'

export type { BuildWorkflow } from './build-workflow.ts'
export type { Component } from './component.ts'
export type { Distribution, ShareWith } from './distribution.ts'
export { OVERRIDABLE_GATES } from './keys/gates.ts'
export type { GroupSelector, Launcher, ResourceTag } from './launcher.ts'
export type { ParentImage } from './parent.ts'
export type { RequiredTag } from './required-tag.ts'
export { DAYS, type Day, NTHS, type Nth, type WindowDay } from './window-day.ts'
export type { Home }

/** The file as it is written, and every key that is not, by its default. */
export type Written = Infer<typeof FILE>
export type WrittenStage = Written['stages'][string]
export type WrittenEnvironment = Written['environments'][string]
export type WrittenTarget = WrittenEnvironment['targets'][string]

export interface DeliveryFile extends Pick<Written, 'family' | 'architecture' | 'home'> {
  /** Parents come before their children. */
  readonly stages: readonly Stage[]
  /** An environment comes after the one that its `after` names; otherwise as written. */
  readonly environments: readonly Environment[]
  /**
   * Where each key that somebody wrote was written, by its path (`environments.production.strategy.bake`). What is not in it has its
   * default.
   */
  readonly written: ReadonlyMap<string, Where>
}
export type Architecture = Written['architecture']

export interface Stage extends Omit<WrittenStage, 'distribution'> {
  readonly name: string
  readonly distribution: Distribution
}
export type RebuildSeverity = Stage['rebuildSeverity']
/** A device of the image; undefined leaves it as the parent image has it. */
export type Volume = Stage['volumes'][number]
/** What build and test instances are launched with. */
export type Infrastructure = Stage['infrastructure']
/** An infrastructure configuration of Image Builder that somebody else keeps. */
export type GivenInfrastructure = Extract<Infrastructure, { readonly is: 'given' }>
/** Undefined leaves it to Image Builder. */
export type InlineInfrastructure = Extract<Infrastructure, { readonly is: 'inline' }>
/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_InstanceMetadataOptions.html */
export type InstanceMetadata = InlineInfrastructure['metadata']

export type OverridableGate = (typeof OVERRIDABLE_GATES)[number]
/** Wall-clock time in the environment's zone. When `to` is not after `from` the window ends on the next day. */
export type Window = Environment['windows'][number]
/** Whole days in the environment's zone, both included. */
export type Freeze = Environment['freezes'][number]
/** `of`: GitHub logins that may approve; undefined: whoever may review the environment. */
export type Approvals = Environment['approvals']
/** What the settings of the GitHub environment must have. */
export type Protection = NonNullable<Environment['protection']>
/** What may be found in an image by a scanner. */
export type FindingsPolicy = NonNullable<Environment['findings']>

/** One entry of `targets` in one region. */
export type Target = TargetPlace & Launcher
interface TargetPlace extends Omit<WrittenTarget, 'regions' | 'lookRole' | 'groups' | 'consumer'> {
  /** `<entry>/<region>`. */
  readonly name: string
  readonly entry: string
  readonly account: string
  readonly region: string
  /** ARN of the role to assume where nothing is to be changed; undefined: `role`. */
  readonly lookRole?: string | undefined
}

/** How an image gets to the targets of an environment. */
export interface Availability extends Pick<WrittenEnvironment, 'distribute' | 'kmsKeys' | 'watermark'> {
  /** ARNs of organisations and organisational units. */
  readonly shareWith: readonly string[]
}

export type StrategyType = keyof typeof STRATEGIES
/** How instances are replaced. */
export type Strategy<T extends StrategyType = StrategyType> = {
  readonly [P in T]: { readonly type: P } & Infer<(typeof STRATEGIES)[P]>
}[T]
/** Instances that a refresh does not replace unless it is told to. */
export type KeptInstances = Strategy['protected']

/** The keys of an environment of which something else is made. */
type MadeOf = 'soak' | 'soakMaxWait' | 'targets' | 'waves' | 'distribute' | 'kmsKeys' | 'shareWith' | 'watermark' | 'lock'

export interface Environment extends Omit<WrittenEnvironment, MadeOf> {
  readonly name: string
  /** 0 for the first; the order of `DeliveryFile.environments`. */
  readonly order: number
  /** ms that a release must have served, verified and healthy, in `after`; 0: no soak */
  readonly soak: number
  /** ms in which that has to come together */
  readonly soakWithin: number
  /** ms that a promotion waits at most while the release of this environment soaks for a next one */
  readonly soakMaxWait: number
  readonly targets: readonly Target[]
  /** Names of targets (`<entry>/<region>`), together in a wave, waves in order. */
  readonly waves: readonly (readonly string[])[]
  readonly availability: Availability
  /** Undefined: by the event of the run. */
  readonly lock?: WrittenEnvironment['lock']
}
