/** What a refresh of the abstract fleet may come to, as AWS documents it. */
import { describe, expect, test } from 'vitest'
import { calledFor, type Fleet, fleetText } from './fleet.ts'
import { fleetMoves } from './fleet-moves.ts'
import { imageOf, type Letter, templateVersionOf } from './names.ts'

type Call = 'start' | 'half' | 'cancel-refresh' | 'rollback-refresh'

/** A group that follows A and runs these, with a refresh to B. */
const after = (runs: readonly Letter[], ...calls: readonly Call[]): readonly Fleet[] =>
  calls.reduce<readonly Fleet[]>(
    (fleets, call) => fleets.flatMap(fleet => next(fleet, call)),
    [{ follows: templateVersionOf('A'), runs: runs.map(imageOf), refreshes: [] }],
  )
const next = (fleet: Fleet, call: Call): readonly Fleet[] => {
  if (call === 'half') return fleetMoves(fleet, 0, '').flatMap(({ to }) => (to.refreshes[0]?.stage === 'half' ? [to] : []))
  return [calledFor(fleet, call === 'start' ? { start: templateVersionOf('B') } : call)].filter(one => one !== undefined)
}
const ends = (fleets: readonly Fleet[], gone: string): readonly string[] =>
  fleets.flatMap(fleet => {
    const [newest] = fleet.refreshes
    if (newest?.ended !== undefined) return [`${newest.stage} ${fleetText(fleet)}`]
    return ends(
      fleetMoves(fleet, 0, gone).map(({ to }) => to),
      gone,
    )
  })

test.each<[string, readonly Fleet[], string, readonly string[]]>([
  ['it is started', after(['A', 'A'], 'start'), '', ['done BB', 'failed BA', 'failed BB', 'rolled-back AA']],
  [
    'half of it is replaced and it is cancelled: half, or all',
    after(['A', 'A'], 'start', 'half', 'cancel-refresh'),
    '',
    ['cancelled BA', 'cancelled BB'],
  ],
  ['nothing is replaced and it is cancelled', after(['A', 'A'], 'start', 'cancel-refresh'), '', ['cancelled AA']],
  ['it is rolled back', after(['A', 'A'], 'start', 'half', 'rollback-refresh'), '', ['taken-back AA']],
  [
    'its rollback is cancelled',
    after(['A', 'A'], 'start', 'half', 'rollback-refresh', 'cancel-refresh'),
    '',
    ['cancelled AA', 'cancelled BA', 'cancelled BB'],
  ],
  ['what it was not to replace does not go back', after(['B', 'A'], 'start', 'half', 'rollback-refresh'), '', ['taken-back BA']],
  ['what it has not replaced does not go back', after(['Z', 'A'], 'start', 'rollback-refresh'), '', ['taken-back ZA']],
  ['either comes first', after(['Z', 'A'], 'start', 'half', 'rollback-refresh'), '', ['taken-back AA', 'taken-back ZA']],
  [
    'its image is gone, and nothing is to be launched',
    after(['B', 'B'], 'start'),
    imageOf('B'),
    ['done BB', 'failed BB', 'rolled-back BB'],
  ],
  ['its image is gone', after(['A', 'A'], 'start'), imageOf('B'), ['rolled-back AA']],
  [
    'the image that it came from is gone',
    after(['A', 'A'], 'start'),
    imageOf('A'),
    ['done BB', 'failed BA', 'failed BB', 'rolled-back AA'],
  ],
])('%s', (_, fleets, gone, expected) => {
  expect([...new Set(ends(fleets, gone))].sort()).toEqual(expected)
})

describe('a canary half way', () => {
  const DELAY = 60 * 60_000
  const [started] = [
    calledFor(
      { follows: templateVersionOf('A'), runs: [imageOf('A'), imageOf('A')], refreshes: [] },
      { start: templateVersionOf('B'), delay: DELAY },
    ),
  ]
  const [half] = started ? fleetMoves(started, 1_000, '').map(({ to }) => to) : []
  const wellOf = (now: number) => (half ? fleetMoves(half, now, '').filter(({ to }) => to.refreshes[0]?.stage === 'done') : [])
  test('waits, and goes on by itself when its delay is over', () => {
    expect(wellOf(2_000)).toMatchObject([{ at: 1_000 + DELAY, fault: 'expire' }])
    expect(wellOf(1_000 + DELAY).map(({ at, fault }) => [at, fault])).toEqual([[undefined, undefined]])
  })
  test('stays half where it is cancelled while it waits', () => {
    const stopping = half && calledFor(half, 'cancel-refresh')
    expect(stopping && fleetMoves(stopping, 2_000, '').map(({ to }) => fleetText(to))).toEqual(['BA'])
  })
  test('is rolled back while it waits', () => {
    const undoing = half && calledFor(half, 'rollback-refresh')
    expect(undoing && fleetMoves(undoing, 2_000, '').map(({ to }) => fleetText(to))).toEqual(['AA'])
  })
  test('once it is gone on with, what it was has its own rollback no more', () => {
    const stopping = half && calledFor(half, 'cancel-refresh')
    const [stopped] = stopping ? fleetMoves(stopping, 2_000, '').map(({ to }) => to) : []
    const again = stopped && calledFor(stopped, { start: templateVersionOf('B') })
    const undoing = again && calledFor(again, 'rollback-refresh')
    expect(undoing && fleetMoves(undoing, 3_000, '').map(({ to }) => fleetText(to))).toEqual(['BA'])
  })
})
