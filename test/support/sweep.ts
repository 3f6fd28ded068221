/**
 * One run again and again, each time with one call hit by one fault, then a re-run: what must hold in the end, holds.
 */
import type { Entry, What, World } from '@golden-ami/local-aws'
import type { Ran } from './in-process.ts'

/** `of`: the calls to which it makes a difference. Without an answer, a call that changes nothing is a call that was not made. */
export const FAULTS: readonly { readonly name: string; readonly what: What; readonly of?: 'reads' | 'changes' }[] = [
  { name: 'request lost', what: { do: 'lose-request' } },
  { name: 'answer lost', what: { do: 'lose-answer' }, of: 'changes' },
  { name: 'throttled', what: { do: 'throttle' } },
  { name: 'server error', what: { do: 'server-error' } },
  { name: 'server error after it took effect', what: { do: 'server-error', after: true }, of: 'changes' },
  { name: 'stale read', what: { do: 'stale-read', by: 20_000 }, of: 'reads' },
  { name: 'killed before', what: { do: 'crash' } },
  { name: 'killed after', what: { do: 'crash', after: true }, of: 'changes' },
  { name: 'cancelled', what: { do: 'cancel' } },
]
/** Every 7th call; with SWEEP=3 every third, with SWEEP=all every one. */
const DEFAULT = 7
export const every = process.env.SWEEP === 'all' ? 1 : Number(process.env.SWEEP ?? DEFAULT)
if (!(Number.isInteger(every) && every > 0)) throw new Error(`SWEEP is "${process.env.SWEEP}"; allowed: all, or a whole number`)
/** More than a quick look is asked for. */
export const thorough = every < DEFAULT
/** ms that are long enough for the lock of a dead run to expire. */
const LOCK_IS_OVER = 31 * 60_000

export const isRead = ({ operation, error }: Entry): boolean => /^(Describe|Get|List|Lookup)/.test(operation) || error === 'DryRunOperation'

/** What the context of the n-th try is: a further attempt of one run, or a run of its own. */
export interface Try {
  readonly runId: string
  readonly runAttempt: number
}
export interface Sweep<S extends { readonly world: World }> {
  readonly setUp: () => Promise<S>
  /** One attempt; its process is called `attempt <n>`. The first one of each stage is the one that is swept. */
  readonly run: (stage: S, attempt: number, github: Try) => Promise<Ran>
  readonly isGood: (ran: Ran) => boolean
  /** Throws when something does not hold. `again`: what followed the run if it did not end well. */
  readonly check: (stage: S, what: string, again: Again) => Promise<void>
  /** A run that did not end well is followed by the next attempt of the same run, or (`both`) every other time by a run of its own. */
  readonly again?: 'attempt' | 'both'
  /** A run of many calls, slow to sweep: only every so many of the calls that are taken by default; with SWEEP=all every one. */
  readonly sparser?: number
  /** A run of few calls, quick to sweep: at least every so many of them are taken, whatever is asked for. */
  readonly stride?: number
}
export type Again = 'attempt' | 'run'

/** One fault at one call: plain data, so that any thread can play it. */
export interface Task {
  readonly call: number
  readonly operation: string
  /** Calls of the run without a fault. */
  readonly calls: number
  /** Index in `FAULTS`. */
  readonly fault: number
}
export interface Swept {
  readonly faults: number
  /** Faults after which another try was needed. */
  readonly again: number
  /** Tries that ended because the lock of a dead run was still valid. */
  readonly locked: number
}

/** Every so many of the calls, each with every fault that makes a difference to it. */
export const tasksOf = (calls: readonly Entry[], stride: number): readonly Task[] =>
  calls.flatMap((entry, call) => {
    if (call % stride !== 0) return []
    const of = isRead(entry) ? 'reads' : 'changes'
    return FAULTS.flatMap((one, fault) =>
      one.of === undefined || one.of === of ? [{ call, operation: entry.operation, calls: calls.length, fault }] : [],
    )
  })

/** A run without a fault, which must be good, and what there is to play for each of its calls. */
export const plan = async <S extends { readonly world: World }>(one: Sweep<S>): Promise<readonly Task[]> => {
  const base = await one.setUp()
  const before = base.world.journal.length
  const ran = await one.run(base, 1, tryOf('attempt', 1))
  if (!one.isGood(ran)) throw new Error(`the run without a fault: ${ran.failed}`)
  await one.check(base, 'without a fault', 'attempt')
  const calls = base.world.journal.slice(before).filter(({ process }) => process === 'attempt 1')
  const stride = every === 1 ? 1 : every * (one.sparser ?? 1)
  return tasksOf(calls, Math.min(stride, one.stride ?? stride))
}

export const inject = async <S extends { readonly world: World }>(
  one: Sweep<S>,
  { call, operation, calls, fault }: Task,
): Promise<Swept> => {
  const { name, what } = faultOf(fault)
  const again: Again = one.again === 'both' && (call + fault) % 2 === 1 ? 'run' : 'attempt'
  const label = `${name} at call ${call} of ${calls} (${operation}), then another ${again}`
  const stage = await one.setUp()
  stage.world.inject({ when: { call, of: { process: 'attempt 1' } }, what })
  const { count, locked } = await untilGood(one, stage, again, call, label)
  stage.world.advance(60_000)
  await one.check(stage, label, again)
  return { faults: 1, again: count > 1 ? 1 : 0, locked }
}
export const faultOf = (index: number): (typeof FAULTS)[number] => {
  const fault = FAULTS[index]
  if (!fault) throw new Error(`there is no fault ${index}`)
  return fault
}

const tryOf = (again: Again, count: number): Try =>
  again === 'attempt' ? { runId: '1', runAttempt: count } : { runId: String(count), runAttempt: 1 }

/** A first try, and one more; a run of its own may have to wait until the lock of a dead one is over. */
const untilGood = async <S extends { readonly world: World }>(
  one: Sweep<S>,
  stage: S,
  again: Again,
  call: number,
  label: string,
): Promise<{ readonly count: number; readonly locked: number }> => {
  const first = await one.run(stage, 1, tryOf(again, 1))
  if (one.isGood(first)) return { count: 1, locked: 0 }
  stage.world.advance((call * 7_919) % 900_000)
  const second = await one.run(stage, 2, tryOf(again, 2))
  if (one.isGood(second)) return { count: 2, locked: 0 }
  if (again !== 'run' || !first.crashed || !second.failed?.includes('environment.locked')) throw new Error(said(label, second))
  stage.world.advance(LOCK_IS_OVER)
  const third = await one.run(stage, 3, tryOf(again, 3))
  if (!one.isGood(third)) throw new Error(said(label, third))
  return { count: 3, locked: 1 }
}
const said = (label: string, ran: Ran): string =>
  `${label}: the next try ended as ${ran.outputs.get('outcome')}: ${ran.failed}\n${ran.lines.slice(-5).join('\n')}`
