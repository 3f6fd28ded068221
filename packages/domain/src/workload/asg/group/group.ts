/** What is known of one Auto Scaling group, in our words. */
import { isKnown, type Unknown } from '../../../unknown.ts'
import type { CheckpointAnswers } from '../canary/answer.ts'
import type { GroupActivities } from '../soak/activities.ts'
import type { ScalingActivities } from './activity.ts'
import type { Launch, Named } from './launch.ts'
import type { MixedPolicy } from './mixed-policy.ts'
import type { Refresh } from './refresh.ts'
import type { TargetHealths } from './target-health.ts'

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
  /** What it was launched from; absent: that was not asked. */
  readonly from?: Named
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
  /** How many volumes an image brings, of those that overrides name; one that EC2 does not show is not in it. Absent: that was not asked. */
  readonly volumesOf?: ReadonlyMap<string, number>
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
  /** Since its newest refresh began, which has ended in this run and did not succeed. Absent: nobody has asked. */
  readonly refreshActivities?: ScalingActivities
  readonly instances: readonly Instance[]
  /** Suspended Auto Scaling processes. */
  readonly suspended: readonly string[]
  /** Id of the refresh at whose checkpoint a rollout has suspended InstanceRefresh, as its tag says. Absent: it has none. */
  readonly suspendedFor?: string
  /** Types of health checks, separated by commas: EC2, ELB, EBS, VPC_LATTICE. */
  readonly healthCheck: string
  /** Target groups and load balancers that it is registered with. */
  readonly loadBalanced: boolean
  /**
   * ARNs of the target groups of Elastic Load Balancing that its instances are registered with. Absent: none. Classic Load Balancers, and
   * VPC Lattice, have none of these.
   */
  readonly targetGroups?: readonly string[]
  /** What these say of its instances in service. Absent: nobody has asked, as it decided nothing. */
  readonly targetHealth?: TargetHealths | Unknown
  /** It is registered with a target group of VPC Lattice. Absent: it is not. */
  readonly lattice?: boolean
  /** When its instances came into service and left it. Absent: nobody has looked. */
  readonly activities?: GroupActivities
  /** What was looked at for the verdicts of its canary. Absent: nothing. */
  readonly answers?: CheckpointAnswers
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
