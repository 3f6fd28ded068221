/** What of the groups of an account and region has to be read again. */
import { type FleetClients, lookAtFleet } from '@golden-ami/aws/autoscaling/fleet'
import {
  ALL,
  doubtAll,
  doubtGroup,
  doubtOutdated,
  doubtOutdatedFor,
  type FleetFacts,
  fleetFacts,
  freshSince,
  lookAsksRefreshes,
  lookBegins,
  lookEnds,
  NOTICED_WITHIN,
  nextLook,
  noteEnd,
  noteLaunches,
  refreshesSince,
  type TemplateFacts,
} from '@golden-ami/aws/autoscaling/fleet-facts'
import type { Group, Refresh, RollStep } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const BEGAN = 1_000_000
const OF_WEB = [{ do: 'start-refresh', group: 'web', template: 'lt-1' }] as const
const going = (started: number | undefined = BEGAN, warmUp?: number): Refresh => ({
  ...{ id: 'refresh-1', to: { template: 'lt-1', version: '2' }, state: 'going', status: 'InProgress', percent: 0, why: '', started },
  ...{ ended: undefined, ...(warmUp === undefined ? {} : { warmUp }) },
})
const template = (version: string, number: string, id = 'lt-1'): TemplateFacts => ({
  template: id,
  version,
  number,
  versions: [],
  asked: [],
})

/** Everything was read at the beginning, in so many ms. */
const known = async (took = 100): Promise<{ readonly at: { now: number }; readonly fleet: FleetFacts }> => {
  const at = { now: BEGAN }
  const fleet = fleetFacts(() => at.now)
  await fleet.groups.recall(ALL, 0, async () => [])
  await fleet.selected.recall('web', 0, async () => [])
  for (const group of ['web', 'api']) await fleet.refreshes.recall(group, 0, async () => [going()])
  await fleet.launches.recall('pinned', 0, async () => template('7', '7'))
  await fleet.launches.recall('latest', 0, async () => template('$Latest', '7'))
  await fleet.launches.recall('other', 0, async () => template('$Default', '1', 'lt-2'))
  await fleet.instances.recall('i-1', 0, async () => ({ image: 'ami-1', launched: BEGAN }))
  await fleet.architectures.recall('ami-1', 0, async () => 'x86_64')
  fleet.lastLook.began = BEGAN
  fleet.lastLook.took = took
  return { at, fleet }
}
const left = ({ groups, selected, refreshes, launches, instances, architectures }: FleetFacts): readonly string[] =>
  Object.entries({ groups, selected, refreshes, launches, instances, architectures }).flatMap(([name, facts]) =>
    facts.all().map(([key]: readonly [string, unknown]) => `${name} ${key}`),
  )
const EVERYTHING = [
  ...['groups all', 'selected web', 'refreshes web', 'refreshes api', 'launches pinned', 'launches latest', 'launches other'],
  ...['instances i-1', 'architectures ami-1'],
]

