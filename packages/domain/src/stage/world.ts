/** What is known of one stage's build, in one look. */
import type { ScanDigest } from '../findings/scan-digest.ts'
import type { Release } from '../release.ts'
import type { Ingredients, Platform } from './ingredients.ts'
import type { PreflightWorld } from './preflight/world.ts'

/** `ending`: it goes on in AWS, but its cancellation was accepted, which Image Builder does not show. */
export type BuildState = 'going' | 'ending' | 'available' | 'failed' | 'cancelled' | 'gone'

/** One AMI of a build: Image Builder lists one for each region and owner. */
export interface Ami {
  readonly region: string
  readonly account: string
  /** AMI id */
  readonly id: string
}
/** `unseen`: EC2 does not show it; soon after a build that need not mean that it is gone. */
export type AmiState = 'available' | 'unseen' | 'unusable'

/** `believed`: Image Builder says that it is there, in an account where nobody looks. `unseen`: it says so, and EC2 does not show it. */
export type CopyState = 'available' | 'believed' | 'pending' | 'unseen' | 'failed' | 'missing'

/** The AMI of a build in one of the regions and accounts besides home's that are to have one; home's too where its launch permissions count. */
export interface Copy {
  readonly region: string
  readonly account: string
  /** AMI id; empty while there is none. */
  readonly id: string
  readonly state: CopyState
  /** Whether everybody who is to launch it may; undefined where nobody asked, because Image Builder has seen to that. */
  readonly shared: boolean | undefined
  /** When this run first looked for it, ms since the epoch. */
  readonly since: number
}

/** One build (image build version) of the recipe. */
export interface Build {
  /** Image build version ARN. */
  readonly arn: string
  readonly release: Release
  readonly state: BuildState
  /** AWS's own word. */
  readonly status: string
  /** AWS's reason, untrusted text; empty when there is none. */
  readonly reason: string
  /** URL of the run that created it; empty when it says none. */
  readonly run: string
  /** Image Builder tests it before it is available. */
  readonly tested: boolean
  /** Image Builder has it scanned in its test. */
  readonly scanned: boolean
  /** ms since the epoch, AWS's */
  readonly created: number
  readonly amis: readonly Ami[]
  /** Its AMI in the home account and region; undefined while there is none. */
  readonly ami: { readonly id: string; readonly name: string; readonly state: AmiState } | undefined
  /** What scans say of it; undefined while EC2 tells of none, and nobody has asked Image Builder. */
  readonly scan: ScanDigest | 'unscanned' | undefined
  /** Name of the distribution configuration that it was created with; empty when it says none. */
  readonly distribution: string
  /** Looked for only when the build may be the answer; undefined: nobody has. */
  readonly copies: readonly Copy[] | undefined
  /** Whether it failed when everything but its distribution was done; undefined: nobody has asked. */
  readonly undistributed: boolean | undefined
}
/** What is known of a scan. */
export const scanOf = ({ scan }: Pick<Build, 'scan'>): ScanDigest | undefined => (scan === 'unscanned' ? undefined : scan)

/** A recipe of the stage, whatever its content. */
export interface Recipe {
  readonly arn: string
  readonly version: string
  /** Empty when it says none. */
  readonly fingerprint: string
  /** Empty when it says none. */
  readonly architecture: string
  /** What it is made of, as its tags say it: untrusted texts, empty when they say nothing. */
  readonly parts: readonly string[]
  /** ms since the epoch, AWS's */
  readonly created: number
}
/** The newest recipe of the stage with another fingerprint, and what was built of it. */
export interface LastBuild {
  /** Its newest build; only the version (`1.4.0`) when nothing was built of it. */
  readonly release: Release
  /** What its recipe says about its parts: untrusted texts, empty when it says nothing. */
  readonly parts: readonly string[]
}
/** What a build needs and is there already. */
export interface Preparation {
  /** How many builds there were when it was looked at: it is for the next one. Undefined: it is of an earlier look. */
  readonly after: number | undefined
  /** ARN of the component (its lowest build version) by component name. */
  readonly components: ReadonlyMap<string, string>
  /** ARNs of the configurations that are made of the stage's settings. */
  readonly infrastructure: string | undefined
  readonly distribution: string | undefined
  /** The distribution configurations of the stage, whatever their settings. */
  readonly distributions: readonly { readonly arn: string; readonly created: number }[]
  /** Every recipe of the stage: their versions are taken. */
  readonly recipes: readonly Recipe[]
  /** What the stage was made of before; undefined when this is its first build. */
  readonly last: LastBuild | undefined
  readonly preflight: PreflightWorld
}
/** One step of a workflow of Image Builder. */
export interface WorkflowStep {
  readonly id: string
  readonly name: string
  readonly action: string
  readonly status: string
  /** Untrusted text; empty when there is none. */
  readonly message: string
  /** ms since the epoch */
  readonly started: number | undefined
  readonly ended: number | undefined
}
/** One workflow of Image Builder: build, test or distribution. */
export interface Workflow {
  readonly id: string
  readonly type: string
  readonly status: string
  /** It failed, and was begun again. */
  readonly retried: boolean
  /** ms since the epoch */
  readonly started: number | undefined
  readonly ended: number | undefined
  readonly steps: readonly WorkflowStep[]
}
/** One line of a build's log: untrusted text. */
export interface LogLine {
  /** ms since the epoch */
  readonly at: number
  readonly text: string
}
/** How a build goes, for people. Nothing is decided by it. */
export interface Progress {
  /** Image build version ARN. */
  readonly arn: string
  readonly workflows: readonly Workflow[]
  /** Lines of the build's log that the look before had not seen. */
  readonly fresh: readonly LogLine[]
  /** The last lines of the log. */
  readonly tail: readonly string[]
  /** Where the log goes on. */
  readonly cursor: string | undefined
  /** When workflows and log were last asked, ms since the epoch. */
  readonly asked: number
}
/** The image that the stage begins with, for people. */
export interface Parent {
  /** AMI id */
  readonly id: string
  readonly name: string
  readonly platform: Platform
  /** Stage and version that its tags say; empty when they say none. */
  readonly stage: string
  readonly version: string
  /** Absent: nobody looked. */
  readonly devices?: ImageDevices
}
/** What an image has its volumes as. */
export interface ImageDevices {
  /** `/dev/xvda`, `/dev/sda1`; undefined: EC2 does not say. */
  readonly root: string | undefined
  /** GiB of each volume, by its device. */
  readonly sizes: ReadonlyMap<string, number>
}
export interface BuildWorld {
  /** Of the first look: they are resolved once a run. */
  readonly ingredients: Ingredients
  readonly parent: Parent
  /** Every build of the recipe's name, whichever version. */
  readonly builds: readonly Build[]
  /** ARNs of the builds that were there when this run first looked. */
  readonly before: ReadonlySet<string>
  /** Those of them that had ended then, and that nobody has distributed again since. */
  readonly past: ReadonlySet<string>
  /** How often this run has seen a build fail, by its ARN. */
  readonly failures: ReadonlyMap<string, number>
  /** When this run first looked, ms since the epoch. */
  readonly since: number
  /** Asked only while something has to be built. */
  readonly preparation: Preparation | undefined
  /** Of the build that is going on, or that ended last in this run. */
  readonly progress: Progress | undefined
}
/** The parent is not there. Soon after it was made that need not mean that it does not exist. */
export interface ParentUnseen {
  /** What is missing, a full sentence. */
  readonly unseen: string
  /** When this run first looked, ms since the epoch. */
  readonly since: number
}
export type StageWorld = BuildWorld | ParentUnseen
