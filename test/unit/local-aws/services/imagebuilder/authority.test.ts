import * as IB from '@aws-sdk/client-imagebuilder'
import { describe, expect, test } from '@jest/globals'
import { ACCOUNT, Studio } from './studio.ts'

const ROLE = `arn:aws:iam::${ACCOUNT}:role/builder`
const limited = async (...actions: string[]) => {
  const studio = new Studio()
  const imageRecipeArn = await studio.recipe()
  const infrastructureConfigurationArn = await studio.infrastructure()
  studio.world.door.identities.roles.set(ROLE, [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions }] }])
  const client = studio.clientOf(studio.world.door.identities.assume(ROLE, 'session').accessKeyId)
  return (input: Partial<IB.CreateImageRequest>) =>
    client.send(new IB.CreateImageCommand({ imageRecipeArn, infrastructureConfigurationArn, ...input }))
}
const CREATE = ['imagebuilder:CreateImage', 'imagebuilder:GetImageRecipe', 'imagebuilder:GetInfrastructureConfiguration']

describe('CreateImage', () => {
  test('needs to read what it builds from', async () => {
    const create = await limited('imagebuilder:CreateImage', 'imagebuilder:GetImageRecipe')
    await expect(create({})).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('imagebuilder:GetInfrastructureConfiguration'),
    })
  })
  test('needs TagResource when it brings tags, and only then', async () => {
    const create = await limited(...CREATE)
    await expect(create({ tags: { run: '7' } })).rejects.toThrow('imagebuilder:TagResource')
    expect((await create({})).imageBuildVersionArn).toMatch(/image\/web\/1\.0\.0\/1$/)
  })
  test('needs PassRole for an execution role', async () => {
    const create = await limited(...CREATE)
    await expect(create({ executionRole: ROLE })).rejects.toThrow('iam:PassRole')
  })
})
