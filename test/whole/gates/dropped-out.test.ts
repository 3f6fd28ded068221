/** A target that has changed between decision and approval drops out, named, and is not touched; the others go, and nothing is verified. */
import { DescribeAutoScalingGroupsCommand, UpdateAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling'
import { CreateLaunchTemplateVersionCommand, DescribeLaunchTemplatesCommand } from '@aws-sdk/client-ec2'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, REGION } from '../../support/fleet.ts'
import type { Ran } from '../../support/in-process.ts'
import { autoScalingAt, ec2At } from '../../support/place.ts'
import { ELSEWHERE, GROUP, outcome, resting, Story } from '../../support/story.ts'

const HERE = `web/${REGION}`
const THERE = `web/${ELSEWHERE}`
const GROUPS = 'its groups or what they launch have changed since the plan was approved'

const attempt = (runId: string, runAttempt = 1) => ({ runId, runAttempt, actor: 'lee', triggeringActor: 'lee' })
const approved = {
  fetch: (async () =>
    Response.json([{ state: 'approved', comment: '', environments: [{ name: 'development' }], user: { login: 'kim' } }])) as typeof fetch,
}
const forbidden = {
  fetch: (async () => Response.json({ message: 'Resource not accessible by integration' }, { status: 403 })) as typeof fetch,
}

/** Somebody gives the group a new version of its launch template, with the same image. */
const changed = async (story: Story, region = ELSEWHERE): Promise<string> => {
  const there = { account: ACCOUNT, region }
  const { LaunchTemplates = [] } = await ec2At(story.world, there).send(new DescribeLaunchTemplatesCommand({}))
  const LaunchTemplateId = LaunchTemplates[0]?.LaunchTemplateId ?? ''
  const version = { LaunchTemplateId, SourceVersion: '$Latest', LaunchTemplateData: { InstanceType: 'm7i.xlarge' as const } }
  const { LaunchTemplateVersion } = await ec2At(story.world, there).send(new CreateLaunchTemplateVersionCommand(version))
  const Version = String(LaunchTemplateVersion?.VersionNumber)
  const LaunchTemplate = { LaunchTemplateId, Version }
  await autoScalingAt(story.world, there).send(new UpdateAutoScalingGroupCommand({ AutoScalingGroupName: GROUP, LaunchTemplate }))
  return Version
}
const begun = async (): Promise<Story> => {
  const story = await (await Story.begun([REGION, ELSEWHERE])).delivers('a')
  story.targets = `{ web: { regions: [ ${REGION}, ${ELSEWHERE} ], groups: [ web ] } }\n    approvals: 1`
  return story
}
const decided = async (story: Story, runId: string): Promise<Readonly<Record<string, string>>> => {
  const page = await story.promote('b', { 'dry-run': 'true' }, { ...approved, github: attempt(runId) })
  return { 'expected-plan': page.outputs.get('plan-hash') ?? '' }
}
const warnings = ({ annotations }: Ran): string => annotations.map(({ message }) => message).join('\n')

