/** What is known of one Auto Scaling group, in our words. */
import { isKnown, type Unknown } from '../../unknown.ts'
import type { MixedPolicy } from './mixed-policy.ts'

export type RefreshState = 'going' | 'ending' | 'done' | 'failed' | 'cancelled' | 'rolled-back'

/** A launch template and a version of it, by its number. */
export interface Named {
  readonly template: string
  readonly version: string
}
/** Where an instance refresh goes to. */
export interface RefreshGoal extends Named {
  /** What else a mixed instances policy names in its overrides. Absent: nothing. */
  readonly others?: readonly Named[]
  /** Images that overrides of a mixed instances policy say themselves. Absent: none does. */
  readonly images?: readonly string[]
}
export interface Refresh {
  readonly id: string
  /** Undefined when it was started without a desired configuration. */
  readonly to: RefreshGoal | undefined
  readonly state: RefreshState
  /** AWS's own word for the state, for people. */
  readonly status: string
  readonly percent: number
  /** AWS's reason, untrusted text; empty when there is none. */
  readonly why: string
  /** It goes back, or has gone back, because somebody asked for it: nothing had failed. */
  readonly requested?: true
  /** Seconds that it gives each new instance, where it says so; else the group's. */
  readonly warmUp?: number
  /** ms since the epoch; undefined while it is pending. */
  readonly started: number | undefined
  /** ms since the epoch; undefined until it has ended. */
  readonly ended: number | undefined
}
export interface Instance {
  readonly id: string
  /** AMI that it runs; empty when EC2 does not show the instance (yet, or any more). */
  readonly image: string
  readonly inService: boolean
  /** It is being terminated. */
  readonly leaving: boolean
  readonly standby: boolean
  readonly protectedFromScaleIn: boolean
  /** ms since the epoch, when EC2 launched it; absent when EC2 does not show it. */
  readonly launched?: number
  /** Units that it counts towards the capacity of a group whose policy weighs instance types. Absent: 1. */
  readonly weight?: number
}
export interface TemplateVersion {
  readonly number: string
  /** AMI id, or `resolve:ssm:<parameter>`. */
  readonly image: string
  /** Digest of everything else that the version says: versions with equal rest differ in the image only. */
  readonly rest: string
  /** Number of the version that a rollout says it has made it from, only with another image. */
  readonly madeFrom?: string
}
/** A launch template as a group names it. */
export interface Launch {
  /** The launch template's id. */
  readonly template: string
  /** As the group names it: a number, `$Latest` or `$Default`. */
  readonly version: string
  /** The number that this name means now; empty when it cannot be read. */
  readonly number: string
  /** Other groups that follow `$Latest` of the same template: a new version would reach them at once. */
  readonly followers: readonly string[]
  /** Of that template: the version that the group follows and those with the wished image. */
  readonly versions: readonly TemplateVersion[]
  /** Of the version that the group follows. Absent: it names no snapshot, so a new version takes all over. */
  readonly volumes?: Volumes
}
/** Volumes of a launch template version, some of them of a snapshot: a new version has to say them again. */
export interface Volumes {
  readonly mappings: readonly VolumeMapping[]
  /** Device name of the root volume, by AMI id; an image that EC2 does not show is not in it. */
  readonly roots: ReadonlyMap<string, string>
}
/** A block device mapping of a launch template, in EC2's own terms. */
export interface VolumeMapping {
  readonly DeviceName?: string | undefined
  readonly Ebs?: { readonly SnapshotId?: string | undefined; readonly [setting: string]: unknown } | undefined
  readonly [setting: string]: unknown
}
/** Who else changes a group, and has the last word. */
export interface GroupOwner {
  /** For people: `managed node group web of Amazon EKS cluster blue`. */
  readonly what: string
}
export interface Group extends Launch {
  readonly name: string
  readonly desired: number
  readonly max: number
  /** Its instances come from a mixed instances policy, whose first template is the group's. Absent: from that template alone. */
  readonly policy?: MixedPolicy
  /** What else that policy names in its overrides, each once. Absent: nothing. */
  readonly overrides?: readonly Launch[]
  /** Architecture of each image that it would launch, where these are several. */
  readonly architectures?: ReadonlyMap<string, string>
  /** A service keeps the group for its user. Absent: none that is known. */
  readonly owner?: GroupOwner
  /** Name of the CloudFormation stack that the group is in. */
  readonly stack?: string
  /** ARN of the service-linked role by which it launches. */
  readonly role?: string
  /** Instances that wait in its warm pool. Absent: it has none. */
  readonly pool?: readonly Instance[]
  /** Newest first. */
  readonly refreshes: readonly Refresh[]
  readonly instances: readonly Instance[]
  /** Suspended Auto Scaling processes. */
  readonly suspended: readonly string[]
  /** Types of health checks, separated by commas: EC2, ELB, EBS, VPC_LATTICE. */
  readonly healthCheck: string
  /** Target groups and load balancers that it is registered with. */
  readonly loadBalanced: boolean
  /** It is registered with a target group of VPC Lattice. Absent: it is not. */
  readonly lattice?: boolean
  /** Seconds that AWS gives a new instance to warm up when a refresh does not say. */
  readonly warmUp: number
}
/** A group that could not be read. */
export interface UnreadableGroup extends Unknown {
  readonly name: string
}
export type Found = Group | UnreadableGroup
/** Units of capacity. */
export const weightOf = (instances: readonly Instance[]): number => instances.reduce((sum, { weight = 1 }) => sum + weight, 0)

/**
 * Instances that it has, on standby too, or those that it wants where these are more; those that leave are on their way out. What a group
 * with weights lacks is told in units: nobody knows how many instances that will be.
 */
export const sizeOf = ({ desired, instances }: Group): number => {
  const staying = instances.filter(({ leaving }) => !leaving)
  return staying.length + Math.max(0, desired - weightOf(staying))
}

export const readable = (found: Found): found is Group => isKnown(found)
