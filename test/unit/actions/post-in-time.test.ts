/** Post steps of actions that hold a claim, while AWS does not answer. On a virtual clock. */
import { type LeftBehind, recorded } from '@golden-ami/actions-kit'
import { lockWish } from '@golden-ami/domain'
import { expect, test } from 'vitest'
import { clearUpPromotion } from '../../../actions/promote/src/post.ts'
import { clearUpRefresh } from '../../../actions/refresh-asg/src/post.ts'
import { clearUpRollback } from '../../../actions/rollback/src/post.ts'

const MINUTE = 60_000
const BEGAN = 600 * MINUTE

const lock = lockWish({ environment: 'staging', claim: 'a', run: 'a', attempt: 1, action: 'promote', began: BEGAN })
const end = { limit: BEGAN + 300 * MINUTE, by: BEGAN + 300 * MINUTE, because: 'it is so' }
const left: LeftBehind<never> = {
  held: {
    family: 'web',
    lock,
    audience: 'acme',
    home: { account: '111111111111', region: 'eu-west-1', role: 'arn:aws:iam::111111111111:role/a' },
  },
  job: { check: undefined, end },
  onCancel: undefined,
}

test.each([
  ['promote', clearUpPromotion],
  ['refresh-asg', clearUpRefresh],
  ['rollback', clearUpRollback],
])('%s gives up within the time that it has for its claim, and asks for the token that its main step asked for', async (_, clearUp) => {
  let now = BEGAN
  const clock = {
    now: () => now,
    cancelled: () => false,
    sleep: async (ms: number, unless?: Promise<unknown>) => {
      if (unless !== undefined) await Promise.resolve(unless).catch(() => {})
      else now += Math.max(1, ms)
    },
  }
  const audiences = new Set<string | null>()
  const fetch = (async (url: string | URL) => {
    audiences.add(new URL(url).searchParams.get('audience'))
    return Response.json({ value: 'e30.e30.e30' })
  }) as typeof globalThis.fetch
  const requestHandler = {
    handle: async () => {
      throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
    },
  }
  const { runtime, record } = recorded({
    // Of another step, as GitHub's runner gives them within nested composite actions.
    inputs: { audience: 'somebody-else' },
    ...{
      clock,
      aws: { region: 'eu-west-1', requestHandler },
      fetch,
      idTokenRequest: { url: 'https://actions.example/token', token: 'request' },
    },
    state: new Map([
      ['begun', 'true'],
      ['left', JSON.stringify(left)],
    ]),
  })
  await clearUp(runtime)
  expect(record.annotations.map(({ message }) => message).join('\n')).toContain('Whether the lock of staging was given back is not known')
  expect(now - BEGAN).toBeLessThanOrEqual(MINUTE + 10_000)
  expect([...audiences]).toEqual(['acme'])
})
