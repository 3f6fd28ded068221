/** Which worlds are explored together: all scenarios, each with a few kinds of faults that a seed chooses. */
import { ALL_FAULTS, type Fault } from './faults.ts'
import { SCENARIOS, type Scenario, type ScenarioName } from './scenarios.ts'

export interface Job {
  readonly scenario: ScenarioName
  readonly targets: number
  readonly faults: number
  readonly kinds: readonly Fault[]
}
/** How thoroughly: with so many faults of so many kinds. */
export interface Depth {
  readonly faults: number
  readonly kinds: number
}
interface Thoroughness {
  /** Of worlds of up to three runs. */
  readonly small: Depth
  /** Of worlds of four. */
  readonly large: Depth
  /** One world in so many has two targets, beside those that always have. */
  readonly oneOfTwoTargetsIn: number
}
export const SUITES = {
  /** With every change. */
  change: { small: { faults: 2, kinds: 6 }, large: { faults: 1, kinds: ALL_FAULTS.length }, oneOfTwoTargetsIn: 3 },
  /** Before a release. */
  release: { small: { faults: 3, kinds: 6 }, large: { faults: 2, kinds: 4 }, oneOfTwoTargetsIn: Number.POSITIVE_INFINITY },
} as const satisfies Record<string, Thoroughness>
export type SuiteName = keyof typeof SUITES
export const isSuite = (text: string): text is SuiteName => Object.hasOwn(SUITES, text)

const SMALL = 3

/** Every scenario once; another round chooses other kinds. */
export const jobsOf = (suite: SuiteName, seed: number, round: number): readonly Job[] => {
  // Where time is over it is not always over for the same ones.
  const rank = ({ scenario }: Job): number => hash(`${seed} ${round} ${scenario}`)
  return [...inOrder(suite, seed, round)].sort((a, b) => rank(a) - rank(b))
}
const inOrder = (suite: SuiteName, seed: number, round: number): readonly Job[] =>
  (Object.entries(SCENARIOS) as readonly (readonly [ScenarioName, Scenario])[]).map(([scenario, { runs }], index) => {
    const { small, large, oneOfTwoTargetsIn } = SUITES[suite]
    const { faults, kinds } = runs.length <= SMALL ? small : large
    const salt = round * 1_000 + index
    return {
      scenario,
      targets: hash(`${seed} ${salt} targets`) % oneOfTwoTargetsIn === 0 ? 2 : 1,
      faults,
      kinds: chosen(kindsIn(SCENARIOS[scenario]), kinds, seed, salt),
    }
  })

const OF_CANARIES: readonly Fault[] = ['verdict', 'resumed']

/** Those that can happen there: only a canary has checkpoints. */
const kindsIn = ({ environments }: Scenario): readonly Fault[] => {
  const isCanary = environments.some(({ strategy }) => strategy !== undefined && strategy !== 'in-place')
  return isCanary ? ALL_FAULTS : ALL_FAULTS.filter(kind => !OF_CANARIES.includes(kind))
}

/** @param count of kinds */
const chosen = (all: readonly Fault[], count: number, seed: number, salt: number): readonly Fault[] => {
  const order = all.map(kind => ({ kind, rank: hash(`${seed} ${salt} ${kind}`) })).sort((a, b) => a.rank - b.rank)
  const kinds = new Set(order.slice(0, count).map(({ kind }) => kind))
  // Nobody gives up waiting for what is never late.
  if (kinds.has('lost')) kinds.add('late')
  return all.filter(kind => kinds.has(kind))
}

/** FNV-1a with a last mixing. */
const hash = (text: string): number => {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d)
  return (sum ^ (sum >>> 13)) >>> 0
}
