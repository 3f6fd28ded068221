/**
 * All interleavings of a scenario's runs, those with fewer mishaps first, and of these the shorter ones: the first story of a finding is a
 * shortest one.
 */
import { beginning } from './begin.ts'
import { Closing } from './close.ts'
import { Estate } from './estate.ts'
import { type Broken, findingName } from './invariants.ts'
import { MACHINES, type Machines } from './machines.ts'
import { Merger } from './merge.ts'
import type { Mishap } from './mishaps.ts'
import { movesOf } from './moves.ts'
import { waitsFor } from './run-moves.ts'
import type { Scenario } from './scenarios.ts'
import { claimOf } from './setting.ts'
import { keyOf, type State } from './state.ts'
import { Stories } from './stories.ts'
import { waitingForNothing } from './stuck.ts'
import { worldText } from './words.ts'

export interface Question {
  readonly scenario: Scenario
  readonly targets: number
  /** Mishaps in one story, at most. */
  readonly faults: number
  readonly kinds: readonly Mishap[]
  /** What follows a finding whose name begins so is not explored: its consequences are no findings of their own. */
  readonly prune?: readonly string[]
  /** ms after which it is left incomplete, by `now`. */
  readonly within?: number
  readonly now?: () => number
  /** States after which it is left incomplete. */
  readonly states?: number
  /** In place of the domain's. */
  readonly machines?: Partial<Machines>
}
export interface Finding extends Broken {
  readonly name: string
  readonly mishaps: number
  /** A shortest one, line by line. */
  readonly story: readonly string[]
  readonly times: number
}
export interface Level {
  /** States that so many mishaps lead to, and no fewer. */
  readonly states: number
  /** Of these, those in which all runs have ended. */
  readonly ends: number
  /** Moves of the longest of the shortest ways to one. */
  readonly depth: number
}
export interface Explored {
  readonly levels: readonly Level[]
  readonly states: number
  /** Questions that the domain was asked. */
  readonly asked: number
  readonly isComplete: boolean
  readonly findings: readonly Finding[]
}

/** Moves after which somebody is taken to act for ever: the longest of the shortest ways take a third of them. */
const MOST_MOVES = 120

interface Item {
  readonly state: State
  readonly parent: number
  readonly what: string
}

export const explore = (question: Question): Explored => new Search(question).run()

class Search {
  readonly #question: Question
  readonly #estate: Estate
  readonly #calm: Estate
  readonly #merger: Merger
  readonly #closing: Closing
  readonly #stories = new Stories()
  readonly #seen = new Set<string>()
  /** By mishaps, then by depth. */
  readonly #layers: Item[][][]
  readonly #findings = new Map<string, Finding>()

  constructor(question: Question) {
    this.#question = question
    const { scenario, targets, kinds, machines, faults } = question
    this.#estate = new Estate(scenario, targets, new Set(kinds), { ...MACHINES, ...machines })
    this.#calm = this.#estate.calm()
    this.#merger = new Merger(this.#estate.store, (run, attempt) => claimOf(this.#estate.deciders.defOf(run), attempt))
    this.#closing = new Closing(this.#estate)
    this.#layers = Array.from({ length: faults + 1 }, () => [])
    this.#push(0, 0, { state: beginning(this.#estate.store, scenario, this.#estate.targets), parent: -1, what: 'the beginning' })
  }

  run(): Explored {
    const levels: Level[] = []
    let isComplete = true
    for (let mishaps = 0; isComplete && mishaps <= this.#question.faults; mishaps++) {
      const level = { states: 0, ends: 0, depth: 0 }
      levels.push(level)
      isComplete = this.#level(mishaps, level)
    }
    const findings = [...this.#findings.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
    return { levels, states: this.#seen.size, asked: this.#estate.deciders.asked, isComplete, findings }
  }

  /** Whether it got to its end. */
  #level(mishaps: number, level: { states: number; ends: number; depth: number }): boolean {
    const layers = this.#layers[mishaps] ?? []
    for (let depth = 0; depth < layers.length; depth++) {
      const items = layers[depth] ?? []
      layers[depth] = []
      for (const item of items) {
        const state = this.#merger.merged(item.state)
        const key = keyOf(state)
        if (this.#seen.has(key)) continue
        if (this.#isOver()) return false
        this.#seen.add(key)
        level.states++
        level.depth = depth
        if (this.#expand(state, this.#stories.add(item.parent, item.what), mishaps, depth)) level.ends++
      }
    }
    return true
  }

  #isOver(): boolean {
    const { states = Number.POSITIVE_INFINITY, within = Number.POSITIVE_INFINITY, now = () => 0 } = this.#question
    return this.#seen.size >= states || (this.#seen.size % 256 === 0 && now() > within)
  }

  #push(mishaps: number, depth: number, item: Item): void {
    const layers = this.#layers[mishaps]
    if (!layers) return
    const layer = layers[depth] ?? []
    layers[depth] = layer
    layer.push(item)
  }

  /** Whether all runs have ended there. */
  #expand(state: State, index: number, mishaps: number, depth: number): boolean {
    const moves = movesOf(mishaps < this.#question.faults ? this.#estate : this.#calm, state)
    const isEnd = this.#isEnd(state)
    if (isEnd) for (const broken of this.#closing.judge(state)) this.#found(broken, index, mishaps)
    else for (const broken of waitingForNothing(this.#calm, state)) this.#found(broken, index, mishaps)
    for (const { to, cost, what, broken } of moves) {
      const then = mishaps + cost
      if (broken.length > 0) {
        // A node of its own, so that the story ends with what breaks something.
        const leaf = this.#stories.add(index, what)
        for (const one of broken) this.#found(one, leaf, then)
        if (broken.some(one => this.#isPruned(one))) continue
      }
      if (depth < MOST_MOVES) this.#push(then, depth + 1, { state: to, parent: index, what })
      else this.#found({ invariant: 'acts', kind: `${MOST_MOVES} moves`, why: worldText(this.#estate.store, state) }, index, mishaps)
    }
    return isEnd
  }

  #isEnd(state: State): boolean {
    return (
      state.pending.length === 0 &&
      state.runs.every((_, run) => this.#estate.memoryOf(state, run).phase === 'ended' || waitsFor(this.#estate, state, run) === 'never')
    )
  }

  #isPruned(broken: Broken): boolean {
    return (this.#question.prune ?? []).some(start => findingName(broken).startsWith(start))
  }

  #found(broken: Broken, at: number, mishaps: number): void {
    const name = findingName(broken)
    const known = this.#findings.get(name)
    this.#findings.set(
      name,
      known ? { ...known, times: known.times + 1 } : { ...broken, name, mishaps, story: this.#stories.of(at), times: 1 },
    )
  }
}
