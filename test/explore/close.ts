/** All runs have ended: what is there then, what one more refresh makes of it, and what a rollback does, in each environment. */
import { countingVersions, goalOf, newestCounting, stateOf } from '@golden-ami/domain'
import { type Alone, alone } from './alone.ts'
import type { Estate } from './estate.ts'
import { cannotBeHad, isGone, placeIn } from './gone.ts'
import type { Broken } from './invariants.ts'
import { AT_THE_END, judgeLabels, judgeRest } from './judge-rest.ts'
import { letterOf } from './names.ts'
import type { State } from './state.ts'
import { worldText } from './words.ts'

const GOOD_ENDS = ['refreshed', 'unchanged', 'rolled-back']

const AFTERWARDS = 'after one more refresh'

export const closingsOf = (estate: Estate): readonly Closing[] => estate.plot.environments.map((_, index) => new Closing(estate, index))

export class Closing {
  readonly #estate: Estate
  readonly #index: number
  readonly #refreshing: readonly [Estate, Estate]
  readonly #restoring: readonly [Estate, Estate]
  readonly #rollback: Estate
  readonly #known = new Map<string, readonly Broken[]>()

  /** @param index of the environment */
  constructor(estate: Estate, index: number) {
    this.#estate = estate
    this.#index = index
    const refresh = (run: string, restores: boolean): Estate =>
      estate.with({ name: `one more refresh, run ${run}`, action: 'refresh', run, in: index, ...(restores ? { restores } : {}) })
    this.#refreshing = [refresh('900', false), refresh('902', false)]
    this.#restoring = [refresh('900', true), refresh('902', true)]
    this.#rollback = estate.with({ name: 'one more rollback', action: 'rollback', run: '901', in: index })
  }

  judge(ended: State): readonly Broken[] {
    const { plot } = this.#estate
    const own = <T>(all: readonly T[]): readonly T[] => plot.inEnvironment(this.#index, all)
    const key = `${ended.ledgers[this.#index]},${own(ended.pointers)},${own(ended.fleets)},${ended.scene}`
    const broken = this.#known.get(key) ?? this.#judged(this.#mended(ended))
    this.#known.set(key, broken)
    return broken
  }

  /** What was halted goes on, and what could not be read can be. */
  #mended(state: State): State {
    const { fleets } = this.#estate.store
    const told = state.fleets.map(id => {
      const { verdict, ...fleet } = fleets.of(id)
      return verdict === 'inconclusive' || verdict === 'unasked' ? fleets.put(fleet) : id
    })
    return this.#estate.setting({ ...state, fleets: told }, { halted: null, isAway: false, wasAway: true, unread: null })
  }

