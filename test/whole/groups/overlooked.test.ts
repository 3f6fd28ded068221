/** Mixed groups in ways that nobody has thought of at first. */
import { DescribeInstanceRefreshesCommand, UpdateAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { expect, test } from 'vitest'
import { ACCOUNT, REGION } from '../../support/fleet.ts'
import { OwnGroups, policyOf } from '../../support/own-groups.ts'

test('an instance that an override let through is replaced by one refresh', async () => {
  const story = await OwnGroups.of({})
  await story.own('web', { MixedInstancesPolicy: policyOf('1', { InstanceType: 'm7i.large', ImageId: story.images.get('-') }) })
  story.world.advance(600_000)
  story.selects(['web'])
  await (await story.recorded()).delivers('a')
  const set = (letter: string) =>
    story.autoScaling.send(
      new UpdateAutoScalingGroupCommand({
        AutoScalingGroupName: 'web',
        MixedInstancesPolicy: policyOf('2', { InstanceType: 'm7i.large', ImageId: story.images.get(letter) }),
      }),
    )
  await set('-') // a person goes back by hand, the group grows, and the person puts it right
  await story.scaledTo('web', 3)
  await set('a')
  await story.refresh()
  const { InstanceRefreshes = [] } = await story.autoScaling.send(new DescribeInstanceRefreshesCommand({ AutoScalingGroupName: 'web' }))
  expect([await story.runs('web'), InstanceRefreshes.length]).toEqual(['aaa', 2])
}, 180_000)
test('two architectures behind parameters are refused', async () => {
  const story = await OwnGroups.of({})
  const ec2 = story.world.place(ACCOUNT, REGION).state(Ec2State)
  const { ImageId: arm = '' } = ec2.makeImage({ Name: 'arm', Architecture: 'arm64' })
  ec2.makeAvailable(arm)
  const put = (name: string, value: string) => story.put(name, value, { DataType: 'aws:ec2:image', Type: 'String' })
  await put('/x86', story.images.get('-')!)
  await put('/arm', arm)
  story.world.advance(600_000)
  await story.template('p86', { ImageId: 'resolve:ssm:/x86' })
  await story.template('parm', { ImageId: 'resolve:ssm:/arm', InstanceType: 'm7g.large' })
  await story.own('web', {
    DesiredCapacity: 1,
    MixedInstancesPolicy: {
      LaunchTemplate: {
        LaunchTemplateSpecification: { LaunchTemplateName: 'p86', Version: '1' },
        Overrides: [
          { InstanceType: 'm7i.large' },
          { InstanceType: 'm7g.large', LaunchTemplateSpecification: { LaunchTemplateName: 'parm', Version: '1' } },
        ],
      },
    },
  })
  story.world.advance(3_600_000)
  story.selects(['web'], 'unpinned: pin')
  await story.recorded()
  expect((await story.promote('a')).failed).toContain('[group.architectures]')
}, 60_000)
test('templates are asked about once each', async () => {
  const story = await OwnGroups.of({})
  await story.template('other', { InstanceType: 'm7a.large' })
  const types = ['m7a.large', 'm7a.xlarge', 'm7a.2xlarge', 'm7a.4xlarge', 'm6a.large', 'm6a.xlarge', 'm6a.2xlarge', 'm6a.4xlarge'] as const
  await story.own('web', {
    MixedInstancesPolicy: policyOf(
      '1',
      ...types.map(InstanceType => ({ InstanceType, LaunchTemplateSpecification: { LaunchTemplateName: 'other', Version: '1' } })),
    ),
  })
  story.world.advance(600_000)
  story.selects(['web'])
  await (await story.recorded()).promote('a')
  const before = story.world.journal.length
  await story.refresh()
  const of = (operation: string) => story.world.journal.slice(before).filter(entry => entry.operation === operation).length
  expect(of('DescribeLaunchTemplateVersions') / of('DescribeAutoScalingGroups')).toBeLessThanOrEqual(4)
}, 60_000)
