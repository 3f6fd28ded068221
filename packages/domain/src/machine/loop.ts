/**
 * The loop in which every machine runs, without its input and output: what one look leads to, and what is remembered of it. Look → step →
 * act, sleep or end → look …
 */

import type { LastTurn } from '../records/lock/locked.ts'
import { backOff, nextSeed } from './back-off.ts'
import type { Judgement } from './judgement.ts'
import { type AskingTurn, type Moment, type Pending, pendingText, type Refused, type Step, type Unanswered } from './machine.ts'

/** A machine's turn, under a lock or not. */
export type LoopTurn<S, E, N> = AskingTurn<S, E, N> | LastTurn<E>

export interface LoopWish<W, S, E, N> {
  readonly machine: (world: W, at: Moment) => LoopTurn<S, E, N>
  /** What is given back when the run leaves before the machine has ended, or once more when that was not shown. */
  readonly letGo: (world: W, at: Moment) => readonly S[]
  /** ms since the epoch */
  readonly deadline: number
  /** ms that a wait lasts at most before it is looked again; absent: half a minute. */
  readonly longestWait?: number
}

export type Outcome<W, S, E> =
  | { readonly end: E; readonly world: W }
  /**
   * Out of time: what it was about to do, or waited for. The next run goes on from what is there. `tried`: it was about to do it again, as
   * nothing came of it; `accepted`: AWS had taken it every time. `cancelled`: its time was not over, the runner's patience was.
   */
  | {
      readonly still: Pending<S>
      readonly world: W | undefined
      readonly tried?: true
      readonly accepted?: true
      readonly cancelled?: true
    }
  /** AWS accepted this, several times, and shows nothing of it. */
  | { readonly notShown: string; readonly world: W }

/** What a run remembers between two looks. A run that is killed loses it, and the next one does without. */
export interface LoopMemory<W, S, E, N> {
  /** As it was last seen. */
  readonly world: W | undefined
  /** What machines have asked to be shown besides: plain data, each once. */
  readonly needs: ReadonlySet<N>
  readonly refused: ReadonlyMap<string, Refused>
  readonly unanswered: ReadonlyMap<string, Unanswered>
  /** The last turn, without its reasons, its times and what it was decided on: the same again says that what was done is not shown yet. */
  readonly last: string
  /** What that turn was decided on. */
  readonly decidedOn: string
  /** Looks that have led to that turn, after the first. */
  readonly same: number
  /** Of these, those since AWS was last too busy for it. */
  readonly repeated: number
  /** ms at which AWS first accepted every step of that turn, as it is decided now; undefined: it has not. */
  readonly accepted: number | undefined
  /** How often it has. */
  readonly times: number
  /** Calls in a row that AWS was too busy for. */
  readonly throttled: number
  /** Spreads the pauses of runs that are throttled together. */
  readonly seed: number
  /** What it has come to: only what it holds has still to be given back. `left`: looks that it may take. */
  readonly over: { readonly outcome: Outcome<W, S, E>; readonly left: number } | undefined
}

/** What became of a look. `failed`: why, in AWS's words (untrusted text); it passes. */
export type Look<W> = { readonly world: W } | { readonly failed: string }

/** What became of a call that changes something. */
export type Answer =
  | { readonly is: 'accepted' }
  /** AWS says that it did not begin: it did not happen. */
  | { readonly is: 'throttled' }
  /** Nobody knows whether it has taken effect: the next look tells. `message`: AWS's words (untrusted text). */
  | { readonly is: 'unknown'; readonly message: string }
  | { readonly is: 'refused'; readonly refusal: Omit<Refused, 'do' | 'at'> }

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

const LONGEST_WAIT = 30_000
const SHORTEST_WAIT = 1_000
/** The runner kills a cancelled step after 7.5 s: looks then follow each other so soon. */
const CANCELLED_WAIT = 500
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
const SHOWN_WITHIN = 6 * 60_000
/** Looks that giving back may take. */
const LOOKS_TO_LEAVE = 4

export const newMemory = <W, S, E, N>(seed: number): LoopMemory<W, S, E, N> => ({
  ...{
    world: undefined,
    needs: new Set<N>(),
    refused: new Map(),
    unanswered: new Map(),
    last: '',
    decidedOn: '',
    same: 0,
    repeated: 0,
    accepted: undefined,
    times: 0,
    throttled: 0,
  },
  ...{ seed: seed >>> 0 || 1, over: undefined },
})

/** Reasons count instances, values, with their digests, have times in them, and a pointer's description says what it was decided on. */
const TIMED: readonly string[] = ['because', 'value', 'digest', 'last', 'description']
/** Equal for turns that do the same, whatever they were decided on. */
const sameness = (turn: LoopTurn<unknown, unknown, unknown>): string =>
  JSON.stringify(turn, (key, value) => (TIMED.includes(key) || key === 'after' ? undefined : value))

/** The versions after which a turn's steps are to come. */
const basisOf = (turn: LoopTurn<unknown, unknown, unknown>): string => ('act' in turn ? JSON.stringify(turn.act.map(afterOf)) : '')
const afterOf = (one: unknown): number | undefined => (one as { readonly after?: number }).after

