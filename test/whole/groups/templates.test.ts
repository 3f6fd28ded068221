/** Launch templates as people have them: shared with other groups, with volumes from snapshots, with a parameter for an image. */
import { DescribeLaunchTemplateVersionsCommand } from '@aws-sdk/client-ec2'
import { PutParameterCommand } from '@aws-sdk/client-ssm'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, REGION } from '../../support/fleet.ts'
import { OwnGroups, policyOf, TEMPLATE } from '../../support/own-groups.ts'
import { ssmAt } from '../../support/place.ts'
import { outcome } from '../../support/story.ts'

describe('a template that another group launches from', () => {
  test('by its default version: that one is not reached, and it goes on', async () => {
    const story = await OwnGroups.of({ web: {}, beside: { of: '$Default' } })
    story.selects(['web'])
    await (await story.recorded()).delivers('a')
    await story.scaledTo('beside', 4)
    expect([await story.runs('web'), await story.runs('beside')]).toEqual(['aa', '----'])
  })

  test.each([
    ['as the template of the group', { of: '$Latest' }],
    ['as the template of its policy', { MixedInstancesPolicy: policyOf('$Latest', { InstanceType: 't3.micro' }) }],
    [
      'as the template of an override',
      {
        MixedInstancesPolicy: {
          LaunchTemplate: {
            LaunchTemplateSpecification: { LaunchTemplateName: 'other', Version: '1' },
            Overrides: [
              { InstanceType: 't3.micro' },
              { InstanceType: 't3a.micro', LaunchTemplateSpecification: { LaunchTemplateName: TEMPLATE, Version: '$Latest' } },
            ],
          },
        },
      },
    ],
  ])('by its latest version, %s: refused by name before anything is changed', async (_, settings) => {
    const story = await OwnGroups.of({ web: {} })
    await story.template('other')
    await story.own('spot-batch', settings)
    await story.recorded()
    const promoted = await story.promote('a')
    expect(promoted.failed).toMatch(/would reach spot-batch at once, because they follow \$Latest of it\. .*\[group\.followers\]/s)
    await story.scaledTo('spot-batch', 4)
    expect(await story.stands()).toMatchObject({ pointer: '-' })
    expect([await story.versions(), await story.runs('spot-batch')]).toEqual([['1 -'], '----'])
  })

  test('both of which are in one rollout: they are pinned together, and both are rolled', async () => {
    const story = await OwnGroups.of({ 'web-a': { of: '$Latest' }, 'web-b': { of: '$Latest' } }, 'unpinned: pin')
    await (await story.recorded()).promote('a')
    const refreshed = await story.refresh()
    expect([refreshed.failed, outcome(refreshed)]).toEqual([undefined, 'refreshed'])
    expect([await story.runs('web-a'), await story.runs('web-b')]).toEqual(['aa', 'aa'])
    expect(await story.versions()).toEqual(['1 -', '2 a'])
    expect((await story.described('web-b')).LaunchTemplate?.Version).toBe('2')
  })

  test.each(['', '\n    waves: [ [ canary ], [ main ] ]'])('of two targets in one region: they are pinned together too%s', async waves => {
    const story = await OwnGroups.of({ 'web-a': { of: '$Latest' }, 'web-b': { of: '$Latest' } })
    story.targets = `{ canary: { groups: [ web-a ] }, main: { groups: [ web-b ] } }${waves}\n    unpinned: pin`
    await (await story.recorded()).promote('a')
    const dry = await story.refresh({ 'dry-run': 'true' })
    const plan = JSON.parse(dry.outputs.get('plan') ?? '[]') as readonly { readonly do: string; readonly on: string }[]
    expect(plan.filter(step => step.do === 'pin-template').map(({ on }) => on)).toEqual([
      `web-a in canary/${REGION}`,
      `web-b in main/${REGION}`,
    ])
    const refreshed = await story.refresh()
    expect([refreshed.failed, outcome(refreshed)]).toEqual([undefined, 'refreshed'])
    expect([await story.runs('web-a'), await story.runs('web-b')]).toEqual(['aa', 'aa'])
    expect(await story.versions()).toEqual(['1 -', '2 a'])
  })

  test('both of which are in one rollout, beside a third: refused, and nothing is pinned', async () => {
    const story = await OwnGroups.of({ 'web-a': { of: '$Latest' }, 'web-b': { of: '$Latest' }, 'web-c': { of: '$Latest' } })
    story.selects(['web-a', 'web-b'], 'unpinned: pin')
    await story.recorded()
    expect((await story.promote('a')).failed).toContain('would reach web-b, web-c at once')
    expect((await story.described('web-a')).LaunchTemplate?.Version).toBe('$Latest')
  })
})

