/** How often is asked what a canary is about: as often as that can tell something else, and no more. */
import { type CanaryLook, lookAtCanaries } from '@golden-ami/aws'
import type { TargetClients } from '@golden-ami/aws/environment/clients'
import { type EnvironmentWorld, type Group, type ServiceChange, type Strategy, unknownBecause } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { environment, only, TARGET } from '../domain/environment/environment.ts'
import { atCanary, canaryWish, MINUTE, quiet, SINCE, twenty } from '../domain/workload/asg/canary/canary.ts'
import { instance, NEW } from '../domain/workload/asg/group.ts'

const BAKED = SINCE + 15 * MINUTE
type Verdicts = Strategy<'canary'>['verdicts']
const HTTP: Verdicts = { probe: { by: 'http', url: 'https://web.example.com', status: 200, body: undefined, times: 2 } }
const METRIC: Verdicts = {
  errors: {
    ...{ by: 'metric', namespace: 'Web', metric: 'Errors', dimensions: {}, statistic: 'Average', period: MINUTE, of: 'all' },
    ...{ atMost: 5, atLeast: undefined, noWorseThan: undefined, better: 'lower', leastPeriods: 1 },
  },
}
const COMMAND: Verdicts = { nginx: { by: 'command', run: 'true', shell: 'bash', limit: MINUTE } }
const HEALTHY: Verdicts = { healthy: { by: 'target-health', share: 100 } }
const RIGHT = { status: 200, body: '' }

type Answer = (times: number) => unknown
/** A run that looks again and again; `times`: how often each was asked. */
const run = (verdicts: Verdicts, said: Readonly<Record<string, Answer>> = {}, wish = canaryWish({ verdicts })) => {
  const at = { now: BAKED }
  const counts = new Map<string, number>()
  const answer = (name: string, usual: Answer) => async () => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return (said[name] ?? usual)(count)
  }
  const changesSince: number[] = []
  const changes = (_: string, since: number) => {
    changesSince.push(since)
    return answer('changes', () => [])()
  }
  const clients = {
    autoScaling: { changes },
    cloudWatch: {
      alarms: answer('alarms', () => [quiet('web-5xx')]),
      metricData: answer('metric', () => [[{ at: SINCE, value: 1 }]]),
    },
    commands: {
      sent: answer('command', () => [{ id: 'c', instances: ['i-00'] }]),
      results: async () => [{ instance: 'i-00', state: 'success', details: 'Success', exitCode: 0, output: '' }],
    },
    loadBalancing: { targets: answer('targets', () => [{ id: 'i-00', state: 'healthy', reason: '', description: '' }]) },
    use: (calls: () => Promise<unknown>) => calls(),
  } as unknown as TargetClients
  const look: CanaryLook = {
    watchedAs: () => wish,
    now: () => at.now,
    probe: async () => (await answer('http', () => [RIGHT, RIGHT])()) as readonly (typeof RIGHT)[],
    steps: [],
  }
  let previous: EnvironmentWorld | undefined
  return {
    at,
    changesSince,
    times: (name: string): number => counts.get(name) ?? 0,
    look: async (...groups: readonly Group[]): Promise<Group> => {
      const world = environment({ ledger: [], pointer: [], groups })
      previous = await lookAtCanaries(new Map([[TARGET, clients]]), look, world, previous)
      const { fleet } = only(previous)
      const found = fleet.kind === 'asg' ? [...fleet.groups.values()][0] : undefined
      if (!found || !('instances' in found)) throw new Error('no group')
      return found
    },
  }
}
/** As a look shows it: nobody has asked for its activities. */
const shown = (on: number, more: Partial<Group> = {}): Group => {
  const { activities: _, ...rest } = atCanary(on, more)
  return rest
}
/** They came into service so that the canary was there at `SINCE`. */
const entered = (on: number): readonly ServiceChange[] => {
  const { activities } = atCanary(on)
  return activities && 'changes' in activities ? activities.changes : []
}
const there = (on: number) => ({ changes: () => entered(on) })

describe('is asked once a checkpoint', () => {
  test.each<[string, Verdicts]>([
    ['http', HTTP],
    ['metric', METRIC],
  ])('%s, whose answer is about a time that is over', async (by, verdicts) => {
    const { look, times, at } = run(verdicts, there(1))
    for (let count = 0; count < 4; count++, at.now += MINUTE) await look(shown(1))
    expect(times(by)).toBe(1)
  })
  test('also where it failed', async () => {
    const { look, times } = run(HTTP, { ...there(1), http: () => [{ status: 503, body: '' }, RIGHT] })
    for (let count = 0; count < 3; count++) await look(shown(1))
    expect(times('http')).toBe(1)
  })
  test('and again at the next one', async () => {
    const { look, times, at } = run(HTTP, { changes: count => entered(count === 1 ? 1 : 5) })
    await look(shown(1))
    at.now += MINUTE
    await look(shown(5))
    await look(shown(5))
    expect(times('http')).toBe(2)
  })
})

