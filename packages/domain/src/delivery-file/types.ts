/** The delivery file as the code sees it: complete (defaults filled in), cross-checked, durations in ms. */

import type { Distribute } from '../distribution/wish.ts'
import type { Severity } from '../findings/severity.ts'
import type { Where } from '../located/located.ts'
import type { OnTimeout } from '../machine/unfinished.ts'
import type { LockSetting } from '../records/lock/lock-setting.ts'

export type Architecture = 'x86_64' | 'arm64'

export interface DeliveryFile {
  readonly family: string
  readonly architecture: Architecture
  readonly home: Home
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

/** Where images are built, owned and recorded. */
export interface Home {
  /** Twelve digits. */
  readonly account: string
  readonly region: string
  /** ARN of the role to assume there; `${environment}` in it stands for the environment's name. Undefined: the job's own credentials. */
  readonly role: string | undefined
}

export type ParentImage =
  | { readonly is: 'stage'; readonly stage: string }
  /** An SSM parameter that holds an AMI id: its name. */
  | { readonly is: 'parameter'; readonly name: string }
  | { readonly is: 'ami'; readonly id: string }
  /** An Image Builder image; its version may have `x` wildcards. */
  | { readonly is: 'image'; readonly arn: string }
  /** The newest version of a product of AWS Marketplace: `prod-…`. */
  | { readonly is: 'product'; readonly id: string }

export interface Component {
  readonly from: /** From the root of the repository, without a leading `./`. */
    | { readonly is: 'path'; readonly path: string }
    | { readonly is: 'arn'; readonly arn: string }
    /** Managed by Amazon; without a version the newest. */
    | { readonly is: 'amazon'; readonly name: string; readonly version: string | undefined }
  readonly parameters: Readonly<Record<string, string>>
  readonly at: Where
}

export const REBUILD_SEVERITIES = ['critical', 'high', 'medium', 'low', 'none'] as const
export type RebuildSeverity = (typeof REBUILD_SEVERITIES)[number]

export interface Stage {
  readonly name: string
  readonly parent: ParentImage
  readonly components: readonly Component[]
  /** `<major>.<minor>.<patch>`; undefined: one patch above the newest version of the stage. */
  readonly version: string | undefined
  readonly infrastructure: Infrastructure
  readonly distribution: Distribution
  readonly volumes: readonly Volume[]
  /** Empty: Image Builder's own. */
  readonly workflows: readonly BuildWorkflow[]
  /** ARN of the role that Image Builder assumes for workflows; undefined: its service-linked role. */
  readonly executionRole: string | undefined
  /** Image Builder tests the image before it is available. */
  readonly tests: boolean
  /** Amazon Inspector scans it, and findings are looked at. */
  readonly scan: boolean
  /** An open finding with a fix, of this severity or a worse one, has it built again. */
  readonly rebuildSeverity: RebuildSeverity
  /** ms; an image of the same fingerprint that is older is built again */
  readonly maxAge: number
  /** ms */
  readonly timeout: number
  readonly onTimeout: OnTimeout
}

/** What build and test instances are launched with. */
export type Infrastructure = GivenInfrastructure | InlineInfrastructure

/** An infrastructure configuration of Image Builder that somebody else keeps. */
export interface GivenInfrastructure {
  readonly is: 'given'
  readonly arn: string
}
/** Undefined leaves it to Image Builder. */
export interface InlineInfrastructure {
  readonly is: 'inline'
  /** Name, not ARN. */
  readonly instanceProfile: string
  /** In the order of preference. */
  readonly instanceTypes: readonly string[]
  readonly subnet: string | undefined
  readonly securityGroups: readonly string[]
  readonly keyPair: string | undefined
  /** ARN. */
  readonly snsTopic: string | undefined
  /** Name of an S3 bucket. */
  readonly logBucket: string | undefined
  readonly logPrefix: string | undefined
  readonly terminateOnFailure: boolean
  /** Of the instances, beside those of the suite. */
  readonly resourceTags: Readonly<Record<string, string>>
  readonly metadata: InstanceMetadata
}
/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_InstanceMetadataOptions.html */
export interface InstanceMetadata {
  readonly tokens: 'required' | 'optional'
  /** Network hops of an answer, 1 to 64. */
  readonly hopLimit: number
}

/** A device of the image; undefined leaves it as the parent image has it. */
export interface Volume {
  /** Device name, such as `/dev/xvda`. */
  readonly device: string
  /** GiB */
  readonly size: number | undefined
  readonly type: string | undefined
  readonly iops: number | undefined
  /** MiB/s */
  readonly throughput: number | undefined
  readonly encrypted: boolean | undefined
  /** ARN of a key or of an alias. */
  readonly kmsKey: string | undefined
  readonly deleteOnTermination: boolean | undefined
  /** Snapshot id. */
  readonly snapshot: string | undefined
}

/** A workflow of Image Builder that a stage runs. Those that are named replace the ones of Image Builder of the same type. */
export interface BuildWorkflow {
  /** Of a version, of a build version, or with `x` wildcards. */
  readonly arn: string
  readonly parameters: Readonly<Record<string, string>>
  readonly onFailure: 'abort' | 'continue' | undefined
  /** Of test workflows that run at the same time. */
  readonly parallelGroup: string | undefined
}

/** Where the AMIs of an image go. */
export interface Distribution {
  /** Home's first; each once. */
  readonly regions: readonly string[]
  /** ARN of the key that encrypts the AMIs, by region. */
  readonly kmsKeys: Readonly<Record<string, string>>
  /** Accounts besides home's that own an AMI in each region. */
  readonly accounts: readonly string[]
  readonly shareWith: ShareWith
  /** With Image Builder's variables; undefined: family, stage, architecture and the moment of the build. */
  readonly amiName: string | undefined
}
/** Who may launch an AMI besides its owner. */
export interface ShareWith {
  readonly accounts: readonly string[]
  /** ARNs */
  readonly organisations: readonly string[]
  /** ARNs */
  readonly organisationalUnits: readonly string[]
}

/** Gates that a delivery file may name as overridable. The others can never be overridden. */
export const OVERRIDABLE_GATES = [
  'order',
  'soak',
  'while-soaking',
  'windows',
  'freezes',
  'findings',
  'tests',
  'tags',
  'alarms',
  'external',
  'hold',
  'rejected',
  'rollback-ready',
] as const
export type OverridableGate = (typeof OVERRIDABLE_GATES)[number]

export const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const
export type Day = (typeof DAYS)[number]

/** `last` is the fourth or the fifth, as the month has them. */
export const NTHS = ['1st', '2nd', '3rd', '4th', '5th', 'last'] as const
export type Nth = (typeof NTHS)[number]

/** `Sat` is every Saturday, `2nd Tue` the second Tuesday of each month. */
export type WindowDay = Day | `${Nth} ${Day}`

/** Wall-clock time in the environment's zone. When `to` is not after `from` the window ends on the next day. */
export interface Window {
  /** Days on which the window opens. */
  readonly days: readonly WindowDay[]
  /** `HH:MM`, 00:00 to 23:59. */
  readonly from: string
  /** `HH:MM`, 00:00 to 24:00. */
  readonly to: string
}

/** Whole days in the environment's zone, both included. */
export interface Freeze {
  /** `YYYY-MM-DD`. */
  readonly from: string
  /** `YYYY-MM-DD`. */
  readonly to: string
  readonly reason: string
}

export interface Approvals {
  readonly count: number
  /** GitHub logins that may approve; undefined: whoever may review the environment. */
  readonly of: readonly string[] | undefined
}

/** What the settings of the GitHub environment must have. */
export interface Protection {
  /** Reviewers that must be listed at least; a team is one. 0: none. */
  readonly reviewers: number
  /** Whoever started the run may not approve it. */
  readonly noSelfReview: boolean
  /** Administrators may not wave a job past the rules. */
  readonly noAdminBypass: boolean
  /** Which branches may deploy: `protected` ones only, or none but those listed; undefined: any. */
  readonly branches: 'protected' | readonly string[] | undefined
}

/** What may be found in an image by a scanner. */
export interface FindingsPolicy {
  /** The worst that is allowed; `none`: nothing is; undefined: everything is. */
  readonly maxSeverity: Exclude<Severity, 'untriaged'> | 'none' | undefined
  /** Findings that no update mends do not count. */
  readonly onlyFixable: boolean
  /** ms; findings that are known for less do not count */
  readonly minAge: number
  /** Path in the repository of a file of waivers. */
  readonly waivers: string | undefined
  /** Nothing may be found that is not in the image that the environment runs now. */
  readonly noWorseThanCurrent: boolean
}

/** A tag that an image must have; without a value any will do. */
export interface RequiredTag {
  readonly key: string
  readonly value: string | undefined
}

export interface ResourceTag {
  readonly key: string
  readonly value: string
}
/** Auto Scaling groups, by name or by one tag. */
export type GroupSelector = { readonly by: 'names'; readonly names: readonly string[] } | ({ readonly by: 'tag' } & ResourceTag)

/** What launches the image in a target: groups that are rolled out to, or somebody else, whose instances have a tag. */
export type Launcher = { readonly groups: GroupSelector } | { readonly consumer: ResourceTag }

/** One entry of `targets` in one region. */
export type Target = TargetPlace & Launcher
interface TargetPlace {
  /** `<entry>/<region>`. */
  readonly name: string
  readonly entry: string
  readonly account: string
  readonly region: string
  /** ARN of the role to assume; undefined: the job's own credentials. */
  readonly role: string | undefined
  /** ARN of the role to assume where nothing is to be changed; undefined: `role`. */
  readonly lookRole?: string
  /** There may be no group yet, or no instance in service: it proves nothing then, and keeps nothing from being verified. */
  readonly allowEmpty: boolean
}

/** How an image gets to the targets of an environment. */
export interface Availability {
  readonly distribute: Distribute
  /** ARNs of keys or aliases; each for its own region. */
  readonly kmsKeys: readonly string[]
  /** ARNs of organisations and organisational units. */
  readonly shareWith: readonly string[]
  readonly watermark: boolean
}

/** How instances are replaced; each has its file in `workload/asg/strategies`. */
export const STRATEGY_TYPES = ['rolling'] as const
export type StrategyType = (typeof STRATEGY_TYPES)[number]
export type Strategy<T extends StrategyType = StrategyType> = { readonly [P in T]: { readonly type: P } & StrategySettings[P] }[T]
interface StrategySettings {
  readonly rolling: RollingSettings
}

/** How an instance refresh goes, in the terms of Auto Scaling. */
interface RollingSettings {
  /** Percent of the desired capacity, 0 to 100. */
  readonly minHealthy: number
  /** Percent of the desired capacity, 100 to 200. */
  readonly maxHealthy: number
  /** ms; undefined leaves it to the group */
  readonly warmUp: number | undefined
  /** Ascending percentages, the last is 100; empty: none. */
  readonly checkpoints: readonly number[]
  /** ms at each checkpoint */
  readonly checkpointDelay: number
  /** ms after the last instance */
  readonly bake: number
  /** CloudWatch alarms that AWS itself watches during the refresh. */
  readonly alarms: readonly string[]
  /** What becomes of instances that are protected from scale-in, and of those on standby. */
  readonly protected: KeptInstances
  readonly standby: KeptInstances
}
/** Instances that a refresh does not replace unless it is told to. */
export type KeptInstances = 'refuse' | 'replace' | 'ignore' | 'wait'

export interface Environment {
  readonly name: string
  /** 0 for the first; the order of `DeliveryFile.environments`. */
  readonly order: number
  /** The environment that a release comes from; undefined for a first one. */
  readonly after: string | undefined
  /** ms that a release must have served, verified and healthy, in `after`; 0: no soak */
  readonly soak: number
  /** ms in which that has to come together */
  readonly soakWithin: number
  /** Percent of each group's instances that are in service on the image. */
  readonly soakShare: number
  /** What happens to a promotion into this environment while its release still soaks for a next one. */
  readonly whileSoaking: 'wait' | 'replace'
  /** ms that such a promotion waits at most */
  readonly soakMaxWait: number
  /** IANA time zone. */
  readonly zone: string
  /** Empty: always open. */
  readonly windows: readonly Window[]
  readonly freezes: readonly Freeze[]
  readonly approvals: Approvals
  /** What is asked of the GitHub environment of the same name; undefined: nothing. */
  readonly protection: Protection | undefined
  /** Undefined: nothing is asked. */
  readonly findings: FindingsPolicy | undefined
  /** Image Builder must have tested the image. */
  readonly requireTests: boolean
  readonly requiredTags: readonly RequiredTag[]
  /** Names of verdicts that earlier steps of the workflow must give. */
  readonly external: readonly string[]
  /** CloudWatch alarms that say whether the environment is healthy. */
  readonly alarms: readonly string[]
  readonly overridable: readonly OverridableGate[]
  readonly targets: readonly Target[]
  /** Names of targets (`<entry>/<region>`), together in a wave, waves in order. */
  readonly waves: readonly (readonly string[])[]
  readonly availability: Availability
  readonly strategy: Strategy
  readonly onFailure: 'rollback' | 'stop'
  readonly onCancel: 'cancel' | 'rollback' | 'leave'
  /** Absent: by the event of the run. */
  readonly lock?: LockSetting
  readonly unpinned: 'refuse' | 'pin'
  /** ms */
  readonly timeout: number
  readonly onTimeout: OnTimeout
}
