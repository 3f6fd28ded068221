import {
  everAgain,
  hours,
  type Interrupted,
  minutes,
  type Process,
  seconds,
  Timeline,
  VirtualClock,
  within,
} from '@golden-ami/local-aws/time/timeline'
import { describe, expect, test } from 'vitest'

const setUp = () => {
  const clock = new VirtualClock(0)
  const defects: unknown[] = []
  const timeline = new Timeline(clock, error => defects.push(error))
  const seen: string[] = []
  const see = (what: string) => seen.push(`${timeline.now / 1000} ${what}`)
  const pass = (ms: number) => {
    clock.advance(ms)
    timeline.settle()
  }
  return { timeline, seen, see, pass, defects }
}

test('everything happens at its own moment, in order, however late it is evaluated', () => {
  const { timeline, seen, see, pass } = setUp()
  timeline.spawn(
    (function* (): Process {
      see('begins')
      yield seconds(10)
      see('builds')
      yield seconds(30)
      see('ends')
    })(),
  )
  timeline.at(seconds(20), () => see('alarm'))
  timeline.at(seconds(10), () => see('second at the same moment'))
  pass(minutes(60))
  expect(seen).toEqual(['0 begins', '10 builds', '10 second at the same moment', '20 alarm', '40 ends'])
  expect(timeline.now).toBe(minutes(60))
})

test('what is due later has not happened', () => {
  const { timeline, seen, see, pass } = setUp()
  timeline.at(seconds(10), () => see('alarm'))
  pass(seconds(10) - 1)
  expect([seen, timeline.next]).toEqual([[], seconds(10)])
  pass(1)
  expect([seen, timeline.next]).toEqual([['10 alarm'], undefined])
})

test('a condition is asked after each event, so it is noticed at that moment', () => {
  const { timeline, seen, see, pass } = setUp()
  const state = { alarm: false }
  timeline.spawn(
    (function* (): Process {
      yield () => state.alarm
      see('noticed')
    })(),
  )
  timeline.at(seconds(5), () => {
    state.alarm = true
  })
  timeline.at(seconds(9), () => see('later'))
  pass(minutes(1))
  expect(seen).toEqual(['5 noticed', '9 later'])
})

describe('an interruption', () => {
  test('is thrown into the process, which cleans up, and cancels what it waited for', () => {
    const { timeline, seen, see, pass } = setUp()
    const task = timeline.spawn(
      (function* (): Process {
        try {
          yield minutes(10)
          see('never')
        } catch (error) {
          see(`interrupted: ${String((error as Interrupted).reason)}`)
          yield seconds(5)
          see('cancelled')
        } finally {
          see('cleaned up')
        }
      })(),
    )
    pass(minutes(1))
    timeline.interrupt(task, 'a person')
    pass(minutes(30))
    expect(seen).toEqual(['60 interrupted: a person', '65 cancelled', '65 cleaned up'])
    expect(task.done).toBe(true)
    timeline.interrupt(task, 'again')
    expect(seen).toHaveLength(3)
  })
  test('that a process does not catch ends it, and is no defect', () => {
    const { timeline, defects } = setUp()
    const waiting = timeline.spawn(
      (function* (): Process {
        yield minutes(10)
      })(),
    )
    timeline.interrupt(waiting, 'a person')
    expect([waiting.done, defects]).toEqual([true, []])
  })
})

describe('an error that nobody expected', () => {
  const slip = (): never => {
    throw new Error('a slip')
  }
  test('ends its own process, is told, and keeps nobody else from going on', () => {
    const { timeline, seen, see, pass, defects } = setUp()
    timeline.at(seconds(1), slip, error => see(`ended by ${(error as Error).message}`))
    timeline.at(seconds(2), () => see('goes on'))
    pass(minutes(1))
    expect(seen).toEqual(['1 ended by a slip', '2 goes on'])
    expect(defects).toEqual([new Error('a slip')])
  })
  test('while it is asked what a process waits for is thrown into that process', () => {
    const { timeline, seen, see, pass, defects } = setUp()
    timeline.spawn(
      (function* (): Process {
        try {
          yield slip
        } catch (error) {
          see(`caught ${(error as Error).message}`)
        }
      })(),
    )
    timeline.at(seconds(2), () => see('goes on'))
    pass(minutes(1))
    expect([seen, defects]).toEqual([['0 caught a slip', '2 goes on'], []])
  })
  test('lets what lasts begin again', () => {
    const { timeline, seen, see, pass, defects } = setUp()
    let begun = 0
    timeline.spawn(
      everAgain(timeline, minutes(1), function* () {
        see('begins')
        if (begun++ === 0) slip()
        yield hours(1)
      }),
    )
    pass(minutes(10))
    expect(seen).toEqual(['0 begins', '60 begins'])
    expect(defects).toHaveLength(1)
  })
})

test.each([
  ['comes true in time', 5, true, 5],
  ['does not', 50, false, 10],
])('within: a condition that %s', (_, at, expected, moment) => {
  const { timeline, seen, see, pass } = setUp()
  const state = { ready: false }
  timeline.at(seconds(at), () => {
    state.ready = true
  })
  timeline.spawn(
    (function* (): Process {
      see(String(yield* within(timeline, seconds(10), () => state.ready)))
    })(),
  )
  pass(minutes(2))
  expect(seen).toEqual([`${moment} ${expected}`])
})

test('real time passes by itself at rate 1', async () => {
  const clock = new VirtualClock(1_000, 1)
  const before = clock.now()
  await new Promise(resolve => setTimeout(resolve, 30))
  expect(clock.now() - before).toBeGreaterThanOrEqual(25)
  clock.advance(minutes(1))
  expect(clock.now() - before).toBeGreaterThan(minutes(1))
})
