import { type Reconciler, reconcile } from '@golden-ami/actions-kit'
import { type Machine, type Moment, type Outcome, type Step, UserError } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

/** What has been done to it, as the last look showed it. */
type World = readonly string[]
type Toy = Machine<World, Step, string>

const step = (verb: string, on = 'web', because = ''): Step => ({ do: verb, on, because })
const lost = new Error('the connection broke')
const busy = new Error('too many requests')
const denied = new UserError('aws.denied', 'not allowed')

/** A world that shows a step so many looks after it was taken, and a clock that only sleeping moves. */
class Played {
  readonly done: { readonly step: Step; readonly shownFrom: number }[] = []
  readonly slept: number[] = []
  readonly told: string[] = []
  readonly acted: string[] = []
  looks = 0
  now = 0
  seed = 1
  cancelledAt = Number.POSITIVE_INFINITY
  /** Looks that AWS must have had before a step is shown; 0: the next one shows it. */
  hiddenFor = 0
  failing: (what: 'look' | Step, count: number) => unknown = () => undefined

  async run(machine: Toy, deadline = 3_600_000, letGo?: Reconciler<World, Step>['letGo']): Promise<Outcome<World, Step, string>> {
    return reconcile(
      machine,
      {
        look: async () => {
          const error = this.failing('look', this.looks++)
          if (error !== undefined) throw error
          return this.done.filter(({ shownFrom }) => this.looks > shownFrom).map(({ step }) => step.do)
        },
        act: async step => {
          const error = this.failing(step, this.acted.length)
          this.acted.push(step.do)
          if (error !== undefined) throw error
          this.done.push({ step, shownFrom: this.looks + this.hiddenFor })
        },
        classifyError: error => {
          if (error === lost) return 'look-again'
          if (error === busy) return 'throttled'
          if (error instanceof UserError) return { refused: error }
          throw error
        },
        tell: turn => void this.told.push('act' in turn ? turn.act.map(one => one.do).join('+') : 'wait' in turn ? turn.wait : 'end'),
        ...(letGo ? { letGo } : {}),
      },
      {
        now: () => this.now,
        cancelled: () => this.now >= this.cancelledAt,
        sleep: async ms => {
          this.slept.push(ms)
          this.now += ms
        },
      },
      deadline,
      this.seed,
    )
  }
}
/** Does one step, and ends when it is seen. */
const once: Toy = world => (world.includes('a') ? { end: 'done' } : { act: [step('a')] })
const waiting =
  (until?: number): Toy =>
  () => ({ wait: 'for the group', ...(until === undefined ? {} : { until }) })

test('look, act, look, end; each turn is told once', async () => {
  const played = new Played()
  expect(await played.run(once)).toEqual({ end: 'done', world: ['a'] })
  expect([played.looks, played.acted, played.slept, played.told]).toEqual([2, ['a'], [], ['a', 'end']])
})

test('steps of one turn are taken together', async () => {
  const played = new Played()
  await played.run(world => (world.length === 2 ? { end: 'done' } : { act: [step('a', 'one'), step('b', 'two')] }))
  expect([played.acted, played.looks]).toEqual([['a', 'b'], 2])
})

