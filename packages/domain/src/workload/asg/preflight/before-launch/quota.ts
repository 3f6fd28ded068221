/** What is launched beside what runs counts towards the account's quota of vCPUs. */
import { isUnknown } from '../../../../unknown.ts'
import { type AtLaunch, type Found, NOTHING, refusal, remark } from './found.ts'

/** A, C, D, H, I, M, R, T and Z: https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-instance-quotas.html */
const STANDARD = /^(a|c|d|h|i|im|is|m|r|t|z)\d/

export const isStandardType = (type: string): boolean => STANDARD.test(type)

/**
 * Refused where not one instance of the smallest type would fit; where not all of them do, the refresh takes longer, and it is told. Of other
 * families, of Spot, of weights and of types that attributes choose nobody can tell.
 */
export const vcpuQuota = (at: AtLaunch): Found => {
  const { group, own, facts, surge } = at
  const { vcpus, types } = facts
  const isCounted = surge > 0 && !own.spot && !isMixed(at) && own.types.length > 0 && own.types.every(isStandardType)
  if (!isCounted || vcpus === undefined) return NOTHING
  if (isUnknown(vcpus)) return remark(`The vCPU quota cannot be compared with what group ${group.name} is to launch: ${vcpus.why}`)
  const each = isUnknown(types) ? [] : own.types.flatMap(type => types.get(type)?.vcpus ?? [])
  if (each.length === 0) return NOTHING
  const smallest = Math.min(...each)
  const left = vcpus.quota - vcpus.running
  const said = `the account runs ${vcpus.running} of ${vcpus.quota} vCPUs of On-Demand Instances of the standard families`
  if (left < smallest)
    return refusal({
      group: group.name,
      code: 'group.no-vcpus',
      message: `Group ${group.name} could launch no instance: ${said}, and one more needs ${smallest}.`,
    })
  return left < smallest * surge
    ? remark(`Group ${group.name} is to launch ${surge} instances of ${smallest} vCPUs beside what runs, and ${said}: it takes longer.`)
    : NOTHING
}

/** Which of its instances are Spot, and how many there will be, a policy leaves to AWS. */
const isMixed = ({ group: { policy } }: Pick<AtLaunch, 'group'>): boolean => policy !== undefined
