import { recorded, runUnderLock } from '@golden-ami/actions-kit'
import { encodeLockEntry, type LockSetting, type LockStep, type LockVersion, lockWish, type Machine, type Step } from '@golden-ami/domain'
import { expect, test } from 'vitest'

interface World {
  readonly lock: readonly LockVersion[]
  readonly done: readonly string[]
}
const wish = (run: string, setting: LockSetting) =>
  lockWish({ environment: 'staging', claim: run, run, attempt: 1, action: 'promote', began: 0, setting })
const MINUTE = 60_000

/** A parameter that is the lock, and what was done meanwhile. */
class Environment {
  lock: LockVersion[] = []
  readonly verbs: string[] = []
  /** ms at which somebody looked at everything, and at nothing but the lock */
  readonly looks: number[] = []
  readonly glances: number[] = []
  now = 0
  cancelled = false
  /** What others do at a time. */
  readonly others = new Map<number, () => void>()

  run(machine: Machine<World, Step, string>, run: string, timeout: number, setting: LockSetting = 'refuse', atMost = timeout) {
    const clock = {
      now: () => this.now,
      cancelled: () => this.cancelled,
      sleep: async (ms: number) => {
        this.now += ms
        for (const [when, happens] of this.others)
          if (when <= this.now) {
            this.others.delete(when)
            happens()
          }
      },
    }
    const { runtime, record } = recorded({ inputs: {}, clock, aws: { region: undefined } })
    const act = async (step: Step | LockStep): Promise<void> => {
      this.verbs.push(step.do)
      if ('value' in step) this.lock = [...this.lock, { version: this.lock.length + 1, value: step.value, modified: this.now }]
    }
    const look = async () => {
      this.looks.push(this.now)
      return { lock: this.lock, done: this.verbs }
    }
    const glance = async () => {
      this.glances.push(this.now)
      return this.lock
    }
    const waiting = { look: glance, atMost, afterwards: 5 * MINUTE }
    const outcome = runUnderLock<World, Step, string>(
      {
        ...{ machine, look, act, timeout, waiting, lock: wish(run, setting), dryRun: false, remarks: () => ['worth knowing'] },
        classifyError: () => 'look-again',
        predict: world => world,
      },
      runtime,
    )
    return { outcome, record }
  }
  put(entry: Parameters<typeof encodeLockEntry>[0]): void {
    this.lock = [...this.lock, { version: this.lock.length + 1, value: encodeLockEntry(entry), modified: this.now }]
  }
  claim(by: string): void {
    const [started, expires] = [new Date(this.now).toISOString(), new Date(this.now + 30 * MINUTE).toISOString()]
    this.put({ v: 1, kind: 'claim', claim: by, run: by, attempt: 1, action: 'refresh-asg', after: this.lock.length, started, expires })
  }
  free(by: string): void {
    this.put({ v: 1, kind: 'free', claim: by, after: this.lock.length })
  }
}
const move: Machine<World, Step, string> = ({ done }) =>
  done.includes('move') ? { end: 'moved' } : { act: [{ do: 'move', on: 'web', because: 'it is due' }] }
const wait: Machine<World, Step, string> = () => ({ wait: 'for the group' })

test('claims, works, gives back, and tells the log', async () => {
  const environment = new Environment()
  const { outcome, record } = environment.run(move, 'a', 60_000)
  expect(await outcome).toMatchObject({ end: 'moved' })
  expect(environment.verbs).toEqual(['claim-lock', 'move', 'free-lock'])
  expect(record.lines).toContain('move web: it is due')
})

test('gives back what it holds when its time is over', async () => {
  const environment = new Environment()
  expect(await environment.run(wait, 'a', 60_000).outcome).toMatchObject({ still: { wait: 'for the group' } })
  expect(environment.verbs).toEqual(['claim-lock', 'free-lock'])
  expect(environment.now).toBeGreaterThanOrEqual(60_000)
})

test('does nothing while another run holds', async () => {
  const environment = new Environment()
  await environment.run(wait, 'a', 60_000).outcome
  // As if it had died before it gave the lock back.
  environment.lock = environment.lock.slice(0, 1)
  environment.verbs.length = 0
  expect(await environment.run(move, 'b', 60_000).outcome).toMatchObject({ end: { lock: 'held', by: { run: 'a' } } })
  expect(environment.verbs).toEqual([])
})