describe('a step that is not seen yet', () => {
  test('is looked for three times, ever later, before it is taken again; after the third time it is only looked for', async () => {
    const played = new Played()
    played.hiddenFor = 1_000
    const outcome = await played.run(once)
    expect(played.slept.slice(0, 8)).toEqual([2_000, 4_000, 8_000, 2_000, 4_000, 8_000, 15_000, 15_000])
    expect(played.acted).toEqual(['a', 'a', 'a'])
    expect(outcome).toEqual({ notShown: 'AWS does not show what it was asked for: a web: ', world: [] })
  })
  test('is taken once when it is seen in time', async () => {
    const played = new Played()
    played.hiddenFor = 3
    expect(await played.run(once)).toMatchObject({ end: 'done' })
    expect([played.acted, played.slept]).toEqual([['a'], [2_000, 4_000, 8_000]])
  })
  test('is the same step whatever its reason counts', async () => {
    const played = new Played()
    played.hiddenFor = 100
    await played.run((_, { now }) => ({ act: [step('a', 'web', `after ${now} ms`)] }))
    expect(played.told).toEqual(['a'])
  })
  test('for six minutes after AWS has accepted it is a failure, long before the time of the run is over', async () => {
    const played = new Played()
    played.hiddenFor = 1_000
    expect(await played.run(once)).toMatchObject({ notShown: expect.stringContaining('AWS does not show') })
    expect([played.acted.length, played.now >= 360_000, played.now < 380_000]).toEqual([3, true, true])
  })
  test('and that AWS never accepted is no failure of that kind: it is taken again until the time is over', async () => {
    const played = new Played()
    played.failing = what => (what === 'look' ? undefined : lost)
    expect(await played.run(once, 600_000)).toMatchObject({ still: { act: [step('a')] } })
    expect(played.acted.length).toBeGreaterThan(20)
  })
  test('gives back what is held', async () => {
    const played = new Played()
    played.hiddenFor = 1_000
    const outcome = await played.run(once, 3_600_000, world => (world.includes('free') ? [] : [step('free')]))
    expect([outcome, played.acted.at(-1)]).toEqual([expect.objectContaining({ notShown: expect.anything() }), 'free'])
  })
  test('counts from the beginning when something else happens between', async () => {
    const played = new Played()
    const turns = [...'aabaaaaaaaaaab'].map(verb => ({ act: [step(verb)] }))
    expect(await played.run(() => turns[played.looks - 1] ?? { end: 'done' })).toMatchObject({ end: 'done' })
  })
})

describe('waiting', () => {
  test.each<[string, number | undefined, number, readonly number[]]>([
    ['half a minute at a time when nothing says how long', undefined, 70_000, [30_000, 30_000, 10_000]],
    ['until the moment that the machine names', 10_000, 20_000, [10_000, 1_000]],
    ['half a minute at most, however late the moment', 600_000, 65_000, [30_000, 30_000, 5_000]],
    ['a second at least, so that nothing spins', 0, 2_500, [1_000, 1_000, 1_000]],
  ])('%s', async (_, until, deadline, slept) => {
    const played = new Played()
    expect(await played.run(waiting(until), deadline)).toEqual({
      still: { wait: 'for the group', ...(until === undefined ? {} : { until }) },
      world: [],
    })
    expect(played.slept.slice(0, slept.length)).toEqual(slept)
    expect(played.now).toBeLessThanOrEqual(deadline + 1_000)
  })
})

describe('the deadline', () => {
  test('lets what is in hand end: a machine that ends then has ended', async () => {
    const played = new Played()
    played.now = 5
    expect(await played.run(() => ({ end: 'done' }), 5)).toMatchObject({ end: 'done' })
  })
  test('starts nothing more', async () => {
    const played = new Played()
    expect(await played.run(once, 0)).toMatchObject({ still: { act: [step('a')] } })
    expect(played.acted).toEqual([])
  })
  test('gives back what is held; what AWS has accepted or refused is not looked for', async () => {
    for (const failing of [undefined, denied]) {
      const played = new Played()
      played.failing = what => (what === 'look' ? undefined : failing)
      const seen: World[] = []
      const outcome = await played.run(waiting(), 0, world => {
        seen.push(world)
        return [step('free')]
      })
      expect([outcome, played.acted, seen]).toEqual([{ still: { wait: 'for the group' }, world: [] }, ['free'], [[]]])
    }
  })
  test('gives back what is held once more while nobody knows whether it was given back, four times at most', async () => {
    const played = new Played()
    played.failing = what => (what === 'look' ? undefined : lost)
    expect(await played.run(waiting(), 0, () => [step('free')])).toMatchObject({ still: { wait: 'for the group' } })
    expect(played.acted).toEqual(['free', 'free', 'free', 'free'])
    const shown = new Played()
    shown.failing = what => (what === 'look' ? undefined : lost)
    await shown.run(waiting(), 0, () => (shown.acted.length > 0 ? [] : [step('free')]))
    expect(shown.acted).toEqual(['free'])
  })
  test('gives nothing back after an end: the machine has seen to it', async () => {
    const played = new Played()
    await played.run(
      () => ({ end: 'done' }),
      0,
      () => [step('free')],
    )
    expect(played.acted).toEqual([])
  })
})

