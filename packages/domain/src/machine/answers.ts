/** What AWS answers to the steps of a turn, and what the loop remembers of it. */
import { backOff, nextSeed } from './back-off.ts'
import type { Judgement } from './judgement.ts'
import type { LoopMemory, Outcome } from './loop-memory.ts'
import { CANCELLED_WAIT } from './loop-pause.ts'
import type { Refused, Step, Unanswered } from './machine.ts'

/** What became of a call that changes something. */
export type Answer =
  | { readonly is: 'accepted' }
  /** AWS says that it did not begin: it did not happen. */
  | { readonly is: 'throttled' }
  /** Nobody knows whether it has taken effect: the next look tells. `message`: AWS's words (untrusted text). */
  | { readonly is: 'unknown'; readonly message: string }
  | { readonly is: 'refused'; readonly refusal: Omit<Refused, 'do' | 'at'> }

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
    // Taken once, it is to be shown, whatever is answered later.
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

/** The version after which a step is to come; undefined: it does not say. */
export const afterOf = (one: unknown): number | undefined => (one as { readonly after?: number }).after

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