describe('is asked at each look', () => {
  test.each<[string, Verdicts]>([
    ['alarms', {}],
    ['command', COMMAND],
  ])('%s, which tell what is now', async (by, verdicts) => {
    const { look, times } = run(verdicts, there(1))
    for (let count = 0; count < 3; count++) await look(shown(1))
    expect(times(by)).toBe(3)
  })
  test('target groups', async () => {
    const { look, times } = run(HEALTHY, there(1))
    for (let count = 0; count < 3; count++) await look(shown(1, { targetGroups: ['a'] }))
    expect(times('targets')).toBe(3)
  })
  test('what has told nothing, until it does', async () => {
    const { look, times } = run(HTTP, { ...there(1), http: count => (count < 3 ? [unknownBecause('no route')] : [RIGHT, RIGHT]) })
    for (let count = 0; count < 5; count++) await look(shown(1))
    expect(times('http')).toBe(3)
  })
})

describe('is not asked', () => {
  test('before its time', async () => {
    const { look, times, at } = run(HTTP, there(1))
    at.now = BAKED - 1
    expect(await look(shown(1))).not.toHaveProperty('answers')
    at.now = BAKED
    expect((await look(shown(1))).answers?.answers.get('probe')).toEqual([RIGHT, RIGHT])
    expect(times('http')).toBe(1)
  })
  test('before its activities tell that it is its time', async () => {
    const later = entered(1).map(one => ({ ...one, at: one.at + 10 * MINUTE }))
    const { look, times, at } = run(HTTP, { changes: () => later })
    await look(shown(1))
    expect(times('http')).toBe(0)
    at.now = BAKED + 10 * MINUTE
    await look(shown(1))
    expect(times('http')).toBe(1)
  })
  test('where no checkpoint is reached', async () => {
    const { look, times } = run(HTTP, there(1))
    expect(await look(shown(0))).toEqual(shown(0))
    expect([times('http'), times('changes')]).toEqual([0, 0])
  })
  test('where nothing is on trial', async () => {
    const { unproved: _, ...wish } = canaryWish({ verdicts: HTTP })
    const { look, times } = run(HTTP, there(1), wish)
    await look(shown(1))
    expect(times('changes')).toBe(0)
  })
})

describe('scaling activities', () => {
  test('are asked for once, while the same instances are there', async () => {
    const { look, times } = run(HTTP, there(1))
    for (let count = 0; count < 3; count++) await look(shown(1))
    expect(times('changes')).toBe(1)
  })
  test('are asked for since the first of them was launched', async () => {
    const { look, changesSince } = run(HTTP, there(2))
    const launched = [3, 2].map((minute, index) => instance(NEW, { id: `i-0${index}`, launched: minute * MINUTE }))
    await look(shown(2, { instances: [...launched, ...twenty(0).slice(2)] }))
    expect(changesSince).toEqual([2 * MINUTE])
  })
  test('and anew for others', async () => {
    const { look, times } = run(HTTP, there(1))
    await look(shown(1))
    const replaced = [instance(NEW, { id: 'i-99', launched: MINUTE }), ...twenty(0).slice(1)]
    await look(shown(1, { instances: replaced }))
    expect(times('changes')).toBe(2)
  })
  test('and anew where they could not be read', async () => {
    const slow = Object.assign(new Error('slow down'), { name: 'Throttling', $metadata: {} })
    const { look, times } = run(HTTP, {
      changes: count => {
        if (count === 1) throw slow
        return entered(1)
      },
    })
    expect((await look(shown(1))).activities).toMatchObject({ unknown: true, transient: true })
    expect((await look(shown(1))).activities).toEqual({ changes: entered(1) })
    await look(shown(1))
    expect(times('changes')).toBe(2)
  })
})

test('each group is asked for itself, and one that cannot be read stays as it is', async () => {
  const { look, times } = run(HTTP, there(1))
  const unread = { name: 'api', ...unknownBecause('denied') }
  await look(shown(1), shown(1, { name: 'web2' }), unread as never)
  expect(times('http')).toBe(2)
})
