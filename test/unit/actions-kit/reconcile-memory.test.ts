/** A loop whose looks know what those before have read. */
import { type Reconciler, reconcile } from '@golden-ami/actions-kit'
import type { LoopTurn, Outcome, Step } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const step = (verb: string): Step => ({ do: verb, on: 'web', because: '' })
type World = { readonly value: number; readonly readAt: number }
type Turn = LoopTurn<Step, string, never>

/**
 * A thing that changes by itself or by a step. A look takes its time and shows it as it was read last; it is read again when that is in
 * doubt, or older than `noticedAfter`.
 */
class Played {
  now = 0
  value = 0
  took = 100
  noticedAfter = 57_000
  fresh = 3_000
  looks = 0
  reads = 0
  readonly slept: number[] = []
  /** At which value, and on a reading of which age, each step was taken, and the end. */
  readonly decided: { readonly what: string; readonly value: number; readonly age: number }[] = []
  readonly doubted: string[] = []
  readonly failing = new Set<string>()
  known: World | undefined
  /** What becomes of the value at a moment. */
  changes: readonly (readonly [at: number, value: number])[] = []
  nextLook: () => number | undefined = () => undefined
  longestWait: number | undefined = 57_000

  #valueAt(): number {
    return this.changes.findLast(([at]) => at <= this.now)?.[1] ?? this.value
  }
  run(machine: (world: World) => Turn, deadline = 3_600_000): Promise<Outcome<World, Step, string>> {
    const memory: Reconciler<World, Step>['memory'] = {
      doubtOutdated: () => {
        const isOld = this.known !== undefined && this.now - this.known.readAt > this.fresh
        if (isOld) this.known = undefined
        return isOld
      },
      doubt: steps => {
        this.doubted.push(...steps.map(one => one.do))
        this.known = undefined
      },
      nextLook: () => this.nextLook(),
      ...(this.longestWait === undefined ? {} : { longestWait: this.longestWait }),
    }
    return reconcile<World, Step, string>(
      machine,
      {
        look: async () => {
          this.looks++
          if (!this.known || this.now - this.known.readAt >= this.noticedAfter) {
            this.reads++
            this.known = { value: this.#valueAt(), readAt: this.now }
          }
          this.now += this.took
          return this.known
        },
        act: async one => {
          this.decided.push({ what: one.do, value: this.known?.value ?? -1, age: this.now - (this.known?.readAt ?? 0) })
          if (this.failing.has(one.do)) throw new Error('the connection broke')
          this.changes = [...this.changes, [this.now, this.#valueAt() + 1]]
        },
        classifyError: () => 'look-again',
        tell: (turn, world) => {
          if ('end' in turn) this.decided.push({ what: 'end', value: world.value, age: this.now - world.readAt })
        },
        memory,
      },
      {
        now: () => this.now,
        cancelled: () => false,
        sleep: async ms => {
          this.slept.push(ms)
          this.now += ms
        },
      },
      deadline,
    )
  }
}
/** Waits a while, then does what the value asks for. */
const after =
  (played: Played, ms: number, then: (world: World) => Turn) =>
  (world: World): Turn =>
    played.now < ms ? { wait: 'a while', until: ms } : then(world)
const end: Turn = { end: 'done' }

describe('what is decided', () => {
  test.each<[string, (world: World) => Turn, readonly string[]]>([
    ['a step', ({ value }) => (value === 1 ? end : { act: [step('a')] }), ['a', 'end']],
    ['an end', () => end, ['end']],
  ])('%s: never on what was read too long ago', async (_, then, whats) => {
    const played = new Played()
    await played.run(after(played, 40_000, then))
    expect(played.decided.map(({ what }) => what)).toEqual(whats)
    expect(played.decided.filter(({ age }) => age > 3_000)).toEqual([])
  })
  test('is decided anew on what is read then: a step that is not due any more is not taken', async () => {
    const played = new Played()
    played.changes = [[20_000, 1]]
    expect(await played.run(after(played, 40_000, ({ value }) => (value === 1 ? end : { act: [step('a')] })))).toMatchObject({
      end: 'done',
    })
    expect(played.decided).toEqual([{ what: 'end', value: 1, age: 100 }])
  })
  test('nor is an end that is not one any more', async () => {
    const played = new Played()
    played.changes = [[20_000, 1]]
    const outcome = await played.run(
      after(played, 40_000, ({ value }) => (value === 0 ? end : value === 1 ? { act: [step('repair')] } : { end: 'repaired' })),
    )
    expect([outcome, played.decided.map(({ what }) => what)]).toEqual([expect.objectContaining({ end: 'repaired' }), ['repair', 'end']])
  })
  test('a wait may rest on what was read a while ago', async () => {
    const played = new Played()
    played.longestWait = 10_000
    await played.run(after(played, 50_000, () => end))
    expect([played.looks > 5, played.reads]).toEqual([true, 2])
  })
  test('what was read a moment ago is read once for it', async () => {
    const played = new Played()
    await played.run(() => end)
    expect([played.looks, played.reads]).toEqual([1, 1])
  })
  test('and nothing is read for ever: where a look takes longer than it may be old, the third one has to do', async () => {
    const played = new Played()
    played.took = 5_000
    expect(await played.run(() => end)).toMatchObject({ end: 'done' })
    expect(played.reads).toBe(3)
  })
  test('each time anew', async () => {
    const played = new Played()
    played.took = 5_000
    await played.run(({ value }) => (value === 2 ? end : { act: [step(`${value}`)] }))
    expect([played.decided.map(({ what }) => what), played.reads]).toEqual([['0', '1', 'end'], 9])
  })
})

describe('what a step may have changed', () => {
  test('is read at the next look', async () => {
    const played = new Played()
    await played.run(({ value }) => (value === 1 ? end : { act: [step('a')] }))
    expect([played.doubted, played.reads, played.decided.at(-1)?.value]).toEqual([['a'], 2, 1])
  })
  test('also where nobody knows whether it took effect', async () => {
    const played = new Played()
    played.failing.add('a')
    await played.run(({ value }) => (value === 1 || played.doubted.length >= 2 ? end : { act: [step('a')] }))
    expect(played.doubted[0]).toBe('a')
    expect(played.reads).toBeGreaterThanOrEqual(2)
  })
  test('is read at every look until it is shown', async () => {
    const played = new Played()
    await played.run(world => (played.reads >= 4 ? end : { act: [{ ...step('a'), because: `${world.readAt}` }] }))
    expect(played.doubted.slice(0, 3)).toEqual(['a', 'a', 'a'])
    expect(played.looks).toBe(played.reads)
  })
})

describe('a wait', () => {
  test.each<[string, number | undefined, number | undefined, number]>([
    ['lasts as long as the memory allows', 57_000, undefined, 57_000],
    ['half a minute where it says nothing', undefined, undefined, 30_000],
    ['until something has to be read', 57_000, 20_100, 20_000],
    ['a second at least', 57_000, 0, 1_000],
    ['no longer than it would, however late that is', 57_000, 500_000, 57_000],
  ])('%s', async (_, longestWait, nextLook, slept) => {
    const played = new Played()
    played.longestWait = longestWait
    played.nextLook = () => nextLook
    await played.run(() => (played.slept.length > 0 ? end : { wait: 'for the group' }))
    expect(played.slept).toEqual([slept])
  })
  test('a change is noticed in time, however long the machine would wait', async () => {
    const played = new Played()
    played.changes = [[10_000, 1]]
    played.nextLook = () => (played.known?.readAt ?? 0) + 57_000 - 2 * played.took
    await played.run(({ value }) => (value === 1 ? end : { wait: 'for the group', until: 600_000 }))
    expect(played.now).toBeLessThanOrEqual(70_000)
  })
})
