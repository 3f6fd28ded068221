/** What is explored, ready to be gone through: from a state, the moves that there are, and what is broken where all has ended. */
import { beginning } from './begin.ts'
import { type Closing, closingsOf } from './close.ts'
import { Estate } from './estate.ts'
import type { Fault } from './faults.ts'
import type { Broken } from './invariants.ts'
import { MACHINES, type Machines } from './machines.ts'
import { Merger } from './merge.ts'
import type { Move } from './move.ts'
import { movesOf } from './moves.ts'
import { Plot } from './plot.ts'
import type { Shape } from './row.ts'
import { waitsFor } from './run-moves.ts'
import type { Scenario } from './scenarios.ts'
import type { State } from './state.ts'
import { waitingForNothing } from './stuck.ts'

export interface Terrain {
  readonly scenario: Scenario
  /** Of each environment, where the scenario does not say. */
  readonly targets: number
  readonly kinds: readonly Fault[]
  /** In place of the domain's. */
  readonly machines?: Partial<Machines>
  /** States that go on alike are kept apart all the same: to see whether that finds anything else. */
  readonly unmerged?: true
}

export class Ground {
  readonly estate: Estate
  readonly beginning: State
  readonly shape: Shape
  readonly #calm: Estate
  readonly #merger: Merger | undefined
  readonly #closings: readonly Closing[]

  constructor({ scenario, targets, kinds, machines, unmerged }: Terrain) {
    const plot = new Plot(scenario, targets)
    this.estate = new Estate(plot, new Set(kinds), { ...MACHINES, ...machines })
    this.beginning = beginning(this.estate)
    this.shape = { environments: plot.environments.length, targets: this.beginning.pointers.length, runs: scenario.runs.length }
    this.#calm = this.estate.calm()
    this.#merger = unmerged ? undefined : new Merger(this.estate)
    this.#closings = closingsOf(this.estate)
  }

  /** The state by which it goes on. */
  merged(state: State): State {
    return this.#merger?.merged(state) ?? state
  }

  /** @param mayGoWrong whether any fault may come */
  moves(state: State, mayGoWrong: boolean): readonly Move[] {
    return movesOf(mayGoWrong ? this.estate : this.#calm, state)
  }

  isEnd(state: State): boolean {
    return (
      state.pending.length === 0 &&
      state.runs.every((_, run) => this.estate.memoryOf(state, run).phase === 'ended' || waitsFor(this.estate, state, run) === 'never')
    )
  }

  /** What is broken where nobody does anything any more. */
  judge(state: State): readonly Broken[] {
    return this.isEnd(state) ? this.#closings.flatMap(closing => closing.judge(state)) : waitingForNothing(this.#calm, state)
  }
}
