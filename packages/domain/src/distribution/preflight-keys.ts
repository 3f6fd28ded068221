/**
 * Whether an encrypted image can be used by other accounts.
 * @see https://docs.aws.amazon.com/autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html
 */
import type { DistributionPreflight } from './preflight.ts'
import { type Cell, cellName, type DistributionWish, homeIn, isForeign, keyIn } from './wish.ts'
import type { CopyFacts, DistributionWorld, KeyFacts } from './world.ts'

/** The role by which Auto Scaling launches instances in an account, of groups that have no role of their own. */
const autoScalingRole = (account: string): string =>
  `arn:aws:iam::${account}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling`

/** Regions besides home's own in which other accounts are to use the image. */
const otherRegions = (wish: DistributionWish): readonly string[] => [
  ...new Set(wish.cells.filter(cell => isForeign(wish, cell) && cell.region !== wish.home.region).map(({ region }) => region)),
]

/** The keys, besides the image's own, under which home's copies are shared: what a look asks KMS about. */
export const keysOfCopies = (wish: DistributionWish): readonly string[] =>
  wish.distribute === 'share' ? otherRegions(wish).flatMap(region => keyIn(wish, homeIn(wish, region)) ?? []) : []

export const keyProblems = (
  wish: DistributionWish,
  { keys, launchers }: DistributionWorld,
  { encrypted }: CopyFacts,
): DistributionPreflight => {
  const rolesOf = (cell: Cell): readonly string[] => launchers?.get(cellName(cell)) ?? [autoScalingRole(cell.account)]
  const asked = [...keys].map(([key, facts]) => keyProblem(wish, key, facts, rolesOf))
  return {
    problems: [...asked.flatMap(({ problems }) => problems), ...(encrypted ? withoutKey(wish) : [])],
    notes: asked.flatMap(({ notes }) => notes),
  }
}

/** A copy in another region is encrypted with the AWS managed key there, unless another one is named. */
const withoutKey = (wish: DistributionWish): readonly string[] =>
  otherRegions(wish)
    .filter(region => keyIn(wish, homeIn(wish, region)) === undefined)
    .map(
      region =>
        `The image is encrypted: its copy in ${region} would be under the AWS managed key, which cannot be shared. Name a key in kms-keys.`,
    )

/** A key is used in its own region only; one that has no ARN is the image's. */
const regionOf = (wish: DistributionWish, key: string): string => key.split(':')[3] ?? wish.home.region

const managedByAws = (wish: DistributionWish, key: string): string => {
  const region = regionOf(wish, key)
  return region === wish.home.region
    ? `The image is encrypted with ${key}, which AWS manages: it cannot be shared. Build it with a key of your own.`
    : `The copy in ${region} would be encrypted with ${key}, which AWS manages: it could not be shared. Name a key of your own in kms-keys.`
}

const keyProblem = (
  wish: DistributionWish,
  key: string,
  facts: KeyFacts,
  rolesOf: (cell: Cell) => readonly string[],
): DistributionPreflight => {
  if ('unreadable' in facts)
    return { problems: [], notes: [`Whether ${key} can be used by other accounts was not looked at: ${facts.unreadable}.`] }
  if (facts.manager === 'AWS') return { problems: [managedByAws(wish, key)], notes: [] }
  if (wish.distribute === 'copy') return { problems: [], notes: [] }
  const { grantees } = facts
  if ('unreadable' in grantees)
    return { problems: [], notes: [`Whether Auto Scaling in the other accounts may use ${key} was not looked at: ${grantees.unreadable}.`] }
  const cells = wish.cells.filter(cell => isForeign(wish, cell) && cell.region === regionOf(wish, key))
  const without = cells.flatMap(rolesOf).filter(role => !grantees.includes(role))
  return {
    problems: without.map(role => `${key} has no grant for ${role}: Auto Scaling could launch nothing there.`),
    notes: [],
  }
}
