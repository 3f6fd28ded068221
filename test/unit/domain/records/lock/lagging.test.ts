/** A run that is shown what was so a little while ago does not run after its own writes. */
import {
  answered,
  encodeLockEntry,
  holder,
  type LockStep,
  type LockVersion,
  type LockWish,
  lastVersion,
  newMemory,
  type Step,
  step,
  withLock,
} from '@golden-ami/domain'
import { expect, test } from 'vitest'

const MINUTE = 60_000
const wish = (claim: string, force?: string): LockWish => ({
  ...{ environment: 'staging', claim, run: `https://github.com/acme/web/actions/runs/${claim}`, attempt: 1, action: 'promote' },
  ...{ lifetime: 30 * MINUTE, ...(force === undefined ? {} : { force }) },
})
const claimedBy = ({ claim, run, attempt, action }: LockWish): LockVersion => ({
  ...{ version: 1, modified: 0 },
  value: encodeLockEntry({
    ...{ v: 1, kind: 'claim', claim, run, attempt, action, after: 0 },
    ...{ started: '1970-01-01T00:00:00.000Z', expires: '1970-01-01T00:30:00.000Z' },
  }),
})

/** How long a run takes to hold, in ms, and how many versions it has put, where each look shows what was there `lag` ms before. */
const tries = (mine: LockWish, others: readonly LockVersion[], lag: number): { readonly took: number; readonly put: number } => {
  const move: Step = { do: 'move-pointer', on: 'web', because: 'it is due' }
  let memory = newMemory<readonly LockVersion[], Step | LockStep, unknown, never>(1)
  let all: readonly LockVersion[] = others
  for (let now = 1_400; now < 60 * MINUTE; ) {
    const shown = all.filter(({ modified }) => modified <= now - lag)
    const machine = (world: readonly LockVersion[], at: Parameters<typeof withLock>[3]) =>
      withLock<Step, unknown>({ act: [move] }, world, mine, at)
    const stepped = step({ machine, letGo: () => [], deadline: 60 * MINUTE }, memory, { world: shown }, { now, cancelled: false })
    const { next } = stepped
    memory = stepped.memory
    if ('over' in next) throw new Error(`it is over: ${JSON.stringify(next.over)}`)
    if ('sleep' in next) {
      now += next.sleep
      continue
    }
    const [act] = next.act
    if (!act || !('value' in act)) return { took: now, put: all.length - others.length }
    all = [...all, { version: lastVersion(all) + 1, value: act.value, modified: now }]
    memory = answered(memory, [[act, { is: 'accepted' }]], now, false).memory
  }
  throw new Error(`it never holds; ${all.length} versions`)
}

test.each([0, 1_500, 2_500, 3_000, 5_000, 10_000])('%d ms behind, with a rival just before: it holds within a minute', lag => {
  const { took, put } = tries(wish('b', 'rollback'), [claimedBy(wish('a'))], lag)
  expect(took).toBeLessThan(MINUTE)
  expect(put).toBeLessThanOrEqual(3)
})
test('the rival holds until then', () => expect(holder([claimedBy(wish('a'))], MINUTE)?.claim).toBe('a'))
