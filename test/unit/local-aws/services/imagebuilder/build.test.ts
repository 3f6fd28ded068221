import type { Instance, Tag } from '@aws-sdk/client-ec2'
import * as IB from '@aws-sdk/client-imagebuilder'
import { minutes, seconds } from '@golden-ami/local-aws'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { VENDOR_LINES } from '@golden-ami/local-aws/services/ec2/vendors'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, PARENT, REGION, Studio, WHOLE } from './studio.ts'

const arnOf = (rest: string) => `arn:aws:imagebuilder:${REGION}:${ACCOUNT}:${rest}`
const tagsOf = (tags: readonly Tag[] | undefined) => Object.fromEntries((tags ?? []).map(({ Key, Value }) => [Key, Value]))
const purposes = (instances: readonly Instance[]) => instances.map(({ Tags, State }) => [tagsOf(Tags).Name, State?.Name])

describe('a build', () => {
  test('moves through its statuses to an AMI', async () => {
    const studio = new Studio()
    const arn = await studio.build({ tags: { team: 'web' } })
    const seen = [await studio.status(arn)]
    for (const wait of [seconds(30), seconds(10), minutes(20), minutes(8)]) {
      studio.world.advance(wait)
      seen.push(await studio.status(arn))
    }
    studio.world.advance(minutes(4) - 1)
    seen.push(await studio.status(arn))
    studio.world.advance(1)
    const image = await studio.image(arn)
    expect([...seen, image.state?.status]).toEqual([
      'PENDING',
      'CREATING',
      'BUILDING',
      'TESTING',
      'DISTRIBUTING',
      'DISTRIBUTING',
      'AVAILABLE',
    ])
    expect(image).toMatchObject({ name: 'web', version: '1.0.0/1', osVersion: 'Amazon Linux 2023', tags: { team: 'web' } })
    const [ami] = image.outputResources?.amis ?? []
    expect(ami).toMatchObject({ region: REGION, accountId: ACCOUNT })
    expect(studio.ec2.images.own(ami!.image!)).toMatchObject({ State: 'available', OwnerId: ACCOUNT })
  })
  test('goes through INTEGRATING when there is something to integrate', async () => {
    const studio = new Studio()
    studio.state.plans = () => ({ integrating: seconds(30) })
    const arn = await studio.build()
    studio.world.advance(WHOLE)
    const before = await studio.status(arn)
    studio.world.advance(seconds(30))
    expect([before, await studio.status(arn)]).toEqual(['INTEGRATING', 'AVAILABLE'])
  })
  test('skips the tests when they are switched off', async () => {
    const studio = new Studio()
    const arn = await studio.build({ imageTestsConfiguration: { imageTestsEnabled: false } })
    studio.world.advance(seconds(40) + minutes(20))
    expect(await studio.status(arn)).toBe('DISTRIBUTING')
  })
  test('numbers the builds of a version', async () => {
    const studio = new Studio()
    const imageRecipeArn = await studio.recipe()
    const infrastructureConfigurationArn = await studio.infrastructure()
    const next = await studio.recipe({ semanticVersion: '1.1.0' })
    const arns = []
    for (const recipe of [imageRecipeArn, imageRecipeArn, next])
      arns.push(await studio.build({ imageRecipeArn: recipe, infrastructureConfigurationArn }))
    expect(arns).toEqual(['1.0.0/1', '1.0.0/2', '1.1.0/1'].map(version => arnOf(`image/web/${version}`)))
  })
  test('with a wildcard takes the newest recipe', async () => {
    const studio = new Studio()
    await studio.recipe()
    await studio.recipe({ semanticVersion: '1.0.9' })
    await studio.recipe({ semanticVersion: '1.0.10' })
    expect(await studio.build({ imageRecipeArn: arnOf('image-recipe/web/1.x.x') })).toBe(arnOf('image/web/1.0.10/1'))
  })
  test('is started once for a client token', async () => {
    const studio = new Studio()
    const imageRecipeArn = await studio.recipe()
    const infrastructureConfigurationArn = await studio.infrastructure()
    const wish = { imageRecipeArn, infrastructureConfigurationArn, clientToken: 'run-1' }
    expect([await studio.build(wish), await studio.build(wish)]).toEqual([arnOf('image/web/1.0.0/1'), arnOf('image/web/1.0.0/1')])
    await expect(studio.build({ ...wish, tags: { other: 'yes' } })).rejects.toThrow(IB.IdempotentParameterMismatchException)
    expect(studio.state.images.owned()).toHaveLength(1)
  })
  test.each<[string, Partial<IB.CreateImageRequest>, string]>([
    ['workflows without a role', { workflows: [{ workflowArn: arnOf('workflow/build/mine/1.0.0/1') }] }, 'An execution role is required'],
    [
      "workflows of one's own",
      { workflows: [{ workflowArn: arnOf('workflow/build/mine/1.0.0/1') }], executionRole: 'builder' },
      'local AWS does not run the workflow',
    ],
    ['an unknown recipe', { imageRecipeArn: arnOf('image-recipe/worker/1.0.0') }, 'does not exist'],
    ['an unknown infrastructure', { infrastructureConfigurationArn: arnOf('infrastructure-configuration/big') }, 'does not exist'],
    ['an unknown distribution', { distributionConfigurationArn: arnOf('distribution-configuration/none') }, 'does not exist'],
  ])('is refused with %s', async (_, input, message) => {
    await expect(new Studio().build(input)).rejects.toThrow(message)
  })
})

