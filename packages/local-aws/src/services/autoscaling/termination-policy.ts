/** Whom a group lets go when it has too many. */
import type { Member } from './state.ts'

const version = (member: Member): number => Number(member.LaunchTemplate?.Version)

/**
 * The default termination policy as far as one zone goes: instances of the oldest launch template version first, then the oldest.
 * Instances that are protected from scale in stay.
 * @rule autoscaling.scale-in.default-termination-policy https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html (unverified)
 * @rule autoscaling.scale-in.protected https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-instance-protection.html (unverified)
 */
export const chooseForScaleIn = (members: readonly Member[], count: number): Member[] =>
  members
    .filter(member => !member.ProtectedFromScaleIn)
    .toSorted((a, b) => version(a) - version(b) || a.launchedAt - b.launchedAt)
    .slice(0, count)
