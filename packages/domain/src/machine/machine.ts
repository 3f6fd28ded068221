/**
 * What a machine answers when it is shown the world, and how machines combine. No input or output, no clock, no memory.
 */
import type { ErrorCode } from '../user-error.ts'

/** A move as plain data: verb, subject, reason. Machines add what the verb needs. */
export interface Step {
  readonly do: string
  /** The subject: a group, a target, an environment. What AWS refuses is remembered by it. */
  readonly on: string
  readonly because: string
  /** What somebody may regret, though it is done; a full sentence. */
  readonly warning?: string
}
/**
 * Act and look again; wait (at the latest until a moment, ms) and look again; or end. `stuck`: nothing goes on that it waits for, so this is
 * what it ends as when its time is over.
 */
export type Turn<S, E> =
  | { readonly act: readonly S[] }
  | { readonly wait: string; readonly until?: number; readonly stuck?: ErrorCode }
  | { readonly end: E }
/** A turn of a machine that is asked with little to see: `need` says, as plain data, what has to be looked at too before it can go on. */
export type AskingTurn<S, E, N> = Turn<S, E> | { readonly need: N }
/** A turn that is not the end. */
export type Pending<S> = Exclude<Turn<S, never>, { readonly end: never }>

export interface Moment {
  /** ms since the epoch */
  readonly now: number
  /** The workflow was cancelled; the machine decides what that means. */
  readonly cancelled: boolean
  /** What AWS told this run to its face, by the subject of the step. */
  readonly refused: ReadonlyMap<string, Refused>
  /** Steps that were tried and never answered for sure, by their subject; absent: none. */
  readonly unanswered?: ReadonlyMap<string, Unanswered>
}
/** A step of which nobody knows whether it took effect, as often as it was tried: what became of the calls, in AWS's words (untrusted text). */
export interface Unanswered {
  readonly do: string
  /** The version that it was decided on, where it writes one. */
  readonly after: number | undefined
  /** ms since the epoch, of the first call in a row. */
  readonly since: number
  readonly times: number
  readonly message: string
}
/** The last step on a subject that AWS refused, and AWS's words (untrusted text). */
export interface Refused {
  readonly do: string
  readonly message: string
  /** What kind of refusal it is; `aws.refused` where nobody says. */
  readonly code?: ErrorCode
  /** When it was said, ms since the epoch: a limit may have gone by now. */
  readonly at?: number
}
export const refusalCode = ({ code = 'aws.refused' }: Refused): ErrorCode => code

export type Machine<W, S, E> = (world: W, at: Moment) => Turn<S, E>
export type AskingMachine<W, S, E, N> = (world: W, at: Moment) => AskingTurn<S, E, N>

/** What a run that has to leave was about to do, or what it waited for. */
export const pendingText = (turn: Pending<Step>): string =>
  'wait' in turn ? turn.wait : turn.act.map(step => `${step.do} ${step.on}: ${step.because}`).join(', ')

/** Side by side: act while one acts, wait while one waits (for the earliest), end when all have ended. */
export const together = <S, E>(turns: readonly Turn<S, E>[]): Turn<S, readonly E[]> => {
  const act = turns.flatMap(turn => ('act' in turn ? turn.act : []))
  if (act.length > 0) return { act }
  const waits = turns.flatMap(turn => ('wait' in turn ? [turn] : []))
  if (waits.length === 0) return { end: turns.flatMap(turn => ('end' in turn ? [turn.end] : [])) }
  const until = Math.min(...waits.map(turn => turn.until ?? Number.POSITIVE_INFINITY))
  const wait = waits.map(turn => turn.wait).join('; ')
  const [stuck] = waits.some(turn => turn.stuck === undefined) ? [] : waits.flatMap(turn => turn.stuck ?? [])
  return { wait, ...(until === Number.POSITIVE_INFINITY ? {} : { until }), ...(stuck ? { stuck } : {}) }
}

/** One after the other; what follows is not begun unless all before it ended well. */
export const inOrder = <S, E>(
  waves: readonly (() => Turn<S, readonly E[]>)[],
  well: (end: E) => boolean,
  ended: readonly E[] = [],
): Turn<S, readonly E[]> => {
  const [wave, ...rest] = waves
  if (!wave) return { end: ended }
  const turn = wave()
  if (!('end' in turn)) return turn
  const all = [...ended, ...turn.end]
  return turn.end.every(well) ? inOrder(rest, well, all) : { end: all }
}

/** The moment of a plan: nobody cancels, and AWS refuses nothing. */
export const planningMoment = (now: number): Moment => ({ now, cancelled: false, refused: new Map() })

/** More steps than any plan has: a machine that does not end on paper is a bug. */
const MOST_TURNS = 10_000

/**
 * The plan: the same machine run on paper. `predict` says what the world is after a step that succeeds, or, without a step, after a wait
 * that ends well, and in the end `world`, after all of them. A dry run renders the steps; plan-hash digests them.
 */
export const simulate = <W, S extends Step, E, N = never>(
  machine: AskingMachine<W, S, E, N>,
  predict: (world: W, step?: S) => W,
  world: W,
  at: Moment,
): { readonly steps: readonly S[]; readonly end: E; readonly world: W } => {
  const steps: S[] = []
  for (let turns = 0; turns < MOST_TURNS; turns++) {
    const turn = machine(world, at)
    if ('end' in turn) return { steps, end: turn.end, world }
    if ('need' in turn) throw new Error(`nobody has looked at ${JSON.stringify(turn.need)}, which the machine asks for`)
    if ('act' in turn) {
      steps.push(...turn.act)
      for (const step of turn.act) world = predict(world, step)
    } else world = predict(world)
  }
  throw new Error('the machine does not end on paper')
}
