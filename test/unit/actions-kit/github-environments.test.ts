/** What GitHub tells of environments, asked of the rehearsal's stand-in. */
import { type RecordedOptions, recorded } from '@golden-ami/actions-kit'
import { environmentOfJob, environmentSettings, reviewableEnvironments } from '@golden-ami/actions-kit/github-environments'
import { ONCE } from '@golden-ami/actions-kit/web/web'
import { listenApi } from '@golden-ami/rehearsal/github/api'
import { type Environment, GitHub, type JobToken } from '@golden-ami/rehearsal/github/github'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const plain = (name: string, more: Partial<Environment> = {}): Environment => ({
  ...{ name, reviewers: [], preventSelfReview: false, waitTimer: 0, branches: undefined, adminsCanBypass: true },
  ...{ vars: {}, secrets: {}, reviews: [] },
  ...more,
})
const strict = { reviewers: ['kim', 'eve'], preventSelfReview: true, adminsCanBypass: false, branches: ['main', 'release/*'] }
const github = new GitHub(
  {
    ...{ fullName: 'acme/images', root: '/nowhere', visibility: 'public', defaultBranch: 'main', sha: 'a'.repeat(40), id: 1, ownerId: 2 },
    ...{ vars: {}, secrets: {}, oidcSubject: 'names' },
  },
  [plain('development'), plain('production', strict)],
  () => 0,
)
const run = {
  ...{ id: 7, number: 1, attempt: 1, sha: 'a'.repeat(40), workflow: { path: '.github/workflows/deliver.yml', name: 'deliver' } },
  trigger: { branch: 'main', actor: 'ada', event: 'push' },
} as JobToken['run']

/** A job with these permissions, in an environment or none. */
const jobWith = (permissions: Record<string, 'read' | 'write'>, environment: string | undefined, files: RecordedOptions['files'] = {}) => {
  const granted = permissions as unknown as JobToken['permissions']
  const token = github.issueToken({ run, job: 'promote', file: run.workflow.path, permissions: granted, environment })
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url } = github.oidcVariables(token, granted)
  const clock = {
    now: () => 0,
    sleep: async (_: number, unless?: Promise<unknown>) => void (await unless?.catch(() => {})),
    cancelled: () => false,
  }
  const { runtime } = recorded({
    ...{ inputs: {}, clock, aws: { region: undefined }, github: { apiUrl: github.url }, files, fetch },
    ...(url ? { idTokenRequest: { url, token } } : {}),
  })
  return { runtime, token }
}

let close: () => Promise<void>
beforeAll(async () => {
  close = await listenApi(github)
})
afterAll(() => close())

describe('the environment of a job', () => {
  test.each<[string, Record<string, 'read' | 'write'>, string | undefined, object]>([
    ['is what its token claims', { 'id-token': 'write' }, 'production', { environment: 'production' }],
    ['is none', { 'id-token': 'write' }, undefined, { environment: undefined }],
    [
      'is not told without a permission',
      {},
      'production',
      { unknown: true, why: 'the job needs the permission id-token: write', without: true },
    ],
  ])('%s', async (_, permissions, environment, expected) => {
    expect(await environmentOfJob(jobWith(permissions, environment).runtime, ONCE)).toEqual(expected)
  })
})

describe('the settings of an environment', () => {
  test.each<[string, Record<string, 'read' | 'write'>, string, unknown]>([
    [
      'strict',
      { actions: 'read' },
      'production',
      { reviewers: 2, preventSelfReview: true, adminsCanBypass: false, branches: { listed: ['main', 'release/*'] } },
    ],
    [
      'without rules',
      { actions: 'read' },
      'development',
      { reviewers: 0, preventSelfReview: false, adminsCanBypass: true, branches: 'any' },
    ],
    ['missing', { actions: 'read' }, 'staging', 'missing'],
    ['not to be read', {}, 'production', { unknown: true, why: expect.stringContaining('Resource not accessible by integration') }],
  ])('%s', async (_, permissions, name, expected) => {
    const { runtime, token } = jobWith(permissions, undefined)
    expect(await environmentSettings(runtime, token, name, ONCE)).toEqual(expected)
  })

  test('without a token nothing is asked', async () => {
    expect(await environmentSettings(jobWith({}, undefined).runtime, '', 'production', ONCE)).toEqual({
      unknown: true,
      why: 'the input github-token is empty',
    })
  })
})

describe('where reviews can be collected', () => {
  const files = { '.github/workflows/deliver.yml': 'jobs: { a: { environment: development }, b: { environment: production } }' }
  test.each<[string, Record<string, 'read' | 'write'>, RecordedOptions['files'], unknown]>([
    ['what the workflow names and the settings ask for', { actions: 'read' }, files, ['production']],
    ['what the workflow names', {}, files, ['development', 'production']],
    ['what the settings ask for', { actions: 'read' }, {}, ['production']],
    ['GitHub does not tell', {}, {}, { unknown: true, why: expect.stringContaining('Resource not accessible by integration') }],
  ])('%s', async (_, permissions, workspace, expected) => {
    const { runtime, token } = jobWith(permissions, undefined, workspace)
    expect(await reviewableEnvironments(runtime, token, ONCE)).toEqual(expected)
  })
})
