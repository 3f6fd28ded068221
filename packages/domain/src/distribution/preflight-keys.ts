/**
 * Whether an encrypted image can be used by other accounts.
 * @see https://docs.aws.amazon.com/autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html
 */
import type { DistributionPreflight } from './preflight.ts'
import { type DistributionWish, homeIn, isForeign, keyIn } from './wish.ts'
import type { DistributionWorld, KeyFacts } from './world.ts'

/** The role by which Auto Scaling launches instances in an account. */
export const autoScalingRole = (account: string): string =>
  `arn:aws:iam::${account}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling`

export const keyProblems = (wish: DistributionWish, { keys }: DistributionWorld): DistributionPreflight => {
  const asked = [...keys].map(([key, facts]) => keyProblem(wish, key, facts))
  return {
    problems: [...asked.flatMap(({ problems }) => problems), ...withoutKey(wish)],
    notes: asked.flatMap(({ notes }) => notes),
  }
}

/** A copy in another region is encrypted with the AWS managed key there, unless another one is named. */
const withoutKey = (wish: DistributionWish): readonly string[] => {
  const regions = wish.cells.filter(cell => isForeign(wish, cell) && cell.region !== wish.home.region).map(({ region }) => region)
  const without = [...new Set(regions)].filter(region => keyIn(wish, homeIn(wish, region)) === undefined)
  return without.map(
    region =>
      `The image is encrypted: its copy in ${region} would be under the AWS managed key, which cannot be shared. Name a key in kms-keys.`,
  )
}

const keyProblem = (wish: DistributionWish, key: string, facts: KeyFacts): DistributionPreflight => {
  if ('unreadable' in facts)
    return { problems: [], notes: [`Whether ${key} can be used by other accounts was not looked at: ${facts.unreadable}.`] }
  if (facts.manager === 'AWS')
    return {
      problems: [`The image is encrypted with ${key}, which AWS manages: it cannot be shared. Build it with a key of your own.`],
      notes: [],
    }
  if (wish.distribute === 'copy') return { problems: [], notes: [] }
  const { grantees } = facts
  if ('unreadable' in grantees)
    return { problems: [], notes: [`Whether Auto Scaling in the other accounts may use ${key} was not looked at: ${grantees.unreadable}.`] }
  const accounts = wish.cells.filter(cell => isForeign(wish, cell) && cell.region === wish.home.region).map(({ account }) => account)
  const without = accounts.filter(account => !grantees.includes(autoScalingRole(account)))
  return {
    problems: without.map(account => `${key} has no grant for ${autoScalingRole(account)}: Auto Scaling could launch nothing there.`),
    notes: [],
  }
}