test('waits for the lock, decides nothing meanwhile, and looks anew when it is free', async () => {
  const environment = new Environment()
  environment.claim('b')
  environment.others.set(20 * MINUTE, () => environment.free('b'))
  const asked: number[] = []
  const due: Machine<World, Step, string> = (world, at) => {
    asked.push(at.now)
    return at.now < 10 * MINUTE ? { end: 'it was due then' } : move(world, at)
  }
  const { outcome, record } = environment.run(due, 'a', 60 * MINUTE, 'wait')
  expect(await outcome).toMatchObject({ end: 'moved', watched: { first: { at: { now: expect.any(Number) } } } })
  expect((await outcome) as object).toHaveProperty('watched.first.at.now', asked[1])
  expect(environment.verbs).toEqual(['claim-lock', 'move', 'free-lock'])
  // Everything was looked at once before, and not again until a minute after the lock was given back.
  expect(environment.looks.filter(when => when < 20 * MINUTE)).toEqual([0])
  expect(environment.looks[1]).toBeLessThanOrEqual(21 * MINUTE)
  expect(environment.glances.length).toBeLessThan(70)
  expect(record.lines.filter(line => line.startsWith('waiting: staging is locked by refresh-asg in b'))).toHaveLength(1)
  expect(record.annotations.map(({ message }) => message)).toEqual(['worth knowing'])
})

test('whoever is waited for is named again when he renews', async () => {
  const environment = new Environment()
  environment.claim('b')
  environment.others.set(15 * MINUTE, () => environment.claim('b'))
  environment.others.set(20 * MINUTE, () => environment.free('b'))
  const { outcome, record } = environment.run(move, 'a', 60 * MINUTE, 'wait')
  await outcome
  const named = record.lines.filter(line => line.startsWith('waiting: staging is locked by refresh-asg'))
  expect(named.map(line => /until (\S{16})/.exec(line)?.[1])).toEqual(['1970-01-01T00:30', '1970-01-01T00:45'])
})

test('is refused by name when it has waited for as long as it may, though its own time is shorter', async () => {
  const environment = new Environment()
  for (let minute = 0; minute < 120; minute += 15) environment.others.set(minute * MINUTE, () => environment.claim('b'))
  environment.claim('b')
  expect(await environment.run(move, 'a', MINUTE, 'wait', 60 * MINUTE).outcome).toMatchObject({ end: { lock: 'held', by: { run: 'b' } } })
  expect(environment.now).toBe(60 * MINUTE)
  expect(environment.verbs).toEqual([])
})

test('has time for its work, though it has waited for longer than that takes', async () => {
  const environment = new Environment()
  environment.claim('b')
  environment.others.set(20 * MINUTE, () => environment.free('b'))
  const slow: Machine<World, Step, string> = (_, { now }) => (now < 23 * MINUTE ? { wait: 'for a copy' } : { end: 'copied' })
  expect(await environment.run(slow, 'a', MINUTE, 'wait', 60 * MINUTE).outcome).toMatchObject({ end: 'copied' })
})

test('of a holder that died it takes over when its claim has expired', async () => {
  const environment = new Environment()
  environment.claim('b')
  expect(await environment.run(move, 'a', 60 * MINUTE, 'wait').outcome).toMatchObject({ end: 'moved' })
  expect(environment.now).toBeGreaterThanOrEqual(30 * MINUTE)
  expect(environment.now).toBeLessThan(31 * MINUTE)
})

test('ends at once when it is cancelled, and leaves no claim', async () => {
  const environment = new Environment()
  environment.claim('b')
  environment.others.set(7 * MINUTE, () => {
    environment.cancelled = true
  })
  expect(await environment.run(move, 'a', 60 * MINUTE, 'wait').outcome).toMatchObject({ end: { lock: 'cancelled', by: { run: 'b' } } })
  expect(environment.now).toBeLessThan(8 * MINUTE)
  expect(environment.lock).toHaveLength(1)
})

test('who comes first when the lock is free gets it, and the other waits on', async () => {
  const environment = new Environment()
  environment.claim('b')
  environment.others.set(10 * MINUTE, () => {
    environment.free('b')
    environment.claim('c')
  })
  environment.others.set(20 * MINUTE, () => environment.free('c'))
  const { outcome, record } = environment.run(move, 'a', 60 * MINUTE, 'wait')
  expect(await outcome).toMatchObject({ end: 'moved' })
  expect(environment.now).toBeGreaterThanOrEqual(20 * MINUTE)
  expect(record.lines.filter(line => line.includes('is locked by refresh-asg in c'))).toHaveLength(1)
})

test('a claim that comes too late is noise: it waits on', async () => {
  const environment = new Environment()
  environment.claim('b')
  environment.others.set(10 * MINUTE, () => environment.free('b'))
  const { outcome } = environment.run(
    world => {
      // Between its look and its claim another run claims.
      if (environment.lock.length === 2) environment.claim('c')
      if (environment.lock.length === 3) environment.others.set(environment.now + 5 * MINUTE, () => environment.free('c'))
      return move(world, { now: environment.now, cancelled: false, refused: new Map() })
    },
    'a',
    60 * MINUTE,
    'wait',
  )
  expect(await outcome).toMatchObject({ end: 'moved' })
  expect(environment.verbs.at(-1)).toBe('free-lock')
  expect(environment.now).toBeGreaterThanOrEqual(15 * MINUTE)
})
