import {
  baseline,
  type Converged,
  type ConvergeWish,
  converge,
  desiredVersion,
  type EnvironmentWorld,
  type Group,
  goalOf,
  groupsIn,
  type Instance,
  isRead,
  type LedgerVersion,
  lastEvent,
  type PointerVersion,
  type PromoteWish,
  promote,
  readable,
  rollBack,
  type TargetWorld,
  type VerdictAnswer,
  withoutLeftOut,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { ALL_FAULTS, type Fault } from './faults.ts'
import { Ground } from './ground.ts'
import type { Machines } from './machines.ts'
import { releaseOf } from './names.ts'
import { retold } from './replay.ts'
import { SCENARIOS, type ScenarioName } from './scenarios.ts'
import { type Explored, explore, type Question } from './search.ts'

/** One thing goes wrong, in a world of one target. */
const exploring = (scenario: ScenarioName, kinds: readonly Fault[], more: Partial<Question> = {}): Explored =>
  explore({ scenario: SCENARIOS[scenario], targets: 1, faults: 1, kinds, ...more })
/** B is delivered over A while somebody rolls back. */
const delivering = (kinds: readonly Fault[], machines: Partial<Machines> = {}): Explored => exploring('deliver', kinds, { machines })

test('nothing breaks, whatever goes wrong once while a delivery is rolled back', () => {
  const { findings, isComplete, states } = delivering(ALL_FAULTS)
  expect(findings).toEqual([])
  expect(isComplete).toBe(true)
  expect(states).toBeGreaterThan(20_000)
})

test('every scenario can be gone through to its ends', () => {
  const without = Object.keys(SCENARIOS).filter(name => {
    const { findings, levels, isComplete } = exploring(name as ScenarioName, [], { faults: 0 })
    return findings.length > 0 || !isComplete || (levels[0]?.ends ?? 0) === 0
  })
  expect(without).toEqual([])
})

test('every kind of fault happens', () => {
  const statesWith = (kinds: readonly Fault[]): number => exploring('stop', kinds, { faults: kinds.includes('lost') ? 2 : 1 }).states
  const canariesWith = (kinds: readonly Fault[]): number => exploring('held', kinds, { faults: 2 }).states
  // An answer is given up only where a call may be late.
  const isWithout: Partial<Record<Fault, () => boolean>> = {
    lost: () => statesWith(['lost', 'late']) <= exploring('stop', ['late'], { faults: 2 }).states,
    // Only a canary is asked about, and held.
    verdict: () => canariesWith(['verdict']) <= canariesWith([]),
    resumed: () => canariesWith(['stopped', 'resumed']) <= canariesWith(['stopped']),
  }
  const without = ALL_FAULTS.filter(kind => isWithout[kind]?.() ?? statesWith([kind]) <= statesWith([]))
  expect(without).toEqual([])
})

/** As if every event counted, whatever it was decided on. */
const believingAll = <W extends EnvironmentWorld>(world: W): W => ({ ...world, ledger: world.ledger.map(believed) })
const believed = (version: LedgerVersion): LedgerVersion => {
  if (!('event' in version)) return version
  const { after: _, ...event } = version.event
  return { ...version, event: { ...event, v: 1 } }
}
const BELIEVING: Partial<Machines> = {
  promote: (wish, world, at) => promote(wish, believingAll(world), at),
  baseline: (wish, world, at) => baseline(wish, believingAll(world), at),
  converge: (wish, world, at) => converge(wish, believingAll(world), at),
  rollBack: (wish, world, at) => rollBack(wish, believingAll(world), at),
}
/** As if an instance was there where none is. */
const withGhosts = (world: EnvironmentWorld): EnvironmentWorld => ({
  ...world,
  targets: new Map([...world.targets].map(([name, found]) => [name, isRead(found) ? withGhost(found) : found])),
})
const withGhost = ({ pointer, fleet, ...target }: TargetWorld): TargetWorld => ({
  ...{ ...target, pointer },
  fleet: {
    kind: 'asg',
    past: 'past' in fleet ? fleet.past : new Set(),
    groups: new Map(
      [...groupsIn(fleet)].map(([name, group]) => [
        name,
        'instances' in group && group.instances.length === 0 ? { ...group, desired: 1, instances: [ghost(pointer)] } : group,
      ]),
    ),
  },
})
const ghost = (pointer: readonly PointerVersion[]): Instance => ({
  ...{ id: 'i-ghost', image: desiredVersion(pointer)?.image ?? '', inService: true, leaving: false, standby: false },
  protectedFromScaleIn: false,
})
/** As if whatever is asked of a canary passed. */
const passing = (world: EnvironmentWorld): EnvironmentWorld => withGroups(world, group => ({ ...group, ...passed(group) }))
const passed = ({ answers }: Group): Pick<Group, 'answers'> =>
  answers ? { answers: { ...answers, answers: new Map([...answers.answers].map(([name]) => [name, WELL])) } } : {}
const WELL: VerdictAnswer = { name: 'errors', verdict: 'pass', because: 'planted' }
/** As if what a place lacks was the image's fault. */
const blaming = (world: EnvironmentWorld): EnvironmentWorld =>
  withGroups(world, group => ({ ...group, refreshes: group.refreshes.map(refresh => ({ ...refresh, why: refresh.why && 'unhealthy' })) }))
const withGroups = (world: EnvironmentWorld, changed: (group: Group) => Group): EnvironmentWorld => ({
  ...world,
  targets: new Map(
    [...world.targets].map(([name, found]) => {
      if (!isRead(found) || found.fleet.kind !== 'asg') return [name, found] as const
      const groups = new Map([...found.fleet.groups].map(([of, group]) => [of, readable(group) ? changed(group) : group]))
      return [name, { ...found, fleet: { ...found.fleet, groups } }] as const
    }),
  ),
})
/** As if it was to be replaced at once. */
const rolling = (wish: ConvergeWish): ConvergeWish => {
  const { strategy } = wish
  if (strategy.type !== 'canary') return wish
  const { advance: _, holdLimit: __, inconclusive: ___, verdicts: ____, ...common } = strategy
  return { ...wish, strategy: { ...common, type: 'rolling', checkpoints: [], checkpointDelay: 0 } }
}
const NOTHING: Converged = { outcome: 'unchanged', release: undefined, image: '', targets: [], groups: [], why: 'nothing is intended' }

describe('what a machine does wrong is found', () => {
  test.each<[string, Fault, string, Partial<Machines>]>([
    ['noise in the ledger is believed', 'late', 'lost: rejection by rolling-back', BELIEVING],
    [
      'what came late is not put right',
      'late',
      'left: fleet after one more refresh',
      { converge: (wish, world, at) => (goalOf(world.ledger)?.way === 'rest' ? { end: NOTHING } : converge(wish, world, at)) },
    ],
    [
      'a rollback that finishes an automatic one holds nothing',
      'fail',
      'hold: rolled-back',
      {
        rollBack: (wish, world, at) =>
          lastEvent(world.ledger)?.kind.startsWith('roll') ? converge(wish, world, at) : rollBack(wish, world, at),
      },
    ],
    ['a halt is not heard', 'halt', 'halt: write-event', { promote: (wish, { halt: _, ...world }, at) => promote(wish, world, at) }],
    [
      'a group of no instance proves something',
      'zero',
      'proof: verified',
      { converge: (wish, world, at) => converge(wish, withGhosts(world), at) },
    ],
  ])('%s', (_, fault, finding, machines) => {
    const found = delivering([fault], machines).findings.filter(({ name }) => name.startsWith(finding))
    expect(found).toHaveLength(1)
    expect(found[0]?.faults).toBe(1)
    expect(found[0]?.story.length).toBeLessThan(25)
  })
  test.each<[string, ScenarioName, readonly Fault[], string, Partial<Machines>]>([
    [
      'a rollback goes to another release',
      'rollbacks',
      [],
      'way: to another',
      { rollBack: (wish, world, at) => rollBack({ ...wish, to: releaseOf('Z') }, world, at) },
    ],
    [
      'all waves at once',
      'waves',
      [],
      'waves: start-refresh',
      { converge: (wish, world, at) => converge({ ...wish, waves: [wish.waves.flat()] }, world, at) },
    ],
    [
      'what only goes on begins something',
      'left',
      ['moved'],
      'continues: put-pointer',
      { converge: (wish, world, at) => converge({ ...wish, continuing: undefined, drift: 'restore' }, world, at) },
    ],
    [
      'a failed rollout goes back where it is to stay',
      'stop',
      ['fail'],
      'blame: goes back',
      { converge: (wish, world, at) => converge({ ...wish, onFailure: 'rollback' }, world, at) },
    ],
    [
      'a part is taken for the whole',
      'only',
      [],
      'part: write-event',
      { converge: (wish, world, at) => converge({ ...wish, leftOut: undefined }, withoutLeftOut(world, wish.leftOut), at) },
    ],
    [
      'what is quarantined is promoted',
      'quarantined',
      [],
      'quarantined: promoting quarantined',
      { promote: (wish, world, at) => promote(wish, { ...world, quarantined: new Map() }, at) },
    ],
    [
      'nothing soaks',
      'soak',
      [],
      'gates: soak',
      { promote: (wish, world, at) => promote({ ...wish, environment: { ...wish.environment, soak: 0 } }, world, at) },
    ],
    [
      'what nothing was proved of is promoted',
      'behind',
      [],
      'gates: after',
      { promote: (wish, world, at) => promote({ ...wish, environment: { ...wish.environment, after: undefined } }, world, at) },
    ],
    [
      'an error is thrown',
      'rollbacks',
      [],
      'throws: rollback',
      {
        rollBack: () => {
          throw new Error('planted')
        },
      },
    ],
    ['a run waits for ever', 'rollbacks', [], 'stuck: rollback', { rollBack: () => ({ wait: 'for nothing' }) }],
    [
      'a refresh says that it is done',
      'rollbacksRefresh',
      [],
      'truth: refreshed',
      { converge: (_, world) => ({ end: { ...NOTHING, outcome: 'refreshed', release: lastEvent(world.ledger)?.release ?? '' } }) },
    ],
    [
      'a run says that it was cancelled',
      'rollbacksRefresh',
      [],
      'cancelled: refresh',
      { converge: () => ({ end: { ...NOTHING, outcome: 'cancelled' } }) },
    ],
    [
      'a verdict that fails counts as passed',
      'canary',
      ['verdict'],
      'canary: past its verdict',
      { converge: (wish, world, at) => converge(wish, passing(world), at) },
    ],
    [
      'what failed at its end is proved',
      'timed',
      ['verdict'],
      'canary: proved',
      { converge: (wish, world, at) => converge(wish, passing(world), at) },
    ],
    [
      'a run that comes again forgets the checkpoint',
      'canaryCalledOff',
      ['crash'],
      'canary: no checkpoint',
      { converge: (wish, world, at) => converge(wish.writer.run.endsWith('/8') ? rolling(wish) : wish, world, at) },
    ],
    [
      'what a place lacks rejects the image',
      'canaryWaves',
      ['capacity'],
      'blame: nothing failed',
      { converge: (wish, world, at) => converge(wish, blaming(world), at) },
    ],
    ['nothing brings rest', 'deliver', ['crash'], 'rest: paused', { converge: () => ({ end: { ...NOTHING, outcome: 'paused' } }) }],
  ])('and in other worlds: %s', (_, scenario, kinds, finding, machines) => {
    const { findings } = exploring(scenario, kinds, { machines, faults: kinds.length, targets: 1 })
    expect(findings.map(({ name }) => name)).toContain(finding)
  })
  test('what is approved once is asked for again', () => {
    const again = (wish: PromoteWish): PromoteWish => ({ ...wish, policy: 'policy-2', writer: { ...wish.writer, run: 'another' } })
    const machines: Partial<Machines> = { promote: (wish, world, at) => promote(wish.attempt > 1 ? again(wish) : wish, world, at) }
    expect(exploring('approved', ['crash'], { machines }).findings.map(({ name }) => name)).toContain('asked: failed: gate.closed')
  })
})

const namesIn = ({ findings }: Explored): readonly string[] => findings.map(({ name }) => name)

test.each<[ScenarioName, Fault, Partial<Machines>]>([
  ['deliver', 'late', {}],
  ['deliver', 'late', BELIEVING],
  ['rollbacks', 'stale', BELIEVING],
])('states that are merged as they go on alike hide nothing: %s, %s', (scenario, kind, machines) => {
  const merged = exploring(scenario, [kind], { machines })
  const unmerged = exploring(scenario, [kind], { machines, unmerged: true })
  expect(namesIn(merged)).toEqual(namesIn(unmerged))
  expect(merged.findings.map(({ story }) => story.length)).toEqual(unmerged.findings.map(({ story }) => story.length))
  expect(merged.states).toBeLessThan(unmerged.states)
})

test('a story can be told again by its numbers, by whoever has not explored anything', () => {
  const { findings } = delivering(['late', 'crash'], BELIEVING)
  expect(findings.length).toBeGreaterThan(2)
  for (const { trail, story } of findings) {
    const ground = new Ground({ scenario: SCENARIOS.deliver, targets: 1, kinds: ['late', 'crash'], machines: BELIEVING })
    expect(retold(ground, trail, 1)).toEqual(story)
  }
})

test('a trail that leads nowhere is told as such', () => {
  const ground = new Ground({ scenario: SCENARIOS.deliver, targets: 1, kinds: [] })
  expect(() => retold(ground, [0, 99], 0)).toThrow('move 2 of the story is number 99, and there is none; allowed: 0 to')
})
