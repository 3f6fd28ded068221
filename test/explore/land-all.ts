/** The steps of a run take effect, one after the other, and what must hold of each is judged. */
import type { Estate } from './estate.ts'
import type { Broken } from './invariants.ts'
import { judgeLanding } from './judge-landing.ts'
import { type LandedAnswer, land } from './land.ts'
import type { State } from './state.ts'
import type { AnyStep } from './steps.ts'

export interface AllLanded {
  readonly state: State
  readonly answers: readonly (readonly [AnyStep, LandedAnswer])[]
  /** Whether each of them changed something, so that the next look shows it. */
  readonly isShown: boolean
  readonly broken: readonly Broken[]
}
export const allLanded = (estate: Estate, before: State, run: number, steps: readonly AnyStep[]): AllLanded => {
  const def = estate.plot.defOf(run)
  let all: AllLanded = { state: before, answers: [], isShown: true, broken: [] }
  for (const step of steps) {
    const { state, answer } = land(estate, all.state, run, step)
    const broken = judgeLanding(estate, { before: all.state, after: state, def })
    all = {
      ...{ state, answers: [...all.answers, [step, answer]], isShown: all.isShown && state !== all.state },
      broken: [...all.broken, ...broken],
    }
  }
  return all
}
