/** The delivery file as the code sees it: complete (defaults filled in), cross-checked, durations in ms. */
import type { Where } from '../located.ts'

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
}

/** What the build instance is launched with; undefined leaves it to Image Builder. */
export interface Infrastructure {
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
export const OVERRIDABLE_GATES = ['order', 'soak', 'while-soaking', 'windows', 'freezes', 'hold', 'rejected'] as const
export type OverridableGate = (typeof OVERRIDABLE_GATES)[number]

export const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const
export type Day = (typeof DAYS)[number]

/** Wall-clock time in the environment's zone. When `to` is not after `from` the window ends on the next day. */
export interface Window {
  /** Days on which the window opens. */
  readonly days: readonly Day[]
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

/** Auto Scaling groups, by name or by one tag. */
export type GroupSelector =
  | { readonly by: 'names'; readonly names: readonly string[] }
  | { readonly by: 'tag'; readonly key: string; readonly value: string }

/** One entry of `targets` in one region. */
export interface Target {
  /** `<entry>/<region>`. */
  readonly name: string
  readonly entry: string
  readonly account: string
  readonly region: string
  /** ARN of the role to assume; undefined: the job's own credentials. */
  readonly role: string | undefined
  readonly groups: GroupSelector
}

/** How an instance refresh goes, in the terms of Auto Scaling. */
export interface Strategy {
  readonly type: 'rolling'
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
}

export interface Environment {
  readonly name: string
  /** 0 for the first; the order of `DeliveryFile.environments`. */
  readonly order: number
  /** The environment that a release comes from; undefined for a first one. */
  readonly after: string | undefined
  /** ms that a release must have been verified and healthy in `after`; 0: no soak */
  readonly soak: number
  /** Percent of each group's instances that run the image and are in service. */
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
  /** CloudWatch alarms that say whether the environment is healthy. */
  readonly alarms: readonly string[]
  readonly overridable: readonly OverridableGate[]
  readonly targets: readonly Target[]
  /** Names of targets (`<entry>/<region>`), together in a wave, waves in order. */
  readonly waves: readonly (readonly string[])[]
  readonly strategy: Strategy
  readonly onFailure: 'rollback' | 'stop'
  readonly onCancel: 'cancel' | 'rollback' | 'leave'
  readonly unpinned: 'refuse' | 'pin'
  /** ms */
  readonly timeout: number
}
