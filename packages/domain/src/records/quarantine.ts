/** Releases that are quarantined everywhere: one parameter a release, created once and never overwritten. */
import { quarantinedRelease } from '../names.ts'
import type { Release } from '../release.ts'
import { anyText, data } from '../schema/combinators.ts'
import { decoded, forgiven } from '../schema/decode.ts'
import type { Infer } from '../schema/infer.ts'
import { clipped, objectIn, parameterText } from './parameter-text.ts'

export interface Quarantine {
  readonly release: Release
  readonly reason: string
  /** GitHub login, or whoever ran it elsewhere. */
  readonly by: string
  /** ISO 8601, UTC */
  readonly at: string
  /** URL of the run. */
  readonly run: string
}

/** Bytes of the reason; the rest of a value is far below the 4,096 of a standard parameter. */
const REASON_BYTES = 2_000

export const encodeQuarantine = (quarantine: Quarantine): string =>
  parameterText({ ...quarantine, reason: clipped(quarantine.reason, REASON_BYTES) })

const STORED = data({
  reason: { type: anyText, otherwise: '' },
  by: { type: anyText, otherwise: '' },
  at: { type: anyText, otherwise: '' },
  run: { type: anyText, otherwise: '' },
})
const NOTHING = { reason: '', by: '', at: '', run: '' }

const whatIsRead = (value: string): Infer<typeof STORED> => {
  const record = objectIn(value)
  const answer = record && decoded(STORED, forgiven(STORED, record))
  return answer && 'value' in answer ? answer.value : NOTHING
}

/**
 * What is quarantined, by release. The parameter's name bars: a value that nobody can read (written by hand, say) bars as well, with that as
 * its reason. Parameters that name no release are left out.
 */
export const quarantinedReleases = (
  parameters: readonly { readonly name: string; readonly value: string }[],
): ReadonlyMap<Release, Quarantine> => {
  return new Map(
    parameters.flatMap(({ name, value }) => {
      const release = quarantinedRelease(name)
      if (release === undefined) return []
      const { reason, by, at, run } = whatIsRead(value)
      return [[release, { release, reason: reason || `${name} gives no reason`, by, at, run }]]
    }),
  )
}
