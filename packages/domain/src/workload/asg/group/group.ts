/** What is known of one Auto Scaling group, in our words. */
import { isKnown, type Unknown } from '../../../unknown.ts'
import type { ScalingActivities } from './activity.ts'
import type { Launch } from './launch.ts'
import type { MixedPolicy } from './mixed-policy.ts'
import type { Refresh } from './refresh.ts'

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
  /** Since its newest refresh began, which has ended in this run and did not succeed. Absent: nobody has asked. */
  readonly refreshActivities?: ScalingActivities
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
