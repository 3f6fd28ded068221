/** What the looks at an environment may know from those before. */

import { ALL, type FleetFacts, fleetFacts } from '@golden-ami/aws/autoscaling/fleet-facts'
import type { EnvironmentClients } from '@golden-ami/aws/environment/clients'
import { environmentMemory, fleetMemory } from '@golden-ami/aws/environment/memory'
import { type HomeFacts, homeFacts } from '@golden-ami/aws/environment/records'
import type { ConvergeStep, LockStep } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const BEGAN = 1_000_000
type Any = ConvergeStep | LockStep
const step = (verb: Any['do'], rest: object = {}): Any => ({ do: verb, on: 'web', because: '', ...rest }) as unknown as Any

const fleetOf = async (now: () => number): Promise<FleetFacts> => {
  const fleet = fleetFacts(now)
  await fleet.groups.recall(ALL, 0, async () => [])
  await fleet.selected.recall('web', 0, async () => [])
  await fleet.refreshes.recall('web', 0, async () => [])
  return fleet
}
/** Two targets, and one of the environment before; everything was read at the beginning. */
const played = async () => {
  const at = { now: BEGAN }
  const now = (): number => at.now
  const fleets = { one: await fleetOf(now), two: await fleetOf(now), before: await fleetOf(now) }
  const home = homeFacts(now)
  await home.quarantined.recall('/family', 0, async () => new Map())
  const targets = (...names: readonly (keyof typeof fleets)[]): EnvironmentClients['targets'] =>
    new Map(names.map(name => [name, { facts: fleets[name] }])) as unknown as EnvironmentClients['targets']
  const memory = environmentMemory<Any>(
    { home: { facts: home }, targets: targets('one', 'two') } as unknown as EnvironmentClients,
    targets('before'),
  )
  /** A look begins so many ms later, and reads nothing. */
  const later = (ms: number): void => {
    at.now = BEGAN + ms
    for (const fleet of Object.values(fleets)) fleet.lastLook.began = at.now
  }
  return { at, fleets, home, memory, later }
}
const left = (fleets: Record<string, FleetFacts>, home: HomeFacts): readonly string[] => [
  ...Object.entries(fleets).flatMap(([name, { groups, selected, refreshes }]) =>
    Object.entries({ groups, selected, refreshes }).flatMap(([of, facts]) => (facts.all().length > 0 ? [`${name} ${of}`] : [])),
  ),
  ...(home.quarantined.all().length > 0 ? ['quarantined'] : []),
]
const EVERYTHING = [
  ...['one groups', 'one selected', 'one refreshes', 'two groups', 'two selected', 'two refreshes'],
  ...['before groups', 'before selected', 'before refreshes', 'quarantined'],
]
const ALL_GROUPS = ['one groups', 'two groups', 'before groups']
const ALL_BUT_ONE = ALL_GROUPS.filter(one => one !== 'one groups')
/** What another place says may be as old as when nothing is done. */
const OF_OTHERS = EVERYTHING.filter(one => /^(two|before) /.test(one))

describe('on what was read ten seconds ago', () => {
  test.each<[string, readonly Any[] | 'end', readonly string[]]>([
    ['the end is not decided', 'end', ALL_GROUPS],
    ['a pointer is not put', [step('put-pointer', { target: 'one' })], ALL_GROUPS],
    ['no event is written', [step('write-event')], ALL_GROUPS],
    ['no refresh is started, which is of its own place', [step('start-refresh', { target: 'one', group: 'web' })], OF_OTHERS],
    [
      'nothing is done on a group beside a pointer',
      [step('put-pointer'), step('start-refresh', { target: 'one', group: 'web' })],
      ALL_BUT_ONE,
    ],
    ['nothing is done beside the lock', [step('renew-lock'), step('write-event')], ALL_GROUPS],
  ])('%s: it is read again, wherever it is, and then it is', async (_, steps, rest) => {
    const { fleets, home, memory, later } = await played()
    later(10_000)
    expect(memory.doubtOutdated(steps)).toBe(true)
    expect(left(fleets, home)).toEqual(rest)
    expect(memory.doubtOutdated(steps)).toBe(false)
  })
  test.each<Any['do']>(['claim-lock', 'renew-lock', 'free-lock'])('%s is decided: the lock is read at every look', async verb => {
    const { fleets, home, memory, later } = await played()
    later(10_000)
    expect([memory.doubtOutdated([step(verb)]), left(fleets, home)]).toEqual([false, EVERYTHING])
  })
})

