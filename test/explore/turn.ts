/** A run takes its turn: it decides on what it was shown, and its steps land at once, or one of them otherwise. */
import { afterAnswers, type Choice, type Decision, type Said, type Shown } from './decide.ts'
import type { Estate } from './estate.ts'
import type { Broken } from './invariants.ts'
import { judgeActs } from './judge-acts.ts'
import { judgeEnd, judgeLeaving, judgeOver } from './judge-end.ts'
import { allLanded } from './land-all.ts'
import { kept, type Memory, type SlowLook } from './memory.ts'
import { type Move, move } from './move.ts'
import { MINUTE } from './names.ts'
import { MOST_PENDING } from './row.ts'
import { nowIn, type State } from './state.ts'
import { type AnyStep, callText, stepsText } from './steps.ts'

/** How a run looks. */
export interface View {
  /** What it knows of the past; absent: it is shown everything as it is. */
  readonly look?: SlowLook
  /** In words, for a story. */
  readonly how?: string
  readonly cost?: 0 | 1
}
type Act = Extract<Choice, { readonly is: 'act' }>
type Wait = Extract<Choice, { readonly is: 'wait' }>

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

/** Minutes that pass while a run waits for something that time alone brings. */
const MOST_WAITED = 3

const indexOf = ({ plot }: Estate, run: number): number => plot.indexOf(plot.defOf(run))
export const ledgerOf = (estate: Estate, { ledgers }: State, run: number): number => ledgers[indexOf(estate, run)] ?? 0
export const ownPointers = (estate: Estate, { pointers }: State, run: number): readonly number[] =>
  estate.plot.inEnvironment(indexOf(estate, run), pointers)
export const ownFleets = (estate: Estate, { fleets }: State, run: number): readonly number[] =>
  estate.plot.inEnvironment(indexOf(estate, run), fleets)

export const shownOf = (estate: Estate, state: State, run: number, { look }: View = {}): Shown => {
  const ledger = ledgerOf(estate, state, run)
  return {
    ...{ ledger: look?.ledger ?? ledger, before: look?.before ?? ledger, lock: state.locks[indexOf(estate, run)] ?? 0 },
    ...{ pointers: look?.pointers ?? ownPointers(estate, state, run), fleets: look?.fleets ?? ownFleets(estate, state, run) },
    ...{ now: nowIn(state), scene: state.scene, other: otherOf(estate, state, run) },
  }
}
/** Of two environments the one where it does not run. */
const otherOf = ({ plot }: Estate, { ledgers, pointers, fleets }: State, run: number): Shown['other'] => {
  const def = plot.defOf(run)
  if (!plot.looksFurther(def)) return null
  const other = 1 - plot.indexOf(def)
  return { ledger: ledgers[other] ?? 0, pointers: plot.inEnvironment(other, pointers), fleets: plot.inEnvironment(other, fleets) }
}

export const decision = (estate: Estate, state: State, run: number, view: View): Decision =>
  estate.deciders.decide(run, state.runs[run] ?? 0, shownOf(estate, state, run, view))

