/** What somebody ought to know of an environment's records, though it stops nobody. */
import { strayVersions, unknownKinds } from '../../records/ledger/history.ts'
import { readingOf } from '../../records/ledger/reading.ts'
import { clipped } from '../../records/parameter-text.ts'
import { halted } from '../admission/standing.ts'
import type { Whereabouts } from '../wish/places.ts'
import { type EnvironmentWorld, isPointed } from '../world.ts'
import { writerRemarks } from './writers.ts'

/** Stray versions that are named one by one. */
const MOST_NAMED = 5
/** Bytes */
const LONGEST_KIND = 60

/** Full sentences. What AWS and people wrote is untrusted text. */
export const recordRemarks = (environment: string, world: EnvironmentWorld, where: Whereabouts): readonly string[] => {
  const stray = strayVersions(world.ledger)
  const named = stray
    .slice(-MOST_NAMED)
    .map(
      ({ version, by, noEvent }) =>
        `Version ${version} of the ledger of ${environment} is no event and counts for nothing: ${noEvent}. ${by || 'Somebody'} wrote it.`,
    )
  const others =
    stray.length > MOST_NAMED ? [`${stray.length - MOST_NAMED} further versions of the ledger of ${environment} are no events either.`] : []
  const unknown = unknownKinds(world.ledger)
    .slice(-MOST_NAMED)
    .map(
      ({ version, event }) =>
        `Version ${version} of the ledger of ${environment} is of a kind that this release does not know (${clipped(event.kind, LONGEST_KIND)}): it counts by the state that it tells.`,
    )
  const reading = readingOf(world.ledger, isPointed(world))
  const unbelieved =
    reading.is === 'newer' || (reading.is === 'lost' && world.away === undefined) ? [`The ledger of ${environment}: ${reading.why}.`] : []
  const halt = halted(environment, world, where)
  const remarks = [...named, ...others, ...unknown, ...unbelieved, ...(halt ? [halt.why] : [])]
  return [...remarks, ...writerRemarks(environment, world), ...awayRemarks(environment, world)]
}

/** Also for when home goes away later. */
export const awayRemarks = (environment: string, { away }: Pick<EnvironmentWorld, 'away'>): readonly string[] =>
  away === undefined ? [] : [`Home of ${environment} cannot be read: ${away.why}`]
