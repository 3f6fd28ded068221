import { type Job, recorded, runUnderLock, watchCancellation } from '@golden-ami/actions-kit'
import { encodeLockEntry, type LockVersion, lockWish, type OnCancel } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const HOUR = 3_600_000
const JOB: Job = { check: 7, end: { limit: 6 * HOUR, by: 5 * HOUR, because: 'it is short' } }
/** As GitHub has it of a job that somebody has cancelled. */
const BY_A_PERSON = [{ message: 'The run was canceled by @octocat.' }]

/** Cancelled at a time, with what GitHub answers then. */
const cancelledAt = (when: number, wished: OnCancel, answer: unknown) => {
  let now = 0
  const asked: string[] = []
  const clock = {
    now: () => now,
    cancelled: () => now >= when,
    sleep: async (ms: number, unless?: Promise<unknown>) => {
      if (unless !== undefined) await unless
      else now += ms
    },
  }
  const fetch = async (url: string | URL | Request): Promise<Response> => {
    asked.push(String(url))
    return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } })
  }
  const { runtime } = recorded({ inputs: {}, clock, aws: { region: undefined }, fetch })
  return { watch: watchCancellation(runtime, JOB, wished, 'secret'), asked, clock }
}

describe('a run that waits for the lock of its environment is cancelled', () => {
  test.each(['cancel', 'rollback', 'leave'] as const)('with on-cancel: %s it ends, in a few looks', async wished => {
    const { watch, asked } = cancelledAt(60_000, wished, BY_A_PERSON)
    const [started, expires] = [new Date(0).toISOString(), new Date(HOUR).toISOString()]
    const rival = { claim: 'b', run: 'b', attempt: 1, action: 'refresh-asg' }
    const lock: readonly LockVersion[] = [
      { version: 1, value: encodeLockEntry({ v: 1, kind: 'claim', after: 0, ...rival, started, expires }), modified: 0 },
    ]
    let glances = 0
    const outcome = await runUnderLock(
      {
        machine: () => ({ act: [{ do: 'move', on: 'web', because: 'it is due' }] }),
        look: watch.asking(async () => ({ lock })),
        act: async () => undefined,
        ...{ timeout: HOUR, dryRun: false, predict: world => world },
        classifyError: error => {
          throw error
        },
        lock: lockWish({ environment: 'staging', claim: 'a', run: 'a', attempt: 1, action: 'refresh-asg', began: 0, setting: 'wait' }),
        waiting: {
          look: async () => {
            if (++glances > 50) throw new Error('it looks without end')
            return lock
          },
          atMost: HOUR,
          afterwards: 0,
        },
      },
      watch.runtime,
    )
    expect(outcome).toMatchObject({ end: { lock: 'cancelled' } })
    expect(glances).toBeLessThan(20)
    expect(asked).toHaveLength(wished === 'leave' ? 0 : 1)
  })
})

describe('on-cancel', () => {
  const after = async (answer: unknown) => {
    const { watch, clock } = cancelledAt(0, 'rollback', answer)
    await watch.asking(async () => undefined)(undefined, new Set())
    return watch.onCancel({ cancelled: clock.cancelled() })
  }
  test.each([
    ['a person', BY_A_PERSON, 'rollback'],
    ['nobody', [], 'leave'],
    ['a program', [{ message: 'The run was canceled by @renovate[bot].' }], 'leave'],
    ['a matrix', [...BY_A_PERSON, { message: 'The strategy configuration was canceled because "a" failed' }], 'leave'],
    ['no list', { message: 'The run was canceled by @octocat.' }, 'leave'],
    ['no texts', [{ message: 5 }, null, 7], 'leave'],
  ])('for what GitHub says of %s', async (_, answer, becomes) => expect(await after(answer)).toBe(becomes))
})
