/** Which of several copies counts, and what the next one is made with. */

import { METADATA } from '../tagging/metadata.ts'
import { type AccountRegion, accountRegionName, type DistributionWish } from './wish.ts'
import type { CopyFacts, DistributionPast } from './world.ts'

const ofAge = (copies: readonly CopyFacts[], state: string): readonly CopyFacts[] =>
  copies.filter(copy => copy.state === state).toSorted((a, b) => a.created - b.created || (a.id < b.id ? -1 : 1))

const FAILED = 'failed'

/** The copy that everybody takes: the oldest available one, else the oldest that is being made. */
export const liveCopy = (copies: readonly CopyFacts[]): CopyFacts | undefined =>
  ofAge(copies, 'available')[0] ?? ofAge(copies, 'pending')[0]

/** A copy that failed while this run was looking. */
export const failedNow = (copies: readonly CopyFacts[], { failed }: DistributionPast): CopyFacts | undefined =>
  ofAge(copies, FAILED).find(({ id }) => !failed.has(id))

export const failedCopies = (copies: readonly CopyFacts[]): number => ofAge(copies, FAILED).length

/**
 * Whether an image that EC2 says was copied from another has its content: it was born with the fingerprint; one without any is known by the
 * name, which the copy of a person has not, and which keeps a copy of ours from being made.
 */
export const isCopyOf = ({ name, tags }: CopyFacts, source: { readonly name: string; readonly fingerprint: string }): boolean => {
  const fingerprint = tags.get(METADATA.fingerprint)
  return fingerprint === undefined ? name === source.name : fingerprint === source.fingerprint
}

/**
 * The same for every attempt at one copy, so that a repeated call does not make a second one; another after that one has failed.
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html
 */
export const copyToken = ({ source, digest }: DistributionWish, cell: AccountRegion, failed: number): string =>
  digest(`copy ${source.image} ${accountRegionName(cell)} ${failed}`)

const LONGEST_NAME = 128

/** A failed copy keeps its name: names are unique within an account and region. */
export const copyName = (name: string, failed: number): string => {
  const suffix = failed === 0 ? '' : ` (${failed + 1})`
  return `${name.slice(0, LONGEST_NAME - suffix.length)}${suffix}`
}
/** What a copy is born with: all that the source has, besides what AWS keeps to itself. */
export const copyTags = ({ tags }: CopyFacts): Readonly<Record<string, string>> =>
  Object.fromEntries([...tags].filter(([key]) => !/^aws:/i.test(key)))
