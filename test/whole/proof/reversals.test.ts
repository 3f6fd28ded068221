/** Infrastructure code that names an older version of the launch template is applied over a rollout: it is left so, and named. */
import { AutoScaling, CancelInstanceRefreshCommand } from '@aws-sdk/client-auto-scaling'
import { DescribeLaunchTemplateVersionsCommand } from '@aws-sdk/client-ec2'
import { hours, minutes, transport } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, REGION } from '../../support/fleet.ts'
import { type ShippedPolicy, shippedPolicy, withoutPermission } from '../../support/policies.ts'
import { GROUP, outcome, POINTER, resting, Story } from '../../support/story.ts'
import { asSoonAs, starting } from '../../support/two-people.ts'

const ROLE = 'arn:aws:iam::111111111111:role/terraform'
const SESSION = 'arn:aws:sts::111111111111:assumed-role/terraform/apply-7'
const terraform = (story: Story): AutoScaling =>
  new AutoScaling({
    region: REGION,
    credentials: { accessKeyId: story.world.identities.assume(ROLE, 'apply-7').accessKeyId, secretAccessKey: 'secret' },
    requestHandler: transport(story.world, 'terraform'),
  })
const versionOf = async (story: Story, letter: string): Promise<string> => {
  const { LaunchTemplateVersions = [] } = await story.ec2.send(new DescribeLaunchTemplateVersionsCommand({ LaunchTemplateName: GROUP }))
  return String(LaunchTemplateVersions.find(one => one.LaunchTemplateData?.ImageId === story.images.get(letter))?.VersionNumber)
}
/** As Terraform does it: the version, and then a refresh of its own. */
const applied = async (story: Story, letter: string, replaces = true): Promise<void> => {
  const [code, Version] = [terraform(story), await versionOf(story, letter)]
  await code.updateAutoScalingGroup({ AutoScalingGroupName: GROUP, LaunchTemplate: { LaunchTemplateName: GROUP, Version } })
  if (replaces) await code.startInstanceRefresh({ AutoScalingGroupName: GROUP })
}
/** In a role that has this policy. */
const as = (story: Story, policy: ShippedPolicy): { readonly role: string } => {
  const role = `arn:aws:iam::${ACCOUNT}:role/refresh`
  story.world.identities.roles.set(role, [policy])
  return { role }
}
/** Refreshes that runs of ours have started. */
const begun = ({ world }: Story): number =>
  world.journal.filter(({ operation, process }) => operation === 'StartInstanceRefresh' && process.startsWith('run')).length
const NAMED = `CloudTrail's event history names ${SESSION} (role ${ROLE}): UpdateAutoScalingGroup at `
const onB = resting('b a -')

describe.each([
  ['its instances are replaced too', true, 'a'],
  ['only what it launches', false, 'b'],
] as const)('a group that was verified is put back, %s', (_, replaces, fleet) => {
  const putBack = async (): Promise<Story> => {
    const story = await Story.after('a', 'b')
    await applied(story, 'a', replaces)
    story.world.advance(hours(1))
    return story
  }
  test('it ends so, again and again, with who did it; nothing is begun, and nothing is rejected', async () => {
    const story = await putBack()
    const before = begun(story)
    for (let times = 0; times < 2; times++) {
      const ran = await story.refresh({}, as(story, shippedPolicy('refresh-asg')))
      expect([outcome(ran), ran.failed]).toEqual(['reverted', expect.stringContaining(NAMED)])
      expect(ran.failed).toContain('[rollout.reverted]')
      expect(ran.summary).toContain(SESSION)
    }
    expect(begun(story)).toBe(before)
    expect(await story.stands()).toEqual({ ...onB, fleet })
  })
  test.each<[string, (story: Story) => Promise<unknown>, string]>([
    ['`drift: restore`', story => story.refresh({ drift: 'restore' }), 'b a -'],
    ['another release', async story => story.delivers('c'), 'c b a -'],
  ])('%s is a decision', async (_, decide, good) => {
    const story = await putBack()
    await decide(story)
    expect(await story.stands()).toEqual(resting(good))
    expect(outcome(await story.refresh())).toBe('unchanged')
  })
  test('so is a rollback to what it was put back to', async () => {
    const story = await putBack()
    expect(outcome(await story.rollBack())).toBe('rolled-back')
    expect(await story.stands()).toEqual(resting('a -', { rejected: 'b', hold: 'errors' }))
  })
})

test('while a refresh of its own is under way it is not stopped', async () => {
  const story = await Story.after('a', 'b')
  await applied(story, 'a')
  story.world.advance(minutes(2))
  const ran = await story.refresh()
  expect(outcome(ran)).toBe('reverted')
  expect(ran.failed).toContain('names nobody (it tells of a call about a quarter of an hour later)')
  story.world.advance(hours(1))
  expect(await story.stands()).toEqual({ ...onB, fleet: 'a' })
})

test('in the middle of a rollout: what comes of it is the same for whoever comes later', async () => {
  const story = await Story.after('a')
  await story.promote('b')
  const [ran] = await Promise.all([
    story.refresh({}, { name: 'run' }),
    asSoonAs(
      story.world,
      starting('run'),
      async ({ participant }) => {
        await story.autoScaling.send(new CancelInstanceRefreshCommand({ AutoScalingGroupName: GROUP }))
        await participant.sleep(story.world.now + minutes(10))
        await terraform(story).startInstanceRefresh({ AutoScalingGroupName: GROUP })
      },
      { ms: minutes(2) },
    ),
  ])
  const before = begun(story)
  story.world.advance(hours(1))
  const again = await story.refresh()
  expect([ran, again].map(outcome)).toEqual(['failed', 'reverted'])
  expect(begun(story)).toBe(before)
  expect(await story.stands()).toEqual(resting('a -', { pointer: 'b', current: 'b', intent: 'promote b' }))
})

test('where CloudTrail is denied nobody is named, and the page says who can tell', async () => {
  const story = await Story.after('a', 'b')
  await applied(story, 'a')
  story.world.advance(hours(1))
  const ran = await story.refresh({}, as(story, withoutPermission(shippedPolicy('refresh-asg'), 'Look', 'cloudtrail:LookupEvents')))
  expect([outcome(ran), ran.failed]).toEqual([
    'reverted',
    expect.stringMatching(/cannot be read: .*not authorized.*; whoever may call cloudtrail:LookupEvents there can tell/),
  ])
})

test('the pointer is put back to what it said before', async () => {
  const story = await Story.after('a', 'b')
  await story.put(POINTER, story.images.get('a') ?? '', { DataType: 'aws:ec2:image' })
  story.world.advance(minutes(1))
  const ran = await story.refresh()
  expect([outcome(ran), ran.failed]).toEqual(['reverted', expect.stringMatching(/arn:aws:\S+ has put it back.*\[pointer\.foreign\]/)])
  expect((await story.history(POINTER)).at(-1)?.Value).toBe(story.images.get('a'))
  expect((await story.refresh({ drift: 'restore' })).failed).toBeUndefined()
  expect(await story.stands()).toEqual(onB)
})
