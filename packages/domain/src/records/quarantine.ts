/** Releases that are quarantined everywhere: one parameter a release, created once and never overwritten. */
import { quarantinedRelease } from '../names.ts'
import type { Release } from '../release.ts'
import { clipped, parameterText, parsedObject } from './parameter-text.ts'

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

/**
 * What is quarantined, by release. The parameter's name bars: a value that nobody can read (written by hand, say) bars as well, with that as
 * its reason. Parameters that name no release are left out.
 */
export const quarantinedReleases = (
  parameters: readonly { readonly name: string; readonly value: string }[],
): ReadonlyMap<Release, Quarantine> => {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  return new Map(
    parameters.flatMap(({ name, value }) => {
      const release = quarantinedRelease(name)
      if (release === undefined) return []
      const { reason, by, at, run } = parsedObject(value) ?? {}
      return [[release, { release, reason: text(reason) || `${name} gives no reason`, by: text(by), at: text(at), run: text(run) }]]
    }),
  )
}
