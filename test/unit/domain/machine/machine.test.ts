import {
  inOrder,
  type Machine,
  type Moment,
  pendingText,
  planningMoment,
  type Step,
  simulate,
  type Turn,
  together,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { chooser } from '../chooser.ts'

const step = (on: string): Step => ({ do: 'touch', on, because: '' })
const act = (...names: string[]): Turn<Step, string> => ({ act: names.map(step) })
const at: Moment = { now: 0, cancelled: false, refused: new Map() }

describe('together', () => {
  test.each<[string, readonly Turn<Step, string>[], Turn<Step, readonly string[]>]>([
    ['nothing has ended', [], { end: [] }],
    ['all have ended, in order', [{ end: 'a' }, { end: 'b' }], { end: ['a', 'b'] }],
    ['one waits', [{ end: 'a' }, { wait: 'b' }], { wait: 'b' }],
    [
      'all reasons are told, the earliest moment counts',
      [
        { wait: 'a', until: 9 },
        { wait: 'b', until: 5 },
      ],
      { wait: 'a; b', until: 5 },
    ],
    ['a wait without a moment does not hide one with', [{ wait: 'a' }, { wait: 'b', until: 5 }], { wait: 'a; b', until: 5 }],
    [
      'who acts does not wait for who waits',
      [{ wait: 'a' }, act('b', 'c'), { end: 'd' }, act('e')],
      { act: [step('b'), step('c'), step('e')] },
    ],
    ['no steps are no action', [act(), { wait: 'b' }], { wait: 'b' }],
  ])('%s', (_, turns, turn) => {
    expect(together(turns)).toEqual(turn)
  })
})

describe('in order', () => {
  const wave = (turn: Turn<Step, readonly string[]>) => () => turn
  const notAsked = (): Turn<Step, readonly string[]> => {
    throw new Error('a later wave was asked')
  }
  const well = (end: string): boolean => end !== 'bad'
  test.each<[string, readonly (() => Turn<Step, readonly string[]>)[], Turn<Step, readonly string[]>]>([
    ['no waves', [], { end: [] }],
    ['the first acts, the second is not asked', [wave({ act: [step('a')] }), notAsked], { act: [step('a')] }],
    ['the first waits', [wave({ wait: 'a' }), notAsked], { wait: 'a' }],
    ['the first ended well, the second acts', [wave({ end: ['a'] }), wave({ act: [step('b')] })], { act: [step('b')] }],
    ['all ended well', [wave({ end: ['a', 'b'] }), wave({ end: ['c'] })], { end: ['a', 'b', 'c'] }],
    [
      'one did not end well: it is told with those before it',
      [wave({ end: ['a'] }), wave({ end: ['b', 'bad'] }), notAsked],
      { end: ['a', 'b', 'bad'] },
    ],
  ])('%s', (_, waves, turn) => {
    expect(inOrder(waves, well)).toEqual(turn)
  })

  test('nothing of a later wave is seen before all of the earlier ones ended well, whatever their turns are', () => {
    const choose = chooser(7)
    for (let round = 0; round < 2_000; round++) {
      const turns = Array.from({ length: 1 + choose.below(4) }, (_, index) =>
        together(
          Array.from({ length: 1 + choose.below(3) }, () =>
            choose.of<Turn<Step, string>>([
              act(`wave ${index}`),
              { wait: `wave ${index}` },
              { end: 'good' },
              { end: 'good' },
              { end: 'bad' },
            ]),
          ),
        ),
      )
      const first = turns.findIndex(turn => !('end' in turn) || turn.end.includes('bad'))
      const told = turns.slice(0, first === -1 ? turns.length : first + 1)
      const last = told.at(-1)!
      expect(
        inOrder(
          turns.map(turn => () => turn),
          well,
        ),
      ).toEqual('end' in last ? { end: told.flatMap(turn => ('end' in turn ? turn.end : [])) } : last)
    }
  })
})

describe('on paper', () => {
  /** Counts up to three; at two it waits once for somebody else. */
  const counting: Machine<number, Step, string> = world =>
    world === 2 ? { wait: 'somebody else' } : world < 4 ? act(`number ${world}`) : { end: `reached ${world}` }
  test('every step is assumed to succeed, every wait to end well', () => {
    expect(simulate<number, Step, string>(counting, world => world + 1, 0, at)).toEqual({
      steps: ['number 0', 'number 1', 'number 3'].map(step),
      end: 'reached 4',
      world: 4,
    })
  })
  test('the steps of one turn are all assumed, in order', () => {
    const both: Machine<string, Step, string> = world => (world === '' ? act('a', 'b') : { end: world })
    expect(simulate<string, Step, string>(both, (world, one) => world + (one?.on ?? ''), '', at).end).toBe('ab')
  })
  test('a machine that does not end is a bug, not a plan', () => {
    expect(() =>
      simulate(
        () => act('for ever'),
        world => world,
        0,
        at,
      ),
    ).toThrow('does not end on paper')
  })
})

test('what is pending, in words', () => {
  expect(pendingText({ wait: 'for the group', until: 5 })).toBe('for the group')
  expect(pendingText({ act: [{ ...step('web'), because: 'it is due' }, step('api')] })).toBe('touch web: it is due, touch api: ')
})

test('on paper nobody cancels and AWS refuses nothing', () => {
  expect(planningMoment(7)).toEqual({ now: 7, cancelled: false, refused: new Map() })
})

test.each([
  [
    'all of them',
    [
      { wait: 'a', stuck: 'target.unreadable' as const },
      { wait: 'b', stuck: 'aws.unreachable' as const },
    ],
    'target.unreadable',
  ],
  ['not where one waits for what goes on', [{ wait: 'a', stuck: 'target.unreadable' as const }, { wait: 'b' }], undefined],
  ['nothing where none is', [{ wait: 'a' }], undefined],
])('waits that are for nothing: %s', (_, waits, stuck) => {
  const turn = together<Step, string>(waits)
  expect('wait' in turn && turn.stuck).toBe(stuck)
})
