/** Who runs what in which environments, at any time and in any order. */
import type { Override } from '@golden-ami/domain'
import type { Letter } from './names.ts'

export interface RunDef {
  readonly name: string
  readonly action: 'baseline' | 'promote' | 'refresh' | 'rollback'
  /** The GitHub run that it is a step of. */
  readonly run: string
  /** Index of the environment; absent: the first. */
  readonly in?: number
  /** Of a promotion; `newest`: what it finds. */
  readonly release?: Letter | 'newest'
  /** Of a rollback: the release that somebody named. */
  readonly to?: Letter
  /** Of a rollback: what is left is quarantined. */
  readonly quarantine?: true
  /** Of a refresh: it only goes on with what is unfinished. */
  readonly continues?: true
  /** Only the first target is worked on. */
  readonly only?: true
  /** What a person has moved is put back. */
  readonly restores?: boolean
  readonly overrides?: readonly Override[]
  /** It is the previous bundle: its events say not what they come after. */
  readonly former?: true
  /** It begins when the run of this index has ended with one of these. */
  readonly after?: { readonly run: number; readonly endings: readonly string[] }
}
/** It looks as a promotion does. */
export const isPromotion = ({ action }: RunDef): boolean => action === 'promote' || action === 'baseline'

/** What a delivery file says of an environment; absent: as it is most often. */
export interface EnvironmentDef {
  /** Releases that were promoted and verified, the last of them runs; none: nothing was ever recorded, and Z runs. */
  readonly delivered: readonly Letter[]
  /** The previous bundle has delivered them. */
  readonly former?: true
  readonly onFailure?: 'stop'
  readonly onCancel?: 'rollback' | 'leave'
  /**
   * How groups are replaced; absent: rolling. `canary` goes on by its verdict, `held` waits where that cannot be told, `timed` lets AWS go on
   * unless it fails, `in-place` replaces root volumes.
   */
  readonly strategy?: 'canary' | 'held' | 'timed' | 'in-place'
  /** Each target is a wave. */
  readonly waves?: true
  readonly allowEmpty?: true
  /** Somebody has to approve. */
  readonly approvals?: true
  /** What comes here was verified in the environment before, and has soaked there so long (minutes). */
  readonly soak?: number
}

export interface Scenario {
  readonly environments: readonly EnvironmentDef[]
  /** What a promotion finds that names no release. */
  readonly built: readonly Letter[]
  readonly runs: readonly RunDef[]
  /** Of each environment; absent: as many as are asked for. */
  readonly targets?: number
}

/** Promotion and refresh of one workflow; `at` is the index of the first of them. */
const delivery = (name: string, run: string, release: Letter | 'newest', at = 0): readonly RunDef[] => [
  { name: `promote ${name}`, action: 'promote', run, release },
  { name: `refresh ${name}`, action: 'refresh', run, after: { run: at, endings: ['promoted', 'unchanged'] } },
]
const rollback = (run: string, name = 'rollback'): RunDef => ({ name, action: 'rollback', run })
const REFRESH: RunDef = { name: 'refresh', action: 'refresh', run: '4' }
const RECONCILE: RunDef = { name: 'reconcile', action: 'refresh', run: '8', continues: true }
const NIGHTLY: RunDef = { name: 'promote nightly', action: 'promote', run: '3', release: 'newest' }
const OK: readonly Override[] = [
  { gate: 'hold', reason: 'ok' },
  { gate: 'rejected', reason: 'ok' },
]
const AGAIN: RunDef = { name: 'promote B again', action: 'promote', run: '6', release: 'B', overrides: OK }

/** A runs, and B is built. */
const NEXT: EnvironmentDef = { delivered: ['Z', 'A'] }
/** B runs. */
const LAST: EnvironmentDef = { delivered: ['Z', 'A', 'B'] }
const DELIVERY_AND_ROLLBACK = [...delivery('B', '1', 'B'), rollback('2')]

