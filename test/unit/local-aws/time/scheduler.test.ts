import { minutes, World } from '@golden-ami/local-aws'
import { watch } from '@golden-ami/local-aws/time/watchdog'
import { describe, expect, test } from 'vitest'

const START = Date.UTC(2026, 0, 5, 8)
const soon = () => new Promise(resolve => setTimeout(resolve, 5))

test('time moves only when all sleep, to the earliest moment; one wakes at a time, in the order in which they entered', async () => {
  const world = new World({ start: START })
  const seen: string[] = []
  const walk = async (name: string, ...at: number[]) => {
    const participant = await world.scheduler.enter(name)
    for (const minute of at) {
      const { now } = await participant.sleep(START + minutes(minute))
      await soon()
      seen.push(`${name} ${(now - START) / minutes(1)}`)
      expect(world.now).toBe(now)
      expect(world.scheduler.awake.map(one => one.name)).toEqual([name])
    }
    participant.leave()
  }
  await Promise.all([walk('a', 5, 10, 11), walk('b', 1, 10), walk('c', 10)])
  expect(seen).toEqual(['b 1', 'a 5', 'a 10', 'b 10', 'c 10', 'a 11'])
})

test('what happens on the way happens at its own moment, before the sleeper wakes', async () => {
  const world = new World({ start: START })
  const seen: number[] = []
  for (const minute of [1, 2, 30]) world.timeline.at(START + minutes(minute), () => seen.push(world.now - START))
  const job = await world.scheduler.enter('job')
  await job.sleep(START + minutes(10))
  expect(seen).toEqual([minutes(1), minutes(2)])
})

describe('an interruption', () => {
  test('ends a sleep as soon as nobody else is awake', async () => {
    const world = new World({ start: START })
    const a = await world.scheduler.enter('a')
    const sleeping = a.sleep(Number.POSITIVE_INFINITY)
    const b = await world.scheduler.enter('b')
    a.interrupt('SIGTERM')
    let woken = false
    void sleeping.then(() => {
      woken = true
    })
    await soon()
    expect(woken).toBe(false)
    void b.sleep(START + minutes(1))
    expect(await sleeping).toEqual({ now: START, signal: 'SIGTERM' })
  })
  test('of one who is awake comes with its next sleep; without a signal it is nothing', async () => {
    const world = new World({ start: START })
    const a = await world.scheduler.enter('a')
    a.interrupt('SIGINT')
    a.interrupt()
    expect(await a.sleep(START + minutes(1))).toEqual({ now: START, signal: 'SIGINT' })
    expect(await a.sleep(START + minutes(1))).toEqual({ now: START + minutes(1) })
  })
})

test('one who sleeps for two reasons wakes when the first is over, for both', async () => {
  const world = new World({ start: START })
  const a = await world.scheduler.enter('a')
  const long = a.sleep(START + minutes(9))
  const short = a.sleep(START + minutes(4))
  expect([await long, await short, world.now]).toEqual([{ now: START + minutes(4) }, { now: START + minutes(4) }, START + minutes(4)])
})

test('one who leaves holds nobody up, and never wakes again', async () => {
  const world = new World({ start: START })
  const a = await world.scheduler.enter('a')
  const entering = world.scheduler.enter('b')
  a.leave()
  const b = await entering
  expect((await b.sleep(START + minutes(1))).now).toBe(START + minutes(1))
  const slept = a.sleep(START).then(() => 'woke')
  expect(await Promise.race([slept, soon().then(() => 'still asleep')])).toBe('still asleep')
  expect(world.scheduler.participants.map(one => one.name)).toEqual(['b'])
})

test('the watchdog names who is awake and silent, once', async () => {
  const world = new World({ start: START })
  const said: string[] = []
  const unwatch = watch(world.scheduler, { after: 40, report: line => said.push(line) })
  const busy = await world.scheduler.enter('busy')
  for (let n = 0; n < 12; n++) {
    busy.hear()
    await soon()
  }
  expect(said).toEqual([])
  await new Promise(resolve => setTimeout(resolve, 150))
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(/^local AWS: 'busy' has been awake and silent for 0 s of real time; virtual time stands still/)
  unwatch()
})
