/** A job that no reviewer is asked about goes on with what is unfinished, and brings nothing that nobody has approved. */
import { hours } from '@golden-ami/local-aws'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, REGION } from '../../support/fleet.ts'
import { ELSEWHERE, outcome, POINTER, resting, Story } from '../../support/story.ts'

const CONTINUE = { continue: 'true' }
const reviewedBy = (...logins: readonly string[]) => ({
  fetch: (async () =>
    Response.json(
      logins.map(login => ({ state: 'approved', comment: '', environments: [{ name: 'development' }], user: { login } })),
    )) as typeof fetch,
})
const APPROVED = '{ web: { groups: [ web ] } }\n    approvals: 1'

/** A release that was approved, and whose rollout ran out of time. */
const timedOut = async (): Promise<Story> => {
  const story = await Story.after('a')
  story.targets = APPROVED
  expect((await story.promote('b', {}, reviewedBy('kim'))).failed).toBeUndefined()
  const late = await story.refresh({ timeout: '5m' })
  expect([outcome(late), late.failed]).toEqual(['still-running', expect.stringContaining('[run.unfinished]')])
  return story
}

describe('refresh-asg with continue: true', () => {
  test('finishes a rollout that ran out of time', async () => {
    const story = await timedOut()
    const onwards = await story.refresh(CONTINUE)
    expect([onwards.failed, outcome(onwards)]).toEqual([undefined, 'refreshed'])
    expect(await story.stands()).toEqual(resting('b a -'))
    const again = await story.refresh(CONTINUE)
    expect([again.failed, outcome(again)]).toEqual([undefined, 'unchanged'])
    expect(again.summary).toContain('nothing is unfinished in development')
  })

  test('goes back where what it continues fails', async () => {
    const story = await Story.after('a')
    story.targets = APPROVED
    story.world
      .place(ACCOUNT, REGION)
      .state(Ec2State)
      .fates.set(await story.made('b'), Number.POSITIVE_INFINITY)
    await story.promote('b', {}, reviewedBy('kim'))
    await story.refresh({ timeout: '5m' })
    const onwards = await story.refresh(CONTINUE)
    expect([outcome(onwards), onwards.failed]).toEqual(['rolled-back', expect.stringContaining('[rollout.failed]')])
    expect(await story.stands()).toMatchObject({ fleet: 'a', pointer: 'a', label: 'a', rejected: 'b', intent: 'none' })
  })

  test('brings nothing that the file of now would have reviewed', async () => {
    const story = await Story.after('a')
    await story.promote('b')
    story.targets = APPROVED
    expect((await story.refresh(CONTINUE)).failed).toContain('[continue.unapproved]')
    expect(await story.stands()).toMatchObject({ fleet: 'a', pointer: 'b', intent: 'promote b' })

    // As the message says: promoted once more, with its reviewers, it goes on.
    const page = await story.promote('b', { 'dry-run': 'true' }, reviewedBy())
    expect([page.outputs.get('decision'), page.outputs.get('plan-hash')]).toEqual(['proceed', expect.stringMatching(/^v1 /)])
    expect((await story.promote('b', {}, reviewedBy())).failed).toContain('[gate.closed]')
    const approved = await story.promote('b', { 'expected-plan': page.outputs.get('plan-hash') ?? '' }, reviewedBy('kim'))
    expect([approved.failed, outcome(approved)]).toEqual([undefined, 'promoted'])
    expect(outcome(await story.promote('b', {}, reviewedBy()))).toBe('unchanged')
    expect(outcome(await story.refresh(CONTINUE))).toBe('refreshed')
    expect(await story.stands()).toEqual(resting('b a -'))
  })

  test('counts people, whatever the GitHub environments are called', async () => {
    const story = await Story.after('a')
    story.targets = APPROVED
    const reviews = [{ state: 'approved', comment: '', environments: [{ name: 'development, eu' }], user: { login: 'kim' } }]
    await story.promote('b', {}, { fetch: (async () => Response.json(reviews)) as typeof fetch })
    story.targets = APPROVED.replace('approvals: 1', 'approvals: 2')
    expect((await story.refresh(CONTINUE)).failed).toContain('1 of the 2 approvals that are asked for. ')
    expect(await story.stands()).toMatchObject({ fleet: 'a', intent: 'promote b' })
  })

  test('moves no pointer', async () => {
    const story = await Story.begun([REGION, ELSEWHERE])
    await story.delivers('a')
    await story.promote('b', { only: `web/${REGION}: later` })
    const onwards = await story.refresh(CONTINUE)
    expect([onwards.failed, outcome(onwards)]).toEqual([undefined, 'paused'])
    expect(onwards.summary).toContain(`which the pointer does not say yet in web/${ELSEWHERE}: promote goes on with that`)
    expect(await story.stands()).toMatchObject({ fleet: 'a', pointer: 'b' })
    expect(await story.stands(ELSEWHERE)).toMatchObject({ fleet: 'a', pointer: 'a' })
  })

  test('tells a pointer that somebody has moved', async () => {
    const story = await timedOut()
    await story.put(POINTER, story.images.get('-') ?? '', { DataType: 'aws:ec2:image' })
    story.world.advance(hours(1))
    expect((await story.refresh(CONTINUE)).failed).toContain('[pointer.foreign]')
    expect(await story.stands()).toMatchObject({ intent: 'promote b', label: 'a' })
    expect((await story.history(POINTER)).at(-1)?.Value).toBe(story.images.get('-'))
  })

  test('has nothing to do where nothing was ever recorded', async () => {
    const story = new Story([REGION])
    await story.raised()
    const onwards = await story.refresh(CONTINUE)
    expect([onwards.failed, outcome(onwards)]).toEqual([undefined, 'unchanged'])
  })

  test('restores nothing', async () => {
    const story = await Story.after('a')
    await story.put(POINTER, story.images.get('-') ?? '', { DataType: 'aws:ec2:image' })
    story.world.advance(hours(1))
    const onwards = await story.refresh(CONTINUE)
    expect([onwards.failed, outcome(onwards)]).toEqual([undefined, 'unchanged'])
    expect((await story.history(POINTER)).at(-1)?.Value).toBe(story.images.get('-'))
  })

  test('goes on with a rollback that ran out of time', async () => {
    const story = await Story.after('a', 'b')
    const late = await story.rollBack({ timeout: '5m' })
    expect(late.failed).toContain('[rollback.unfinished]')
    const onwards = await story.refresh(CONTINUE)
    expect([outcome(onwards), onwards.failed]).toEqual(['rolled-back', undefined])
    expect(await story.stands()).toMatchObject({ fleet: 'a', pointer: 'a', label: 'a', rejected: 'b', hold: 'errors', intent: 'none' })
  })

  test('is for environments, and puts nothing back', async () => {
    const story = await Story.after('a')
    expect((await story.refresh({ ...CONTINUE, drift: 'restore' })).failed).toContain('a run that only continues puts nothing back')
    const image = { environment: '', 'ami-id': await story.made('a'), 'auto-scaling-groups': 'web', config: 'none' }
    expect((await story.refresh({ ...CONTINUE, ...image })).failed).toContain(
      'an image without an environment has no ledger that says what is unfinished',
    )
  })
})