export const SCENARIOS = {
  /** B is delivered over A, and somebody rolls back. */
  deliver: { environments: [NEXT], built: ['B'], runs: DELIVERY_AND_ROLLBACK },
  /** B is left, while the nightly brings what is newest. */
  nightly: { environments: [LAST], built: ['B', 'C'], runs: [...delivery('nightly', '3', 'newest'), rollback('2')] },
  /** Two people roll back. */
  rollbacks: { environments: [LAST], built: ['B'], runs: [rollback('2', 'rollback 1'), rollback('5', 'rollback 2')] },
  rollbacksRefresh: {
    environments: [LAST],
    built: ['B'],
    runs: [rollback('2', 'rollback 1'), rollback('5', 'rollback 2'), REFRESH],
  },
  refreshRollback: { environments: [LAST], built: ['B'], runs: [rollback('2'), REFRESH] },
  /** Somebody overrides what a rollback has left behind. */
  override: { environments: [LAST], built: ['B'], runs: [rollback('2'), AGAIN] },
  /** Somebody names the release to go back to, and quarantines what is left; another goes back to the last good one. */
  named: {
    environments: [LAST],
    built: ['B'],
    runs: [{ ...rollback('2', 'rollback to Z'), to: 'Z', quarantine: true }, rollback('5'), REFRESH],
  },
  /** A failed rollout stays as it is, and reconcile goes on with it. */
  stop: { environments: [{ ...NEXT, onFailure: 'stop' }], built: ['B'], runs: [...delivery('B', '1', 'B'), RECONCILE] },
  /** A cancel rolls back, and reconcile comes by. */
  calledOff: { environments: [{ ...NEXT, onCancel: 'rollback' }], built: ['B'], runs: [...delivery('B', '1', 'B'), RECONCILE] },
  calledOffRollback: { environments: [{ ...NEXT, onCancel: 'rollback' }], built: ['B'], runs: DELIVERY_AND_ROLLBACK },
  /** A cancel leaves the rollout to AWS. */
  left: { environments: [{ ...NEXT, onCancel: 'leave' }], built: ['B'], runs: [...delivery('B', '1', 'B'), RECONCILE] },
  /** The job asks a reviewer, and is run again. */
  approved: { environments: [{ ...NEXT, approvals: true }], built: ['B'], runs: [...delivery('B', '1', 'B'), RECONCILE] },
  /** Nothing has to run there. */
  empty: { environments: [{ ...NEXT, allowEmpty: true }], built: ['B'], runs: DELIVERY_AND_ROLLBACK },
  /** Two targets, one after the other. */
  waves: { environments: [{ ...NEXT, waves: true }], built: ['B'], runs: [...delivery('B', '1', 'B'), rollback('2')], targets: 2 },
  /** Two targets, of which one is worked on first. */
  only: {
    environments: [NEXT],
    built: ['B'],
    runs: [
      { name: 'promote B to one', action: 'promote', run: '1', release: 'B', only: true },
      { name: 'refresh one', action: 'refresh', run: '1', only: true, after: { run: 0, endings: ['promoted', 'unchanged'] } },
      rollback('2'),
    ],
    targets: 2,
  },
  /** The previous bundle delivers, while somebody rolls back. */
  former: {
    environments: [{ ...NEXT, former: true }],
    built: ['B'],
    runs: [{ name: 'the previous bundle promotes B', action: 'promote', run: '1', release: 'B', former: true }, rollback('2'), REFRESH],
  },
  /** What runs there is recorded, and A is delivered over it. */
  adopt: {
    environments: [{ delivered: [] }],
    built: ['A'],
    runs: [{ name: 'baseline', action: 'baseline', run: '7' }, ...delivery('A', '1', 'A', 1), rollback('2')],
  },
  /** Two deliveries. */
  two: { environments: [NEXT], built: ['B', 'C'], runs: [...delivery('B', '1', 'B'), ...delivery('C', '3', 'C', 2)] },
  /** Four workflows, each with one step. */
  four: {
    environments: [NEXT],
    built: ['B', 'C'],
    runs: [{ name: 'promote B', action: 'promote', run: '1', release: 'B' }, REFRESH, rollback('2'), NIGHTLY],
  },
  /** B is in staging, and comes to production when it has soaked there; C comes to staging, and staging is rolled back. */
  soak: {
    environments: [LAST, { ...NEXT, soak: 20 }],
    built: ['B', 'C'],
    runs: [
      { name: 'promote to production', action: 'promote', run: '9', in: 1, release: 'newest' },
      NIGHTLY,
      rollback('2', 'rollback of staging'),
    ],
  },
  /** B goes on to production, while it is quarantined in staging. */
  quarantine: {
    environments: [LAST, { ...NEXT, soak: 0 }],
    built: ['B'],
    runs: [
      { name: 'promote to production', action: 'promote', run: '9', in: 1, release: 'newest' },
      { name: 'refresh of production', action: 'refresh', run: '9', in: 1, after: { run: 0, endings: ['promoted', 'unchanged'] } },
      { ...rollback('2', 'rollback of staging'), quarantine: true },
    ],
  },
  /** B and C on their ways to production, C first. */
  order: {
    environments: [{ delivered: ['Z', 'A', 'B', 'C'] }, { ...NEXT, soak: 0 }],
    built: ['B', 'C'],
    runs: [
      { name: 'promote B to production', action: 'promote', run: '9', in: 1, release: 'B' },
      { name: 'promote C to production', action: 'promote', run: '10', in: 1, release: 'C' },
      { name: 'refresh of production', action: 'refresh', run: '10', in: 1, after: { run: 1, endings: ['promoted', 'unchanged'] } },
      { ...rollback('2', 'rollback of production'), in: 1 },
    ],
  },
  /** Nobody overrides a quarantine. */
  quarantined: {
    environments: [LAST],
    built: ['B'],
    runs: [{ ...rollback('2'), quarantine: true }, AGAIN],
  },
  /** Somebody names the release to go back to, and another goes back to the last good one. */
  elsewhere: { environments: [LAST], built: ['B'], runs: [{ ...rollback('2', 'rollback to Z'), to: 'Z' }, rollback('5')] },
  /** B goes on to production by its name, while staging is rolled back. */
  behind: {
    environments: [LAST, { ...NEXT, soak: 0 }],
    built: ['B'],
    runs: [{ name: 'promote B to production', action: 'promote', run: '9', in: 1, release: 'B' }, rollback('2', 'rollback of staging')],
  },
  /** A canary, while somebody rolls back. */
  canary: { environments: [{ ...NEXT, strategy: 'canary' }], built: ['B'], runs: DELIVERY_AND_ROLLBACK },
  /** A canary that a cancel rolls back, and reconcile comes by. */
  canaryCalledOff: {
    environments: [{ ...NEXT, strategy: 'canary', onCancel: 'rollback' }],
    built: ['B'],
    runs: [...delivery('B', '1', 'B'), RECONCILE],
  },
  /** A canary that waits for what cannot be told, and stays where it is when it fails. */
  held: {
    environments: [{ ...NEXT, strategy: 'held', onFailure: 'stop', onCancel: 'leave' }],
    built: ['B'],
    runs: [...delivery('B', '1', 'B'), RECONCILE],
  },
  /** AWS goes on by itself, and a verdict can stop it. */
  timed: { environments: [{ ...NEXT, strategy: 'timed' }], built: ['B'], runs: [...delivery('B', '1', 'B'), RECONCILE] },
  /** A canary in two targets, one after the other. */
  canaryWaves: {
    environments: [{ ...NEXT, strategy: 'canary', waves: true }],
    built: ['B'],
    runs: [...delivery('B', '1', 'B'), RECONCILE],
    targets: 2,
  },
  /** Root volumes are replaced, while somebody rolls back. */
  roots: { environments: [{ ...NEXT, strategy: 'in-place' }], built: ['B'], runs: DELIVERY_AND_ROLLBACK },
} as const satisfies Record<string, Scenario>
export type ScenarioName = keyof typeof SCENARIOS
export const isScenario = (text: string): text is ScenarioName => Object.hasOwn(SCENARIOS, text)