test('what was read three seconds ago is acted on', async () => {
  const { fleets, home, memory, later } = await played()
  later(3_000)
  expect([memory.doubtOutdated('end'), memory.doubtOutdated([step('start-refresh', { target: 'one', group: 'web' })])]).toEqual([
    false,
    false,
  ])
  expect(left(fleets, home)).toEqual(EVERYTHING)
})

test('one target whose look was too long ago is enough', async () => {
  const { fleets, memory, later } = await played()
  later(10_000)
  for (const fleet of [fleets.one, fleets.before]) {
    for (const facts of [fleet.selected, fleet.refreshes]) facts.doubt()
  }
  expect(memory.doubtOutdated('end')).toBe(true)
  expect(fleets.two.refreshes.all()).toEqual([])
})

test('what was read since the lock is seen to be free is not in doubt when it is claimed', async () => {
  const { fleets, home, memory } = await played()
  home.lock.free = { version: 4, since: BEGAN }
  memory.doubt([step('claim-lock')])
  expect(left(fleets, home)).toEqual(EVERYTHING.filter(one => one !== 'quarantined'))
  home.lock.free = { version: 4, since: BEGAN + 1 }
  memory.doubt([step('claim-lock')])
  expect(left(fleets, home)).toEqual([])
})

test.each<[string, readonly Any[], readonly string[]]>([
  ['whoever held the lock before may have changed anything', [step('claim-lock')], EVERYTHING],
  ['a quarantine', [step('write-quarantine')], ['quarantined']],
  ['a refresh of a group, there', [step('start-refresh', { target: 'one', group: 'web' })], ['one selected', 'one refreshes']],
  ['a refresh of another group', [step('start-refresh', { target: 'two', group: 'api' })], ['two selected']],
  [
    'steps of several targets',
    [step('pin-template', { target: 'one', group: 'web' }), step('start-refresh', { target: 'two', group: 'web' })],
    ['one groups', 'one selected', 'one refreshes', 'two selected', 'two refreshes'],
  ],
  ['in a target that nobody knows, nothing', [step('start-refresh', { target: 'three', group: 'web' })], []],
  ['a renewed lock changes nothing else', [step('renew-lock')], []],
])('what may have changed is read again: %s', async (_, steps, doubted) => {
  const { fleets, home, memory } = await played()
  memory.doubt(steps)
  expect(left(fleets, home)).toEqual(EVERYTHING.filter(one => !doubted.includes(one)))
})

test('it is looked again when the first of the targets asks for it', async () => {
  const { fleets, memory, at } = await played()
  fleets.two.nearEnd.set('web', BEGAN + 25_000)
  expect(memory.nextLook()).toBe(BEGAN + 25_000)
  for (const { refreshes } of Object.values(fleets)) refreshes.doubt()
  expect([memory.nextLook(), at.now]).toEqual([undefined, BEGAN])
})

test('where no target has groups, only quarantines are old, and no look has to be soon', () => {
  const memory = environmentMemory<Any>({ home: { facts: homeFacts(() => BEGAN) }, targets: new Map() } as unknown as EnvironmentClients)
  expect([memory.doubtOutdated('end'), memory.nextLook()]).toEqual([false, undefined])
})

describe('groups that no environment describes', () => {
  const of = { do: 'start-refresh', group: 'web' } as const
  test.each([
    ['an end', 'end' as const, ['groups']],
    ['a step', [of], []],
  ])('%s is not decided on what is too old', async (_, steps, rest) => {
    const at = { now: BEGAN }
    const fleet = await fleetOf(() => at.now)
    const memory = fleetMemory({ facts: fleet })
    expect(memory.doubtOutdated(steps)).toBe(false)
    at.now = BEGAN + 10_000
    fleet.lastLook.began = at.now
    expect([memory.doubtOutdated(steps), memory.doubtOutdated(steps)]).toEqual([true, false])
    expect(
      left(
        { one: fleet },
        homeFacts(() => BEGAN),
      ),
    ).toEqual(rest.map(name => `one ${name}`))
  })
  test('a step on one of them is looked at', async () => {
    const fleet = await fleetOf(() => BEGAN)
    fleetMemory({ facts: fleet }).doubt([of])
    expect([fleet.refreshes.all(), fleet.selected.all(), fleet.groups.all().length]).toEqual([[], [], 1])
  })
  test('without facts everything is read anyway', () => {
    const memory = fleetMemory({})
    memory.doubt([of])
    expect([memory.doubtOutdated('end'), memory.doubtOutdated([of]), memory.nextLook()]).toEqual([false, false, undefined])
  })
})
