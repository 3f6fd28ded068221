/** What is on its way arrives, or never does. */
import { afterAnswers } from './decide.ts'
import type { Estate } from './estate.ts'
import { allLanded } from './land-all.ts'
import { recalled } from './memory.ts'
import { type Move, move } from './move.ts'
import { nowIn, type State } from './state.ts'
import { callText } from './steps.ts'

export const arrivals = (estate: Estate, state: State): readonly Move[] =>
  state.pending.flatMap((id, at): readonly Move[] => {
    const { run, isWaitedFor, step } = estate.store.pendings.of(id)
    const what = `${estate.plot.defOf(run).name}'s ${callText(step)}`
    const rest: State = { ...state, pending: state.pending.filter((_, other) => other !== at) }
    const came = 'target' in step ? estate.setting(rest, { isStrayed: true }) : rest
    const landed = allLanded(estate, came, run, [step])
    const [answer] = landed.answers
    if (!isWaitedFor || !answer) return [move(landed.state, `${what} lands, late`, 0, landed.broken), move(rest, `${what} never lands`)]
    const memory = estate.memoryOf(rest, run)
    const answers = memory.isUnsure ? [answer, [step, 'unknown'] as const] : [answer]
    const woken = afterAnswers(memory, recalled(memory.loop), answers, landed.isShown, nowIn(state))
    return [move(estate.remembering(landed.state, run, woken), `${what} lands, late`, 0, landed.broken)]
  })

/** Nobody waits for the run's calls any more. */
export const abandoned = (estate: Estate, state: State, run: number): State => ({
  ...state,
  pending: estate.store.inOrder(
    state.pending.map(id => {
      const pending = estate.store.pendings.of(id)
      return pending.run === run ? estate.store.pendings.put({ ...pending, isWaitedFor: false }) : id
    }),
  ),
})
