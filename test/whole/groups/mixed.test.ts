/** Groups with mixed instances policies: rolled with all their templates, gone back from, and otherwise left as they are. */
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, REGION } from '../../support/fleet.ts'
import { OwnGroups, policyOf } from '../../support/own-groups.ts'
import { outcome } from '../../support/story.ts'

const SPOT = {
  OnDemandBaseCapacity: 1,
  OnDemandPercentageAboveBaseCapacity: 0,
  SpotAllocationStrategy: 'price-capacity-optimized',
}
const requirements = { InstanceRequirements: { VCpuCount: { Min: 2 }, MemoryMiB: { Min: 4096 } } }

test('one that follows $Latest, of instance requirements, is pinned and rolled, and stays what it is', async () => {
  const policy = { ...policyOf('$Latest', requirements), InstancesDistribution: SPOT }
  const story = await OwnGroups.of({ web: { MixedInstancesPolicy: policy } }, 'unpinned: pin')
  await (await story.recorded()).promote('a')
  const refreshed = await story.refresh()
  expect([refreshed.failed, outcome(refreshed)]).toEqual([undefined, 'refreshed'])
  expect([await story.runs('web'), await story.versions()]).toEqual(['aa', ['1 -', '2 a']])
  const { MixedInstancesPolicy, LaunchTemplate } = await story.described('web')
  expect(LaunchTemplate).toBeUndefined()
  expect(MixedInstancesPolicy).toMatchObject({
    InstancesDistribution: SPOT,
    LaunchTemplate: { LaunchTemplateSpecification: { Version: '2' }, Overrides: [requirements] },
  })
  expect(outcome(await story.refresh())).toBe('unchanged')
})

test('one that follows $Latest is refused by promote where nothing is to be pinned', async () => {
  const story = await OwnGroups.of({ web: { MixedInstancesPolicy: policyOf('$Latest', requirements) } })
  await story.recorded()
  expect((await story.promote('a')).failed).toContain('[group.unpinned]')
  expect(await story.stands()).toMatchObject({ pointer: '-' })
})

describe('one of two templates, one override with an image of its own', () => {
  const two = async (): Promise<OwnGroups> => {
    const story = await OwnGroups.of({})
    await story.template('other', { InstanceType: 'm7a.large' })
    const policy = policyOf(
      '1',
      { InstanceType: 'm7i.large' },
      { InstanceType: 'm7a.large', LaunchTemplateSpecification: { LaunchTemplateName: 'other', Version: '1' } },
      { InstanceType: 'm6i.large', ImageId: story.images.get('-') },
    )
    await story.own('web', { DesiredCapacity: 3, MixedInstancesPolicy: { ...policy, InstancesDistribution: SPOT } })
    story.world.advance(600_000)
    story.selects(['web'])
    return story.recorded()
  }
  test('is rolled with all of them', async () => {
    const story = await two()
    await story.promote('a')
    const refreshed = await story.refresh()
    expect([refreshed.failed, outcome(refreshed)]).toEqual([undefined, 'refreshed'])
    expect(await story.runs('web')).toBe('aaa')
    expect([await story.versions(), await story.versions('other')]).toEqual([
      ['1 -', '2 a'],
      ['1 -', '2 a'],
    ])
    await story.scaledTo('web', 6)
    expect(await story.runs('web')).toBe('aaaaaa')
  })
  test('is rolled back by AWS, and then by hand', async () => {
    const story = await two()
    const broken = await story.made('a')
    const { fates } = story.world.place(ACCOUNT, REGION).state(Ec2State)
    fates.set(broken, Number.POSITIVE_INFINITY)
    await story.promote('a')
    expect(outcome(await story.refresh())).toBe('rolled-back')
    expect(await story.runs('web')).toBe('---')
    const { MixedInstancesPolicy } = await story.described('web')
    expect(MixedInstancesPolicy?.LaunchTemplate?.Overrides?.[2]?.ImageId).toBe(story.images.get('-'))
    await story.promote('b', { override: 'hold: mended' })
    expect(outcome(await story.refresh())).toBe('refreshed')
    expect(outcome(await story.rollBack())).toBe('rolled-back')
    expect(await story.runs('web')).toBe('---')
  })
})

test('one with weights is proved by its capacity, not by so many instances', async () => {
  const weights = policyOf('1', { InstanceType: 'm7i.large', WeightedCapacity: '4' }, { InstanceType: 'm7i.xlarge', WeightedCapacity: '8' })
  const story = await OwnGroups.of({ web: { DesiredCapacity: 12, MaxSize: 40, MixedInstancesPolicy: weights } })
  await (await story.recorded()).delivers('a')
  expect(await story.runs('web')).toBe('aaa')
  expect((await story.stands()).label).toBe('a')
})

test('one of two architectures is refused by name before its pointer moves', async () => {
  const story = await OwnGroups.of({})
  const ec2 = story.world.place(ACCOUNT, REGION).state(Ec2State)
  const { ImageId: arm = '' } = ec2.makeImage({ Name: 'arm', Architecture: 'arm64' })
  ec2.makeAvailable(arm)
  await story.template('graviton', { ImageId: arm, InstanceType: 'm7g.large' })
  const policy = policyOf(
    '1',
    { InstanceType: 'm7i.large' },
    { InstanceType: 'm7g.large', LaunchTemplateSpecification: { LaunchTemplateName: 'graviton', Version: '1' } },
  )
  await story.own('web', { MixedInstancesPolicy: policy, DesiredCapacity: 1 })
  story.world.advance(600_000)
  story.selects(['web'])
  await story.recorded()
  expect((await story.promote('a')).failed).toMatch(
    new RegExp(`several architectures: .*\\(x86_64\\), ${arm} \\(arm64\\)\\. .*\\[group\\.architectures\\]`, 's'),
  )
  expect(await story.stands()).toMatchObject({ pointer: '-' })
})
