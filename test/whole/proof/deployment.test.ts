/** The GitHub deployment that a rollout keeps: in progress until it is proved, whichever run does it. */
import { minutes } from '@golden-ami/local-aws'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, REGION } from '../../support/fleet.ts'
import { outcome, Story } from '../../support/story.ts'

interface Deployment {
  readonly id: number
  readonly environment: string
  readonly task: string
  readonly payload: unknown
  readonly states: string[]
}
/** GitHub's deployments; `asText`: it gives payloads back as the text that they are. */
class Deployments {
  readonly all: Deployment[] = []
  /** Of statuses. */
  readonly bodies: unknown[] = []
  readonly asText: boolean
  constructor(asText = false) {
    this.asText = asText
  }
  readonly fetch = (async (request: string | URL | Request, init?: RequestInit) => {
    const { pathname, searchParams } = new URL(request instanceof Request ? request.url : String(request))
    const method = init?.method ?? 'GET'
    const body = JSON.parse(String(init?.body ?? '{}'))
    const [, id] = /deployments\/(\d+)\/statuses$/.exec(pathname) ?? []
    if (id !== undefined) {
      const { states } = this.all.find(one => one.id === Number(id))!
      if (method === 'POST') {
        states.push(body.state)
        this.bodies.push(body)
      }
      return Response.json(method === 'POST' ? { id: 1 } : states.toReversed().map(state => ({ state })), {
        status: method === 'POST' ? 201 : 200,
      })
    }
    if (method === 'POST') {
      const made = {
        id: this.all.length + 1,
        environment: body.environment,
        task: body.task,
        payload: this.asText ? JSON.stringify(body.payload) : body.payload,
        states: [],
      }
      this.all.push(made)
      return Response.json(made, { status: 201 })
    }
    const asked = this.all.filter(
      ({ environment, task }) => environment === searchParams.get('environment') && task === searchParams.get('task'),
    )
    return Response.json(asked.toReversed())
  }) as typeof fetch
  get told(): readonly string[] {
    return this.all.map(
      ({ environment, payload, states }) =>
        `${environment} ${(typeof payload === 'string' ? JSON.parse(payload) : payload).release}: ${states.join(', ')}`,
    )
  }
}
const KEPT = { deployment: 'true', 'github-token': 'token' }

describe.each([false, true])('payloads as text: %s', asText => {
  test('is a success when the release is proved, and a release that comes again has another', async () => {
    const github = new Deployments(asText)
    const story = await Story.after('a')
    await story.promote('b')
    await story.refresh(KEPT, github)
    expect(github.told).toEqual(['development 1.1.0/1: success'])
    await story.refresh(KEPT, github)
    expect(github.told).toEqual(['development 1.1.0/1: success'])
    await story.promote('c')
    await story.refresh(KEPT, github)
    expect(github.told).toEqual(['development 1.1.0/1: success, inactive', 'development 1.2.0/1: success'])
    await story.promote('d')
    await story.refresh(KEPT, github)
    expect(github.told.slice(0, 2)).toEqual(['development 1.1.0/1: success, inactive', 'development 1.2.0/1: success, inactive'])
  })

  test('stays in progress while time runs out, and while nothing proves it', async () => {
    const github = new Deployments(asText)
    const story = await Story.after('a')
    await story.promote('b')
    await story.refresh({ ...KEPT, timeout: '5m' }, github)
    expect(github.told).toEqual(['development 1.1.0/1: in_progress'])
    await story.scale(0)
    await story.refresh(KEPT, github)
    expect(github.told).toEqual(['development 1.1.0/1: in_progress, in_progress'])
    await story.scale(2)
    await story.refresh({ ...KEPT, continue: 'true' }, github)
    expect(github.told).toEqual(['development 1.1.0/1: in_progress, in_progress, success'])
  })

  test('is a failure when the rollout is', async () => {
    const github = new Deployments(asText)
    const story = await Story.after('a')
    story.world
      .place(ACCOUNT, REGION)
      .state(Ec2State)
      .fates.set(await story.made('b'), Number.POSITIVE_INFINITY)
    await story.promote('b')
    await story.refresh({ ...KEPT, timeout: '5m' }, github)
    expect(outcome(await story.refresh(KEPT, github))).toBe('rolled-back')
    expect(github.told).toEqual(['development 1.1.0/1: in_progress, failure'])
  })
})

