import { type CancellationFacts, cancellerOf } from '@golden-ami/domain'
import { expect, test } from 'vitest'

const NOW = Date.UTC(2026, 10, 21, 2)
const who = (facts: Partial<CancellationFacts>) => cancellerOf({ now: NOW, limit: NOW + 3_600_000, annotations: [], ...facts })
const said = (...annotations: string[]) => who({ annotations }).by

test.each([
  ['The run was canceled by @octocat.', 'person'],
  ['The run was canceled by @octo-cat_acme.', 'person'],
  ['The run was canceled by @github-actions[bot].', 'program'],
  ['The job has exceeded the maximum execution time of 6h0m0s', 'time-limit'],
  ['The job running on runner Hosted Agent has exceeded the maximum execution time of 360 minutes.', 'time-limit'],
  ['The strategy configuration was canceled because "refresh (a)" failed', 'sibling'],
  ["Canceling since a higher priority waiting request for 'deliver' exists", 'newer-run'],
  ['Canceling since a deadlock for concurrency group was detected', 'newer-run'],
  ['The runner has received a shutdown signal.', 'runner'],
  ['The self-hosted runner lost communication with the server.', 'runner'],
  ['The operation was canceled.', 'nobody-knows'],
  ['Somebody wrote: The run was canceled by @octocat.', 'nobody-knows'],
  ['The run was canceled by @octocat. Not really', 'nobody-knows'],
])('%s: %s', (message, by) => {
  expect(said(message)).toBe(by)
})

test.each([
  'The job has exceeded the maximum execution time of 6h0m0s',
  'The strategy configuration was canceled because "a" failed',
  'The run was canceled by @merge-bot[bot].',
])('a person is not believed where GitHub also says: %s', other => {
  expect(said('The run was canceled by @octocat.', other)).not.toBe('person')
  expect(said(other, 'The run was canceled by @octocat.')).not.toBe('person')
})

test('without a word of GitHub the time tells a limit, and nothing tells a person', () => {
  expect(who({ limit: NOW + 30_000 }).by).toBe('time-limit')
  expect(who({ limit: NOW - 30_000, annotations: { unknown: true, why: 'x' } }).by).toBe('time-limit')
  expect(who({ limit: NOW + 61_000 })).toMatchObject({ by: 'nobody-knows', mayCome: true })
  expect(who({ limit: undefined, annotations: { unknown: true, why: 'x' } })).toMatchObject({ by: 'nobody-knows', mayCome: false })
  expect(who({ annotations: { unknown: true, why: 'x', transient: true } })).toMatchObject({ by: 'nobody-knows', mayCome: true })
  // GitHub's word on a person is better than the clock.
  expect(who({ limit: NOW, annotations: ['The run was canceled by @octocat.'] })).toEqual({ by: 'person', login: 'octocat' })
})