describe('the instances of a build', () => {
  test('come from the parent and from the new AMI, carry tags, and go', async () => {
    const studio = new Studio()
    const infrastructureConfigurationArn = await studio.infrastructure({ instanceTypes: ['t3.small'], resourceTags: { cost: 'golden' } })
    const arn = await studio.build({ infrastructureConfigurationArn })
    studio.world.advance(minutes(10))
    const [building] = studio.ec2.instances.owned()
    expect(building).toMatchObject({ InstanceType: 't3.small', State: { Name: 'running' } })
    expect(tagsOf(building!.Tags)).toEqual({
      Name: 'Build instance for web',
      cost: 'golden',
      CreatedBy: 'EC2 Image Builder',
      Ec2ImageBuilderArn: arn,
    })
    studio.world.advance(minutes(15))
    expect(purposes(studio.ec2.instances.owned())).toEqual([
      ['Build instance for web', 'terminated'],
      ['Test instance for web', 'running'],
    ])
    const made = studio.ec2.images.owned()[0]
    expect(studio.ec2.instances.owned()[1]?.ImageId).toBe(made?.ImageId)
    studio.world.advance(minutes(5))
    expect(purposes(studio.ec2.instances.owned()).map(([, state]) => state)).toEqual(['terminated', 'terminated'])
  })
})

