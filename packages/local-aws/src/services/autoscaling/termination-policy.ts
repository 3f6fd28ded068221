/** Whom a group lets go when it has too many. */
import type { Member } from './state.ts'

const version = (member: Member): number => Number(member.LaunchTemplate?.Version)

/**
 * Instances of the oldest launch template version go first, then the oldest (the default policy as far as one zone goes).
 * @rule autoscaling.scale-in.default-termination-policy https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html (unverified)
 */
export const chooseForScaleIn = (members: readonly Member[], count: number): Member[] =>
  members
    .filter(mayGo)
    .toSorted((a, b) => version(a) - version(b) || a.launchedAt - b.launchedAt)
    .slice(0, count)

/**
 * An instance that is protected from scale in stays when the group shrinks.
 * @rule autoscaling.scale-in.protected https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-instance-protection.html (unverified)
 */
const mayGo = (member: Member): boolean => !member.ProtectedFromScaleIn
