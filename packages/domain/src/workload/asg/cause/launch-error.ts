/** What Auto Scaling says when it could not launch an instance, in plain words, and what is to blame for it. */
import type { Cause } from './cause.ts'
import { LAUNCH_ERRORS, type LaunchError } from './launch-errors.ts'

export interface LaunchFailure {
  readonly cause: Cause
  /** A clause in plain words, with names that AWS's message says (untrusted text). */
  readonly why: string
}

/** Words with dots and hyphens in them: codes, instance types, zones and ids. */
const WORDS = /[^A-Za-z0-9.-]+/
const TYPE = /^[a-z][a-z0-9-]*\.(?:nano|micro|small|medium|large|[0-9]*xlarge|metal)[a-z0-9-]*$/
const ZONE = /^[a-z]{2}-[a-z-]+-[0-9][a-z]$/

/**
 * Undefined: the table does not know it.
 * @param message AWS's words, with EC2's error code or without
 * @param zone where it was tried, as the activity says it; a message may name others that would do
 */
export const launchFailureIn = (message: string, zone = ''): LaunchFailure | undefined => {
  const words = message.split(WORDS).map(withoutDot)
  const known = LAUNCH_ERRORS.find(error => isIn(message, words, error))
  if (!known) return undefined
  const first = (is: (word: string) => boolean): string => words.find(is) ?? ''
  const named = {
    type: first(word => TYPE.test(word)),
    zone: first(word => ZONE.test(word)) || zone,
    subnet: first(word => word.startsWith('subnet-')),
    image: first(word => word.startsWith('ami-')),
  }
  return { cause: known.cause, why: known.means(named) }
}

/** The stop of a sentence. */
const withoutDot = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word)

const isIn = (message: string, all: readonly string[], { codes, words = [] }: LaunchError): boolean =>
  all.some(word => codes.some(code => isCode(word, code))) || words.some(one => isSaid(message.toLowerCase(), one.toLowerCase()))

/** EC2 says of an instance that ended whose fault it was, in front of its code. */
const SIDES = ['Client.', 'Server.'] as const
const isCode = (word: string, code: string): boolean =>
  ['', ...SIDES].some(side => (code.endsWith('.') ? word.startsWith(side + code) : word === side + code))

/** The parts one after the other. */
const isSaid = (message: string, words: string): boolean => {
  let from = 0
  return words.split(' … ').every(part => {
    const at = message.indexOf(part, from)
    from = at + part.length
    return at >= 0
  })
}
