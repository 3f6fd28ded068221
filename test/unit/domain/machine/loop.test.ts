import {
  type Answer,
  type AskingTurn,
  answered,
  answerOf,
  type LoopMemory,
  type LoopTurn,
  type LoopWish,
  type Next,
  newMemory,
  type Step,
  type Stopped,
  step,
  UserError,
  unfinished,
  withNeed,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

interface Of {
  readonly of: string
  readonly in?: readonly string[]
}
type Memory = LoopMemory<string, Step, string, Of>

describe('what a machine asks to be shown', () => {
  const stepped = (memory: Memory, turn: AskingTurn<Step, string, Of>) =>
    step({ machine: () => turn, letGo: () => [], deadline: 1_000 }, memory, { world: '' }, { now: 0, cancelled: false })

  test('is looked at at once, and in every later look', () => {
    const copies = { of: 'copies', in: ['eu-west-1'] }
    const first = stepped(newMemory(1), { need: copies })
    expect([first.next, [...first.memory.needs]]).toEqual([{ sleep: 0 }, [copies]])
    const second = stepped(first.memory, { need: { of: 'copies', in: ['us-east-1'] } })
    expect([...second.memory.needs].map(need => need.in)).toEqual([['eu-west-1'], ['us-east-1']])
    expect(stepped(second.memory, { wait: 'for the copies' }).memory.needs).toBe(second.memory.needs)
  })
  test('is asked at the deadline, too', () =>
    expect(
      step(
        { machine: () => ({ need: { of: 'copies' } }), letGo: () => [], deadline: 0 },
        newMemory(1),
        { world: '' },
        { now: 0, cancelled: false },
      ).next,
    ).toEqual({ sleep: 0 }))
})

describe('needs', () => {
  test.each<[string, unknown, unknown]>([
    ['words', 'images', 'images'],
    ['data', { of: 'copies', in: ['eu-west-1'] }, { of: 'copies', in: ['eu-west-1'] }],
    ['data of which something is not there', { of: 'copies' }, { of: 'copies', in: undefined }],
  ])('that say the same are the same: %s', (_, one, other) => {
    expect(() => withNeed(new Set([one]), other)).toThrow(`the machine was shown ${JSON.stringify(other)} and asks for it again`)
  })
  test.each<[string, unknown, unknown]>([
    ['words', 'images', 'distribution'],
    ['data', { of: 'copies', in: ['eu-west-1'] }, { of: 'copies', in: ['us-east-1'] }],
  ])('that say something else are others: %s', (_, one, other) => {
    expect([...withNeed(new Set([one]), other)]).toEqual([one, other])
  })
})

const write = (more: object = {}): Step => ({ do: 'write-event', on: 'the ledger', because: 'it is proved', ...more })
const refusal: Answer = { is: 'refused', refusal: { message: 'not allowed', code: 'aws.denied' } }

describe('what AWS has refused', () => {
  test('is remembered of every subject, whatever is answered later', () => {
    const on = (subject: string): Step => ({ do: 'move', on: subject, because: '' })
    const answers: readonly (readonly [Step, Answer])[] = [
      [on('web'), refusal],
      [on('api'), { is: 'accepted' }],
      [on('jobs'), refusal],
      [on('web'), { is: 'unknown', message: 'no answer' }],
    ]
    const memory = answers.reduce((known, answer) => answered(known, [answer], 0, false).memory, newMemory<string, Step, string, never>(1))
    expect([...memory.refused.keys()]).toEqual(['web', 'jobs'])
  })
})

describe('a step that does not show when the time is over', () => {
  const third = write({ after: 3 })
  const outcomes = (answers: readonly Answer[]): unknown => {
    const wish: LoopWish<string, Step, string, never> = { machine: () => ({ act: [third] }), letGo: () => [], deadline: 60_000 }
    const looked = (memory: LoopMemory<string, Step, string, never>, now: number) =>
      step(wish, memory, { world: '' }, { now, cancelled: false })
    const memory = answers.reduce(
      (known, answer) => answered(looked(known, 0).memory, [[third, answer]], 0, false).memory,
      newMemory<string, Step, string, never>(1),
    )
    const { next } = looked(memory, 60_000)
    return 'over' in next && unfinished(next.over as Stopped)
  }
  const accepted: Answer = { is: 'accepted' }
  const lost: Answer = { is: 'unknown', message: 'socket hang up' }
  const busy: Answer = { is: 'throttled' }
  test.each<[string, readonly Answer[], string]>([
    ['AWS took it', [accepted], 'aws.not-shown'],
    ['AWS took it, and the call after that was lost', [accepted, lost], 'aws.not-shown'],
    ['AWS took it, and was too busy then', [accepted, busy, busy], 'aws.not-shown'],
    ['the first call was lost, and AWS took the second', [lost, accepted], 'aws.not-shown'],
    ['every call was lost', [lost, lost], 'aws.unreachable'],
    ['AWS was too busy each time', [busy, busy], 'aws.unreachable'],
  ])('%s', (_, answers, code) => expect(outcomes(answers)).toMatchObject({ outcome: 'failed', code }))
})

describe('what nobody answers', () => {
  const lost: Answer = { is: 'unknown', message: 'socket hang up' }
  const known = (answers: readonly (readonly [Step, Answer])[]) => {
    const memory = answers.reduce(
      (all, answer, time) => answered(all, [answer], time, false).memory,
      newMemory<string, Step, string, never>(1),
    )
    return [...memory.unanswered.values()].map(({ do: verb, after, since, times }) => `${verb} after ${after}: ${times} since ${since}`)
  }
  const third = write({ after: 3 })
  test.each<[string, readonly (readonly [Step, Answer])[], readonly string[]]>([
    [
      'in a row',
      [
        [third, lost],
        [third, lost],
        [third, lost],
      ],
      ['write-event after 3: 3 since 0'],
    ],
    [
      'though AWS was too busy once',
      [
        [third, lost],
        [third, { is: 'throttled' }],
        [third, lost],
      ],
      ['write-event after 3: 2 since 0'],
    ],
    [
      'and is accepted then',
      [
        [third, lost],
        [third, { is: 'accepted' }],
      ],
      [],
    ],
    [
      'and is refused then',
      [
        [third, lost],
        [third, refusal],
      ],
      [],
    ],
    [
      'of what is decided anew',
      [
        [third, lost],
        [write({ after: 4 }), lost],
      ],
      ['write-event after 4: 1 since 1'],
    ],
    [
      'of other steps',
      [
        [third, lost],
        [write({ do: 'hold', after: 3 }), lost],
      ],
      ['hold after 3: 1 since 1'],
    ],
    [
      'of another subject',
      [
        [third, lost],
        [write({ on: 'the lock' }), { is: 'accepted' }],
      ],
      ['write-event after 3: 1 since 0'],
    ],
  ])('is counted: %s', (_, answers, counted) => expect(known(answers)).toEqual(counted))
  test('is shown to the machine, with what AWS said', () => {
    const seen: unknown[] = []
    const wish: LoopWish<string, Step, string, never> = {
      machine: (_, { unanswered }) => {
        seen.push(...(unanswered?.values() ?? []))
        return { act: [third] }
      },
      ...{ letGo: () => [], deadline: 1_000 },
    }
    step(
      wish,
      answered(newMemory<string, Step, string, never>(1), [[third, lost]], 7, false).memory,
      { world: '' },
      { now: 9, cancelled: false },
    )
    expect(seen).toEqual([{ do: 'write-event', after: 3, since: 7, times: 1, message: 'socket hang up' }])
  })
})

test('an error of which nobody knows what became is no throttling, which did not happen', () => {
  const denied = new UserError('aws.denied', 'not allowed')
  expect((['throttled', 'look-again', { refused: denied }] as const).map(judged => answerOf(judged, 'socket hang up'))).toEqual([
    { is: 'throttled' },
    { is: 'unknown', message: 'socket hang up' },
    refusal,
  ])
})

test('a wait for the same is told once, until whenever it is', () => {
  const wish = (until: number): LoopWish<string, Step, string, never> => ({
    ...{ machine: () => ({ wait: 'for the copy', until }), letGo: () => [], deadline: 100_000 },
  })
  const at = { now: 0, cancelled: false }
  const first = step(wish(5_000), newMemory<string, Step, string, never>(1), { world: '' }, at)
  const second = step(wish(20_000), first.memory, { world: '' }, at)
  expect([first.tell !== undefined, second.tell !== undefined, second.next]).toEqual([true, false, { sleep: 20_000 }])
})

describe('the same turn', () => {
  /** What comes of it where the look before has led to the first one. */
  const second = (one: Step, other: Step): Next<string, Step, string> => {
    const wish = (turn: Step): LoopWish<string, Step, string, never> => ({
      ...{ machine: () => ({ act: [turn] }), letGo: () => [], deadline: 1_000 },
    })
    const at = { now: 0, cancelled: false }
    const { memory } = step(wish(one), newMemory<string, Step, string, never>(1), { world: '' }, at)
    return step(wish(other), memory, { world: '' }, at).next
  }
  test.each<[string, object, object]>([
    ['for another reason', { because: '1 of 2' }, { because: '2 of 2' }],
    ['with another time in its value, and so another digest', { value: '10:00', digest: 'a' }, { value: '10:01', digest: 'b' }],
    ['decided on another version', { after: 3 }, { after: 4 }],
  ])('is taken once: %s', (_, one, other) => {
    expect(second(write(one), write(other))).toEqual({ sleep: 2_000 })
  })
  test.each<[string, object, object]>([
    ['on another subject', {}, { on: 'the lock' }],
    ['with another verb', {}, { do: 'free-lock' }],
    ['that says something else', { release: '1.0.0/1' }, { release: '1.1.0/1' }],
  ])('is not the same: %s', (_, one, other) => {
    expect(second(write(one), write(other))).toEqual({ act: [write(other)] })
  })
})

/** How it goes on, at most so often, where AWS accepts everything; each as what was done at which second. */
const played = (
  wish: Omit<LoopWish<number, Step, string, never>, 'deadline'>,
  { from = newMemory<number, Step, string, never>(1), looks = 100, sees = true } = {},
): { readonly told: readonly string[]; readonly over: boolean } => {
  const told: string[] = []
  let memory = from
  let now = 0
  for (let count = 0; count < looks; count++) {
    const look = sees ? { world: count } : { failed: 'no answer' }
    const { next, memory: known } = step({ ...wish, deadline: 3_600_000 }, memory, look, { now, cancelled: false })
    memory = known
    if ('over' in next) return { told, over: true }
    if ('sleep' in next) now += next.sleep
    else {
      told.push(`${next.act.map(one => one.do).join()} at ${now / 1_000}`)
      memory = answered(
        memory,
        next.act.map(one => [one, { is: 'accepted' }] as const),
        now,
        false,
      ).memory
    }
  }
  return { told, over: false }
}

describe('a step that others come before, so that it is decided on a newer version each time', () => {
  test('is taken again as after the first time, for as long as it is decided anew', () => {
    const machine = (look: number): AskingTurn<Step, string, never> => ({ act: [write({ after: look })] })
    const { told, over } = played({ machine, letGo: () => [] })
    expect(told.slice(0, 6)).toEqual([0, 14, 28, 42, 56, 70].map(second => `write-event at ${second}`))
    expect(over).toBe(false)
  })
  test('and on the same version it is not shown', () => {
    const { told, over } = played({ machine: () => ({ act: [write({ after: 3 })] }), letGo: () => [] })
    expect([told, over]).toEqual([[0, 14, 28].map(second => `write-event at ${second}`), true])
  })
})

test('a run that has settled what it comes to asks its machine no more, whatever it sees while it gives back', () => {
  const asked: string[] = []
  const free = write({ do: 'free-lock' })
  const machine = (world: string): LoopTurn<Step, string, never> => {
    asked.push(world)
    return { act: [], last: `refreshed in ${world}` }
  }
  const wish = { machine, letGo: () => [free], deadline: 1_000 }
  const at = { now: 0, cancelled: false }
  const settled = step(
    { ...wish, machine: world => ({ ...machine(world), act: [free] }) } as LoopWish<string, Step, string, never>,
    newMemory<string, Step, string, never>(1),
    { world: 'the first look' },
    at,
  )
  const unsure = answered(settled.memory, [[free, { is: 'unknown', message: 'no answer' }]], 0, false)
  const again = step(wish as LoopWish<string, Step, string, never>, unsure.memory, { world: 'a later look' }, at)
  expect([asked, again.next]).toEqual([['the first look'], { act: [free] }])
  const over = answered(again.memory, [[free, { is: 'accepted' }]], 0, false).over
  expect(over).toMatchObject({ end: 'refreshed in the first look' })
})

test('a run that has ended and cannot look any more gives up giving back', () => {
  const wish = { machine: () => ({ wait: 'for the group' }), letGo: () => [write({ do: 'free-lock' })] }
  const { memory } = step({ ...wish, deadline: 0 }, newMemory<number, Step, string, never>(1), { world: 0 }, { now: 0, cancelled: false })
  expect(memory.over).toBeDefined()
  expect(played(wish, { from: memory, looks: 4, sees: false }).over).toBe(true)
})

test.each([
  ['its time is over', 1_000, false, {}],
  ['it was cancelled, and can only wait', 1_000_000, true, { cancelled: true }],
])('a run leaves when %s, and that is told', (_, deadline, cancelled, more) => {
  const wish: LoopWish<string, Step, string, never> = { machine: () => ({ wait: 'for web' }), letGo: () => [], deadline }
  let memory = newMemory<string, Step, string, never>(1)
  let now = 0
  for (let looks = 0; looks < 20; looks++) {
    const { next, memory: known } = step(wish, memory, { world: '' }, { now, cancelled })
    memory = known
    if ('over' in next) return expect(next.over).toEqual({ still: { wait: 'for web' }, world: '', ...more })
    now += 'sleep' in next ? next.sleep : 0
  }
  throw new Error('it does not leave')
})