describe('a template whose image is a parameter’s', () => {
  const ALIAS = 'resolve:ssm:/web/ami'
  const parameter = async (more = ''): Promise<OwnGroups> => {
    const story = await OwnGroups.of({}, more)
    const ssm = ssmAt(story.world, { account: ACCOUNT, region: REGION })
    await ssm.send(new PutParameterCommand({ Name: '/web/ami', Value: story.images.get('-'), Type: 'String', DataType: 'aws:ec2:image' }))
    story.world.advance(60_000)
    await story.template('of-parameter', { ImageId: ALIAS })
    await story.own('web', { LaunchTemplate: { LaunchTemplateName: 'of-parameter', Version: '1' } })
    story.world.advance(600_000)
    story.selects(['web'], more)
    return story.recorded()
  }
  test('is refused before its pointer moves', async () => {
    const story = await parameter()
    expect((await story.promote('a')).failed).toMatch(/names its image by a parameter, resolve:ssm:\/web\/ami.*\[group\.image-parameter\]/s)
    expect(await story.stands()).toMatchObject({ pointer: '-' })
    expect(await story.versions('of-parameter')).toEqual([`1 ${ALIAS}`])
  })
  test('is pinned to what runs, so that AWS can come back to it', async () => {
    const story = await parameter('unpinned: pin')
    await story.promote('a')
    story.world
      .place(ACCOUNT, REGION)
      .state(Ec2State)
      .fates.set(story.images.get('a') ?? '', Number.POSITIVE_INFINITY)
    const failed = await story.refresh()
    expect(outcome(failed)).toBe('rolled-back')
    expect([await story.runs('web'), (await story.described('web')).LaunchTemplate?.Version]).toEqual(['--', '2'])
    await story.promote('b', { override: 'hold: mended' })
    expect(await story.versions('of-parameter')).toEqual([`1 ${ALIAS}`, '2 -', '3 a'])
  })
  test('is rolled after that as any other', async () => {
    const story = await parameter('unpinned: pin')
    await story.delivers('a')
    expect([await story.runs('web'), await story.versions('of-parameter')]).toEqual(['aa', [`1 ${ALIAS}`, '2 -', '3 a']])
  })
})

describe('a template with volumes from snapshots', () => {
  const volumes = (SnapshotId: string | undefined) => ({
    BlockDeviceMappings: [
      { DeviceName: '/dev/xvda', Ebs: { VolumeSize: 20, SnapshotId } },
      { DeviceName: '/dev/sdf', Ebs: { VolumeSize: 100, SnapshotId: 'snap-0123456789abcdef0' } },
    ],
  })
  test.each([
    ['of data', undefined],
    ['of data and of the root volume', 'snap-00000000000000001'],
  ])('%s: a new version says them again, and one version is enough', async (_, root) => {
    const story = await OwnGroups.of({ web: {} }, '', volumes(root))
    await (await story.recorded()).promote('a')
    const refreshed = await story.refresh()
    expect([refreshed.failed, outcome(refreshed)]).toEqual([undefined, 'refreshed'])
    expect([await story.runs('web'), await story.versions()]).toEqual(['aa', ['1 -', '2 a']])
    const { LaunchTemplateVersions = [] } = await story.ec2.send(
      new DescribeLaunchTemplateVersionsCommand({ LaunchTemplateName: TEMPLATE, Versions: ['2'] }),
    )
    const { BlockDeviceMappings = [] } = LaunchTemplateVersions[0]?.LaunchTemplateData ?? {}
    const snapshots = BlockDeviceMappings.map(({ DeviceName, Ebs }) => `${DeviceName} ${Ebs?.VolumeSize} ${Ebs?.SnapshotId ?? ''}`.trim())
    expect(snapshots.toSorted()).toEqual(['/dev/sdf 100 snap-0123456789abcdef0', '/dev/xvda 20'])
    await story.delivers('b')
    expect([await story.runs('web'), await story.versions()]).toEqual(['bb', ['1 -', '2 a', '3 b']])
  })
})
