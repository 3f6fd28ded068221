import { minutes, seconds, World } from '@golden-ami/local-aws'
import { page } from '@golden-ami/local-aws/world/page'
import { Shelf } from '@golden-ami/local-aws/world/shelf'
import { describe, expect, test } from 'vitest'

const START = Date.UTC(2026, 0, 5, 8)
interface Row {
  readonly name: string
  readonly state: string
}

describe('a shelf', () => {
  const setUp = () => {
    const world = new World({ start: START })
    return { world, shelf: new Shelf<Row>(world.timeline), ago: (ms: number) => ({ asOf: world.now - ms }) }
  }
  test('shows callers what it was a moment ago, and the service what it is', () => {
    const { world, shelf, ago } = setUp()
    shelf.put('a', { name: 'a', state: 'pending' })
    world.advance(seconds(10))
    shelf.patch('a', { state: 'available' })
    expect(shelf.own('a')).toEqual({ name: 'a', state: 'available' })
    expect([shelf.get('a', ago(0))?.state, shelf.get('a', ago(5_000))?.state, shelf.get('a', ago(20_000))?.state]).toEqual([
      'available',
      'pending',
      undefined,
    ])
  })
  test('tells which rows have changed since somebody looked, each once', () => {
    const { world, shelf } = setUp()
    shelf.put('a', { name: 'a', state: 'pending' })
    shelf.put('b', { name: 'b', state: 'pending' })
    const { revision } = shelf
    expect(shelf.changedSince(revision)).toEqual([])
    shelf.patch('b', { state: 'running' })
    shelf.patch('b', { state: 'available' })
    shelf.put('c', { name: 'c', state: 'pending' })
    shelf.delete('c')
    expect(shelf.changedSince(revision)).toEqual([{ name: 'b', state: 'available' }])
    const then = shelf.revision
    const failing = () =>
      world.timeline.attempt(() => {
        shelf.patch('a', { state: 'available' })
        throw new Error('it fails')
      })
    expect(failing).toThrow('it fails')
    // What is taken back is another change.
    expect(shelf.changedSince(then)).toEqual([{ name: 'a', state: 'pending' }])
    expect(shelf.revision).toBeGreaterThan(then)
  })
  test('shows a deleted row for as long as it can be seen', () => {
    const { world, shelf, ago } = setUp()
    shelf.put('a', { name: 'a', state: 'available' })
    world.advance(seconds(10))
    shelf.delete('a')
    expect([shelf.owned(), shelf.all(ago(0)), shelf.all(ago(1)).length]).toEqual([[], [], 1])
  })
  test('does not change a row in hand', () => {
    const { shelf } = setUp()
    const row = shelf.put('a', { name: 'a', state: 'pending' })
    shelf.patch('a', { state: 'available' })
    expect(row.state).toBe('pending')
    expect(() => shelf.patch('b', { state: 'x' })).toThrow('no row b')
  })
  test('forgets versions that nobody asks for any more', () => {
    const { world, shelf, ago } = setUp()
    for (let n = 0; n < 100; n++) {
      shelf.put('a', { name: 'a', state: String(n) })
      world.advance(minutes(1))
    }
    expect(shelf.get('a', ago(minutes(10)))?.state).toBe('90')
    expect(shelf.get('a', ago(minutes(40)))).toBeUndefined()
  })
})

test('places are apart: accounts and Regions share nothing', () => {
  const world = new World({ start: START })
  class State {
    readonly names: string[] = []
  }
  world.place('111111111111', 'eu-west-1').state(State).names.push('a')
  expect(world.place('111111111111', 'eu-west-1').state(State).names).toEqual(['a'])
  expect(world.place('111111111111', 'us-east-1').state(State).names).toEqual([])
  expect(world.place('222222222222', 'eu-west-1').state(State).names).toEqual([])
})

test('ids come from account, Region, kind and count: another world gives the same', () => {
  const ids = (account: string, region: string) => {
    const place = new World().place(account, region)
    return [place.id('ami'), place.id('ami'), place.id('i'), place.uuid('refresh')]
  }
  const [first, second, instance, uuid] = ids('111111111111', 'eu-west-1')
  expect(first).toMatch(/^ami-[0-9a-f]{17}$/)
  expect(instance).toMatch(/^i-[0-9a-f]{17}$/)
  expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(second).not.toBe(first)
  expect(ids('111111111111', 'eu-west-1')[0]).toBe(first)
  expect(ids('222222222222', 'eu-west-1')[0]).not.toBe(first)
  expect(ids('111111111111', 'us-east-1')[0]).not.toBe(first)
})

describe('paging', () => {
  const items = [1, 2, 3, 4, 5]
  test('goes on where the token says', () => {
    const first = page(items, undefined, 2)
    const second = page(items, first.next, 2)
    expect([first.items, second.items, page(items, second.next, 2)]).toEqual([[1, 2], [3, 4], { items: [5], next: undefined }])
  })
  test('has no token when a page is the last by a hair', () => {
    expect(page(items, undefined, 5).next).toBeUndefined()
  })
  test('never gives more than the service does', () => {
    expect(page(items, undefined, 4, 3).items).toEqual([1, 2, 3])
  })
  test('refuses a token that is not its own', () => {
    expect(() => page(items, 'abc', 2, 10, 'InvalidToken')).toThrow(expect.objectContaining({ code: 'InvalidToken' }))
  })
})
