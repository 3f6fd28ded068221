/** A run takes its turn: it decides on what it was shown, and its steps land at once, or one of them later. */
import { afterAnswers, type Decision, type Deed, type Shown } from './decide.ts'
import type { Estate } from './estate.ts'
import type { Broken } from './invariants.ts'
import { judgeEnd } from './judge-end.ts'
import { judgeProof } from './judge-proof.ts'
import { allLanded } from './land-all.ts'
import { kept, type Memory, type SlowLook } from './memory.ts'
import { type Move, move } from './move.ts'
import { MINUTE } from './names.ts'
import { nowIn, type State } from './state.ts'
import { type AnyStep, isLockStep, stepsText, stepText } from './steps.ts'

/** How a run looks. */
export interface View {
  /** What it knows of the past; undefined: it is shown everything as it is. */
  readonly look?: SlowLook
  /** In words, for a story. */
  readonly how?: string
  readonly cost?: 0 | 1
}
/** Calls that may be on their way at the same time. */
const MOST_PENDING = 2
/** Minutes that pass while a run waits for something that time alone brings. */
const MOST_WAITED = 3

export const shownOf = (state: State, { look }: View): Shown => ({
  ...{ ledger: look?.ledger ?? state.ledger, before: look?.before ?? state.ledger, lock: state.lock, now: nowIn(state), gone: state.gone },
  ...{ pointers: look?.pointers ?? state.pointers, fleets: look?.fleets ?? state.fleets },
})

export const decision = (estate: Estate, state: State, run: number, view: View): Decision =>
  estate.deciders.decide(run, state.runs[run] ?? 0, shownOf(state, view))

export const turnsOf = (estate: Estate, state: State, run: number, view: View): readonly Move[] => {
  const { deed, memory, settled } = decision(estate, state, run, view)
  const shown = shownOf(state, view)
  const { name } = estate.deciders.defOf(run)
  const who = view.how === undefined ? name : `${name} ${view.how} and`
  switch (deed.is) {
    case 'end': {
      const { isCancelled, loop } = estate.memoryOf(state, run)
      // What it came to when it gave its lock back was judged then.
      const broken = loop.over ? [] : judgeEnd(estate.store, shown, estate.deciders.defOf(run), isCancelled, deed.ending)
      return [move(estate.remembering(state, run, memory), `${who} ends: ${deed.ending.words}`, view.cost, broken)]
    }
    case 'wait':
      return waits(estate, state, run, memory, deed, who, view.cost)
    case 'act': {
      const broken = [
        ...unlocked(estate, state, run, deed.steps),
        ...judgeProof(
          deed.steps,
          shown.fleets.map(id => estate.store.fleets.of(id)),
        ),
        ...(settled ? judgeEnd(estate.store, shown, estate.deciders.defOf(run), memory.isCancelled, settled) : []),
      ]
      const words = `${stepsText(deed.steps)}${settled ? ` (${settled.words})` : ''}`
      return [
        atOnce(estate, state, run, memory, deed, `${who} ${words}`, view.cost, broken),
        ...(view.cost === 1 ? [] : oneLate(estate, state, run, memory, deed, `${who} sends ${words}`, broken)),
      ]
    }
  }
}

type Act = Extract<Deed, { readonly is: 'act' }>

const waits = (
  estate: Estate,
  state: State,
  run: number,
  memory: Memory,
  { until }: Extract<Deed, { is: 'wait' }>,
  who: string,
  cost: 0 | 1 = 0,
): readonly Move[] => {
  const next = estate.remembering(state, run, memory)
  const minutes = until === undefined ? 0 : Math.ceil((until - nowIn(state)) / MINUTE)
  return [
    ...(next.runs[run] === state.runs[run] ? [] : [move(next, `${who} waits`, cost)]),
    ...(minutes > 0 && minutes <= MOST_WAITED ? [move({ ...next, time: state.time + minutes }, `${who} waits ${minutes} min`, cost)] : []),
  ]
}

/** What a run does without being entitled to it. */
const unlocked = (estate: Estate, state: State, run: number, steps: readonly AnyStep[]): readonly Broken[] => {
  const { isHolder, holder, hasFreed } = estate.standing(state, run)
  const { name } = estate.deciders.defOf(run)
  const why = `${name} sends ${stepsText(steps)} while ${holder ?? 'nobody'} holds the lock`
  return [
    ...(steps.every(isLockStep) || isHolder ? [] : [{ invariant: 'holder' as const, kind: steps.map(one => one.do).join('+'), why }]),
    ...(hasFreed && steps.some(one => one.do !== 'free-lock')
      ? [
          {
            invariant: 'ended' as const,
            kind: steps.map(one => one.do).join('+'),
            why: `${name} has given the lock back and sends ${stepsText(steps)}`,
          },
        ]
      : []),
  ]
}

const atOnce = (
  estate: Estate,
  state: State,
  run: number,
  memory: Memory,
  { steps, loop }: Act,
  what: string,
  cost: 0 | 1 = 0,
  broken: readonly Broken[] = [],
): Move => {
  const landed = allLanded(estate, state, run, steps)
  const then = afterAnswers(memory, loop, landed.answers, landed.isShown, nowIn(state))
  return move(estate.remembering(landed.state, run, then), then.end ? `${what} and ends` : what, cost, [...broken, ...landed.broken])
}

const oneLate = (
  estate: Estate,
  state: State,
  run: number,
  memory: Memory,
  { steps, loop }: Act,
  what: string,
  broken: readonly Broken[],
): readonly Move[] => {
  if (!estate.mishaps.has('late') || state.pending.length >= MOST_PENDING) return []
  return steps.map(late => {
    const landed = allLanded(
      estate,
      state,
      run,
      steps.filter(one => one !== late),
    )
    const isUnsure = landed.answers.some(([, answer]) => answer === 'unknown')
    const blocked: Memory = { ...memory, phase: 'blocked', isUnsure, loop: kept(loop, false) }
    const pending = [...state.pending, estate.store.pendings.put({ run, isWaitedFor: true, step: late })].sort((a, b) => a - b)
    const to = estate.remembering({ ...landed.state, pending }, run, blocked)
    return move(to, `${what}; ${stepText(late)} is on its way`, 1, [...broken, ...landed.broken])
  })
}