describe('AWS', () => {
  test('refuses a step: the machine is told by its subject, and looks at the world again', async () => {
    const played = new Played()
    played.failing = what => (what === 'look' ? undefined : denied)
    const outcome = await played.run((_, { refused }) => {
      const refusal = refused.get('web')
      return refusal ? { end: `${refusal.do}: ${refusal.message} [${refusal.code}]` } : { act: [step('a')] }
    })
    expect(outcome).toEqual({ end: 'a: not allowed [aws.denied]', world: [] })
    expect([played.acted, played.looks]).toEqual([['a'], 2])
  })
  test('loses a step: nobody is told, the next looks show whether it was taken', async () => {
    const played = new Played()
    played.failing = (what, count) => (what !== 'look' && count === 0 ? lost : undefined)
    expect(await played.run(once)).toMatchObject({ end: 'done' })
    expect(played.acted).toEqual(['a', 'a'])
  })
  test('is too busy for a step: it did not happen, and is taken again after a pause that grows and differs from run to run', async () => {
    const slept = async (seed: number): Promise<readonly number[]> => {
      const played = new Played()
      played.seed = seed
      played.failing = (what, count) => (what !== 'look' && count < 6 ? busy : undefined)
      expect(await played.run(once)).toMatchObject({ end: 'done' })
      expect([played.acted.length, played.looks]).toEqual([7, 8])
      return played.slept
    }
    const [one, other] = [await slept(1), await slept(2)]
    expect(one.every((ms, index) => ms >= Math.min(20_000, 1_000 * 2 ** (index + 1)) / 2)).toBe(true)
    expect(one.every((ms, index) => ms <= Math.min(20_000, 1_000 * 2 ** (index + 1)))).toBe(true)
    expect(one).not.toEqual(other)
    expect(await slept(1)).toEqual(one)
  })
  test('is too busy for a step that is not right any more: it is not taken again', async () => {
    const played = new Played()
    played.failing = what => (what === 'look' ? undefined : busy)
    expect(await played.run((_, { now }) => (now > 0 ? { end: 'contested' } : { act: [step('a')] }))).toMatchObject({ end: 'contested' })
    expect(played.acted).toEqual(['a'])
  })
  test('cannot be looked at for a while', async () => {
    const played = new Played()
    played.failing = (what, count) => (what === 'look' && count < 3 ? lost : undefined)
    expect(await played.run(once)).toMatchObject({ end: 'done' })
    expect(played.slept).toEqual([30_000, 30_000, 30_000])
  })
  test('cannot be looked at until the time is over: the last known world is the answer', async () => {
    const played = new Played()
    played.failing = (what, count) => (what === 'look' && count > 0 ? lost : undefined)
    expect(await played.run(once, 60_000)).toEqual({
      ...{ still: { wait: 'AWS could not be read: the connection broke', stuck: 'aws.unreachable' }, world: [] },
    })
  })
  test('refuses to be looked at', async () => {
    const played = new Played()
    played.failing = () => denied
    await expect(played.run(once)).rejects.toBe(denied)
  })
  test('is not blamed for a defect of ours', async () => {
    const played = new Played()
    const defect = new TypeError('undefined is not a function')
    played.failing = what => (what === 'look' ? undefined : defect)
    await expect(played.run(once)).rejects.toBe(defect)
  })
})

