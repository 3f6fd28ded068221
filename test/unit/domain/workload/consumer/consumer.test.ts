/** A target whose account launches the image without a group of ours: nothing is replaced, and instances that run the image prove it. */
import {
  baseline,
  type ConsumerFleet,
  type ConsumerInstance,
  type ConvergeWish,
  converge,
  type EnvironmentWorld,
  estimateOf,
  type Moment,
  newcomersIn,
  rollBack,
  soakGate,
  stateOf,
  type TargetWorld,
  targetResultsByNow,
  verifiedVersion,
  workloadOf,
} from '@golden-ami/domain'
import { reachOf } from '@golden-ami/domain/decision/reach'
import { soakFacts } from '@golden-ami/domain/promotion/soaking'
import { describe, expect, test } from 'vitest'
import {
  A,
  B,
  wish as common,
  delivered,
  imageOf,
  ledger,
  pointer,
  running,
  soaking,
  target,
  writer,
} from '../../environment/environment.ts'
import { story } from '../../environment/story.ts'
import { staging } from '../../promotion/promotion.ts'
import { moment, strategy } from '../asg/group.ts'

const [WEB, NODES] = ['web/eu-west-1', 'nodes/us-east-1'] as const
const TAG = { key: 'cluster', value: 'blue' }
const DAY = 24 * 3_600_000
const NOW = 30 * DAY

const instance = (image: string, more: Partial<ConsumerInstance> = {}): ConsumerInstance => ({
  ...{ id: 'i-1', image, isRunning: true, launched: 0 },
  ...more,
})
const consumer = (...instances: readonly ConsumerInstance[]): ConsumerFleet => ({ kind: 'consumer', tag: TAG, instances })
const nodes = (said: TargetWorld['pointer'], ...instances: readonly ConsumerInstance[]): TargetWorld => ({
  ...target({ pointer: said, groups: [] }),
  fleet: consumer(...instances),
})
const selections = (allowEmpty = false): ConvergeWish['selections'] =>
  new Map([
    [WEB, { groups: { by: 'names' as const, names: ['web'] }, allowEmpty: false }],
    [NODES, { consumer: TAG, allowEmpty }],
  ])
const wish: ConvergeWish = { ...common, waves: [[WEB], [NODES]], selections: selections() }
const promoted = ledger([...delivered(A), { kind: 'promoting', release: B }, { kind: 'promoted', release: B }])
const world = (there: TargetWorld, events = promoted): EnvironmentWorld => ({
  ...{ ledger: events, lock: [], quarantined: new Map() },
  targets: new Map([
    [WEB, target({ pointer: pointer([A, B], 1), groups: [running(A)] })],
    [NODES, there],
  ]),
})
const moved = pointer([A, B], 1)
const told = (there: TargetWorld, more: Partial<ConvergeWish> = {}, at: Moment = moment()) =>
  story((seen, then) => converge({ ...wish, ...more }, seen, then), world(there), undefined, at)

describe('a promotion', () => {
  test.each<[string, readonly ConsumerInstance[], boolean, string]>([
    ['is proved by an instance that runs the image', [instance(imageOf(B))], false, 'refreshed'],
    ['is proved also while others run what was before', [instance(imageOf(A)), instance(imageOf(B), { id: 'i-2' })], false, 'refreshed'],
    ['is configured without an instance', [], false, 'configured'],
    ['is not proved by what runs another image', [instance(imageOf(A))], false, 'configured'],
    ['is not proved by an instance that is not running yet', [instance(imageOf(B), { isRunning: false })], false, 'configured'],
    ['needs no proof where there may be none', [], true, 'refreshed'],
  ])('%s', (_, instances, allowEmpty, outcome) => {
    const { end, world: seen, words } = told(nodes(moved, ...instances), { selections: selections(allowEmpty) })
    expect(end.outcome).toBe(outcome)
    expect(stateOf(seen.ledger).intent === null).toBe(outcome === 'refreshed')
    expect(words.filter(word => word.includes('refresh to'))).toEqual([`web: refresh to ${B}`])
  })

  test('labels the version that its instances have proved, and counts them', () => {
    const { end, world: seen } = told(nodes(moved, instance(imageOf(B)), instance(imageOf(A), { id: 'i-2' })))
    const found = seen.targets.get(NODES)
    expect(found && 'pointer' in found && verifiedVersion(found.pointer)?.image).toBe(imageOf(B))
    expect(end.targets.at(-1)).toMatchObject({
      ...{ target: NODES, outcome: 'unchanged', groups: [], instances: { on: 1, of: 2 } },
      why: `1 of 2 instances run ${imageOf(B)}; the others are replaced by whoever launches them, not by this run`,
    })
    expect(end.why).toContain(`3 of 4 instances run ${imageOf(B)}`)
  })

  test('says what is missing', () => {
    expect(told(nodes(moved)).end.targets.at(-1)?.why).toBe(`no instance with the tag cluster=blue runs ${imageOf(B)} yet`)
  })

  test('that is cancelled verifies nothing', () => {
    const { end, world: seen } = told(nodes(moved, instance(imageOf(B))), { waves: [[NODES]] }, moment({ cancelled: true }))
    expect(end.outcome).toBe('cancelled')
    expect(stateOf(seen.ledger).intent?.release).toBe(B)
  })
})