describe('what a step or an end is decided on', () => {
  test.each([
    ['3 s at least', 0, 3_000],
    ['3 s where two looks are sooner', 1_499, 3_000],
    ['as much as it takes to read it twice', 5_000, 10_000],
    ['30 s at most', 60_000, 30_000],
  ])('may be %s old', async (_, took, age) => {
    for (const [later, isOld] of [
      [age, false],
      [age + 1, true],
    ] as const) {
      const { at, fleet } = await known(took)
      fleet.lastLook.began = BEGAN + later
      at.now = BEGAN + later
      expect([later, doubtOutdatedFor(fleet, OF_WEB)]).toEqual([later, isOld])
    }
  })
  test('is never older than the look that read it, however long that took', async () => {
    const { at, fleet } = await known(600_000)
    at.now = BEGAN + 600_000
    expect(freshSince(fleet)).toBe(BEGAN)
    expect(doubtOutdatedFor(fleet, OF_WEB)).toBe(false)
  })
  test.each<[string, (fleet: FleetFacts) => boolean, readonly string[]]>([
    [
      'a step on a group, which other groups do not matter to',
      fleet => doubtOutdatedFor(fleet, OF_WEB),
      ['refreshes api', 'launches pinned', 'launches other', 'instances i-1', 'architectures ami-1'],
    ],
    ['an end', doubtOutdated, ['groups all', 'launches pinned', 'instances i-1', 'architectures ami-1']],
  ])('%s: what is too old is read again, but for what never changes', async (_, isOld, rest) => {
    const { at, fleet } = await known()
    at.now = BEGAN + 10_000
    fleet.lastLook.began = at.now
    expect(isOld(fleet)).toBe(true)
    expect(left(fleet)).toEqual(rest)
    expect(isOld(fleet)).toBe(false)
  })
  test('on a group: all templates that it names are asked', async () => {
    const { at, fleet } = await known()
    fleet.templates.set('web', new Set(['lt-1', 'lt-2']))
    at.now = BEGAN + 10_000
    fleet.lastLook.began = at.now
    doubtOutdatedFor(fleet, [{ do: 'start-refresh', group: 'web' }])
    expect(left(fleet)).toEqual(['refreshes api', 'launches pinned', 'instances i-1', 'architectures ami-1'])
  })
  test('where nothing is done there, nothing is read again', async () => {
    const { at, fleet } = await known()
    at.now = BEGAN + 10_000
    expect([doubtOutdatedFor(fleet, []), left(fleet)]).toEqual([false, EVERYTHING])
  })
  test('may be as old as twice what the longest look of the last minute took: those that read little follow one that reads all', async () => {
    const { at, fleet } = await known()
    lookBegins(fleet)
    at.now = BEGAN + 8_000
    lookEnds(fleet)
    for (const [later, since] of [
      [20_000, 4_000],
      [64_000, 48_000],
      [66_000, 63_000],
    ] as const) {
      at.now = BEGAN + later
      lookBegins(fleet)
      at.now += 100
      lookEnds(fleet)
      expect([later, freshSince(fleet)]).toEqual([later, BEGAN + since + 100])
    }
  })
  test('may be as old as twice what it takes to look and to do what comes of it', async () => {
    const { at, fleet } = await known()
    at.now = BEGAN + 6_000
    doubtGroup(fleet, { do: 'start-refresh', group: 'api' })
    for (const [later, isOld] of [
      [12_000, false],
      [12_001, true],
    ] as const) {
      at.now = BEGAN + later
      fleet.lastLook.began = at.now
      expect([later, doubtOutdatedFor(fleet, OF_WEB)]).toEqual([later, isOld])
    }
  })
  test('an end is not decided on a refresh that went well a moment ago: another one may be pending', async () => {
    const at = { now: BEGAN }
    const fleet = fleetFacts(() => at.now)
    await fleet.refreshes.recall('web', 0, async () => [{ ...going(), state: 'done' }])
    at.now = BEGAN + 10_000
    fleet.lastLook.began = at.now
    expect([doubtOutdated(fleet), doubtOutdated(fleet)]).toEqual([true, false])
  })
  test('what was read later than now is too old: the clock was set back', async () => {
    const { at, fleet } = await known()
    at.now = BEGAN - 3_600_000
    fleet.lastLook.began = at.now
    expect([doubtOutdatedFor(fleet, OF_WEB), doubtOutdated(fleet)]).toEqual([true, true])
    expect(left(fleet)).toEqual(['launches pinned', 'instances i-1', 'architectures ami-1'])
  })
  test('nothing is read again that is young enough', async () => {
    const { fleet } = await known()
    expect([doubtOutdatedFor(fleet, OF_WEB), left(fleet)]).toEqual([false, EVERYTHING])
  })
})

describe('what may have changed', () => {
  test('others may have changed all but a version and what an instance runs', async () => {
    const { fleet } = await known()
    doubtAll(fleet, BEGAN + 1)
    expect(left(fleet)).toEqual(['launches pinned', 'instances i-1', 'architectures ami-1'])
  })
  test('nothing of what was read after them', async () => {
    const { fleet } = await known()
    doubtAll(fleet, BEGAN)
    expect(left(fleet)).toEqual(EVERYTHING)
  })
  test.each<[RollStep['do'], readonly string[]]>([
    ['start-refresh', ['selected web', 'refreshes web']],
    ['cancel-refresh', ['selected web', 'refreshes web']],
    ['rollback-refresh', ['selected web', 'refreshes web']],
    ['add-version', ['selected web', 'launches pinned', 'launches latest']],
    ['pin-template', ['groups all', 'selected web', 'refreshes web']],
  ])('by %s on a group', async (verb, doubted) => {
    const { fleet } = await known()
    doubtGroup(fleet, { do: verb, group: 'web', template: 'lt-1' })
    expect(left(fleet)).toEqual(EVERYTHING.filter(one => !doubted.includes(one)))
  })
})

test('looks at several targets of an account and region are one: from the first that begins to the last that ends', () => {
  const at = { now: BEGAN }
  const fleet = fleetFacts(() => at.now)
  const steps: readonly (readonly [ms: number, (fleet: FleetFacts) => void])[] = [
    [0, lookBegins],
    [100, lookBegins],
    [300, lookAsksRefreshes],
    [400, lookAsksRefreshes],
    [2_000, lookEnds],
    [5_000, lookEnds],
  ]
  for (const [ms, step] of steps) {
    at.now = BEGAN + ms
    step(fleet)
  }
  expect(fleet.lastLook).toEqual({ began: BEGAN, lead: 400, took: 5_000, underWay: 0 })
  lookBegins(fleet)
  expect(fleet.lastLook).toMatchObject({ began: BEGAN + 5_000, lead: 0, underWay: 1 })
})

