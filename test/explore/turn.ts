/** A run takes its turn: it decides on what it was shown, and its steps land at once, or one of them later. */
import { afterAnswers, type Decision, type Deed, type Shown } from './decide.ts'
import type { Estate } from './estate.ts'
import type { Broken } from './invariants.ts'
import { judgeDeed } from './judge-deed.ts'
import { judgeEnd } from './judge-end.ts'
import { allLanded } from './land-all.ts'
import { kept, type Memory, type SlowLook } from './memory.ts'
import { type Move, move } from './move.ts'
import { MINUTE } from './names.ts'
import { nowIn, type State } from './state.ts'
import { type AnyStep, stepsText, stepText } from './steps.ts'

/** How a run looks. */
export interface View {
  /** What it knows of the past; absent: it is shown everything as it is. */
  readonly look?: SlowLook
  /** In words, for a story. */
  readonly how?: string
  readonly cost?: 0 | 1
}
type Act = Extract<Deed, { readonly is: 'act' }>
type Wait = Extract<Deed, { readonly is: 'wait' }>

/** A turn that is being taken. */
interface Taken {
  readonly estate: Estate
  readonly state: State
  readonly run: number
  /** Who takes it, and how, in words. */
  readonly who: string
  readonly cost: 0 | 1
  /** What the run remembers; of an act, before any answer. */
  readonly memory: Memory
}

/** Calls that may be on their way at the same time. */
const MOST_PENDING = 2
/** Minutes that pass while a run waits for something that time alone brings. */
const MOST_WAITED = 3

const shownOf = (state: State, { look }: View): Shown => ({
  ...{ ledger: look?.ledger ?? state.ledger, before: look?.before ?? state.ledger, lock: state.lock, now: nowIn(state), gone: state.gone },
  ...{ pointers: look?.pointers ?? state.pointers, fleets: look?.fleets ?? state.fleets },
})

export const decision = (estate: Estate, state: State, run: number, view: View): Decision =>
  estate.deciders.decide(run, state.runs[run] ?? 0, shownOf(state, view))

export const turnsOf = (estate: Estate, state: State, run: number, view: View): readonly Move[] => {
  const { deed, memory, settled } = decision(estate, state, run, view)
  const { isCancelled, loop } = estate.memoryOf(state, run)
  const def = estate.deciders.defOf(run)
  const shown = shownOf(state, view)
  const taken: Taken = {
    ...{ estate, state, run, memory, cost: view.cost ?? 0 },
    who: view.how === undefined ? def.name : `${def.name} ${view.how} and`,
  }
  // What it came to when it gave its lock back was judged then.
  const ending = deed.is === 'end' && !loop.over ? deed.ending : settled
  const judged = ending ? judgeEnd(estate.store, shown, def, isCancelled, ending) : []
  switch (deed.is) {
    case 'end':
      return [move(estate.remembering(state, run, memory), `${taken.who} ends: ${deed.ending.words}`, taken.cost, judged)]
    case 'wait':
      return waits(taken, deed)
    case 'act': {
      const broken = [...judgeDeed(estate, state, run, shown, deed.steps), ...judged]
      const words = `${stepsText(deed.steps)}${settled ? ` (${settled.words})` : ''}`
      return [atOnce(taken, deed, words, broken), ...oneLate(taken, deed, words, broken)]
    }
  }
}

const waits = ({ estate, state, run, memory, who, cost }: Taken, { until }: Wait): readonly Move[] => {
  const next = estate.remembering(state, run, memory)
  const minutes = until === undefined ? 0 : Math.ceil((until - nowIn(state)) / MINUTE)
  return [
    ...(next.runs[run] === state.runs[run] ? [] : [move(next, `${who} waits`, cost)]),
    ...(minutes > 0 && minutes <= MOST_WAITED ? [move({ ...next, time: state.time + minutes }, `${who} waits ${minutes} min`, cost)] : []),
  ]
}

const atOnce = ({ estate, state, run, memory, who, cost }: Taken, { steps, loop }: Act, words: string, broken: readonly Broken[]): Move => {
  const landed = allLanded(estate, state, run, steps)
  const then = afterAnswers(memory, loop, landed.answers, landed.isShown, nowIn(state))
  const to = estate.remembering(landed.state, run, then)
  return move(to, `${who} ${words}${then.end ? ' and ends' : ''}`, cost, [...broken, ...landed.broken])
}

const oneLate = (taken: Taken, { steps, loop }: Act, words: string, broken: readonly Broken[]): readonly Move[] => {
  const { estate, state, run, memory, who, cost } = taken
  if (!estate.mishaps.has('late') || cost > 0 || state.pending.length >= MOST_PENDING) return []
  return steps.map(late => {
    const landed = allLanded(estate, state, run, others(steps, late))
    const isUnsure = landed.answers.some(([, answer]) => answer === 'unknown')
    const blocked: Memory = { ...memory, phase: 'blocked', isUnsure, loop: kept(loop, false) }
    const pending = [...state.pending, estate.store.pendings.put({ run, isWaitedFor: true, step: late })].sort((a, b) => a - b)
    const to = estate.remembering({ ...landed.state, pending }, run, blocked)
    return move(to, `${who} sends ${words}; ${stepText(late)} is on its way`, 1, [...broken, ...landed.broken])
  })
}
const others = (steps: readonly AnyStep[], one: AnyStep): readonly AnyStep[] => steps.filter(step => step !== one)