const pause = (until: number | undefined, { now, cancelled }: Moment, deadline: number, longest = LONGEST_WAIT): number => {
  if (cancelled) return CANCELLED_WAIT
  const wished = until === undefined ? longest : until - now
  return Math.max(SHORTEST_WAIT, Math.min(wished, longest, Math.max(SHORTEST_WAIT, deadline - now)))
}

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

  const text = sameness(turn)
  const isNew = text !== memory.last
  const decidedOn = basisOf(turn)
  // Decided on something else the same act is due again, but no sooner: looks lag behind, and it would run after its own writes for ever.
  const sent = decidedOn === memory.decidedOn ? {} : { accepted: undefined, times: 0 }
  const known = isNew
    ? { ...seen, last: text, decidedOn, same: 0, repeated: 0, accepted: undefined, times: 0 }
    : { ...seen, decidedOn, same: memory.same + 1, repeated: memory.repeated + 1, ...sent }
  const told = isNew ? { tell: turn } : {}
  const outOfTime = {
    ...{ still: turn, world },
    ...('act' in turn && known.same > 0 ? { tried: true as const } : {}),
    ...('act' in turn && known.accepted !== undefined ? { accepted: true as const } : {}),
    ...(at.now < wish.deadline ? { cancelled: true as const } : {}),
  }
  if (at.now >= wish.deadline || (at.cancelled && known.same >= MOST_WHILE_CANCELLED))
    return { ...left(known, outOfTime, wish.letGo(world, at)), ...told }
  if ('wait' in turn) return { memory: known, next: { sleep: pause(turn.until, at, wish.deadline, wish.longestWait) }, ...told }
  if (known.accepted !== undefined && at.now >= known.accepted + SHOWN_WITHIN)
    return left(known, { notShown: `AWS does not show what it was asked for: ${pendingText(turn)}`, world }, wish.letGo(world, at))
  const due = known.times >= MOST_TIMES ? THEN : NOT_SHOWN[known.repeated % NOT_SHOWN.length]!
  if (due === 'act') return { memory: known, next: { act: turn.act }, ...told }
  return { memory: known, next: { sleep: at.cancelled ? CANCELLED_WAIT : due }, unshown: turn.act }
}

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

/**
 * Needs are plain data, and the same where they say the same.
 * @throws Error where a machine asks again for what it was shown: it would never go on
 */
export const withNeed = <N>(needs: ReadonlySet<N>, need: N): ReadonlySet<N> => {
  const text = JSON.stringify(need)
  if ([...needs].some(known => JSON.stringify(known) === text)) throw new Error(`the machine was shown ${text} and asks for it again`)
  return new Set([...needs, need])
}

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

/**
 * What is remembered of the answers to the steps, and how long is waited before the next look (ms).
 * An accepted step of an ended run needs no further look.
 */
export const answered = <W, S extends Step, E, N>(
  memory: LoopMemory<W, S, E, N>,
  answers: readonly (readonly [step: S, answer: Answer])[],
  now: number,
  cancelled: boolean,
): { readonly memory: LoopMemory<W, S, E, N>; readonly sleep: number; readonly over?: Outcome<W, S, E> } => {
  const refused = new Map(memory.refused)
  for (const [{ do: verb, on }, answer] of answers) if (answer.is === 'refused') refused.set(on, { do: verb, ...answer.refusal, at: now })
  const unanswered = answers.reduce((all, [one, answer]) => heardOf(all, one, answer, now), memory.unanswered)
  const busy = answers.some(([, { is }]) => is === 'throttled')
  const sure = answers.every(([, { is }]) => is === 'accepted')
  const known = {
    ...memory,
    ...{ refused, unanswered },
    throttled: busy ? memory.throttled + 1 : 0,
    accepted: sure ? (memory.accepted ?? now) : memory.accepted,
    times: sure ? memory.times + 1 : memory.times,
    // What did not happen is not looked for: the next look leads to the same step, if it is still right.
    repeated: busy ? -1 : memory.repeated,
    seed: nextSeed(memory.seed),
  }
  if (memory.over && answers.every(([, { is }]) => is === 'accepted' || is === 'refused'))
    return { memory: known, sleep: 0, over: memory.over.outcome }
  if (!busy) return { memory: known, sleep: 0 }
  if (cancelled) return { memory: known, sleep: CANCELLED_WAIT }
  return { memory: known, sleep: backOff(known.seed, known.throttled) }
}

/** A throttled call says nothing new: it neither took effect nor shows that one can. */
const heardOf = (
  known: LoopMemory<unknown, Step, unknown, unknown>['unanswered'],
  one: Step,
  answer: Answer,
  now: number,
): ReadonlyMap<string, Unanswered> => {
  if (answer.is === 'throttled') return known
  const others = [...known].filter(([on]) => on !== one.on)
  if (answer.is !== 'unknown') return new Map(others)
  const before = known.get(one.on)
  const call = { do: one.do, after: afterOf(one) }
  const isSame = before?.do === call.do && before.after === call.after
  const counted = isSame ? { since: before.since, times: before.times + 1 } : { since: now, times: 1 }
  return new Map([...others, [one.on, { ...call, ...counted, message: answer.message }]])
}

/** `message`: of an error of a call, which the edge judges so. */
export const answerOf = (judgement: Judgement, message: string): Answer => {
  if (judgement === 'throttled') return { is: 'throttled' }
  if (judgement === 'look-again') return { is: 'unknown', message }
  return { is: 'refused', refusal: { message: judgement.refused.message, code: judgement.refused.code } }
}
