/** What a place is asked once, before anything of it is changed, in its own account and region. What it does not let be read is no refusal. */
import type { Unknown } from '../../../../unknown.ts'
import type { ErrorCode } from '../../../../user-error.ts'

/** An alarm that Auto Scaling is to watch, as it is now. */
export interface WatchedAlarm {
  readonly name: string
  /** CloudWatch's word: `OK`, `ALARM`, `INSUFFICIENT_DATA`. Absent: it does not exist. */
  readonly state?: string
}

/** A volume of an image, or a block device mapping of a launch template. */
export interface LaunchVolume {
  /** `/dev/xvda` */
  readonly device: string
  /** GiB; absent: that of its snapshot. */
  readonly size?: number
  /** It ends with its instance. Absent: nobody says, and EC2 takes it to do so. */
  readonly endsWithInstance?: boolean
}

/** An image as EC2 shows it to whoever would launch it. Words are EC2's. */
export interface ImageFacts {
  readonly id: string
  readonly architecture: string
  readonly virtualization: string
  /** `legacy-bios`, `uefi`, `uefi-preferred`. Absent: what the instance type takes by itself. */
  readonly bootMode?: string
  readonly ena: boolean
  /** It demands a TPM (`v2.0`). Absent: it does not. */
  readonly tpm?: string
  /** Its instances ask for tokens of the metadata service (`v2.0`). Absent: they do not. */
  readonly imds?: string
  readonly root: string
  readonly volumes: readonly LaunchVolume[]
}

/** An instance type of the region. Words are EC2's. */
export interface TypeFacts {
  readonly architectures: readonly string[]
  readonly virtualizations: readonly string[]
  readonly bootModes: readonly string[]
  /** `required`, `supported`, `unsupported` */
  readonly ena: string
  /** `supported`, `unsupported` */
  readonly tpm: string
  readonly vcpus: number
  /** It has instance stores. */
  readonly hasStores: boolean
}

export interface HookFacts {
  readonly name: string
  readonly at: 'launch' | 'termination'
  /** ms that it holds an instance back where nobody answers */
  readonly heartbeat: number
  readonly otherwise: 'CONTINUE' | 'ABANDON'
}

/** What came of trying a launch without launching. */
export type TriedLaunch = 'possible' | { readonly denied: string; readonly code: ErrorCode } | { readonly refused: string }

export interface GroupLaunchFacts {
  /** Instance types that it may launch, as its template and its overrides name them. Empty: attributes choose them. */
  readonly types: readonly string[]
  /** Of the version that it follows. */
  readonly mappings: readonly LaunchVolume[]
  /** What that version says of tokens: `required`, `optional`. Absent: nothing. */
  readonly tokens?: string
  /** Spot Instances are no matter of the quota of On-Demand. */
  readonly spot: boolean
  /** Ids; empty: those of the default VPC. */
  readonly subnets: readonly string[]
  readonly hooks: readonly HookFacts[] | Unknown
  /** Absent: it was not tried. */
  readonly tried?: TriedLaunch | Unknown
}

/** vCPUs of On-Demand Instances of the standard families. */
export interface VcpuFacts {
  readonly quota: number
  readonly running: number
}

export interface PlaceFacts {
  /** What it was asked for; undefined: nobody knows its id there yet. */
  readonly image: string | undefined
  readonly alarms: readonly WatchedAlarm[] | Unknown
  /** Those that EC2 shows, by id: that image, and those that run now. */
  readonly images: ReadonlyMap<string, ImageFacts> | Unknown
  readonly types: ReadonlyMap<string, TypeFacts> | Unknown
  /** Free addresses by subnet. */
  readonly addresses: ReadonlyMap<string, number> | Unknown
  /** Absent: nobody asked, as nothing is launched beside what runs. */
  readonly vcpus?: VcpuFacts | Unknown
  /** By the group's name. */
  readonly groups: ReadonlyMap<string, GroupLaunchFacts | Unknown>
}
