/** The texts that records are made of. */
import { parseDuration } from '../duration.ts'
import { isRelease, type Release } from '../release.ts'
import { parsed } from '../schema/combinators.ts'
import type { ParsedType } from '../schema/value-types.ts'

export const RELEASE: ParsedType<Release> = parsed('a release', 'a release like 1.4.0/2', one => (isRelease(one) ? one : undefined))
/** ISO 8601, UTC. */
export const MOMENT: ParsedType<string> = parsed('a moment', 'a moment like 2026-11-21T02:00:00Z', one =>
  Number.isNaN(Date.parse(one)) ? undefined : one,
)
/** `26h`, as it is written. */
export const DURATION_TEXT: ParsedType<string> = parsed('a duration', 'a duration like 1h30m', one =>
  parseDuration(one) === undefined ? undefined : one,
)
