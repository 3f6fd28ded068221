/**
 * All interleavings of a scenario's runs, those with fewer faults first, and of these the shorter ones: the first story of a finding is a
 * shortest one.
 */
import type { Estate } from './estate.ts'
import { Frontier } from './frontier.ts'
import { Ground, type Terrain } from './ground.ts'
import { type Broken, findingName } from './invariants.ts'
import { retold } from './replay.ts'
import { fromRow, toRow, widthOf } from './row.ts'
import { SeenStates } from './seen-states.ts'
import type { State } from './state.ts'
import { Trails } from './trails.ts'
import { worldText } from './words.ts'

export interface Question extends Terrain {
  /** Faults in one story, at most. */
  readonly faults: number
  /** What follows a finding whose name begins so is not explored: its consequences are no findings of their own. */
  readonly prune?: readonly string[]
  /** ms after which it is left incomplete, by `now`. */
  readonly within?: number
  readonly now?: () => number
  /** States after which it is left incomplete. */
  readonly states?: number
}
export interface Finding extends Broken {
  readonly name: string
  readonly faults: number
  /** Numbers of the moves of a shortest one. */
  readonly trail: readonly number[]
  /** The same, line by line. */
  readonly story: readonly string[]
  readonly times: number
}
export interface Level {
  /** States that so many faults lead to, and no fewer. */
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

export const explore = (question: Question): Explored => new Search(question).run()

class Search {
  readonly #question: Question
  readonly #ground: Ground
  readonly #trails = new Trails()
  readonly #seen = new SeenStates()
  /** By faults, then by depth. */
  readonly #layers: (Frontier | undefined)[][]
  readonly #findings = new Map<string, Omit<Finding, 'story'>>()
  /** Number of the first state of the level. */
  #levelBegins = 0

  constructor(question: Question) {
    this.#question = question
    this.#ground = new Ground(question)
    this.#layers = Array.from({ length: question.faults + 1 }, () => [])
    this.#push(0, 0, this.#ground.beginning, -1, 0)
  }

  run(): Explored {
    const levels: Level[] = []
    let isComplete = true
    for (let faults = 0; isComplete && faults <= this.#question.faults; faults++) {
      const level = { states: 0, ends: 0, depth: 0 }
      this.#levelBegins = this.#seen.size
      levels.push(level)
      isComplete = this.#level(faults, level)
    }
    const findings = [...this.#findings.values()]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(finding => ({ ...finding, story: retold(this.#ground, finding.trail, this.#question.faults) }))
    return { levels, states: this.#seen.size, asked: this.#ground.estate.deciders.asked, isComplete, findings }
  }

  /** Whether it got to its end. */
  #level(faults: number, level: { states: number; ends: number; depth: number }): boolean {
    const layers = this.#layers[faults] ?? []
    for (let depth = 0; depth < layers.length; depth++) {
      const frontier = layers[depth]
      layers[depth] = undefined
      for (let index = 0; frontier && index < frontier.size; index++) {
        const state = this.#ground.merged(fromRow(this.#ground.shape, frontier.rows, frontier.beginOf(index)))
        if (this.#isOver()) return false
        const [parent, move] = [frontier.parentOf(index), frontier.moveOf(index)]
        const known = this.#seen.known(toRow(state))
        if (known !== undefined) this.#again(state, known, parent, move, faults)
        else {
          level.states++
          level.depth = depth
          if (this.#expand(state, this.#trails.add(parent, move), faults, depth)) level.ends++
        }
      }
    }
    return true
  }

  #isOver(): boolean {
    const { states = Number.POSITIVE_INFINITY, within = Number.POSITIVE_INFINITY, now = () => 0 } = this.#question
    return this.#seen.size >= states || (this.#seen.size % 256 === 0 && now() > within)
  }

  #push(faults: number, depth: number, state: State, parent: number, move: number): void {
    const layers = this.#layers[faults]
    if (!layers) return
    const layer = layers[depth] ?? new Frontier(widthOf(this.#ground.shape))
    layers[depth] = layer
    layer.push(toRow(state), parent, move)
  }

  /** Whether all runs have ended there. */
  #expand(state: State, index: number, faults: number, depth: number): boolean {
    const moves = this.#ground.moves(state, faults < this.#question.faults)
    for (const broken of this.#ground.judge(state)) this.#found(broken, this.#trails.of(index), faults)
    for (const [number, { to, cost, broken }] of moves.entries()) {
      const then = faults + cost
      for (const one of broken) this.#found(one, [...this.#trails.of(index), number], then)
      if (broken.some(one => this.#isPruned(one))) continue
      if (depth < MOST_MOVES) this.#push(then, depth + 1, to, index, number)
      else {
        const why = worldText(this.#ground.estate, state, 0)
        this.#found({ invariant: 'acts', kind: `${MOST_MOVES} moves`, why }, this.#trails.of(index), faults)
      }
    }
    return this.#ground.isEnd(state)
  }

  /**
   * A state from which one comes back to it without a fault: nothing but the order of turns keeps them from going round for ever. Without
   * home there is no lock, and two may hinder each other until one is quicker.
   */
  #again(state: State, known: number, parent: number, move: number, faults: number): void {
    if (known < this.#levelBegins || parent === known || !this.#trails.comesThrough(parent, known)) return
    if (isWithoutHome(this.#ground.estate, state)) return
    const round = this.#trails.of(parent).length - this.#trails.of(known).length + 1
    this.#found(
      { invariant: 'acts', kind: `${round} moves in a circle`, why: 'the last moves lead to where they began' },
      [...this.#trails.of(parent), move],
      faults,
    )
  }

  #isPruned(broken: Broken): boolean {
    return (this.#question.prune ?? []).some(start => findingName(broken).startsWith(start))
  }

  #found(broken: Broken, trail: readonly number[], faults: number): void {
    const name = findingName(broken)
    const known = this.#findings.get(name)
    this.#findings.set(name, known ? { ...known, times: known.times + 1 } : { ...broken, name, faults, trail, times: 1 })
  }
}

const isWithoutHome = (estate: Estate, state: State): boolean =>
  estate.sceneOf(state).isAway ||
  state.runs.some((_, run) => {
    const { home } = estate.memoryOf(state, run)
    return home !== null && home.since !== null
  })
