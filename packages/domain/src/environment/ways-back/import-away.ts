/** A rollback that was made while home could not be read: its ledger is told of it before anything else is decided there. */
import { type CountingVersion, countingVersions, newestCounting } from '../../records/ledger/history.ts'
import type { PointerMetadata, PointerVersion } from '../../records/pointer.ts'
import { type EventWriter, type WriteEvent, writeEvent } from '../steps.ts'
import { type EnvironmentWorld, readTargets } from '../world.ts'
import { recoveredFrom } from './told-by-pointers.ts'

/** A pointer's version that a rollback without home has written. */
type Told = PointerMetadata & Required<Pick<PointerMetadata, 'away'>> & Pick<PointerVersion, 'modified'>

/** All that the pointers' histories tell of, oldest first: what was moved afterwards does not undo that it happened. */
const toldBy = (world: EnvironmentWorld): readonly Told[] =>
  readTargets(world)
    .flatMap(([, { pointer }]) =>
      pointer.flatMap(({ metadata, modified }) => (metadata?.away ? [{ ...metadata, away: metadata.away, modified }] : [])),
    )
    .toSorted((a, b) => a.modified - b.modified)

/**
 * The oldest rollback that pointers tell of and the ledger does not know; undefined: there is none. What is older than all that the ledger
 * still tells was known once. Of what a lost ledger was not told the newest counts.
 */
const untoldRollback = (world: EnvironmentWorld): Told | undefined => {
  const told = toldBy(world)
  const events = countingVersions(world.ledger)
  const [first] = events
  if (!first) return told.at(-1)
  return told.find(one => one.modified >= first.modified && !events.some((event, index) => isOf(event, one, events.slice(index + 1))))
}

/**
 * Whether an event tells of it: a run may have rolled back before, so it is younger, or it leaves the same release and nobody has brought
 * that since (a run that has not noticed that home is back moves the rest of its pointers after that). `later`: what was written after it.
 */
const isOf = ({ event, modified }: CountingVersion, told: Told, later: readonly CountingVersion[]): boolean => {
  if (event.kind !== 'rolling-back' || event.run !== told.run || event.release !== told.release) return false
  const isYounger = modified >= told.modified || (event.evidence.moved ?? '') >= iso(told.modified)
  const isSame = (event.evidence.left ?? null) === told.away.from
  return isYounger || (isSame && !later.some(({ event: one }) => one.kind === 'promoting' && one.release === told.away.from))
}

const iso = (ms: number): string => new Date(ms).toISOString()

/** When it moved the last of its pointers, ms. */
const movedBy = ({ run, release, away }: Told, world: EnvironmentWorld): number =>
  Math.max(
    ...toldBy(world)
      .filter(one => one.run === run && one.release === release && one.away.from === away.from)
      .map(({ modified }) => modified),
  )

/** As the run that rolled back would have written it. */
export const importAway = (world: EnvironmentWorld, writer: EventWriter, now: number): WriteEvent | undefined => {
  const told = untoldRollback(world)
  if (!told) return undefined
  const { release, run, away } = told
  const because = `${away.by} rolled back to ${release} while home could not be read`
  const change = {
    ...{ kind: 'rolling-back' as const, release, from: away.from, reason: away.reason, hold: true },
    ...(away.named ? { retakes: true as const } : {}),
    ...(newestCounting(world.ledger) ? {} : recoveredFrom(world)),
  }
  const evidence: Readonly<Record<string, string>> = away.from === null ? {} : { left: away.from }
  return writeEvent(world.ledger, change, { ...writer, run, actor: away.by }, now, because, {
    evidence: { ...evidence, imported: writer.run, moved: iso(movedBy(told, world)) },
  })
}
