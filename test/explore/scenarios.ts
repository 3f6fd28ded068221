/** Who runs what in an environment, at any time and in any order. */
import type { Override } from '@golden-ami/domain'
import type { Letter } from './names.ts'

export interface RunDef {
  readonly name: string
  readonly action: 'baseline' | 'promote' | 'refresh' | 'rollback'
  /** The GitHub run that it is a step of. */
  readonly run: string
  /** Of a promotion; `newest`: what it finds. */
  readonly release?: Letter | 'newest'
  /** Of a rollback: the release that somebody named. */
  readonly to?: Letter
  readonly overrides?: readonly Override[]
  /** It begins when the run of this index has ended with one of these. */
  readonly after?: { readonly run: number; readonly endings: readonly string[] }
}
/** It looks as a promotion does. */
export const isPromotion = ({ action }: RunDef): boolean => action === 'promote' || action === 'baseline'

export interface Scenario {
  /** Releases that were promoted and verified, the last of them runs; none: nothing was ever recorded, and Z runs. */
  readonly delivered: readonly Letter[]
  /** What a promotion finds that names no release. */
  readonly built: readonly Letter[]
  readonly runs: readonly RunDef[]
}

/** Promotion and refresh of one workflow; `at` is the index of the first of them. */
const delivery = (name: string, run: string, release: Letter | 'newest', at = 0): readonly RunDef[] => [
  { name: `promote ${name}`, action: 'promote', run, release },
  { name: `refresh ${name}`, action: 'refresh', run, after: { run: at, endings: ['promoted', 'unchanged'] } },
]
const rollback = (run: string, name = 'rollback'): RunDef => ({ name, action: 'rollback', run })
const REFRESH: RunDef = { name: 'refresh', action: 'refresh', run: '4' }
const NIGHTLY: RunDef = { name: 'promote nightly', action: 'promote', run: '3', release: 'newest' }
const AGAIN: RunDef = {
  ...{ name: 'promote B again', action: 'promote', run: '6', release: 'B' },
  overrides: [
    { gate: 'hold', reason: 'ok' },
    { gate: 'rejected', reason: 'ok' },
  ],
}

export const SCENARIOS = {
  /** B is delivered over A, and somebody rolls back. */
  deliver: { delivered: ['Z', 'A'], built: ['B'], runs: [...delivery('B', '1', 'B'), rollback('2')] },
  /** B is left, while the nightly brings what is newest. */
  nightly: { delivered: ['Z', 'A', 'B'], built: ['B', 'C'], runs: [...delivery('nightly', '3', 'newest'), rollback('2')] },
  /** Two deliveries. */
  two: { delivered: ['Z', 'A'], built: ['B', 'C'], runs: [...delivery('B', '1', 'B'), ...delivery('C', '3', 'C', 2)] },
  /** Four workflows, each with one step. */
  four: {
    delivered: ['Z', 'A'],
    built: ['B', 'C'],
    runs: [{ name: 'promote B', action: 'promote', run: '1', release: 'B' }, REFRESH, rollback('2'), NIGHTLY],
  },
  /** Two people roll back. */
  rollbacks: { delivered: ['Z', 'A', 'B'], built: ['B'], runs: [rollback('2', 'rollback 1'), rollback('5', 'rollback 2')] },
  rollbacksRefresh: {
    delivered: ['Z', 'A', 'B'],
    built: ['B'],
    runs: [rollback('2', 'rollback 1'), rollback('5', 'rollback 2'), REFRESH],
  },
  refreshRollback: { delivered: ['Z', 'A', 'B'], built: ['B'], runs: [rollback('2'), REFRESH] },
  /** Somebody overrides what a rollback has left behind. */
  override: { delivered: ['Z', 'A', 'B'], built: ['B'], runs: [rollback('2'), AGAIN] },
  /** What runs there is recorded, and A is delivered over it. */
  adopt: {
    delivered: [],
    built: ['A'],
    runs: [{ name: 'baseline', action: 'baseline', run: '7' }, ...delivery('A', '1', 'A', 1), rollback('2')],
  },
} as const satisfies Record<string, Scenario>
export type ScenarioName = keyof typeof SCENARIOS