describe('when it is looked again', () => {
  test.each([
    ['before the oldest refresh is older than a minute, less what comes before it in a look', 2_000, BEGAN + NOTICED_WITHIN - 2_000],
    ['as late as is noticed in time where it is asked at once', 0, BEGAN + NOTICED_WITHIN],
  ])('%s', async (_, lead, moment) => {
    const { fleet } = await known(10_000)
    fleet.lastLook.lead = lead
    expect(nextLook(fleet)).toBe(moment)
  })
  test('at the leisure of the machine where no refresh was read', () => {
    expect(nextLook(fleetFacts(() => BEGAN))).toBeUndefined()
  })
  test('at the leisure of the machine while the run looks at other things than this fleet', async () => {
    const { at, fleet } = await known(2_000)
    at.now = BEGAN + 2_000 + NOTICED_WITHIN
    expect(nextLook(fleet)).toBe(BEGAN + NOTICED_WITHIN)
    at.now++
    expect(nextLook(fleet)).toBeUndefined()
  })
  test('at the leisure of the machine while nothing can be read', async () => {
    const { at, fleet } = await known(0)
    at.now = BEGAN + NOTICED_WITHIN
    fleet.lastLook.began = at.now
    expect(nextLook(fleet)).toBe(at.now)
    at.now++
    fleet.lastLook.began = at.now
    expect(nextLook(fleet)).toBeUndefined()
  })
  test('less often the longer it takes to end: it may bake', async () => {
    const { at, fleet } = await known(0)
    fleet.nearEnd.set('web', BEGAN + 49_000 - 160_000)
    at.now = BEGAN + 49_000
    fleet.lastLook.began = at.now
    await fleet.refreshes.recall('web', at.now, async () => [going()])
    await fleet.refreshes.recall('api', at.now, async () => [going()])
    expect(nextLook(fleet)).toBe(BEGAN + 49_000 + 20_000)
    fleet.nearEnd.set('web', BEGAN - 951_000)
    expect(nextLook(fleet)).toBe(BEGAN + 49_000 + NOTICED_WITHIN)
  })
  test('not sooner for a group that is not looked at any more, however near its end it was', async () => {
    const { fleet } = await known(0)
    fleet.nearEnd.set('gone', BEGAN + 5_000)
    expect(nextLook(fleet)).toBe(BEGAN + NOTICED_WITHIN)
  })
  test('when a refresh is about to end, but not at every moment from then on', async () => {
    const { at, fleet } = await known(0)
    fleet.nearEnd.set('web', BEGAN + 30_000)
    expect(nextLook(fleet)).toBe(BEGAN + 30_000)
    at.now = BEGAN + 31_000
    fleet.lastLook.began = at.now
    expect(nextLook(fleet)).toBe(BEGAN + 42_000)
  })
})

describe('since when refreshes must have been read', () => {
  test.each([
    ['what was read a moment ago will do', 48_999, undefined],
    ['what would not be noticed within a minute will not', 49_000, 49_000],
  ])('%s', async (_, later, since) => {
    const { at, fleet } = await known()
    at.now = BEGAN + later
    expect(refreshesSince(fleet, 'web')).toBe(BEGAN + (since ?? 0))
  })
  test('one that is not known is read now', async () => {
    const { fleet } = await known()
    expect(refreshesSince(fleet, 'new')).toBe(BEGAN)
  })
  test('one that may have ended for long is read no more often than others', async () => {
    const { at, fleet } = await known()
    fleet.mayEnd.set('web', BEGAN - 3_600_000)
    at.now = BEGAN + 40_000
    expect(refreshesSince(fleet, 'web')).toBe(BEGAN + 40_000 - 48_999)
  })
  test('one that may end is read at every look', async () => {
    const { at, fleet } = await known()
    fleet.mayEnd.set('web', BEGAN + 30_000)
    at.now = BEGAN + 30_000
    expect(refreshesSince(fleet, 'web')).toBeGreaterThan(BEGAN)
  })
  test.each<[string, string, string, boolean]>([
    ['an instance of the goal was launched', '1', '2', true],
    ['an instance of another version was launched', '1', '3', false],
    ['the group itself launches the goal', '2', '2', false],
    ['the group follows the newest version', '$Latest', '2', false],
  ])('%s while it was going', async (_, own, launchedVersion, isSeen) => {
    const { at, fleet } = await known()
    at.now = BEGAN + 40_000
    await fleet.instances.recall('i-2', 0, async () => ({ image: 'ami-2', launched: BEGAN + 40_000 }))
    noteLaunches(fleet, {
      ...{ AutoScalingGroupName: 'web', LaunchTemplate: { LaunchTemplateId: 'lt-1', Version: own } },
      Instances: [{ InstanceId: 'i-2', LaunchTemplate: { LaunchTemplateId: 'lt-1', Version: launchedVersion } }],
    } as unknown as Parameters<typeof noteLaunches>[1])
    at.now = BEGAN + 60_000
    expect(refreshesSince(fleet, 'web')).toBe(isSeen ? BEGAN : at.now)
    expect(refreshesSince(fleet, 'api')).toBe(at.now)
  })
})