describe('the AMI of a build', () => {
  const built = async (studio: Studio, input: Partial<IB.CreateImageRequest>) => {
    const arn = await studio.build(input)
    studio.world.advance(WHOLE)
    const amis = (await studio.image(arn)).outputResources?.amis ?? []
    return { arn, amis }
  }
  test('has tags of recipe and distribution, and a name with the variables filled in', async () => {
    const studio = new Studio()
    const distributionConfigurationArn = await studio.distribution([
      {
        region: REGION,
        amiDistributionConfiguration: {
          name: 'web-{{ imagebuilder:buildVersion }}-{{imagebuilder:buildDate}}',
          amiTags: { stage: 'tool', build: '{{imagebuilder:buildVersion}}' },
        },
      },
    ])
    const imageRecipeArn = await studio.recipe({ amiTags: { family: 'web', stage: 'os' }, description: 'From the recipe' })
    const { arn, amis } = await built(studio, { imageRecipeArn, distributionConfigurationArn })
    const ami = studio.ec2.images.own(amis[0]!.image!)
    expect(ami).toMatchObject({ Name: 'web-1-2026-01-05T08-00-00.000Z', Description: 'From the recipe' })
    expect(amis[0]).toMatchObject({ name: ami!.Name, description: ami!.Description, state: { status: 'AVAILABLE' } })
    expect(tagsOf(ami!.Tags)).toEqual({
      family: 'web',
      stage: 'tool',
      build: '1',
      CreatedBy: 'EC2 Image Builder',
      Ec2ImageBuilderArn: arn,
    })
  })
  test('takes its description from the distribution, and goes to other Regions without the tags of the recipe', async () => {
    const studio = new Studio()
    const amiDistributionConfiguration = { description: 'From the distribution', amiTags: { copy: 'yes' } }
    const distributionConfigurationArn = await studio.distribution(
      [REGION, 'us-east-1'].map(region => ({ region, amiDistributionConfiguration })),
    )
    const imageRecipeArn = await studio.recipe({ amiTags: { family: 'web' }, description: 'From the recipe' })
    const { amis } = await built(studio, { imageRecipeArn, distributionConfigurationArn })
    expect(amis.map(({ description }) => description)).toEqual(['From the distribution', 'From the distribution'])
    expect(tagsOf(studio.ec2.images.own(amis[0]!.image!)?.Tags)).toMatchObject({ family: 'web', copy: 'yes' })
    const copy = studio.world.place(ACCOUNT, 'us-east-1').state(Ec2State).images.own(amis[1]!.image!)
    expect(Object.keys(tagsOf(copy?.Tags))).toEqual(['copy', 'CreatedBy', 'Ec2ImageBuilderArn'])
  })
  test.each([
    ['two lines', 'parent = ami-1\narchitecture = x86_64'],
    ['what is no ASCII', 'and more…'],
    ['256 characters', 'a'.repeat(256)],
  ])('cannot have a description of %s: the build fails', async (_, description) => {
    const studio = new Studio()
    const arn = await studio.build({ imageRecipeArn: await studio.recipe({ description }) })
    studio.world.advance(WHOLE)
    expect((await studio.image(arn)).state?.reason).toContain('for parameter description is invalid')
  })
  test('has the tags of the recipe before it is distributed', async () => {
    const studio = new Studio()
    await studio.build({ imageRecipeArn: await studio.recipe({ amiTags: { family: 'web' } }) })
    studio.world.advance(minutes(25))
    expect(tagsOf(studio.ec2.images.owned()[0]?.Tags)).toMatchObject({ family: 'web' })
  })
  test('is named after the image when nobody says otherwise', async () => {
    const studio = new Studio()
    const { amis } = await built(studio, {})
    expect(amis[0]?.name).toBe('web 2026-01-05T08-00-00.000Z')
  })
  test('has the devices of its parent and of the recipe', async () => {
    const studio = new Studio()
    const blockDeviceMappings: IB.InstanceBlockDeviceMapping[] = [
      { deviceName: '/dev/xvda', ebs: { encrypted: true } },
      { deviceName: '/dev/sdb', ebs: { volumeSize: 100 } },
    ]
    const root = { DeviceName: '/dev/xvda', Ebs: { VolumeSize: 20 } }
    const parentImage = studio.ec2.makeImage({ Name: 'parent', BlockDeviceMappings: [root] }).ImageId!
    studio.ec2.makeAvailable(parentImage)
    const { amis } = await built(studio, { imageRecipeArn: await studio.recipe({ parentImage, blockDeviceMappings }) })
    const devices = studio.ec2.images.own(amis[0]!.image!)?.BlockDeviceMappings ?? []
    expect(devices).toMatchObject([
      { DeviceName: '/dev/xvda', Ebs: { Encrypted: true, VolumeSize: 20, VolumeType: 'gp3' } },
      { DeviceName: '/dev/sdb', Ebs: { Encrypted: false, VolumeSize: 100, VolumeType: 'gp3' } },
    ])
    const snapshots = devices.map(({ Ebs }) => studio.ec2.snapshots.own(Ebs!.SnapshotId!))
    expect(snapshots).toMatchObject([
      { Encrypted: true, State: 'completed' },
      { Encrypted: false, State: 'completed' },
    ])
  })
  test.each([
    [19, {}, /Volume of size 19GB is smaller than snapshot 'snap-\w+', expect size >= 20GB/],
    [20, {}, undefined],
    [19, { snapshotId: 'snap-0123456789abcdef0' }, undefined],
  ])('has no volume of %d GiB from a larger snapshot: %j', async (volumeSize, more, why) => {
    const studio = new Studio()
    const root = { DeviceName: '/dev/xvda', Ebs: { VolumeSize: 20 } }
    const parentImage = studio.ec2.makeImage({ Name: 'parent', BlockDeviceMappings: [root] }).ImageId!
    studio.ec2.makeAvailable(parentImage)
    const blockDeviceMappings = [{ deviceName: '/dev/xvda', ebs: { volumeSize, ...more } }]
    const arn = await studio.build({ imageRecipeArn: await studio.recipe({ parentImage, blockDeviceMappings }) })
    studio.world.advance(WHOLE)
    const { status, reason } = (await studio.image(arn)).state ?? {}
    expect([status, reason]).toEqual(why ? ['FAILED', expect.stringMatching(why)] : ['AVAILABLE', undefined])
  })
  test('is copied to the Regions and accounts of the distribution', async () => {
    const studio = new Studio()
    studio.letDistributeTo('222222222222')
    const distributionConfigurationArn = await studio.distribution([
      { region: REGION },
      { region: 'us-east-1', amiDistributionConfiguration: { amiTags: { copy: 'yes' }, targetAccountIds: [ACCOUNT, '222222222222'] } },
    ])
    const imageRecipeArn = await studio.recipe({ description: 'From the recipe' })
    const { amis } = await built(studio, { imageRecipeArn, distributionConfigurationArn })
    expect(amis.map(({ description }) => description)).toEqual(['From the recipe', undefined, undefined])
    expect(amis.map(({ region, accountId }) => [region, accountId])).toEqual([
      [REGION, ACCOUNT],
      ['us-east-1', ACCOUNT],
      ['us-east-1', '222222222222'],
    ])
    const copy = studio.world.place('222222222222', 'us-east-1').state(Ec2State).images.own(amis[2]!.image!)
    expect(copy).toMatchObject({ State: 'available', SourceImageId: amis[0]!.image, SourceImageRegion: REGION })
    expect(tagsOf(copy!.Tags)).toMatchObject({ copy: 'yes' })
  })
})

