import type { Environment } from '@golden-ami/rehearsal/github/github'
import { describe, expect, test } from 'vitest'
import { manifest, rehearse, START } from './rehearse.ts'

/** Makes the requests of its input (JSON: lists of method, path and body) one after another and prints what is answered. */
const ASKER = {
  'ask/action.yml': manifest(['requests', 'token']),
  'ask/main.mjs': `
    for (const [method, path, body] of JSON.parse(process.env.INPUT_REQUESTS)) {
      const answer = await fetch(process.env.GITHUB_API_URL + '/repos/' + process.env.GITHUB_REPOSITORY + path, {
        method, headers: { authorization: 'Bearer ' + process.env.INPUT_TOKEN }, ...(body && { body: JSON.stringify(body) }),
      })
      console.log('answer ' + JSON.stringify([answer.status, await answer.json()]))
    }
  `,
}
type Request = readonly [method: string, path: string, body?: object]
const PRODUCTION: Environment = {
  name: 'production',
  reviewers: ['kim'],
  preventSelfReview: true,
  waitTimer: 600_000,
  branches: ['main'],
  adminsCanBypass: false,
  vars: {},
  secrets: {},
  reviews: [{ state: 'approved', user: 'kim', comment: 'looks good', after: 60_000 }],
}
/** What the API answers to a job with these permissions. */
const ask = (permissions: string, ...requests: Request[]) =>
  rehearse(
    {
      ...ASKER,
      'w.yml': `
on: push
permissions: ${permissions}
jobs:
  ask:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - uses: $/ask
        with:
          token: \${{ github.token }}
          requests: ${JSON.stringify(JSON.stringify(requests)).replaceAll('RUN', '${{ github.run_id }}')}
`,
    },
    async ({ start, said }) => {
      const report = await start('w.yml')
      expect(report.result).toBe('success')
      return said('ask')
        .filter(line => line.startsWith('answer '))
        .map(line => JSON.parse(line.slice('answer '.length)) as [number, never])
    },
    { environments: [PRODUCTION] },
  )
const time = (ms: number) => `${new Date(START + ms).toISOString().slice(0, 19)}Z`

describe('the GitHub stand-in', () => {
  test('tells who approved a run, and the run', async () => {
    const [approvals, run] = await ask('{ actions: read }', ['GET', '/actions/runs/RUN/approvals'], ['GET', '/actions/runs/RUN'])
    expect(approvals).toEqual([
      200,
      [
        expect.objectContaining({
          state: 'approved',
          comment: 'looks good',
          user: expect.objectContaining({ login: 'kim' }),
          environments: [expect.objectContaining({ name: 'production' })],
        }),
      ],
    ])
    expect(run).toEqual([200, expect.objectContaining({ event: 'push', status: 'in_progress', conclusion: null, created_at: time(0) })])
  })
  test('tells the protection of an environment', async () => {
    const [environment, policies, missing] = await ask(
      '{ actions: read }',
      ['GET', '/environments/production'],
      ['GET', '/environments/production/deployment-branch-policies'],
      ['GET', '/environments/nowhere'],
    )
    expect(environment).toEqual([
      200,
      expect.objectContaining({
        can_admins_bypass: false,
        deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
        protection_rules: [
          expect.objectContaining({ type: 'wait_timer', wait_timer: 10 }),
          expect.objectContaining({ type: 'required_reviewers', prevent_self_review: true }),
          expect.objectContaining({ type: 'branch_policy' }),
        ],
      }),
    ])
    expect(policies).toEqual([200, expect.objectContaining({ branch_policies: [expect.objectContaining({ name: 'main' })] })])
    expect(missing![0]).toBe(404)
  })
  test('keeps deployments, issues and comments', async () => {
    const answers = await ask(
      '{ deployments: write, issues: write }',
      ['GET', '/deployments?environment=production'],
      ['POST', '/deployments', { ref: 'main', environment: 'staging' }],
      ['POST', '/issues', { title: 'Drift', body: 'one', labels: ['audit'] }],
      ['PATCH', '/issues/1', { body: 'two' }],
      ['POST', '/issues/1/comments', { body: 'seen' }],
      ['GET', '/issues?labels=audit'],
      ['GET', '/issues/1/comments'],
    )
    expect(answers.map(([status]) => status)).toEqual([200, 201, 201, 200, 201, 200, 200])
    expect(answers[0]![1]).toEqual([expect.objectContaining({ environment: 'production', ref: 'main' })])
    expect(answers[5]![1]).toEqual([
      expect.objectContaining({ number: 1, title: 'Drift', body: 'two', comments: 1, created_at: time(600_000) }),
    ])
    expect(answers[6]![1]).toEqual([expect.objectContaining({ body: 'seen' })])
  })
  test('reads files of the repository', async () => {
    const [file, missing, outside] = await ask(
      '{ contents: read }',
      ['GET', '/contents/w.yml?ref=main'],
      ['GET', '/contents/none.yml'],
      ['GET', '/contents/w.yml?ref=other'],
    )
    expect(Buffer.from((file![1] as { content: string }).content, 'base64').toString()).toMatch(/^\non: push/)
    expect([missing![0], outside![0]]).toEqual([404, 404])
  })
  test.each([
    ['GET', '/actions/runs/RUN/approvals', '{ contents: read }', 403],
    ['POST', '/issues', '{ issues: read }', 403],
    ['GET', '/actions/runs/1/approvals', '{ actions: read }', 404],
    ['GET', '/pulls', '{ pull-requests: read }', 501],
  ])('answers %s %s with the permissions %s by %s', async (method, path, permissions, status) => {
    expect((await ask(permissions, [method, path]))[0]![0]).toBe(status)
  })
})

describe('the OIDC token', () => {
  const claims = (permissions: string, environment: string, oidcSubject: 'names' | 'immutable' = 'names') =>
    rehearse(
      {
        'oidc/action.yml': manifest(),
        'oidc/main.mjs': `
          const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = process.env
          const answer = url ? await (await fetch(url + '&audience=sts.amazonaws.com', { headers: { authorization: 'bearer ' + token } })).json() : undefined
          console.log('claims ' + (answer ? Buffer.from(answer.value.split('.')[1], 'base64url') : '{}'))
        `,
        'w.yml': `
on: push
permissions: ${permissions}
jobs: { a: { runs-on: x, ${environment} steps: [{ uses: $/oidc }] } }
`,
      },
      async ({ start, said }) => {
        await start('w.yml')
        const line = said('a').find(text => text.startsWith('claims '))!
        return JSON.parse(line.slice('claims '.length)) as Record<string, unknown>
      },
      { repository: { oidcSubject } as never },
    )
  test('names the environment, else the branch; nothing without the permission', async () => {
    expect(await claims('{ id-token: write }', 'environment: staging,')).toMatchObject({
      sub: 'repo:acme/web:environment:staging',
      environment: 'staging',
      aud: 'sts.amazonaws.com',
      ref: 'refs/heads/main',
      exp: START / 1000 + 300,
    })
    expect(await claims('{ id-token: write }', '')).toMatchObject({ sub: 'repo:acme/web:ref:refs/heads/main' })
    expect(await claims('{ contents: read }', '')).toEqual({})
  })
  test('has ids in its subject for repositories with immutable subjects', async () => {
    expect(await claims('{ id-token: write }', '', 'immutable')).toMatchObject({ sub: 'repo:acme@42/web@4711:ref:refs/heads/main' })
  })
})
