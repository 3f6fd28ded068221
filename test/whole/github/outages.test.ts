/** GitHub's API, its OIDC endpoint and STS fail for moments: a production rollout of two accounts waits, and nobody approves twice. */
import type { Incident } from '@golden-ami/rehearsal/scenario/scenario'
import { describe, expect, test } from 'vitest'
import { playTwoAccounts, RELEASE, type TwoAccounts } from '../../support/two-accounts.ts'

const MINUTE = 60_000
/** Sessions of roles are renewed 55 minutes after they began; the rollout bakes then. */
const BEFORE_RENEWAL = 54.5 * MINUTE
const during = (step: string, after: number, what: Incident['do']): Incident => ({ step: { step, run: 'deliver', after }, do: what })

const expectDelivered = ({ deliver, approvals, at, report, lines }: TwoAccounts): void => {
  if (report.surprises.length > 0) console.error(lines.join('\n'))
  expect(report.surprises).toEqual([])
  expect(approvals).toBe(1)
  expect(deliver.steps.find(({ id }) => id === 'refresh')?.outputs.outcome).toBe('refreshed')
  for (const { pointer } of at) expect(JSON.stringify(pointer)).toContain(RELEASE)
}
const took = ({ deliver }: TwoAccounts, step: string): number => {
  const { started = 0, ended = 0 } = deliver.steps.find(({ id }) => id === step) ?? {}
  return ended - started
}

describe('in the middle of a rollout', () => {
  test('the API answers 502 for ten minutes and OIDC 503 for two, when sessions are renewed', async () => {
    const played = await playTwoAccounts(
      [
        during('refresh', BEFORE_RENEWAL, { is: 'github', value: { for: 10 * MINUTE, part: 'api' } }),
        during('refresh', BEFORE_RENEWAL, { is: 'github', value: { for: 2 * MINUTE, part: 'oidc', status: 503 } }),
      ],
      { bake: '1h' },
    )
    expectDelivered(played)
  }, 120_000)

  test('and before its first look', async () => {
    const outage = { for: 2 * MINUTE, part: 'oidc' as const, status: 503 }
    const played = await playTwoAccounts([during('refresh', 0, { is: 'github', value: outage })])
    expectDelivered(played)
    expect(took(played, 'refresh')).toBeGreaterThan(2 * MINUTE)
  }, 120_000)

  test.each(['no-key', 'unreachable'] as const)(
    'STS cannot have the keys of the identity provider: %s',
    async how => {
      const away = { for: 3 * MINUTE, how }
      expectDelivered(await playTwoAccounts([during('refresh', BEFORE_RENEWAL, { is: 'identity-provider', value: away })], { bake: '1h' }))
    },
    120_000,
  )
})

describe('when promote asks for the approvals', () => {
  test.each<[string, Extract<Incident['do'], { is: 'github' }>['value']]>([
    ['502, three times', { for: 30 * MINUTE, path: '/approvals', times: 3 }],
    ['a limit, with retry-after', { for: 2 * MINUTE, part: 'api', how: 'limits', 'retry-after': 90_000 }],
    ['a limit, with its end', { for: 3 * MINUTE, part: 'api', how: 'limits', status: 429 }],
    ['connections that break', { for: 2 * MINUTE, part: 'api', how: 'breaks' }],
    ['nothing at all', { for: 2 * MINUTE, part: 'api', how: 'hangs' }],
    ['a page', { for: 2 * MINUTE, part: 'api', how: 'garbles' }],
    ['500 of all of it', { for: 10 * MINUTE, status: 500 }],
  ])(
    'GitHub answers %s: it waits, and goes on',
    async (_, outage) => {
      const played = await playTwoAccounts([during('promote', 0, { is: 'github', value: outage })])
      expectDelivered(played)
      expect(took(played, 'promote')).toBeGreaterThan(outage.times === undefined ? outage.for * 0.9 : MINUTE)
      expect(played.deliver.steps.find(({ id }) => id === 'promote')?.outputs.outcome).toBe('promoted')
    },
    120_000,
  )
})