test('two builds at the same moment cannot give their AMIs the same name', async () => {
  const studio = new Studio()
  const wish = { imageRecipeArn: await studio.recipe(), infrastructureConfigurationArn: await studio.infrastructure() }
  const arns = [await studio.build(wish), await studio.build(wish)]
  studio.world.advance(WHOLE)
  expect(await Promise.all(arns.map(arn => studio.status(arn)))).toEqual(['AVAILABLE', 'FAILED'])
  expect((await studio.image(arns[1]!)).state?.reason).toContain('in workflow step CreateOutputAMI')
})

describe('the parent image', () => {
  const line = VENDOR_LINES.find(({ parameter }) => PARENT.endsWith(parameter))!
  const vendor = (studio: Studio) => studio.world.place(line.owner, REGION).state(Ec2State)

  test('of a parameter is looked up when the build begins', async () => {
    const studio = new Studio()
    const imageRecipeArn = await studio.recipe()
    studio.world.advance(minutes(24 * 60))
    const newest = vendor(studio).publish(line).ImageId
    await studio.build({ imageRecipeArn })
    studio.world.advance(minutes(1))
    expect(studio.ec2.instances.owned()[0]?.ImageId).toBe(newest)
  })
  test('of an image is the AMI of its newest build that is AVAILABLE', async () => {
    const studio = new Studio()
    const infrastructureConfigurationArn = await studio.infrastructure()
    const imageRecipeArn = await studio.recipe({ name: 'base' })
    const base = await studio.build({ imageRecipeArn, infrastructureConfigurationArn })
    studio.world.advance(WHOLE)
    await studio.build({ imageRecipeArn, infrastructureConfigurationArn })
    await studio.build({
      imageRecipeArn: await studio.recipe({ parentImage: arnOf('image/base/x.x.x') }),
      infrastructureConfigurationArn,
    })
    studio.world.advance(minutes(1))
    const parent = (await studio.image(base)).outputResources?.amis?.[0]?.image
    expect(studio.ec2.instances.owned().at(-1)?.ImageId).toBe(parent)
  })
  test('that is gone lets the build fail at its first step', async () => {
    const studio = new Studio()
    const parent = studio.ec2.makeImage({ Name: 'mine' }).ImageId!
    studio.ec2.makeAvailable(parent)
    const arn = await studio.build({ imageRecipeArn: await studio.recipe({ parentImage: parent }) })
    studio.ec2.images.delete(parent)
    studio.world.advance(WHOLE)
    expect((await studio.image(arn)).state).toEqual({
      status: 'FAILED',
      reason: expect.stringMatching(
        /^Workflow Execution ID: 'wf-\S+' failed with reason: .*does not exist in workflow step LaunchBuildInstance$/,
      ),
    })
  })
})

describe('wildcards of components', () => {
  test('mean the newest version when the build comes to them', async () => {
    const studio = new Studio()
    await studio.component()
    const arn = await studio.build({
      imageRecipeArn: await studio.recipe({ components: [{ componentArn: arnOf('component/nginx/1.x.x') }] }),
    })
    const newer = await studio.component({ semanticVersion: '1.1.0' })
    studio.world.advance(WHOLE)
    expect(await studio.status(arn)).toBe('AVAILABLE')
    expect(studio.lines('/aws/imagebuilder/web', '1.0.0/1')).toContain(`Document ${newer}`)
  })
})

describe('eventual consistency', () => {
  test('a build that was just started is not seen at once, and its token still guards it', async () => {
    const studio = new Studio()
    const imageRecipeArn = await studio.recipe()
    const infrastructureConfigurationArn = await studio.infrastructure()
    studio.world.advance(minutes(1))
    studio.world.lag = seconds(10)
    const wish = { imageRecipeArn, infrastructureConfigurationArn, clientToken: 'run-1' }
    const arn = await studio.build(wish)
    await expect(studio.image(arn)).rejects.toThrow(IB.ResourceNotFoundException)
    expect(await studio.build(wish)).toBe(arn)
    studio.world.advance(seconds(10))
    expect(await studio.status(arn)).toBe('PENDING')
    studio.world.advance(seconds(25))
    expect(await studio.status(arn)).toBe('PENDING')
    studio.world.advance(seconds(5))
    expect(await studio.status(arn)).toBe('CREATING')
  })
})
