/** What a post step does with what its main step has left, and by when it ends, whatever becomes of it. On a virtual clock. */
import { type ClearUp, clearUp, type Job, type LeftBehind, type Reconciler, reconcile, recorded, withinTime } from '@golden-ami/actions-kit'
import { encodeLockEntry, type Free, type LeftClaim, type LockStep, type LockVersion, lockWish, pendingText } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const MINUTE = 60_000
const BEGAN = 600 * MINUTE
/** Of a job whose own time is long over, and of one that has hours. */
const jobUntil = (by: number): Job => ({ check: 7, end: { limit: by, by, because: 'it is so' } })

const lock = lockWish({ environment: 'staging', claim: 'a', run: 'a', attempt: 1, action: 'refresh-asg', began: 0 })
const held = { family: 'web', lock, audience: 'sts.amazonaws.com', home: { account: undefined, region: 'eu-west-1', role: undefined } }

interface Told {
  readonly left?: Partial<LeftBehind<string>>
  readonly state?: Readonly<Record<string, string>>
  readonly annotations?: unknown
  readonly how?: Partial<ClearUp<string>>
  /** By whom the claims of the lock are, the last one the newest. */
  readonly claims?: readonly string[]
}
const cleared = async ({ left = {}, state = {}, annotations = [], how = {}, claims = ['a'] }: Told) => {
  let now = BEGAN
  const clock = {
    now: () => now,
    cancelled: () => false,
    sleep: async (ms: number, unless?: Promise<unknown>) => {
      if (unless !== undefined) await Promise.resolve(unless).catch(() => {})
      else now += Math.max(1, ms)
    },
  }
  const [started, expires] = [new Date(0).toISOString(), new Date(30 * MINUTE).toISOString()]
  let history: readonly LockVersion[] = claims.map((claim, after) => ({
    version: after + 1,
    value: encodeLockEntry({
      ...{ v: 1, kind: 'claim', after, claim, run: claim, attempt: 1, action: 'refresh-asg', started, expires },
      ...(after === 0 ? {} : { force: 'rollback' }),
    }),
    modified: BEGAN - MINUTE,
  }))
  const freed: string[] = []
  const claimOf = async (): Promise<Pick<Reconciler<LeftClaim, LockStep>, 'look' | 'act' | 'classifyError'>> => ({
    look: async previous => ({ since: previous?.since ?? now, lock: history }),
    act: async ({ value }) => {
      freed.push((JSON.parse(value) as Free).claim)
      history = [...history, { version: history.length + 1, value, modified: now }]
    },
    classifyError: () => 'look-again',
  })
  const asked: string[] = []
  const fetch = (async (url: string | URL) => {
    asked.push(String(url))
    return Response.json(annotations)
  }) as typeof globalThis.fetch
  const behind: LeftBehind<string> = { held, job: jobUntil(BEGAN + 300 * MINUTE), onCancel: undefined, ...left }
  const { runtime, record } = recorded({
    ...{ inputs: {}, clock, aws: { region: 'eu-west-1' }, fetch },
    state: new Map(Object.entries({ begun: 'true', left: JSON.stringify(behind), ...state })),
  })
  await clearUp<string>(runtime, { claimOf, token: 'token', ...how })
  return { record, freed, asked, took: now - BEGAN, said: record.annotations.map(({ message }) => message).join('\n') }
}
const PERSON = [{ message: 'The run was canceled by @octocat.' }]

describe('the claim', () => {
  test('of a step that was killed is given back', async () => expect((await cleared({})).freed).toEqual(['a']))
  test('of a step that has concluded is not touched', async () => {
    const { freed, said } = await cleared({ state: { concluded: 'true' } })
    expect([freed, said]).toEqual([[], ''])
  })
  test.each([
    ['another run', ['a', 'b']],
    ['another process of the run', ['c']],
  ])('of %s is left alone', async (_, claims) => expect((await cleared({ claims })).freed).toEqual([]))

  test('nobody gives credentials: the time for it ends as a warning', async () => {
    const claimOf: ClearUp<string>['claimOf'] = async (_, { clock }) => {
      while (!clock.cancelled()) await clock.sleep(30_000)
      throw new Error('STS is away')
    }
    const { took, said } = await cleared({ how: { claimOf } })
    expect(said).toContain('Whether the lock of staging was given back is not known: STS is away.')
    expect(took).toBeLessThanOrEqual(MINUTE)
  })
})

