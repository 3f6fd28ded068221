import * as IB from '@aws-sdk/client-imagebuilder'
import { minutes } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, REGION, Studio, WHOLE } from './studio.ts'

const arnOf = (rest: string) => `arn:aws:imagebuilder:${REGION}:${ACCOUNT}:image/${rest}`

describe('lists of images', () => {
  const filled = async () => {
    const studio = new Studio()
    const infrastructureConfigurationArn = await studio.infrastructure()
    const [first, second, worker] = [
      await studio.recipe(),
      await studio.recipe({ semanticVersion: '1.1.0' }),
      await studio.recipe({ name: 'worker' }),
    ]
    for (const imageRecipeArn of [first, first, second, worker]) {
      await studio.build({ imageRecipeArn, infrastructureConfigurationArn, tags: { run: '7' } })
      studio.world.advance(1)
    }
    return studio
  }
  test.each<[string, IB.ListImagesRequest, string[]]>([
    ['one entry for each version', {}, ['web/1.0.0', 'web/1.1.0', 'worker/1.0.0']],
    ['by name', { filters: [{ name: 'name', values: ['worker'] }] }, ['worker/1.0.0']],
    ['by version', { filters: [{ name: 'version', values: ['1.0.0'] }] }, ['web/1.0.0', 'worker/1.0.0']],
    ['byName', { byName: true }, ['web/x.x.x', 'worker/x.x.x']],
    ["Amazon's", { owner: 'Amazon' }, []],
  ])('ListImages: %s', async (_, input, expected) => {
    const studio = await filled()
    const { imageVersionList } = await studio.client.send(new IB.ListImagesCommand(input))
    expect(imageVersionList?.map(({ arn }) => arn)).toEqual(expected.map(arnOf))
  })
  test('ListImageBuildVersions: the builds of a version, newest first, with state and tags', async () => {
    const studio = await filled()
    studio.world.advance(WHOLE)
    const { imageSummaryList } = await studio.client.send(new IB.ListImageBuildVersionsCommand({ imageVersionArn: arnOf('web/1.0.0') }))
    expect(imageSummaryList).toMatchObject([
      { arn: arnOf('web/1.0.0/2'), version: '1.0.0/2', tags: { run: '7' }, state: { status: 'AVAILABLE' }, owner: ACCOUNT },
      { arn: arnOf('web/1.0.0/1'), version: '1.0.0/1' },
    ])
    expect(imageSummaryList?.[0]?.outputResources?.amis).toHaveLength(1)
  })
  test('ListImageBuildVersions: all, in pages', async () => {
    const studio = await filled()
    const sizes: number[] = []
    for await (const { imageSummaryList } of IB.paginateListImageBuildVersions({ client: studio.client, pageSize: 3 }, {}))
      sizes.push(imageSummaryList?.length ?? 0)
    expect(sizes).toEqual([3, 1])
  })
  test('deprecated images are listed when asked for', async () => {
    const studio = await filled()
    studio.state.images.patch(arnOf('worker/1.0.0/1'), { state: { status: 'DEPRECATED' } })
    const listed = async (includeDeprecated: boolean) =>
      (await studio.client.send(new IB.ListImagesCommand({ includeDeprecated }))).imageVersionList?.map(({ name }) => name)
    expect([await listed(false), await listed(true)]).toEqual([
      ['web', 'web'],
      ['web', 'web', 'worker'],
    ])
  })
  test.each([
    ['web/x.x.x', 'AVAILABLE', 'web/1.1.0/1'],
    ['web/x.x.x', 'FAILED', 'web/1.0.0/2'],
    ['web/x.x.x', 'BUILDING', 'web/1.0.0/2'],
    ['web/1.1.0', 'FAILED', 'web/1.1.0/1'],
    ['web/1.0.x', 'FAILED', 'web/1.0.0/2'],
    ['web/1.0.0', 'FAILED', 'web/1.0.0/2'],
  ] as const)('GetImage of %s when the newest is %s', async (asked, status, meant) => {
    const studio = await filled()
    for (const { arn = '' } of studio.state.images.owned())
      studio.state.images.patch(arn, { state: { status: arn.endsWith('1.1.0/1') ? status : 'AVAILABLE' } })
    expect((await studio.image(arnOf(asked))).arn).toBe(arnOf(meant))
  })
})