test('a rollback moves the pointer back, whatever still runs there', () => {
  const seen = world(nodes(pointer([A, B], 2), instance(imageOf(B))), ledger(delivered(A, B)))
  const web = target({ pointer: pointer([A, B], 2), groups: [running(B)] })
  const back = { ...wish, reason: 'errors', to: undefined, quarantine: false, began: 0 }
  const machine = (one: EnvironmentWorld, at: Moment) => rollBack(back, one, at)
  const { end, world: after } = story(machine, { ...seen, targets: new Map([...seen.targets, [WEB, web]]) })
  expect(end.outcome).toBe('rolled-back')
  const found = after.targets.get(NODES)
  expect(found && 'pointer' in found && verifiedVersion(found.pointer)?.image).toBe(imageOf(A))
  expect(end.targets.at(-1)).toMatchObject({ target: NODES, image: imageOf(A), instances: { on: 0, of: 1 } })
})

describe('a look', () => {
  test('shows the instances of a target that has not come to its end', () => {
    const seen = world(nodes(moved, instance(imageOf(A))))
    expect(targetResultsByNow({ ...wish, waves: [[NODES]] }, seen, undefined, moment())).toMatchObject([
      {
        target: NODES,
        outcome: 'open',
        groups: [],
        instances: { on: 0, of: 1 },
        why: `its pointer says ${B}; 0 of 1 instances run ${imageOf(B)}`,
      },
    ])
  })
  test('tells the page of a promotion its tag and its instances, and of no group', () => {
    const targets = [{ ...staging().targets[0]!, name: NODES, groups: undefined, consumer: TAG }]
    const environment = staging({ targets: targets as never })
    const seen = world(nodes(moved, instance(imageOf(A))))
    expect(reachOf(environment, seen)).toMatchObject([
      { target: NODES, groups: 0, consumer: 'cluster=blue', instances: 1, stacks: [], unreadable: '' },
    ])
    expect(newcomersIn(selections(), seen)).toEqual([])
    expect(estimateOf(staging({ waves: [[NODES]] }), { ...seen } as never)).toBe(0)
  })
})

describe('a baseline', () => {
  const recording = { name: 'staging', home: 'home', places: new Map(), writer: writer() }
  const bare = (there: TargetWorld, groups: readonly ReturnType<typeof running>[]): EnvironmentWorld => ({
    ...{ ledger: [], lock: [], quarantined: new Map() },
    targets: new Map([...(groups.length > 0 ? [[WEB, target({ pointer: [], groups })] as const] : []), [NODES, there]]),
  })
  test('records what groups run, and leaves out what it cannot tell', () => {
    let seen = bare(nodes([]), [running(A)])
    const turn = baseline({ ...recording, selections: selections() }, seen, moment())
    expect('act' in turn && turn.act.map(step => ('target' in step ? step.target : step.do))).toEqual([WEB])
    seen = bare(nodes([]), [])
    expect(baseline({ ...recording, selections: selections() }, seen, moment())).toMatchObject({
      end: {
        outcome: 'failed',
        code: 'baseline.mixed',
        why: `Environment staging has no target of which it can be told what runs there: ${NODES}.`,
      },
    })
  })
})

describe('a soak', () => {
  const development = staging({ name: 'development', targets: [{ ...staging().targets[0]!, name: NODES }] })
  const verdict = (...instances: readonly ConsumerInstance[]) => {
    const seen = soaking({ ...world(nodes(pointer([A, B], 2), ...instances), ledger(delivered(A, B))) })
    const only = { ...seen, targets: new Map([[NODES, seen.targets.get(NODES)!]]), activities: new Map() }
    return soakGate(soakFacts(development, only, B, 90, NOW), { soak: DAY, soakWithin: 4 * DAY }, NOW)
  }
  test.each<[string, readonly ConsumerInstance[], string]>([
    ['is over when an instance has run the image for long enough', [instance(imageOf(B), { launched: NOW - 2 * DAY })], 'pass'],
    ['begins with the launch of the instance', [instance(imageOf(B), { launched: NOW - DAY / 2 })], 'fail'],
    ['does not count what is not running', [instance(imageOf(B), { launched: NOW - 2 * DAY, isRunning: false })], 'fail'],
    ['fails where others serve there', [instance(imageOf(A)), instance(imageOf(B), { id: 'i-2', launched: NOW - 2 * DAY })], 'fail'],
    ['does not pass where EC2 does not say since when it runs', [instance(imageOf(B), { launched: undefined })], 'inconclusive'],
    ['has nothing to count without an instance', [], 'fail'],
  ])('%s', (_, instances, expected) => expect(verdict(...instances).verdict).toBe(expected))
})

test('nothing is done to it: no step, no refusal, no role, and on paper it stays as it is', () => {
  const fleet = consumer(instance(imageOf(A)))
  const workload = workloadOf(fleet)
  const place = { target: NODES, beside: [{ target: NODES, fleet }] }
  expect([workload.refusals({ unpinned: 'refuse', strategy, image: imageOf(B) }, place), workload.launchRoles(), workload.plan()]).toEqual([
    [],
    [],
    [],
  ])
  expect(workload.predict()).toBe(fleet)
})