describe('on-cancel', () => {
  const done = (told: Told, jobs: Job[] = []) =>
    cleared({
      ...told,
      left: { onCancel: 'rollback', ...told.left },
      how: { cancel: async (wish, _, job) => `${wish}: done${jobs.push(job) > 1 ? ' twice' : ''}.`, ...told.how },
    })

  test('is done for a person', async () => {
    const { said, freed } = await done({ annotations: PERSON })
    expect(said).toContain('The run was cancelled by octocat. rollback: done.')
    expect(freed).toEqual(['a'])
  })
  test('is not done where nobody can tell, and that is asked for no longer than a minute', async () => {
    const { said, took, asked } = await done({})
    expect(said).toContain('on-cancel was not done: what is under way is left to AWS, because nobody can tell')
    expect(took).toBeLessThanOrEqual(MINUTE)
    expect(asked.length).toBeGreaterThan(5)
  })
  test('asks the check run of its own job', async () => {
    const { asked } = await done({ annotations: PERSON })
    expect(asked).toEqual([expect.stringContaining('/repos/acme/images/check-runs/7/annotations')])
  })
  test('is done where the main step could not tell, and not where it could', async () => {
    expect((await done({ annotations: PERSON, state: { concluded: 'true', undecided: 'true' } })).said).toContain('done.')
    expect((await done({ annotations: PERSON, state: { concluded: 'true' } })).said).toBe('')
    expect((await done({ annotations: PERSON, state: { concluded: 'thrown' } })).said).toBe('')
  })
  test.each([
    ['hours', BEGAN + 300 * MINUTE],
    ['no time left', BEGAN - MINUTE],
  ])('has a time of its own in a job that has %s', async (_, by) => {
    const jobs: Job[] = []
    await done({ annotations: PERSON, left: { job: jobUntil(by) } }, jobs)
    expect(jobs.map(({ end }) => end.by)).toEqual([BEGAN + 210_000])
  })
  test('ends as an answer where it never comes to an end, within what GitHub gives a cancelled job', async () => {
    let turn = 0
    const cancel: ClearUp<string>['cancel'] = async (_, runtime, job) => {
      const look = async () => ({ percent: turn++ })
      const machine = ({ percent }: { readonly percent: number }) => ({ wait: `for the rollback, ${percent} %` })
      const outcome = await reconcile(
        machine,
        { look, act: async () => {}, classifyError: () => 'look-again', tell: () => {} },
        runtime.clock,
        job.end.by,
      )
      return 'still' in outcome ? `still ${pendingText(outcome.still)}` : 'ended'
    }
    const { said, took } = await done({ annotations: PERSON, how: { cancel } })
    expect(said).toContain('still')
    expect(took).toBeLessThanOrEqual(4 * MINUTE)
  })
  test('whatever waits in it by the clock ends', async () => {
    const cancel: ClearUp<string>['cancel'] = async (_, { clock }) => {
      await clock.sleep(60 * MINUTE)
      return 'slept.'
    }
    const { took } = await done({ annotations: PERSON, how: { cancel } })
    expect(took).toBeLessThanOrEqual(210_000)
  })
})

test('a runtime with a time of its own is cancelled when that is over, and not before', async () => {
  let now = 0
  const sleep = async (ms: number): Promise<void> => {
    now += ms
  }
  const { runtime } = recorded({ inputs: {}, clock: { now: () => now, cancelled: () => false, sleep }, aws: { region: undefined } })
  const { clock } = withinTime(runtime, 1_000)
  await clock.sleep(400)
  expect([now, clock.cancelled()]).toEqual([400, false])
  await clock.sleep(5_000)
  expect([now, clock.cancelled()]).toEqual([1_000, true])
  await clock.sleep(500)
  expect(now).toBe(1_500)
})