describe('DeleteImage', () => {
  test('forgets the image and leaves its AMI', async () => {
    const studio = new Studio()
    const arn = await studio.build()
    const remove = () => studio.client.send(new IB.DeleteImageCommand({ imageBuildVersionArn: arn }))
    await expect(remove()).rejects.toThrow('it cannot be deleted')
    studio.world.advance(WHOLE)
    await remove()
    await expect(studio.image(arn)).rejects.toThrow(IB.ResourceNotFoundException)
    expect(studio.ec2.images.owned()).toMatchObject([{ State: 'available' }])
  })
})

describe('packages', () => {
  const packagesOf = async (studio: Studio, arn: string) => {
    const { imagePackageList } = await studio.client.send(new IB.ListImagePackagesCommand({ imageBuildVersionArn: arn }))
    return imagePackageList?.map(({ packageName, packageVersion }) => `${packageName} ${packageVersion}`)
  }
  test('are those of the base and of the plan, handed on to images that build on it', async () => {
    const studio = new Studio()
    studio.state.plans = ({ name }) => ({
      packages:
        name === 'base' ? [{ packageName: 'openssl', packageVersion: '3.0.15' }] : [{ packageName: 'nginx', packageVersion: '1.26.2' }],
    })
    const infrastructureConfigurationArn = await studio.infrastructure()
    const os = await studio.build({ imageRecipeArn: await studio.recipe({ name: 'base' }), infrastructureConfigurationArn })
    expect(await packagesOf(studio, os)).toEqual([])
    studio.world.advance(WHOLE)
    const imageRecipeArn = await studio.recipe({ parentImage: arnOf('base/x.x.x') })
    const web = await studio.build({ imageRecipeArn, infrastructureConfigurationArn })
    studio.world.advance(WHOLE)
    expect(await packagesOf(studio, os)).toEqual(['bash 5.2.15', 'curl 8.5.0', 'openssl 3.0.15'])
    expect(await packagesOf(studio, web)).toEqual(['bash 5.2.15', 'curl 8.5.0', 'openssl 3.0.15', 'nginx 1.26.2'])
  })
  test('are not collected when enhanced metadata is off', async () => {
    const studio = new Studio()
    const arn = await studio.build({ enhancedImageMetadataEnabled: false })
    studio.world.advance(WHOLE)
    expect(await packagesOf(studio, arn)).toEqual([])
  })
})

describe('tags', () => {
  test('are put on, read and taken off', async () => {
    const studio = new Studio()
    const resourceArn = await studio.build({ tags: { run: '7', cost: 'golden' } })
    const read = async () => (await studio.client.send(new IB.ListTagsForResourceCommand({ resourceArn }))).tags
    await studio.client.send(new IB.TagResourceCommand({ resourceArn, tags: { team: 'web', run: '8' } }))
    expect(await read()).toEqual({ cost: 'golden', team: 'web', run: '8' })
    await studio.client.send(new IB.UntagResourceCommand({ resourceArn, tagKeys: ['run'] }))
    expect(await read()).toEqual({ cost: 'golden', team: 'web' })
    studio.world.advance(minutes(1))
    expect((await studio.image(resourceArn)).tags).toEqual({ cost: 'golden', team: 'web' })
  })
  test('every kind of resource has them', async () => {
    const studio = new Studio()
    await studio.build({ distributionConfigurationArn: await studio.distribution([{ region: REGION }]) })
    const { components, recipes, infrastructures, distributions, images } = studio.state
    const arns = [components, recipes, infrastructures, distributions, images].map(shelf => shelf.owned()[0]!.arn!)
    for (const resourceArn of arns) await studio.client.send(new IB.TagResourceCommand({ resourceArn, tags: { seen: 'yes' } }))
    const read = await Promise.all(arns.map(resourceArn => studio.client.send(new IB.ListTagsForResourceCommand({ resourceArn }))))
    expect(read.map(({ tags }) => tags)).toEqual(Array(5).fill({ seen: 'yes' }))
  })
  test('of what is not there are refused', async () => {
    const asked = new Studio().client.send(new IB.ListTagsForResourceCommand({ resourceArn: arnOf('web/1.0.0/1') }))
    await expect(asked).rejects.toThrow(IB.ResourceNotFoundException)
  })
})
