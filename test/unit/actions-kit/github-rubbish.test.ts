/** GitHub, or somebody in its place, answers 200 with what its API does not describe: that is no answer, and it may be had later. */
import { recorded } from '@golden-ami/actions-kit'
import { reviewsOfRun } from '@golden-ami/actions-kit/github'
import { whyUnreadable } from '@golden-ami/actions-kit/github-api'
import { commitsBetween } from '@golden-ami/actions-kit/github-commits'
import { environmentSettings, reviewableEnvironments } from '@golden-ami/actions-kit/github-environments'
import { ONCE } from '@golden-ami/actions-kit/web/web'
import { describe, expect, test } from 'vitest'

const answering = (body: unknown) => {
  const fetch = async (): Promise<Response> => Response.json(body)
  const sleep = async (_: number, unless?: Promise<unknown>) => void (await unless?.catch(() => {}))
  const clock = { now: () => 0, cancelled: () => false, sleep }
  return recorded({ inputs: {}, clock, aws: { region: undefined }, fetch: fetch as typeof globalThis.fetch }).runtime
}
const LATER = { unknown: true, why: expect.stringMatching(/^GitHub answered with something else than /), transient: true }

const ADA = { state: 'approved', user: { login: 'ada' }, environments: [{ name: 'production' }] }

describe('reviews of a run', () => {
  test('are read', async () => {
    const read = await reviewsOfRun(answering([ADA, { ...ADA, state: 'new' }]), 'token', ONCE)
    expect(read).toEqual(['approved', 'pending'].map(state => ({ login: 'ada', state, environments: ['production'] })))
  })
  test.each<[string, unknown]>([
    ['null', null],
    ['a text', 'approved'],
    ['a map', { reviews: [ADA] }],
    ['nothings', [null]],
    ['nobody', [{ ...ADA, user: null }]],
    ['a login that is a number', [{ ...ADA, user: { login: 5 } }]],
    ['no login', [{ ...ADA, user: {} }]],
    ['no environments', [{ ...ADA, environments: null }]],
    ['an environment that is a number', [{ ...ADA, environments: [{ name: 7 }] }]],
  ])('are not: %s', async (_, body) => expect(await reviewsOfRun(answering(body), 'token', ONCE)).toEqual(LATER))
})

test.each<[string, unknown]>([
  ['rules that are a map', { name: 'production', protection_rules: {} }],
  ['rules that are nothing', { name: 'production', protection_rules: [null] }],
])('settings of an environment are not read: %s', async (_, body) =>
  expect(await environmentSettings(answering(body), 'token', 'production', ONCE)).toEqual(LATER),
)

test('environments that are nothing are not read', async () =>
  expect(await reviewableEnvironments(answering({ environments: [null] }), 'token', ONCE)).toEqual(LATER))

test('commits that are nothing are not read', async () => {
  const [from, to] = ['a', 'b'].map(digit => ({ repository: 'acme/web', commit: digit.repeat(40) }))
  const runtime = answering({ total_commits: 1, behind_by: 0, commits: [null] })
  const read = await commitsBetween({ ...runtime, github: { ...runtime.github, repository: 'acme/web' } }, 'token', from, to)
  expect(read).toEqual(LATER)
})

test('a bug of ours does not pass, and is told as one', async () => {
  const web = {
    get ask(): never {
      throw new TypeError('x is undefined')
    },
    probe: () => Promise.reject(new Error('nobody asks')),
  }
  const why = 'unexpected: x is undefined (a defect of golden-ami)'
  expect(whyUnreadable(new TypeError('x is undefined'))).toEqual({ unknown: true, why })
  const read = await reviewsOfRun({ ...answering([ADA]), web }, 'token', ONCE)
  expect(read).toEqual({ unknown: true, why: expect.stringContaining('x is undefined') })
})
