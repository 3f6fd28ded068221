import * as IB from '@aws-sdk/client-imagebuilder'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, PARENT, REGION, Studio } from './studio.ts'

const arnOf = (rest: string) => `arn:aws:imagebuilder:${REGION}:${ACCOUNT}:${rest}`

describe('CreateImageRecipe', () => {
  test('is read back as it was made', async () => {
    const studio = new Studio()
    const componentArn = await studio.component()
    const components = [{ componentArn, parameters: [{ name: 'port', value: ['80'] }] }]
    const arn = await studio.recipe({ components, amiTags: { family: 'web' }, tags: { team: 'web' }, workingDirectory: '/tmp' })
    const { imageRecipe } = await studio.client.send(new IB.GetImageRecipeCommand({ imageRecipeArn: arnOf('image-recipe/web/x.x.x') }))
    expect(imageRecipe).toMatchObject({
      arn,
      name: 'web',
      version: '1.0.0',
      type: 'AMI',
      owner: ACCOUNT,
      parentImage: PARENT,
      components,
      amiTags: { family: 'web' },
      tags: { team: 'web' },
      workingDirectory: '/tmp',
    })
  })
  test('makes a version once', async () => {
    const studio = new Studio()
    await studio.recipe()
    await expect(studio.recipe()).rejects.toThrow(IB.ResourceAlreadyExistsException)
    expect(await studio.recipe({ semanticVersion: '1.0.1' })).toBe(arnOf('image-recipe/web/1.0.1'))
  })
  test.each<[string, Partial<IB.CreateImageRecipeRequest>, string]>([
    ['an unknown component', { components: [{ componentArn: arnOf('component/apache/1.0.0/1') }] }, 'does not exist'],
    ['21 components', { components: Array(21).fill({ componentArn: arnOf('component/nginx/1.0.0') }) }, 'at most 20 components'],
    [
      'a component twice, in whatever versions',
      {
        components: ['x.x.x', '1.0.0'].map(version => ({
          componentArn: `arn:aws:imagebuilder:${REGION}:aws:component/update-linux/${version}`,
        })),
      },
      'is in the recipe more than once',
    ],
    ['an unknown AMI', { parentImage: 'ami-00000000000000000' }, "'parentImage' is not valid"],
    ['an unknown image', { parentImage: arnOf('image/base/x.x.x') }, "'parentImage' is not valid"],
    ['no version', { semanticVersion: '1.0.1073741824' }, "The version '1.0.1073741824' is not valid"],
  ])('refuses %s', async (_, input, message) => {
    const studio = new Studio()
    await studio.component()
    await expect(studio.recipe(input)).rejects.toThrow(message)
  })
})

describe('recipes', () => {
  test('are listed by filters', async () => {
    const studio = new Studio()
    await studio.recipe()
    await studio.recipe({ name: 'worker' })
    const named = await studio.client.send(new IB.ListImageRecipesCommand({ filters: [{ name: 'name', values: ['worker'] }] }))
    expect(named.imageRecipeSummaryList?.map(({ arn }) => arn)).toEqual([arnOf('image-recipe/worker/1.0.0')])
    const all = await studio.client.send(new IB.ListImageRecipesCommand({ owner: 'Self' }))
    expect(all.imageRecipeSummaryList).toHaveLength(2)
  })
  test('are deleted', async () => {
    const studio = new Studio()
    const imageRecipeArn = await studio.recipe()
    await studio.client.send(new IB.DeleteImageRecipeCommand({ imageRecipeArn }))
    await expect(studio.client.send(new IB.GetImageRecipeCommand({ imageRecipeArn }))).rejects.toThrow(IB.ResourceNotFoundException)
  })
})
