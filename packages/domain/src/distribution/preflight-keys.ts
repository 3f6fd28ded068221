/**
 * Whether an encrypted image can be used by other accounts.
 * @see https://docs.aws.amazon.com/autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html
 */
import { arnPartition } from '../partition/partition.ts'
import { isKnown, isUnknown, type Unknown } from '../unknown.ts'
import { liveCopy } from './copies.ts'
import type { DistributionPreflight } from './preflight-result.ts'
import { type AccountRegion, accountRegionName, type DistributionWish, homeIn, isForeign, keyIn, regionsOf } from './wish.ts'
import type { CopyFacts, DistributionWorld, KeyFacts } from './world.ts'

/** The role by which Auto Scaling launches instances in an account, of groups that have no role of their own. */
const autoScalingRole = ({ account, region }: AccountRegion): string =>
  `arn:${arnPartition(region)}:iam::${account}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling`

/** Regions besides home's own in which other accounts are to use the image. */
const otherRegions = (wish: DistributionWish): readonly string[] => [
  ...new Set(wish.cells.filter(cell => isForeign(wish, cell) && cell.region !== wish.home.region).map(({ region }) => region)),
]

/** The keys, besides the image's own, that home's copies are encrypted with: what a look asks KMS about. */
export const keysOfCopies = (wish: DistributionWish): readonly string[] =>
  regionsOf(wish)
    .filter(region => region !== wish.home.region)
    .flatMap(region => keyIn(wish, homeIn(wish, region)) ?? [])

/** The cells whose accounts copy under a key that is named, each with it. */
export const keysOfCells = (wish: DistributionWish): readonly (readonly [cell: AccountRegion, key: string])[] =>
  wish.distribute === 'copy'
    ? wish.cells
        .filter(cell => isForeign(wish, cell))
        .flatMap(cell => {
          const key = keyIn(wish, cell)
          return key === undefined ? [] : [[cell, key] as const]
        })
    : []

/** Keys about which KMS could not be asked at the moment: nothing is copied before it has answered. */
export const unansweredKeys = ({ keys, cellKeys }: Pick<DistributionWorld, 'keys' | 'cellKeys'>): readonly string[] => [
  ...new Set([...keys, ...cellKeys].flatMap(([name, facts]) => (isUnknown(facts) && facts.transient ? [`${name}: ${facts.why}`] : []))),
]

export const keyProblems = (wish: DistributionWish, world: DistributionWorld, { encrypted }: CopyFacts): DistributionPreflight => {
  const { keys, cellKeys, launchers } = world
  const toBeUsed = regionsOf(wish)
    .filter(region => region !== wish.home.region && isLacking(world.home.get(region)))
    .flatMap(region => keyIn(wish, homeIn(wish, region)) ?? [])
  const rolesOf = (cell: AccountRegion): readonly string[] => launchers?.get(accountRegionName(cell)) ?? [autoScalingRole(cell)]
  const asked = [
    ...[...keys].map(([key, facts]) => keyProblem(wish, key, facts, toBeUsed.includes(key) ? wish.home.account : undefined, rolesOf)),
    ...keysOfCells(wish).map(([cell, key]) =>
      cellProblem(cell, key, cellKeys.get(accountRegionName(cell)), isLacking(world.cells.get(accountRegionName(cell)))),
    ),
  ]
  return {
    problems: [...new Set([...asked.flatMap(({ problems }) => problems), ...(encrypted ? withoutKey(wish) : [])])],
    notes: [...new Set(asked.flatMap(({ notes }) => notes))],
  }
}

/** A copy has to be made there, for all that is known: whoever has one needs no leave to make it. */
const isLacking = (place: { readonly copies: readonly CopyFacts[] } | Unknown | undefined): boolean =>
  !place || isUnknown(place) || liveCopy(place.copies) === undefined

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

const NONE: DistributionPreflight = { problems: [], notes: [] }
const problem = (sentence: string): DistributionPreflight => ({ problems: [sentence], notes: [] })
const note = (sentence: string): DistributionPreflight => ({ problems: [], notes: [sentence] })

/**
 * A copy under a key that is not there, or that its maker may not use, seems to begin and fails later.
 * @param user the account that is to encrypt with it; undefined: nobody is, it is the image's own
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopyImage.html
 */
const unusable = (key: string, facts: KeyFacts, user: string | undefined): DistributionPreflight | undefined => {
  if ('isMissing' in facts) return problem(`KMS has no key ${key}. Name one that is there in kms-keys.`)
  if (isKnown(facts)) return facts.state === 'Enabled' ? undefined : problem(`${key} cannot be used: KMS says that it is ${facts.state}.`)
  return facts.transient || user === undefined
    ? note(`Whether ${key} can be used was not looked at: ${facts.why}.`)
    : problem(`Account ${user} may not look at ${key}, under which it is to copy: ${facts.why}.`)
}

const cellProblem = (cell: AccountRegion, key: string, facts: KeyFacts | undefined, lacks: boolean): DistributionPreflight =>
  facts === undefined
    ? note(`Whether ${accountRegionName(cell)} can use ${key} was not looked at.`)
    : (unusable(key, facts, lacks ? cell.account : undefined) ?? NONE)

const keyProblem = (
  wish: DistributionWish,
  key: string,
  facts: KeyFacts,
  user: string | undefined,
  rolesOf: (cell: AccountRegion) => readonly string[],
): DistributionPreflight => {
  const bad = unusable(key, facts, user)
  if (bad || isUnknown(facts) || 'isMissing' in facts) return bad ?? NONE
  const cells = wish.cells.filter(cell => isForeign(wish, cell) && cell.region === regionOf(wish, key))
  if (cells.length === 0) return NONE
  if (facts.manager === 'AWS') return problem(managedByAws(wish, key))
  if (wish.distribute === 'copy') return NONE
  const { grantees } = facts
  if (isUnknown(grantees)) return note(`Whether Auto Scaling in the other accounts may use ${key} was not looked at: ${grantees.why}.`)
  const without = cells.flatMap(rolesOf).filter(role => !grantees.includes(role))
  return {
    problems: without.map(role => `${key} has no grant for ${role}: Auto Scaling could launch nothing there.`),
    notes: [],
  }
}