export const turnsOf = (estate: Estate, state: State, run: number, view: View): readonly Move[] => {
  const { choice, memory, settled } = decision(estate, state, run, view)
  const before = estate.memoryOf(state, run)
  const def = estate.plot.defOf(run)
  const shown = shownOf(estate, state, run, view)
  const taken: Taken = {
    ...{ estate, state, run, memory, cost: view.cost ?? 0 },
    who: view.how === undefined ? def.name : `${def.name} ${view.how} and`,
  }
  // What it came to when it gave its lock back was judged then.
  const ending = choice.is === 'end' && !before.loop.over ? choice.ending : settled
  const left = choice.is === 'end' && ending ? judgeLeaving(estate, shown, def, before, ending) : []
  const changed = choice.is === 'end' ? judgeOver(def, before, choice.ending) : []
  const judged = ending ? [...judgeEnd(estate, shown, def, before, ending), ...left] : changed
  switch (choice.is) {
    case 'end':
      return [move(estate.remembering(state, run, memory), `${taken.who} ends: ${choice.ending.words}`, taken.cost, judged)]
    case 'wait':
      return waits(taken, choice)
    case 'act': {
      const broken = [...judgeActs(estate, state, run, shown, choice.steps), ...judged]
      const words = `${stepsText(choice.steps)}${settled ? ` (${settled.words})` : ''}`
      return [atOnce(taken, choice, words, broken), ...otherwise(taken, choice, words, broken)]
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

/** One of its steps does not land as it should. */
const otherwise = (taken: Taken, act: Act, words: string, broken: readonly Broken[]): readonly Move[] =>
  taken.cost > 0
    ? []
    : [
        ...oneLate(taken, act, words, broken),
        ...oneRepeated(taken, act, words, broken),
        ...oneAnswered(taken, act, broken, 'throttled', 'that AWS is too busy for'),
        ...oneAnswered(taken, act, broken, 'denied', 'that its role may not make'),
      ]

const oneLate = (
  { estate, state, run, memory, who }: Taken,
  { steps, loop }: Act,
  words: string,
  broken: readonly Broken[],
): readonly Move[] =>
  estate.faults.has('late') && state.pending.length < MOST_PENDING
    ? steps.map(late => {
        const landed = allLanded(estate, state, run, others(steps, late))
        const isUnsure = landed.answers.some(([, answer]) => answer === 'unknown')
        const blocked: Memory = { ...memory, phase: 'blocked', isUnsure, loop: kept(loop, false) }
        const pending = estate.store.inOrder([...state.pending, estate.store.pendings.put({ run, isWaitedFor: true, step: late })])
        const to = estate.remembering({ ...landed.state, pending }, run, blocked)
        return move(to, `${who} ${words}, and its ${callText(late)} is on its way`, 1, [...broken, ...landed.broken])
      })
    : []

/** A connection breaks when a parameter has been written, and the call is made once more. */
const oneRepeated = (
  { estate, state, run, memory, who }: Taken,
  { steps, loop }: Act,
  words: string,
  broken: readonly Broken[],
): readonly Move[] =>
  estate.faults.has('repeated')
    ? steps.filter(isParameterWrite).map(twice => {
        const landed = allLanded(estate, state, run, [...steps, twice])
        const then = afterAnswers(memory, loop, landed.answers.slice(0, steps.length), landed.isShown, nowIn(state))
        const to = estate.remembering(landed.state, run, then)
        return move(to, `${who} ${words}, its ${callText(twice)} twice`, 1, [...broken, ...landed.broken])
      })
    : []
const isParameterWrite = ({ do: verb }: AnyStep): boolean =>
  ['write-event', 'put-pointer', 'claim-lock', 'renew-lock', 'free-lock'].includes(verb)

/** It does not happen, and AWS says so. */
const oneAnswered = (
  { estate, state, run, memory, who }: Taken,
  { steps, loop }: Act,
  broken: readonly Broken[],
  said: Extract<Said, 'throttled' | 'denied'>,
  because: string,
): readonly Move[] =>
  estate.faults.has(said === 'denied' ? 'refused' : said)
    ? steps.map(one => {
        const landed = allLanded(estate, state, run, others(steps, one))
        const then = afterAnswers(memory, loop, [...landed.answers, [one, said]], landed.isShown, nowIn(state))
        const did = landed.answers.length === 0 ? '' : ` ${stepsText(others(steps, one))}, and`
        const to = estate.remembering(landed.state, run, then)
        const kept = then.end && said === 'throttled' ? [keptLock(estate.plot.defOf(run).name)] : []
        const what = `${who}${did} is told ${because} its ${callText(one)}${then.end ? ', and ends' : ''}`
        return move(to, what, 1, [...broken, ...landed.broken, ...kept])
      })
    : []

/** What did not happen is tried again. */
const keptLock = (name: string): Broken => ({
  ...{ invariant: 'lock', kind: 'kept' },
  why: `${name} ends, though AWS was too busy to be given the lock back`,
})

const others = (steps: readonly AnyStep[], one: AnyStep): readonly AnyStep[] => steps.filter(step => step !== one)
