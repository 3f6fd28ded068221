import { recorded, runUnderLock } from '@golden-ami/actions-kit'
import { type LockStep, type LockVersion, lockWish, type Machine, type Step } from '@golden-ami/domain'
import { expect, test } from '@jest/globals'

interface World {
  readonly lock: readonly LockVersion[]
  readonly done: readonly string[]
}
const wish = (run: string) => lockWish({ environment: 'staging', claim: run, run, attempt: 1, action: 'promote', began: 0 })

/** A parameter that is the lock, and what was done meanwhile. */
class Environment {
  lock: LockVersion[] = []
  readonly verbs: string[] = []
  now = 0

  run(machine: Machine<World, Step, string>, run: string, timeout: number) {
    const clock = {
      now: () => this.now,
      cancelled: () => false,
      sleep: async (ms: number) => {
        this.now += ms
      },
    }
    const { runtime, record } = recorded({ inputs: {}, clock, aws: { region: undefined } })
    const act = async (step: Step | LockStep): Promise<void> => {
      this.verbs.push(step.do)
      if ('value' in step) this.lock = [...this.lock, { version: this.lock.length + 1, value: step.value, modified: this.now }]
    }
    const look = async () => ({ lock: this.lock, done: this.verbs })
    const outcome = runUnderLock<World, Step, string>(
      { ...{ machine, look, act, timeout, lock: wish(run), dryRun: false }, judge: () => 'look-again', predict: world => world },
      runtime,
    )
    return { outcome, record }
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
