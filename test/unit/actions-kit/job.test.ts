/** What an action is told of its job, by GitHub's API, by the workspace, or by nobody. */
import { type JobInputs, jobOf, recorded } from '@golden-ami/actions-kit'
import { expect, test } from 'vitest'

const NOW = Date.UTC(2026, 10, 21, 2)
const MINUTE = 60_000
const OWN: JobInputs = {
  'job-check-run-id': '51725241954',
  'job-workflow-ref': 'acme/shared/.github/workflows/called.yml@refs/heads/main',
  'job-workflow-sha': 'b'.repeat(40),
  'job-timeout-minutes': undefined,
}
const NOTHING: JobInputs = {
  ...{ 'job-check-run-id': undefined, 'job-workflow-ref': undefined, 'job-workflow-sha': undefined },
  'job-timeout-minutes': undefined,
}
const workflow = (minutes: number): string => `jobs: { deliver: { timeout-minutes: ${minutes} } }`

interface Told {
  readonly inputs?: JobInputs
  readonly token?: string
  /** Answers by the end of the path. */
  readonly api?: Readonly<Record<string, unknown>>
  readonly files?: Readonly<Record<string, string>>
  readonly github?: object
}
/** Minutes from now until it ends, and until GitHub does; what was asked. */
const told = async ({ inputs = OWN, token = 'token', api = {}, files = {}, github = {} }: Told) => {
  const asked: string[] = []
  const fetch = async (input: string | URL | Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(input instanceof Request ? input.url : input)
    asked.push(`${pathname}${searchParams.has('ref') ? `@${searchParams.get('ref')}` : ''}`)
    const found = Object.entries(api).find(([path]) => pathname.endsWith(path))
    return found ? Response.json(found[1]) : Response.json({ message: 'Resource not accessible by integration' }, { status: 403 })
  }
  const clock = { now: () => NOW, cancelled: () => false, sleep: async (_: number, unless?: Promise<unknown>) => void (await unless) }
  const { runtime } = recorded({ inputs: {}, clock, aws: { region: undefined }, fetch: fetch as typeof globalThis.fetch, files, github })
  const { check, end } = await jobOf(runtime, inputs, token)
  return { check, by: (end.by - NOW) / MINUTE, limit: (end.limit - NOW) / MINUTE, because: end.because, asked }
}
const content = (text: string) => ({ type: 'file', encoding: 'base64', content: Buffer.from(text).toString('base64') })

test('the beginning and the time are asked of GitHub, of the workflow that holds the job, at its commit', async () => {
  const api = {
    '/actions/jobs/51725241954': { started_at: '2026-11-21T01:30:00Z' },
    '/contents/.github%2Fworkflows%2Fcalled.yml': content(workflow(90)),
  }
  expect(await told({ api })).toMatchObject({ check: 51725241954, by: 55, limit: 60, because: expect.stringMatching(/^the job began at /) })
  const { asked } = await told({ api })
  expect(asked.toSorted()).toEqual([
    '/repos/acme/images/actions/jobs/51725241954',
    `/repos/acme/shared/contents/.github%2Fworkflows%2Fcalled.yml@${'b'.repeat(40)}`,
  ])
})

test.each([
  ['a branch with an @', '.github/workflows/called.yml@refs/heads/ada@work', '.github%2Fworkflows%2Fcalled.yml'],
  ['a file with an @ and a space', '.github/workflows/by @ada.yaml@refs/heads/main', '.github%2Fworkflows%2Fby%20%40ada.yaml'],
])('the workflow is found of %s', async (_, ref, path) => {
  const inputs = { ...OWN, 'job-workflow-ref': `acme/shared/${ref}` }
  expect(await told({ inputs, api: { [`/contents/${path}`]: content(workflow(90)) } })).toMatchObject({ limit: 90 })
})

test('a workflow file that nobody reads whole says nothing', async () => {
  const large = { ...content(workflow(90)), size: 1_000_000, content: '' }
  const files = { '.github/workflows/called.yml': workflow(30) }
  const inputs = { ...OWN, 'job-workflow-ref': 'acme/images/.github/workflows/called.yml@refs/heads/main' }
  expect(await told({ inputs, files, api: { '/contents/.github%2Fworkflows%2Fcalled.yml': large } })).toMatchObject({ limit: 30 })
})

test('where GitHub says nothing, the workspace does, for a workflow of its own repository', async () => {
  const files = { '.github/workflows/deliver.yml': workflow(90), '.github/workflows/called.yml': workflow(30) }
  expect(await told({ inputs: NOTHING, files })).toMatchObject({ check: undefined, by: 85, limit: 90 })
  // Of another repository nothing is in the workspace.
  expect(await told({ files })).toMatchObject({ by: 355, limit: 360, because: expect.stringMatching(/^this step began, as /) })
})

test.each([
  ['one in the future', '2026-11-21T02:00:01Z'],
  ['none', null],
  ['no time', 'soon'],
  ['a number', 2020],
  ['past the limit of a job that goes on', '2026-11-20T19:59:00Z'],
])('a beginning that is %s is not believed', async (_, started_at) => {
  expect(await told({ api: { '/actions/jobs/51725241954': { started_at } } })).toMatchObject({ limit: 360 })
})

test('without a token GitHub is not asked, and six hours are no limit on a runner of one’s own', async () => {
  const files = { '.github/workflows/deliver.yml': workflow(720) }
  expect(await told({ token: '', inputs: NOTHING, files })).toMatchObject({ limit: 360, asked: [] })
  const github = { runnerEnvironment: 'self-hosted' }
  expect(await told({ token: '', inputs: NOTHING, files, github })).toMatchObject({ limit: 720, asked: [] })
})
