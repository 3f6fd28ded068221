import * as IB from '@aws-sdk/client-imagebuilder'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, PARENT, Studio } from './studio.ts'

const ROLE = `arn:aws:iam::${ACCOUNT}:role/builder`
/** A client of a role that may do no more than the named actions. */
const limited = (studio: Studio, actions: readonly string[]) => {
  const { identities } = studio.world
  identities.roles.set(ROLE, [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] }])
  return studio.clientOf(identities.assume(ROLE, 'session').accessKeyId)
}
const creator = async (...actions: string[]) => {
  const studio = new Studio()
  const imageRecipeArn = await studio.recipe()
  const infrastructureConfigurationArn = await studio.infrastructure()
  const client = limited(studio, actions)
  return (input: Partial<IB.CreateImageRequest>) =>
    client.send(new IB.CreateImageCommand({ imageRecipeArn, infrastructureConfigurationArn, ...input }))
}
const CREATE = ['imagebuilder:CreateImage', 'imagebuilder:GetImageRecipe', 'imagebuilder:GetInfrastructureConfiguration']

describe('CreateImage', () => {
  test('needs to read what it builds from', async () => {
    const create = await creator('imagebuilder:CreateImage', 'imagebuilder:GetImageRecipe')
    await expect(create({})).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('imagebuilder:GetInfrastructureConfiguration'),
    })
  })
  test('needs TagResource when it brings tags, and only then', async () => {
    const create = await creator(...CREATE)
    await expect(create({ tags: { run: '7' } })).rejects.toThrow('imagebuilder:TagResource')
    expect((await create({})).imageBuildVersionArn).toMatch(/image\/web\/1\.0\.0\/1$/)
  })
  test('needs to ask Inspector when it scans', async () => {
    const create = await creator(...CREATE)
    await expect(create({ imageScanningConfiguration: { imageScanningEnabled: true } })).rejects.toThrow('inspector2:BatchGetAccountStatus')
  })
  test('needs PassRole for an execution role', async () => {
    const create = await creator(...CREATE)
    await expect(create({ executionRole: ROLE })).rejects.toThrow('iam:PassRole')
  })
})

describe('CreateImageRecipe', () => {
  const NEEDED = ['imagebuilder:CreateImageRecipe', 'imagebuilder:GetComponent', 'ssm:GetParameter', 'ec2:DescribeImages']
  const create = async (actions: readonly string[]) => {
    const studio = new Studio()
    const components = [{ componentArn: await studio.component() }]
    const input = { name: 'web', semanticVersion: '1.0.0', parentImage: PARENT, components }
    return limited(studio, actions).send(new IB.CreateImageRecipeCommand(input))
  }
  test.each(NEEDED)('needs %s', async action => {
    await expect(create(NEEDED.filter(each => each !== action))).rejects.toThrow(action)
  })
  test('needs to read a parent that is an image', async () => {
    const parentImage = 'arn:aws:imagebuilder:eu-west-1:aws:image/amazon-linux-2023-x86/x.x.x'
    const studio = new Studio()
    const components = [{ componentArn: await studio.component() }]
    const input = { name: 'web', semanticVersion: '1.0.0', parentImage, components }
    const asked = limited(studio, NEEDED).send(new IB.CreateImageRecipeCommand(input))
    await expect(asked).rejects.toThrow(`imagebuilder:GetImage on resource: ${parentImage} `)
  })
  test('needs no more', async () => {
    expect((await create(NEEDED)).imageRecipeArn).toMatch(/image-recipe\/web\/1\.0\.0$/)
  })
})

test('CreateInfrastructureConfiguration needs to pass the role of its instances', async () => {
  const client = limited(new Studio(), ['imagebuilder:*'])
  const asked = client.send(new IB.CreateInfrastructureConfigurationCommand({ name: 'small', instanceProfileName: 'builder' }))
  await expect(asked).rejects.toThrow(`iam:PassRole on resource: arn:aws:iam::${ACCOUNT}:role/builder `)
})
test('CreateInfrastructureConfiguration needs to publish to the topic of its notices', async () => {
  const client = limited(new Studio(), ['imagebuilder:*', 'iam:PassRole'])
  const snsTopicArn = `arn:aws:sns:eu-west-1:${ACCOUNT}:builds`
  const asked = client.send(new IB.CreateInfrastructureConfigurationCommand({ name: 'small', instanceProfileName: 'builder', snsTopicArn }))
  await expect(asked).rejects.toThrow(`sns:Publish on resource: ${snsTopicArn} `)
})
