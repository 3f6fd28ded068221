/**
 * What AWS takes as a tag, checked before the first call.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html (Tag restrictions)
 */
import { OUR_PREFIX } from './metadata.ts'

export type Tags = ReadonlyMap<string, string>

/** On one resource; AWS's own (`aws:`) do not count. */
export const MOST_TAGS = 50
export const LONGEST_KEY = 128
export const LONGEST_VALUE = 256
/** What all AWS services take; EC2 alone would take more, and costs are filtered elsewhere. */
const CHARACTERS = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u
export const ALLOWED_CHARACTERS = 'letters, digits, spaces and _ . : / = + - @'

const isReserved = (key: string): boolean => /^aws:/i.test(key)
const length = (text: string): number => [...text].length

/** What is wrong with one tag, in words that follow its key; empty: nothing. */
const faults = (key: string, value: string): readonly string[] => [
  ...(key === '' ? ['it has no key'] : []),
  ...(length(key) > LONGEST_KEY ? [`its key has ${length(key)} characters, ${LONGEST_KEY} are allowed`] : []),
  ...(length(value) > LONGEST_VALUE ? [`its value has ${length(value)} characters, ${LONGEST_VALUE} are allowed`] : []),
  ...(CHARACTERS.test(key) && CHARACTERS.test(value) ? [] : [`only ${ALLOWED_CHARACTERS} are allowed`]),
]

/** What is wrong with a tag that a caller wants; the keys of AWS and of the metadata are not for callers. */
export const faultsOfOwnTag = (key: string, value: string): readonly string[] => [
  ...faults(key, value),
  ...(isReserved(key) ? ['keys that begin with aws: are reserved'] : []),
  ...(key.toLowerCase().startsWith(OUR_PREFIX) ? [`keys that begin with ${OUR_PREFIX} are written by tag-ami itself`] : []),
]

/** Why a resource with tags `present` cannot have `wanted` too; empty: it can. */
export const overLimits = (resource: string, present: Tags, wanted: Tags): readonly string[] => {
  const count = [...new Set([...present.keys(), ...wanted.keys()])].filter(key => !isReserved(key)).length
  const many = count > MOST_TAGS ? [`${resource} would have ${count} tags, ${MOST_TAGS} are allowed.`] : []
  return [...many, ...[...wanted].flatMap(([key, value]) => faults(key, value).map(fault => `${resource}, tag ${key}: ${fault}.`))]
}
