/**
 * The loop in which every machine runs, without its input and output: what one look leads to. Look → step → act, sleep or end → look …
 */

import { afterOf } from './answers.ts'
import { type LoopMemory, type LoopTurn, type Outcome, withNeed } from './loop-memory.ts'
import { CANCELLED_WAIT, LONGEST_WAIT, pause } from './loop-pause.ts'
import { type Moment, type Pending, pendingText, type Step } from './machine.ts'

export interface LoopWish<W, S, E, N> {
  readonly machine: (world: W, at: Moment) => LoopTurn<S, E, N>
  /** What is given back when the run leaves before the machine has ended, or once more when that was not shown. */
  readonly letGo: (world: W, at: Moment) => readonly S[]
  /** ms since the epoch */
  readonly deadline: number
  /** ms that a wait lasts at most before it is looked again; absent: half a minute. */
  readonly longestWait?: number
}

/** What became of a look. `failed`: why, in AWS's words (untrusted text); it passes. */
export type Look<W> = { readonly world: W } | { readonly failed: string }

export type Next<W, S, E> =
  /** Looks again after so many ms; 0: at once. */
  { readonly sleep: number } | { readonly act: readonly S[] } | { readonly over: Outcome<W, S, E> }

export interface Stepped<W, S, E, N> {
  readonly memory: LoopMemory<W, S, E, N>
  readonly next: Next<W, S, E>
  /** What was done and is not shown yet, so that what it changes is read again. */
  readonly unshown?: readonly S[]
  /** A turn that is new, for the log. */
  readonly tell?: LoopTurn<S, E, N>
}

/** What does not get through by then is left as it is: the runner has no more patience. */
const MOST_WHILE_CANCELLED = 10
/** ms until the next look while a step is not shown: reads are eventually consistent, so it is taken again after several looks only. */
const NOT_SHOWN = ['act', 2_000, 4_000, 8_000] as const
/** What AWS has accepted so often is only looked for from then on. */
const MOST_TIMES = 3
const THEN = 15_000
/**
 * ms after AWS has accepted a step in which it must be shown. The longest is Parameter Store's check of an image: who writes meanwhile is told
 * to come back after five minutes.
 * @see https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-ec2-aliases.html
 */
const STEP_SHOWN_WITHIN = 6 * 60_000
/** Looks that giving back may take. */
const LOOKS_TO_LEAVE = 4

/** Reasons count instances, values, with their digests, have times in them, and a pointer's description says what it was decided on. */
const TIMED: readonly string[] = ['because', 'value', 'digest', 'last', 'description']
/** Equal for turns that do the same, whatever they were decided on, or that wait for the same, until whenever. */
const sameness = ({ until: _, ...turn }: LoopTurn<unknown, unknown, unknown> & { readonly until?: number }): string =>
  JSON.stringify(turn, (key, value) => (TIMED.includes(key) || key === 'after' ? undefined : value))

/** The versions after which a turn's steps are to come. */
const basisOf = (turn: LoopTurn<unknown, unknown, unknown>): string => ('act' in turn ? JSON.stringify(turn.act.map(afterOf)) : '')

/** What one look leads to. */
export const step = <W, S extends Step, E, N>(
  wish: LoopWish<W, S, E, N>,
  memory: LoopMemory<W, S, E, N>,
  look: Look<W>,
  moment: Pick<Moment, 'now' | 'cancelled'>,
): Stepped<W, S, E, N> => {
  const at: Moment = { ...moment, refused: memory.refused, unanswered: memory.unanswered }
  if ('failed' in look) return unseen(wish, memory, look.failed, at)
  const { world } = look
  const seen = { ...memory, world }
  if (seen.over) return leaving(wish, seen, world, at)

  const turn = wish.machine(world, at)
  if ('end' in turn) return { memory: seen, next: { over: { end: turn.end, world } }, tell: turn }
  if ('last' in turn) return left(seen, { end: turn.last, world }, turn.act as readonly Step[] as readonly S[], turn)
  if ('need' in turn) return asked(seen, turn.need, turn)
  return pending(wish, remembered(seen, turn), turn, world, at)
}

/** The same turn again, or a new one: then nothing was done for it yet. */
const remembered = <W, S, E, N>(memory: LoopMemory<W, S, E, N>, turn: Pending<S>): LoopMemory<W, S, E, N> => {
  const text = sameness(turn)
  const decidedOn = basisOf(turn)
  if (text !== memory.last) return { ...memory, last: text, decidedOn, same: 0, repeated: 0, accepted: undefined, times: 0 }
  // Decided on something else the same act is due again, but no sooner: looks lag behind, and it would run after its own writes for ever.
  const sent = decidedOn === memory.decidedOn ? {} : { accepted: undefined, times: 0 }
  return { ...memory, decidedOn, same: memory.same + 1, repeated: memory.repeated + 1, ...sent }
}