  #judged(state: State): readonly Broken[] {
    const [estate, index] = [this.#estate, this.#index]
    const { isStrayed, isMoved } = estate.sceneOf(state)
    const refreshed = this.#refreshed(state, isMoved)
    const isAtRest = GOOD_ENDS.includes(refreshed.end)
    return [
      ...judgeRest(estate, { state, index, when: AT_THE_END, isPutRight: !isStrayed && !this.#isUnder(state) }),
      ...[
        ...judgeLabels(estate, { state: refreshed.state, index, when: AFTERWARDS }),
        ...(isAtRest ? this.#atRest(state, refreshed) : this.#restless(state, refreshed)),
        ...this.#pressedAgain(refreshed.state),
      ].map(broken => ({ ...broken, afterwards: [...refreshed.lines, ...(broken.afterwards ?? [])] })),
    ]
  }

  /** What a refresh itself has found to be bad is put right by the next one. */
  #refreshed(state: State, isMoved: boolean): Alone {
    const [once, again] = isMoved ? this.#restoring : this.#refreshing
    const first = alone(once, state)
    if (first.end !== 'failed: rollout.failed') return first
    const second = alone(again, first.state)
    return { ...second, lines: [...first.lines, ...second.lines] }
  }

  /** A rollback that went on while home was away is told by the next run: until then the ledger says something else. */
  #isUnder({ pointers }: State): boolean {
    const { store, plot } = this.#estate
    return plot.inEnvironment(this.#index, pointers).some(id => store.pointers.of(id).some(({ metadata }) => metadata?.away !== undefined))
  }

  #stateIn({ ledgers }: State) {
    return stateOf(this.#estate.store.ledgers.of(ledgers[this.#index] ?? 0))
  }
  #text(state: State): string {
    return worldText(this.#estate, state, this.#index)
  }

  #atRest(state: State, refreshed: Alone): readonly Broken[] {
    const [was, is] = [this.#stateIn(state), this.#stateIn(refreshed.state)]
    const isChanged = was.intent === null && was.current !== is.current && !this.#isUnder(state)
    const why = `${letterOf(was.current)} was current, and is ${letterOf(is.current)} ${AFTERWARDS}: ${this.#text(refreshed.state)}`
    return [
      ...judgeRest(this.#estate, { state: refreshed.state, index: this.#index, when: AFTERWARDS, isPutRight: true }),
      ...this.#untold(refreshed.state),
      ...(isChanged ? [{ invariant: 'refresh' as const, kind: 'changes what is current', why }] : []),
    ]
  }

  /** What was gone back from while home was away nobody may bring again. */
  #untold({ ledgers, pointers }: State): readonly Broken[] {
    const { store, plot } = this.#estate
    const events = countingVersions(store.ledgers.of(ledgers[this.#index] ?? 0))
    const since = events[0]?.modified ?? Number.POSITIVE_INFINITY
    return plot
      .inEnvironment(this.#index, pointers)
      .flatMap(id => store.pointers.of(id))
      .flatMap(({ metadata, modified }): readonly Broken[] => {
        if (!metadata?.away || modified < since) return []
        const { release, run } = metadata
        const isTold = events.some(({ event }) => event.kind === 'rolling-back' && event.run === run && event.release === release)
        const why = `${run} went back to ${letterOf(release)} without home, and its ledger does not tell that ${AFTERWARDS}`
        return isTold ? [] : [{ invariant: 'lost', kind: 'rollback without home', why }]
      })
  }

  #restless(state: State, refreshed: Alone): readonly Broken[] {
    // Where nothing was ever good there is nothing to come to rest on; nor where nothing runs that should.
    if (this.#stateIn(state).good.length === 0 || this.#isWithoutInstances(refreshed.state)) return []
    const why = `one more refresh ends ${refreshed.end}: ${this.#text(refreshed.state)}; all had ended with ${this.#text(state)}`
    const isTold = refreshed.end.startsWith('failed: ') && (this.#isGoalGone(refreshed.state) || this.#isForPeople(refreshed))
    const restless: readonly Broken[] = isTold ? [] : [{ invariant: 'rest', kind: refreshed.end, why }]
    const rescued = alone(this.#rollback, refreshed.state)
    if (GOOD_ENDS.includes(rescued.end)) return restless
    const then = `rollback ends ${rescued.end}: ${this.#text(rescued.state)}; ${why}`
    return [...restless, { invariant: 'rescue', kind: rescued.end, why: then, afterwards: rescued.lines }]
  }

  /** Whoever rolls back where a rollback is done must not leave the good release for the one before. */
  #pressedAgain(state: State): readonly Broken[] {
    const estate = this.#estate
    const last = newestCounting(estate.store.ledgers.of(state.ledgers[this.#index] ?? 0))?.event
    if (last?.kind !== 'rolled-back' || estate.sceneOf(state).quarantined.includes(last.release)) return []
    const pressed = alone(this.#rollback, state)
    const { current } = this.#stateIn(pressed.state)
    // Nothing can be brought back to an image that is gone.
    if (current === last.release || cannotBeHad(estate.store, placeIn(estate, state, this.#index), last.release)) return []
    const why = `rolled-back ${letterOf(last.release)} was the last event; then rollback ends ${pressed.end}: ${this.#text(pressed.state)}`
    return [{ invariant: 'pressed', kind: pressed.end, why, afterwards: pressed.lines }]
  }

  #isWithoutInstances({ fleets }: State): boolean {
    return this.#estate.plot.inEnvironment(this.#index, fleets).some(id => this.#estate.store.fleets.of(id).runs.length === 0)
  }

  /** Nothing comes to an image that is gone: that is told, and another release is for a rollback to choose. */
  #isGoalGone(state: State): boolean {
    const goal = goalOf(this.#estate.store.ledgers.of(state.ledgers[this.#index] ?? 0))
    return (
      goal !== undefined &&
      [goal.release, goal.pointer].some(release => isGone(this.#estate.store, placeIn(this.#estate, state, this.#index), release))
    )
  }

  /** What is for somebody to decide: what was rejected or quarantined is taken back by itself neither where it was verified nor where the delivery file says so. */
  #isForPeople({ end, state }: Alone): boolean {
    const { plot, store } = this.#estate
    const isStopped = plot.defs[this.#index]?.onFailure === 'stop'
    const goal = goalOf(store.ledgers.of(state.ledgers[this.#index] ?? 0))
    // A promotion that has moved a part of the pointers is promote's to finish.
    if (end === 'failed: pointer.differs') return goal?.way === 'forward'
    return ['failed: release.rejected', 'failed: release.quarantined'].includes(end) && (isStopped || goal?.way === 'rest')
  }
}