describe('what is gone back to does not fail', () => {
  const BACK = { 'on-cancel': 'rollback' }
  test('where a rollout was called off, and another run takes it back', async () => {
    const github = new Deployments()
    const story = await Story.after('a')
    await story.promote('b')
    await story.refresh({ ...KEPT, timeout: '5m' }, github)
    story.world.inject({ when: { at: story.world.now + minutes(1) }, what: { do: 'cancel', process: story.nextRun } })
    await story.refresh({ ...KEPT, ...BACK }, github)
    expect(await story.stands()).toMatchObject({ intent: 'rollback a' })
    story.world.advance(minutes(1))
    expect(outcome(await story.refresh({ ...KEPT, ...BACK }, github))).toBe('rolled-back')
    expect(github.told).toEqual(['development 1.1.0/1: in_progress, failure'])
  })

  test('where somebody rolled back', async () => {
    const github = new Deployments()
    const story = await Story.after('a')
    await story.promote('b')
    await story.refresh(KEPT, github)
    await story.rollBack({ timeout: '5m' })
    expect(outcome(await story.refresh({ ...KEPT, continue: 'true' }, github))).toBe('rolled-back')
    expect(github.told).toEqual(['development 1.1.0/1: success, inactive'])
  })
})

test('one that nobody ended is inactive once another release is there', async () => {
  const github = new Deployments()
  const story = await Story.after('a')
  await story.promote('b')
  await story.refresh({ ...KEPT, timeout: '5m' }, github)
  await story.refresh()
  await story.promote('c')
  await story.refresh(KEPT, github)
  expect(github.told).toEqual(['development 1.1.0/1: in_progress, inactive', 'development 1.2.0/1: success'])
})

test('each status has the log of its run, and why', async () => {
  const github = new Deployments()
  const story = await Story.after('a')
  await story.promote('b')
  await story.refresh({ ...KEPT, timeout: '5m' }, github)
  await story.refresh(KEPT, github)
  expect(github.bodies).toEqual([
    { state: 'in_progress', log_url: expect.stringMatching(/\/actions\/runs\/\w+$/), description: expect.stringContaining('web') },
    {
      state: 'success',
      log_url: expect.stringMatching(/\/actions\/runs\/\w+$/),
      description: expect.stringMatching(/2 of 2 instances run/),
    },
  ])
})

test('nothing that is no rollout tells one', async () => {
  const github = new Deployments()
  const story = await Story.after('a')
  await story.refresh(KEPT, github)
  await story.refresh({ ...KEPT, continue: 'true' }, github)
  await story.promote('b')
  await story.refresh({ ...KEPT, 'dry-run': 'true' }, github)
  await story.put('/golden-ami/web/development/halt', 'INC-1')
  expect((await story.refresh(KEPT, github)).failed).toContain('[environment.halted]')
  expect(github.told).toEqual([])
})

test.each([
  [
    'a refusal',
    { ...KEPT },
    { fetch: (async () => Response.json({ message: 'Resource not accessible by integration' }, { status: 403 })) as typeof fetch },
    'Resource not accessible',
  ],
  ['no token', { deployment: 'true', 'github-token': '' }, new Deployments(), 'the input github-token is empty'],
])('GitHub’s trouble is a warning: %s', async (_, inputs, github, expected) => {
  const story = await Story.after('a')
  await story.promote('b')
  const ran = await story.refresh(inputs, github)
  expect([ran.failed, outcome(ran)]).toEqual([undefined, 'refreshed'])
  const warnings = ran.annotations.filter(({ kind }) => kind === 'warning').map(({ message }) => message)
  expect(warnings).toEqual([expect.stringContaining(`GitHub does not tell the deployment of 1.1.0/1 to development: ${expected}`)])
})

test('it is for environments', async () => {
  const story = await Story.after('a')
  const image = { environment: '', 'ami-id': await story.made('a'), 'auto-scaling-groups': 'web', config: 'none' }
  expect((await story.refresh({ ...KEPT, ...image })).failed).toContain('an image without an environment is deployed to none')
})