test('a cancelled run looks and acts again so soon that the runner is still patient', async () => {
  const played = new Played()
  played.cancelledAt = 0
  played.hiddenFor = 8
  played.failing = (what, count) => (what === 'look' && count < 4 ? lost : undefined)
  const outcome = await played.run((world, { cancelled }: Moment) =>
    world.includes('cancel') ? { end: 'cancelled' } : cancelled ? { act: [step('cancel')] } : { wait: 'for the group' },
  )
  expect(outcome).toEqual({ end: 'cancelled', world: ['cancel'] })
  expect(played.now).toBeLessThan(7_500)
})

test('a cancelled run whose step does not get through leaves it, while the runner is patient', async () => {
  for (const failing of [lost, busy]) {
    const played = new Played()
    played.cancelledAt = 0
    played.failing = what => (what === 'look' ? undefined : failing)
    expect(await played.run(() => ({ act: [step('cancel')] }))).toMatchObject({ still: { act: [step('cancel')] } })
    expect(played.now).toBeLessThan(7_500)
  }
})

test('that the workflow was cancelled is a matter of the machine', async () => {
  const played = new Played()
  played.cancelledAt = 30_000
  const outcome = await played.run((world, { cancelled }: Moment) => {
    if (!cancelled) return { wait: 'for the group' }
    return world.includes('cancel') ? { end: 'cancelled' } : { act: [step('cancel')] }
  })
  expect(outcome).toEqual({ end: 'cancelled', world: ['cancel'] })
  expect(played.told).toEqual(['for the group', 'cancel', 'end'])
})

test('a machine that needs to see more is shown it at once, in this look and all that follow', async () => {
  const shown: (readonly string[])[] = []
  const outcome = await reconcile<readonly string[], Step, string, string>(
    world => (shown.length > 3 ? { end: world.join() } : world.includes('images') ? { wait: 'for them' } : { need: 'images' }),
    {
      look: async (_, needs) => {
        shown.push([...needs])
        return [...needs]
      },
      act: async () => {},
      classifyError: () => 'look-again',
      tell: () => {},
    },
    { now: () => 0, cancelled: () => false, sleep: async () => {} },
    1,
  )
  expect([outcome, shown]).toEqual([{ end: 'images', world: ['images'] }, [[], ['images'], ['images'], ['images']]])
})

test('a run that gives back what it holds with its end is not asked again', async () => {
  let asked = 0
  const acted: string[] = []
  const free = { ...step('free-lock', 'the lock of staging'), do: 'free-lock' as const, environment: 'staging', after: 1, value: '' }
  const outcome = await reconcile<number, Step, string>(
    () => (asked++ === 0 ? { act: [free], last: 'promoted' } : { act: [step('again')] }),
    {
      look: async () => asked,
      act: async one => void acted.push(one.do),
      classifyError: () => 'look-again',
      tell: () => {},
    },
    { now: () => 0, cancelled: () => false, sleep: async () => {} },
    1_000,
  )
  expect([outcome, acted, asked]).toEqual([{ end: 'promoted', world: 0 }, ['free-lock'], 1])
})

test('a look is given the one before', async () => {
  const given: (number | undefined)[] = []
  await reconcile<number, Step, string>(
    world => (world === 3 ? { end: 'done' } : { wait: 'a look' }),
    {
      look: async previous => {
        given.push(previous)
        return (previous ?? 0) + 1
      },
      act: async () => {},
      classifyError: () => 'look-again',
      tell: () => {},
    },
    { now: () => 0, cancelled: () => false, sleep: async () => {} },
    1,
  )
  expect(given).toEqual([undefined, 1, 2])
})

test('a cancelled run that can only wait leaves, while the runner is patient', async () => {
  const played = new Played()
  played.cancelledAt = 0
  expect(await played.run(() => ({ wait: 'for a target that is too busy' }))).toMatchObject({ still: { wait: expect.any(String) } })
  expect(played.now).toBeLessThan(7_500)
})