describe('a group launches something else than was shown', () => {
  test('the others are promoted and rolled, it is named and left alone, and a new decision finishes it', async () => {
    const story = await begun()
    const plan = await decided(story, '77')
    expect(plan['expected-plan']).toMatch(/^v1 .* each:[0-9a-f]{22},[0-9a-f]{22} run:77\/1$/)
    const version = await changed(story)

    const promoted = await story.promote('b', plan, { ...approved, github: attempt('77') })
    expect([promoted.failed, outcome(promoted)]).toEqual([undefined, 'promoted'])
    expect(promoted.lines.at(-1)).toBe(`promoted: the pointer says 1.1.0/1; dropped out: ${THERE} (${GROUPS})`)
    expect(warnings(promoted)).toContain(`${THERE} dropped out: ${GROUPS}`)
    expect(promoted.summary).toContain(`> ⚠️ Dropped out: ${THERE}: ${GROUPS}`)
    expect(story.outputs(promoted)).toMatchObject({
      targets: [
        { name: HERE, outcome: 'promoted' },
        { name: THERE, outcome: 'dropped-out', why: GROUPS },
      ],
    })

    const refreshed = await story.refresh()
    expect(refreshed.failed).toContain('[target.unapproved]')
    expect(refreshed.failed).toContain(`dropped out: ${THERE} (it is no longer what was approved)`)
    expect(story.outputs(refreshed)).toMatchObject({
      targets: [
        { name: HERE, outcome: 'refreshed', release: 'b' },
        { name: THERE, outcome: 'left-out', release: 'a' },
      ],
    })
    expect(await story.stands()).toMatchObject({ fleet: 'b', label: 'b', current: 'a', good: 'a -', intent: 'promote b' })
    expect(await story.stands(ELSEWHERE)).toMatchObject({ fleet: 'a', pointer: 'a', label: 'a' })
    expect(await launched(story)).toBe(version)
    expect((await story.ledger('development')).map(({ kind }) => kind)).not.toContain('failed')

    const anew = await story.promote('b', await decided(story, '78'), { ...approved, github: attempt('78') })
    expect(outcome(anew)).toBe('promoted')
    expect(outcome(await story.refresh({ only: 'failed' }))).toBe('refreshed')
    for (const region of [REGION, ELSEWHERE]) expect(await story.stands(region)).toEqual(resting('b a -'))
  })

  test('re-run failed jobs: approvals of the first attempt count for what is left of its plan', async () => {
    const story = await begun()
    const plan = await decided(story, '77')
    const first = await story.promote('b', plan, { ...forbidden, github: attempt('77') })
    expect(first.failed).toContain('[gate.closed]')
    await changed(story)
    const second = await story.promote('b', plan, { ...approved, github: attempt('77', 2) })
    expect([second.failed, outcome(second)]).toEqual([undefined, 'promoted'])
    // What was announced goes on as it was announced, whatever changes then.
    await changed(story, REGION)
    const third = await story.promote('b', plan, { ...approved, github: attempt('77', 3) })
    expect([third.failed, outcome(third)]).toEqual([undefined, 'unchanged'])
    expect(await story.stands(ELSEWHERE)).toMatchObject({ pointer: 'a', intent: 'promote b' })
  })

  test('a run that only goes on rolls the others, and is content', async () => {
    const story = await begun()
    const plan = await decided(story, '77')
    await changed(story)
    await story.promote('b', plan, { ...approved, github: attempt('77') })
    const continued = await story.refresh({ continue: 'true' })
    expect([continued.failed, outcome(continued)]).toEqual([undefined, 'paused'])
    expect(await story.stands()).toMatchObject({ fleet: 'b', label: 'b', intent: 'promote b' })
  })
})

test.each<[string, (story: Story, plan: string) => Promise<string>]>([
  [
    'every target has changed',
    async (story, plan) => {
      await changed(story, REGION)
      await changed(story)
      return plan
    },
  ],
  [
    'the plan-hash is of a release of golden-ami that told no digests of targets',
    async (story, plan) => {
      await changed(story)
      return plan
        .split(' ')
        .filter(part => !part.startsWith('each:'))
        .join(' ')
    },
  ],
])('nothing goes: %s', async (_, change) => {
  const story = await begun()
  const { 'expected-plan': plan = '' } = await decided(story, '77')
  const ran = await story.promote('b', { 'expected-plan': await change(story, plan) }, { ...approved, github: attempt('77') })
  expect(ran.failed).toContain('[plan.changed]')
  expect(ran.failed).toContain('the targets or their groups')
  expect(await story.stands()).toEqual(resting('a -'))
})

test('a plan-hash without digests of targets, as the release before told it, is taken', async () => {
  const story = await begun()
  const { 'expected-plan': plan = '' } = await decided(story, '77')
  const former = plan
    .split(' ')
    .filter(part => !part.startsWith('each:'))
    .join(' ')
  const ran = await story.promote('b', { 'expected-plan': former }, { ...approved, github: attempt('77') })
  expect([ran.failed, outcome(ran)]).toEqual([undefined, 'promoted'])
})

/** Version of the launch template that the group in the other region follows. */
const launched = async (story: Story): Promise<string | undefined> => {
  const { AutoScalingGroups = [] } = await autoScalingAt(story.world, { account: ACCOUNT, region: ELSEWHERE }).send(
    new DescribeAutoScalingGroupsCommand({}),
  )
  return AutoScalingGroups[0]?.LaunchTemplate?.Version
}
