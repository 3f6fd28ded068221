/**
 * The abstract environment beside the local one: every state in which it may be, as far as what was seen of the local one tells. Its fleet
 * is coarser, so that it may be in several; where it can be in none, the two differ.
 */
import { canonical } from '@golden-ami/aws'
import type { EnvironmentWorld } from '@golden-ami/domain'
import type { Estate } from '../estate.ts'
import { type Fleet, pastIn } from '../fleet.ts'
import { fleetMoves } from '../fleet-moves.ts'
import { land } from '../land.ts'
import { environmentSeen } from '../look.ts'
import { BEGINNING, imageOfTemplateVersion, MINUTE } from '../names.ts'
import { peopleMoves } from '../people.ts'
import { nowIn, replaced, type State } from '../state.ts'
import type { AnyStep } from '../steps.ts'
import { Differs } from './differs.ts'
import { essenceOf, type View } from './essence.ts'
import type { Answer } from './local-environment.ts'

/** Index of its run. */
const RUN = 0

export class AbstractEnvironment {
  readonly #estate: Estate
  readonly #doomed: string | undefined
  #states: readonly State[]
  /** @param doomed an image whose instances never pass their health check */
  constructor(estate: Estate, state: State, doomed: string | undefined) {
    this.#estate = estate
    this.#doomed = doomed
    this.#states = [state]
  }

  /** The image that is deregistered; empty: none is. */
  get gone(): string {
    return this.#first(state => this.#estate.sceneOf(state).gone)
  }
  /** What people may do there, in the explorer's words. */
  get people(): ReadonlySet<string> {
    return new Set(this.#states.flatMap(state => peopleMoves(this.#estate, this.#anew(state)).map(({ what }) => what)))
  }

  lands(step: AnyStep, now: number, answer: Answer): void {
    const landed = this.#states.map(state => land(this.#estate, at(state, now), RUN, step))
    const alike = landed.filter(one => one.answer === answer)
    if (alike.length === 0) throw new Differs(`AWS answers ${answer}, and the abstract one ${landed[0]?.answer}`, undefined, [])
    this.#states = alike.map(({ state }) => state)
  }

  /** Somebody does that by hand, as the explorer has people do it. */
  isTouched(what: string, now: number): void {
    const moves = this.#states.flatMap(state => peopleMoves(this.#estate, this.#anew(at(state, now))).filter(move => move.what === what))
    if (moves.length === 0) throw new Differs(`nobody does that in the abstract one: ${what}`, undefined, [])
    this.#states = moves.map(({ to }) => to)
  }

  /** The fleet goes on by itself, until it is as it is seen. */
  agrees(seen: EnvironmentWorld, now: number, view: View): void {
    const local = canonical(essenceOf(seen, view))
    const reachable = this.#reachable(now)
    const alike = reachable.filter(state => canonical(this.#essence(state, view)) === local)
    if (alike.length === 0)
      throw new Differs(
        'no state of the abstract one is like that',
        essenceOf(seen, view),
        reachable.map(state => this.#essence(state, view)),
      )
    this.#states = alike
  }

  #first<T>(of: (state: State) => T): T {
    const [first] = this.#states
    if (!first) throw new Error('it is in no state')
    return of(first)
  }
  /** People move the pointer once in a story of the explorer. */
  #anew(state: State): State {
    return this.#estate.setting(state, { isMoved: false })
  }

  #reachable(now: number): readonly State[] {
    const found = new Map<string, State>()
    const open = this.#states.map(state => at(state, now))
    for (let state = open.pop(); state; state = open.pop()) {
      const key = JSON.stringify(state)
      if (found.has(key)) continue
      found.set(key, state)
      open.push(...this.#next(state))
    }
    return [...found.values()]
  }
  #next(state: State): readonly State[] {
    const { store } = this.#estate
    const { gone } = this.#estate.sceneOf(state)
    return state.fleets.flatMap((id, index) => {
      const fleet = store.fleets.of(id)
      const next = [...fleetMoves(fleet, nowIn(state), gone).map(({ to }) => to), ...this.#healed(fleet)]
      return next.map(to => ({ ...state, fleets: replaced(state.fleets, index, store.fleets.put(to)) }))
    })
  }
  /** In the explorer no instance fails after its refresh; AWS replaces one that does by what the group follows. */
  #healed(fleet: Fleet): readonly Fleet[] {
    const isEnded = fleet.refreshes[0]?.ended !== undefined
    if (!isEnded || this.#doomed === undefined || !fleet.runs.includes(this.#doomed)) return []
    return [{ ...fleet, runs: fleet.runs.map(image => (image === this.#doomed ? imageOfTemplateVersion(fleet.follows) : image)) }]
  }

  #essence(state: State, { restless }: View): object {
    const { store, plot } = this.#estate
    const { quarantined, halted, gone } = this.#estate.sceneOf(state)
    const ledger = store.ledgers.of(state.ledgers[0] ?? 0)
    const facts = {
      ...{ environment: plot.environmentOf({}), ledger, before: ledger, lock: store.locks.of(state.locks[0] ?? 0) },
      ...{ quarantined, isHalted: halted === 0, away: undefined, named: undefined, now: nowIn(state) },
      targets: plot.targets.map((name, index) => {
        const fleet = store.fleets.of(state.fleets[index] ?? 0)
        return { name, pointer: store.pointers.of(state.pointers[index] ?? 0), fleet, past: pastIn(fleet) }
      }),
    }
    return essenceOf(environmentSeen(facts, gone), restless ? { restless } : {})
  }
}

/** Its clock goes by minutes. */
const at = (state: State, now: number): State => ({ ...state, time: Math.floor((now - BEGINNING) / MINUTE) })