/** Waits, acts, or leaves: there is no time left, or AWS does not show what it has accepted. */
const pending = <W, S extends Step, E, N>(
  wish: LoopWish<W, S, E, N>,
  known: LoopMemory<W, S, E, N>,
  turn: Pending<S>,
  world: W,
  at: Moment,
): Stepped<W, S, E, N> => {
  const told = known.same === 0 ? { tell: turn } : {}
  if (at.now >= wish.deadline || (at.cancelled && known.same >= MOST_WHILE_CANCELLED))
    return { ...left(known, outOfTime(known, turn, world, at.now < wish.deadline), wish.letGo(world, at)), ...told }
  if ('wait' in turn) return { memory: known, next: { sleep: pause(turn.until, at, wish.deadline, wish.longestWait) }, ...told }
  if (known.accepted !== undefined && at.now >= known.accepted + STEP_SHOWN_WITHIN)
    return left(known, { notShown: `AWS does not show what it was asked for: ${pendingText(turn)}`, world }, wish.letGo(world, at))
  const due = known.times >= MOST_TIMES ? THEN : NOT_SHOWN[known.repeated % NOT_SHOWN.length]!
  if (due === 'act') return { memory: known, next: { act: turn.act }, ...told }
  return { memory: known, next: { sleep: at.cancelled ? CANCELLED_WAIT : due }, unshown: turn.act }
}

const outOfTime = <W, S, E, N>(
  { same, accepted }: LoopMemory<W, S, E, N>,
  turn: Pending<S>,
  world: W,
  cancelled: boolean,
): Outcome<W, S, E> => ({
  ...{ still: turn, world },
  ...('act' in turn && same > 0 ? { tried: true } : {}),
  ...('act' in turn && accepted !== undefined ? { accepted: true } : {}),
  ...(cancelled ? { cancelled } : {}),
})

/** What cannot be looked at now is looked at later. */
const unseen = <W, S extends Step, E, N>(
  { deadline }: LoopWish<W, S, E, N>,
  memory: LoopMemory<W, S, E, N>,
  failed: string,
  { now, cancelled }: Moment,
): Stepped<W, S, E, N> => {
  if (memory.over) {
    const over = { ...memory.over, left: memory.over.left - 1 }
    if (over.left <= 0) return { memory, next: { over: over.outcome } }
    return { memory: { ...memory, over }, next: { sleep: cancelled ? CANCELLED_WAIT : 2_000 } }
  }
  if (now >= deadline)
    return {
      memory,
      next: { over: { still: { wait: `AWS could not be read: ${failed}`, stuck: 'aws.unreachable' }, world: memory.world } },
    }
  return { memory, next: { sleep: cancelled ? CANCELLED_WAIT : LONGEST_WAIT } }
}

/** A machine is shown more, at once. */
const asked = <W, S, E, N>(memory: LoopMemory<W, S, E, N>, need: N, turn: LoopTurn<S, E, N>): Stepped<W, S, E, N> => ({
  memory: { ...memory, needs: withNeed(memory.needs, need) },
  next: { sleep: 0 },
  tell: turn,
})

/** Its outcome is settled: it gives back what it holds. */
const left = <W, S, E, N>(
  memory: LoopMemory<W, S, E, N>,
  outcome: Outcome<W, S, E>,
  act: readonly S[],
  tell?: LoopTurn<S, E, N>,
): Stepped<W, S, E, N> => {
  if (act.length === 0) return { memory, next: { over: outcome } }
  return { memory: { ...memory, over: { outcome, left: LOOKS_TO_LEAVE } }, next: { act }, ...(tell ? { tell } : {}) }
}

/** Once more where a look shows that it was not given back; a claim that stays runs out by itself. */
const leaving = <W, S extends Step, E, N>(
  { letGo }: LoopWish<W, S, E, N>,
  memory: LoopMemory<W, S, E, N>,
  world: W,
  at: Moment,
): Stepped<W, S, E, N> => {
  const { over } = memory
  const act = letGo(world, at)
  if (!over) throw new Error('nothing has ended')
  if (act.length === 0 || over.left <= 1) return { memory, next: { over: over.outcome } }
  return { memory: { ...memory, over: { ...over, left: over.left - 1 } }, next: { act } }
}
