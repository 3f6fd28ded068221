/** All runs have ended: what is there then, what one more refresh makes of it, and what a rollback does. */
import { desiredVersion, goalOf, newestCounting, type Release, stateOf } from '@golden-ami/domain'
import { type Alone, alone } from './alone.ts'
import type { Estate } from './estate.ts'
import { isGone } from './gone.ts'
import type { Broken } from './invariants.ts'
import { judgeLabels, judgeRest } from './judge-rest.ts'
import { imageOfRelease, letterOf } from './names.ts'
import type { State, Store } from './state.ts'
import { worldText } from './words.ts'

const GOOD_ENDS = ['refreshed', 'unchanged', 'rolled-back']

const AFTERWARDS = 'after one more refresh'

export class Closing {
  readonly #estate: Estate
  readonly #refresh: Estate
  readonly #rollback: Estate
  readonly #known = new Map<string, readonly Broken[]>()

  constructor(estate: Estate) {
    this.#estate = estate
    this.#refresh = estate.with({ name: 'one more refresh', action: 'refresh', run: '900' })
    this.#rollback = estate.with({ name: 'one more rollback', action: 'rollback', run: '901' })
  }

  judge(state: State): readonly Broken[] {
    const key = `${state.ledger},${state.pointers},${state.fleets},${state.gone},${state.isStrayed}`
    const broken = this.#known.get(key) ?? this.#judged(state)
    this.#known.set(key, broken)
    return broken
  }

  #judged(state: State): readonly Broken[] {
    const refreshed = alone(this.#refresh, state)
    const isAtRest = GOOD_ENDS.includes(refreshed.end)
    return [
      ...judgeRest(this.#estate.store, state, 'at the end', !state.isStrayed),
      ...judgeLabels(this.#estate.store, refreshed.state, AFTERWARDS),
      ...(isAtRest ? this.#atRest(state, refreshed) : this.#restless(state, refreshed)),
      ...this.#pressedAgain(refreshed.state),
    ]
  }

  #atRest(state: State, refreshed: Alone): readonly Broken[] {
    const { store } = this.#estate
    const [was, is] = [stateOf(store.ledgers.of(state.ledger)), stateOf(store.ledgers.of(refreshed.state.ledger))]
    const isChanged = was.intent === null && was.current !== is.current
    const why = `${letterOf(was.current)} was current, and is ${letterOf(is.current)} ${AFTERWARDS}: ${worldText(store, refreshed.state)}`
    return [
      ...judgeRest(store, refreshed.state, AFTERWARDS, true),
      ...(isChanged ? [{ invariant: 'refresh' as const, kind: 'changes what is current', why }] : []),
    ]
  }

  #restless(state: State, refreshed: Alone): readonly Broken[] {
    const { store } = this.#estate
    // Where nothing was ever good there is nothing to come to rest on.
    if (stateOf(store.ledgers.of(state.ledger)).good.length === 0) return []
    const why = `one more refresh ends ${refreshed.end}: ${worldText(store, refreshed.state)}; all had ended with ${worldText(store, state)}`
    const isTold = refreshed.end.startsWith('failed: ') && isGoalGone(store, refreshed.state)
    const restless: readonly Broken[] = isTold ? [] : [{ invariant: 'rest', kind: refreshed.end, why }]
    const rescued = alone(this.#rollback, refreshed.state)
    if (GOOD_ENDS.includes(rescued.end)) return restless
    const then = `rollback ends ${rescued.end}: ${worldText(store, rescued.state)}; ${why}`
    return [...restless, { invariant: 'rescue', kind: rescued.end, why: then }]
  }

  /** Whoever rolls back where a rollback is done must not leave the good release for the one before. */
  #pressedAgain(state: State): readonly Broken[] {
    const { store } = this.#estate
    const last = newestCounting(store.ledgers.of(state.ledger))?.event
    if (last?.kind !== 'rolled-back') return []
    const pressed = alone(this.#rollback, state)
    const { current } = stateOf(store.ledgers.of(pressed.state.ledger))
    // Nothing can be brought back to an image that is gone.
    if (current === last.release || (isGone(store, state, last.release) && !isOn(store, state, last.release))) return []
    const why = `rolled-back ${letterOf(last.release)} was the last event; then rollback ends ${pressed.end}: ${worldText(store, pressed.state)}`
    return [{ invariant: 'pressed', kind: pressed.end, why }]
  }
}

/** Nothing comes to an image that is gone: that is told, and another release is for a rollback to choose. */
const isGoalGone = (store: Store, state: State): boolean => {
  const goal = goalOf(store.ledgers.of(state.ledger))
  return goal !== undefined && [goal.release, goal.pointer].some(release => isGone(store, state, release))
}

/** Every pointer and every instance. */
const isOn = (store: Store, { pointers, fleets }: State, release: Release): boolean =>
  pointers.every(id => desiredVersion(store.pointers.of(id))?.says?.release === release) &&
  fleets.every(id => store.fleets.of(id).runs.every(image => image === imageOfRelease(release)))
