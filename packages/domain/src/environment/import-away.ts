/** A rollback that was made while home could not be read: its ledger is told of it before anything else is decided there. */
import { countingVersions, newestCounting, stateOf } from '../ledger/history.ts'
import { isRejected } from '../ledger/state.ts'
import type { PointerDescription } from '../pointer.ts'
import { type EventWriter, type WriteEvent, writeEvent } from './steps.ts'
import { movedLast, provedByPointers } from './told-by-pointers.ts'
import type { EnvironmentWorld } from './world.ts'

type Told = PointerDescription & Required<Pick<PointerDescription, 'away'>>

/** The newest rollback that pointers tell of and the ledger does not know; undefined: there is none. */
const untoldRollback = (world: EnvironmentWorld): Told | undefined => {
  const events = countingVersions(world.ledger).map(({ event }) => event)
  const state = stateOf(world.ledger)
  const isKnown = ({ release, run, away }: Told): boolean =>
    events.some(event => event.kind === 'rolling-back' && event.run === run && event.release === release) ||
    (state.intent === null && state.current === release && (away.from === null ? state.hold !== null : isRejected(state, away.from)))
  const told = movedLast(world).flatMap(({ says }) => (says?.away ? [{ ...says, away: says.away }] : []))
  return told.find(says => !isKnown(says))
}

/** As the run that rolled back would have written it. */
export const importAway = (world: EnvironmentWorld, writer: EventWriter, now: number): WriteEvent | undefined => {
  const told = untoldRollback(world)
  if (!told) return undefined
  const { release, run, away } = told
  const because = `${away.by} rolled back to ${release} while home could not be read`
  const happening = {
    ...{ kind: 'rolling-back' as const, release, from: away.from, reason: away.reason, hold: true },
    ...(away.named ? { retakes: true as const } : {}),
    ...(newestCounting(world.ledger) ? {} : { recovered: provedByPointers(world) }),
  }
  const evidence: Readonly<Record<string, string>> = away.from === null ? {} : { left: away.from }
  return writeEvent(world.ledger, happening, { ...writer, run, actor: away.by }, now, because, {
    evidence: { ...evidence, imported: writer.run },
  })
}
