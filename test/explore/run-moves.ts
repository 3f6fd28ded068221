/** Everything that a run may do next, and what may happen to it. */
import { abandoned } from './arrive.ts'
import { afterAnswers } from './decide.ts'
import type { Estate } from './estate.ts'
import { type Memory, newRun, type Process, recalled, type SlowLook } from './memory.ts'
import { type Move, move } from './move.ts'
import { isPromotion } from './scenarios.ts'
import { nowIn, type State } from './state.ts'
import { ledgerOf, ownFleets, ownPointers, turnsOf } from './turn.ts'

const MOST_ATTEMPTS = 3

/** It waits for the good end of another one, which has not come; `never`: nor will it. */
export const waitsFor = (estate: Estate, state: State, run: number): 'begins' | 'later' | 'never' => {
  const { after } = estate.plot.defOf(run)
  if (!after || estate.memoryOf(state, run).phase !== 'new') return 'begins'
  const { phase, end } = estate.memoryOf(state, after.run)
  if (phase === 'ended') return after.endings.includes(end?.words ?? '') ? 'begins' : 'never'
  return waitsFor(estate, state, after.run) === 'never' ? 'never' : 'later'
}

export const runMoves = (estate: Estate, state: State, run: number): readonly Move[] => {
  const memory = estate.memoryOf(state, run)
  if (memory.phase === 'ended') return reruns(estate, state, run, memory)
  if (waitsFor(estate, state, run) !== 'begins') return []
  const killed = kills(estate, state, run, memory)
  if (memory.phase === 'blocked') return [...killed, ...givesUp(estate, state, run, memory)]
  return [...killed, ...cancels(estate, state, run, memory), ...looks(estate, state, run, memory)]
}

const kills = (estate: Estate, state: State, run: number, memory: Memory): readonly Move[] => {
  if (!estate.faults.has('crash') || memory.phase === 'new') return []
  const { attempt, again } = memory
  const { name } = estate.plot.defOf(run)
  const left = abandoned(estate, state, run)
  const then = (next: Memory, what: string): Move => move(estate.remembering(left, run, next), `${name} is killed${what}`, 1)
  const next: Process = { attempt: attempt + 1, again }
  const another: Process = { attempt: 1, again: again + 1 }
  return [
    then(estate.deciders.ended({ words: 'killed', release: null }, memory), ''),
    ...(attempt < MOST_ATTEMPTS ? [then(newRun(next), ` and run again (attempt ${next.attempt})`)] : []),
    ...(again === 0 ? [then(newRun(another), ' and started anew, as another run')] : []),
  ]
}

const reruns = (estate: Estate, state: State, run: number, { attempt, again }: Memory): readonly Move[] =>
  estate.faults.has('rerun') && attempt < MOST_ATTEMPTS
    ? [
        move(
          estate.remembering(state, run, newRun({ attempt: attempt + 1, again })),
          `${estate.plot.defOf(run).name}, which had ended, is run again (attempt ${attempt + 1})`,
          1,
        ),
      ]
    : []

const givesUp = (estate: Estate, state: State, run: number, memory: Memory): readonly Move[] => {
  const waited = state.pending.map(id => estate.store.pendings.of(id)).find(pending => pending.run === run && pending.isWaitedFor)
  if (!estate.faults.has('lost') || !waited) return []
  const then = afterAnswers(memory, recalled(memory.loop), [[waited.step, 'unknown']], true, nowIn(state))
  const to = estate.remembering(abandoned(estate, state, run), run, then)
  return [move(to, `${estate.plot.defOf(run).name} gives up waiting for an answer`, 1)]
}

const cancels = (estate: Estate, state: State, run: number, memory: Memory): readonly Move[] =>
  estate.faults.has('cancel') && !memory.isCancelled && memory.phase !== 'new'
    ? [move(estate.remembering(state, run, { ...memory, isCancelled: true }), `${estate.plot.defOf(run).name} is cancelled`, 1)]
    : []

/** It looks, and decides on what it sees; or others go on in the middle of its look. */
const looks = (estate: Estate, state: State, run: number, memory: Memory): readonly Move[] => {
  const { look } = memory
  if (look && !mustLookAgain(estate, state, run, look))
    return [...turnsOf(estate, state, run, { look, how: 'goes on from what it saw' }), ...slowly(estate, state, run, memory, look)]
  const begun: SlowLook = {
    pointers: ownPointers(estate, state, run),
    fleets: ownFleets(estate, state, run),
    before: ledgerOf(estate, state, run),
    ledger: null,
  }
  return [...turnsOf(estate, state, run, {}), ...slowly(estate, state, run, memory, begun), ...lagging(estate, state, run, memory, begun)]
}

/** The targets are looked at again where the ledger says something else after them than before; a promotion goes on. */
const mustLookAgain = (estate: Estate, state: State, run: number, { before, ledger }: SlowLook): boolean => {
  if (isPromotion(estate.plot.defOf(run))) return false
  const { ledgers } = estate.store
  return ledgers.of(ledger ?? ledgerOf(estate, state, run)).length !== ledgers.of(before).length
}

const slowly = (estate: Estate, state: State, run: number, memory: Memory, begun: SlowLook): readonly Move[] => {
  const { name } = estate.plot.defOf(run)
  const pausing = (look: SlowLook, what: string): Move =>
    move(estate.remembering(state, run, { ...memory, phase: 'looking', look }), `${name} ${what}`, 1)
  const ledger = ledgerOf(estate, state, run)
  return [
    ...(estate.faults.has('targets') && memory.look !== begun ? [pausing(begun, 'has looked at the targets, and not yet at home')] : []),
    ...(estate.faults.has('split') && begun.ledger === null ? [pausing({ ...begun, ledger }, 'has looked at all but the lock')] : []),
  ]
}

const lagging = (estate: Estate, state: State, run: number, { shown }: Memory, begun: SlowLook): readonly Move[] => {
  const older = estate.store.older.get(begun.before)
  if (!estate.faults.has('stale') || older === undefined || estate.store.ledgers.of(older).length < Math.max(1, shown)) return []
  const look = { ...begun, before: older, ledger: older }
  return turnsOf(estate, state, run, { look, how: 'is shown the ledger without its newest version', cost: 1 })
}