const WARM = BEGAN + 50_000 + 120_000
const BROUGHT = instances(BEGAN + 1, BEGAN + 50_000)
const OLD = instances(BEGAN - 1)
test.each<[string, Partial<Group>, nearEnd: number | undefined, mayEnd: number | undefined]>([
  ['when its last instance has warmed up', {}, WARM, WARM],
  ['by its own warm-up, where it has one', { refreshes: [going(BEGAN, 30)] }, BEGAN + 80_000, BEGAN + 80_000],
  ['not before one that is older than it is being ended', { instances: [...BROUGHT, ...OLD] }, WARM, undefined],
  ['while that is', { instances: [...BROUGHT, { ...OLD[0]!, inService: false, leaving: true }] }, WARM, WARM],
  ['not while some are missing', { desired: 3 }, undefined, undefined],
  ['nor while one has to be replaced', { desired: 3, instances: [...BROUGHT, ...OLD] }, undefined, undefined],
  ['by what each of them counts', { desired: 3, instances: [BROUGHT[0]!, { ...BROUGHT[1]!, weight: 2 }] }, WARM, WARM],
  ['not while one is not in service', { instances: [BROUGHT[0]!, { ...BROUGHT[1]!, inService: false }] }, undefined, undefined],
  ['not without instances', { instances: [], desired: 0 }, undefined, undefined],
  ['not before it began', { refreshes: [{ ...going(), started: undefined }] }, undefined, undefined],
  ['not once it has ended', { refreshes: [{ ...going(), state: 'done' }] }, undefined, undefined],
])('a refresh ends %s', (_, group, nearEnd, mayEnd) => {
  const fleet = fleetFacts(() => BEGAN)
  for (const moments of [fleet.nearEnd, fleet.mayEnd]) moments.set('web', 1)
  noteEnd(fleet, {
    ...{ name: 'web', desired: 2, warmUp: 120, refreshes: [going()], instances: BROUGHT },
    ...group,
  } as unknown as Group)
  expect([fleet.nearEnd.get('web'), fleet.mayEnd.get('web')]).toEqual([nearEnd, mayEnd])
})
function instances(...launched: readonly number[]): Group['instances'] {
  return launched.map((at, i) => ({
    ...{ id: `i-${i}`, image: 'ami-2', inService: true, leaving: false, standby: false, protectedFromScaleIn: false },
    launched: at,
  }))
}

test('a look that fails is over', async () => {
  const facts = fleetFacts(() => BEGAN)
  const groups = async (): Promise<never> => {
    throw new Error('no answer')
  }
  const clients = { autoScaling: { groups }, ec2: {}, facts } as unknown as FleetClients
  await expect(lookAtFleet(clients, { by: 'names', names: ['web'] }, [], undefined)).rejects.toThrow('no answer')
  expect(facts.lastLook.underWay).toBe(0)
})

test('an instance that EC2 does not show is asked for again, one that it has shown is not', async () => {
  const asked: (readonly string[])[] = []
  const shown = new Map([['i-1', { image: 'ami-1', launched: 5 }]])
  const group = { AutoScalingGroupName: 'web', Instances: [{ InstanceId: 'i-1' }, { InstanceId: 'i-2' }] }
  const clients = {
    autoScaling: { groups: async () => [group], groupsNamed: async () => [group], refreshes: async () => [] },
    ec2: {
      instances: async (ids: readonly string[]) => {
        asked.push(ids)
        return new Map([...shown].filter(([id]) => ids.includes(id)))
      },
    },
    facts: fleetFacts(() => BEGAN),
  } as unknown as FleetClients
  const images = async (): Promise<unknown> => {
    const web = (await lookAtFleet(clients, { by: 'names', names: ['web'] }, [], undefined)).groups.get('web')
    return web && 'instances' in web ? web.instances.map(({ image }) => image) : web
  }
  expect(await images()).toEqual(['ami-1', ''])
  shown.set('i-2', { image: 'ami-2', launched: 6 })
  expect(await images()).toEqual(['ami-1', 'ami-2'])
  expect(await images()).toEqual(['ami-1', 'ami-2'])
  expect(asked).toEqual([['i-1', 'i-2'], ['i-2']])
})
