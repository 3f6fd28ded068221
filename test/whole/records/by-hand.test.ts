/** What people do at the console around a rollback: the bad release stays left. */
import { StartInstanceRefreshCommand } from '@aws-sdk/client-auto-scaling'
import { DescribeLaunchTemplateVersionsCommand } from '@aws-sdk/client-ec2'
import { DeleteParameterCommand } from '@aws-sdk/client-ssm'
import { hours, minutes } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { GROUP, LEDGER, outcome, POINTER, resting, Story } from '../../support/story.ts'
import { asSoonAs, injectIntoCall, moving, starting, writing } from '../../support/two-people.ts'

const BACK = resting('a -', { rejected: 'b', hold: 'errors' })
const IMAGE = { DataType: 'aws:ec2:image' }
const without = (story: Story) => story.ssm().send(new DeleteParameterCommand({ Name: LEDGER }))

describe('the ledger is deleted', () => {
  test.each([
    ['as the intent is written', writing('first', 'rolling-back')],
    ['as the pointer is moved', moving('first')],
    ['in the middle of the rollout', starting('first')],
  ])('%s: the rollback goes where it was going', async (_, call) => {
    const story = await Story.after('a', 'b')
    await Promise.all([story.rollBack({}, { name: 'first' }), asSoonAs(story.world, call, () => without(story), { ms: minutes(2) })])
    await story.rollBack()
    expect(await story.stands()).toEqual(BACK)
  })
  test('after a rollback, which is pressed again: it stays, and a nightly promotion does not bring back what was left', async () => {
    const story = await Story.after('a', 'b')
    await story.rollBack()
    await without(story)
    expect((await story.rollBack()).failed).toBeUndefined()
    expect(await story.stands()).toEqual(BACK)
    await story.promote(undefined, { override: 'hold: mended' })
    expect((await story.stands()).pointer).toBe('a')
  })
  test('after a rollback, and baseline begins it anew: what was left is rejected as before', async () => {
    const story = await Story.after('a', 'b')
    await story.rollBack()
    await without(story)
    expect((await story.promote(undefined, { baseline: 'true' })).failed).toBeUndefined()
    await story.promote(undefined)
    expect(await story.stands()).toEqual(resting('a -', { rejected: 'b' }))
  })
})

describe.each([
  ['with its description', true],
  ['without one', false],
])('somebody has gone back by hand, to the image of the good release %s', (_, isDescribed) => {
  const wentBack = async (): Promise<Story> => {
    const story = await Story.after('a', 'b')
    const image = story.images.get('a') ?? ''
    const { Description } = (await story.history(POINTER)).find(({ Value }) => Value === image) ?? {}
    await story.put(POINTER, image, { ...IMAGE, ...(isDescribed ? { Description } : {}) })
    const { LaunchTemplateVersions = [] } = await story.ec2.send(new DescribeLaunchTemplateVersionsCommand({ LaunchTemplateName: GROUP }))
    const Version = String(LaunchTemplateVersions.find(({ LaunchTemplateData }) => LaunchTemplateData?.ImageId === image)?.VersionNumber)
    const LaunchTemplate = { LaunchTemplateName: GROUP, Version }
    await story.autoScaling.send(new StartInstanceRefreshCommand({ AutoScalingGroupName: GROUP, DesiredConfiguration: { LaunchTemplate } }))
    story.world.advance(hours(2))
    return story
  }
  test.each([{}, { 'to-release': '1.0.0/1' }])('a rollback records it: %j', async inputs => {
    const story = await wentBack()
    expect(outcome(await story.rollBack(inputs))).toBe('rolled-back')
    expect(await story.stands()).toEqual(BACK)
    expect((await story.refresh({ drift: 'restore' })).failed).toBeUndefined()
    expect(await story.stands()).toEqual(BACK)
  })
})

test.each([true, false])(
  'somebody edits the pointer in the middle of a rollback (the description is kept: %s): it is moved back',
  async isKept => {
    const story = await Story.after('a', 'b')
    const edit = async (): Promise<void> => {
      const { Description } = (await story.history(POINTER)).at(-1) ?? {}
      await story.put(POINTER, story.images.get('b') ?? '', { ...IMAGE, ...(isKept ? { Description } : {}) })
    }
    const [back] = await Promise.all([
      story.rollBack({}, { name: 'first' }),
      asSoonAs(story.world, starting('first'), edit, { ms: minutes(2) }),
    ])
    expect([back.failed, outcome(back)]).toEqual([undefined, 'rolled-back'])
    expect(await story.stands()).toEqual(BACK)
  },
)

test.each(['漢', '🔥', 'ошибки '])('a reason of a thousand characters like %s takes the lock over', async letter => {
  const story = await Story.after('a')
  await story.promote('b')
  const reason = letter.repeat(1_000).slice(0, 1_000)
  const [, back] = await Promise.all([
    story.refresh({}, { name: 'first' }),
    asSoonAs(story.world, starting('first'), by => story.rollBack({ reason }, by), { ms: minutes(2) }),
  ])
  expect([back.failed, outcome(back)]).toEqual([undefined, 'rolled-back'])
})

test('a promotion over a rollback that died does not bring the pointer to what was rejected', async () => {
  const story = await Story.after('a', 'b')
  injectIntoCall(story.world, starting('first'), { do: 'crash' })
  await story.rollBack({}, { name: 'first' })
  await story.made('c')
  story.world.advance(hours(1))
  injectIntoCall(story.world, moving('second'), { do: 'crash' })
  await story.promote('c', { override: 'hold: mended' }, { name: 'second' })
  story.world.advance(hours(1))
  expect((await story.refresh()).failed).toContain('release.rejected')
  expect(await story.stands()).toMatchObject({ pointer: 'a', label: 'a', current: 'b', rejected: 'b' })
  expect(outcome(await story.rollBack())).toBe('rolled-back')
  expect(await story.stands()).toEqual(resting('a -', { rejected: 'c b', hold: 'errors' }))
})
