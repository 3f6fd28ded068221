/** A name or a token that AWS says is taken is looked up: ours, somebody else's, or not to be seen yet. */
import { CopyImageCommand, EC2Client } from '@aws-sdk/client-ec2'
import { CreateImageRecipeCommand } from '@aws-sdk/client-imagebuilder'
import { classifyError, ec2Copies, imageBuilder } from '@golden-ami/aws'
import { type BuildStep, TAKEN, UserError } from '@golden-ami/domain'
import { hours, minutes, transport } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, REGION } from '../local-aws/services/imagebuilder/studio.ts'
import { Scene } from './lists.ts'

const FAR = 'us-east-1'
const PRINT = 'golden-ami:fingerprint'

/** What a person does in the other region, and then a run that copies the image `web` there. */
const copied = async (prepare: (scene: Scene, far: EC2Client, image: string) => Promise<unknown>) => {
  const scene = new Scene()
  const credentials = { accessKeyId: ACCOUNT, secretAccessKey: 'secret' }
  const far = new EC2Client({ region: FAR, credentials, requestHandler: transport(scene.world, 'a person'), maxAttempts: 1 })
  const [image = ''] = scene.images(1)
  await prepare(scene, far, image)
  scene.world.advance(minutes(30))
  const { acts } = ec2Copies({ ...scene.edge, region: FAR })
  const place = { account: ACCOUNT, region: FAR }
  return acts['copy-image']({
    ...{ do: 'copy-image', on: FAR, because: '', in: place, from: { region: REGION, image }, name: 'web', key: undefined },
    ...{ tags: { [PRINT]: 'a' }, token: 'token' },
  })
}
const copy = (far: EC2Client, SourceImageId: string, tags: Readonly<Record<string, string>> = {}) =>
  far.send(
    new CopyImageCommand({
      ...{ SourceImageId, SourceRegion: REGION, Name: 'web' },
      TagSpecifications: [{ ResourceType: 'image', Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) }],
    }),
  )

describe('the name of a copy', () => {
  test('that Image Builder has copied without tags is that of ours: nothing is left to do', async () => {
    await expect(copied((_, far, image) => copy(far, image))).resolves.toBeUndefined()
  })
  test('that another run has copied is that of ours', async () => {
    await expect(copied((_, far, image) => copy(far, image, { [PRINT]: 'a' }))).resolves.toBeUndefined()
  })
  test.each<[string, Parameters<typeof copied>[0]]>([
    ['a copy of another image', (scene, far) => copy(far, scene.images(1, 'other')[0] ?? '')],
    ['a copy that somebody gave another fingerprint', (_, far, image) => copy(far, image, { [PRINT]: 'b' })],
  ])('that belongs to %s is the end, and says by what', async (_, prepare) => {
    const error = await copied(prepare).catch(thrown => thrown)
    expect(error).toBeInstanceOf(UserError)
    expect(error).toMatchObject({
      code: 'build.name-taken',
      message: expect.stringMatching(/^ami-[0-9a-f]+ in us-east-1 has the name web/),
    })
  })
  test('whose holder is not to be seen yet is looked for again', async () => {
    const error = await copied(async (scene, far, image) => {
      await copy(far, image)
      const when = { call: 0, of: { operation: 'DescribeImages' } }
      scene.world.inject({ when, what: { do: 'stale-read', by: hours(1) } })
    }).catch(thrown => thrown)
    expect(error.message.startsWith(TAKEN)).toBe(true)
    expect(classifyError(error)).toBe('look-again')
  })
})

describe('the name and version of a recipe', () => {
  const recipe = (components: { componentArn: string }[], tags: Readonly<Record<string, string>>, parentImage: string) => ({
    ...{ name: 'golden-ami-web-os-0123', semanticVersion: '1.0.0', parentImage, components, tags: { ...tags } },
  })
  const step = (arn: string, parent: string): Extract<BuildStep, { readonly do: 'create-recipe' }> => ({
    ...{ do: 'create-recipe', on: 'os', because: '', name: 'golden-ami-web-os-0123', version: '1.0.0', description: 'web os', parent },
    ...{ components: [{ arn, parameters: {} }], volumes: [], amiTags: { a: 'a' }, tags: { [PRINT]: 'a' } },
  })
  const made = async (tags: Readonly<Record<string, string>>) => {
    const scene = new Scene()
    const [parent = ''] = scene.images(1)
    const componentArn = await scene.studio.component()
    await scene.studio.client.send(new CreateImageRecipeCommand(recipe([{ componentArn }], tags, parent)))
    return imageBuilder(scene.edge, ACCOUNT).acts['create-recipe'](step(componentArn, parent))
  }
  test('of one with our tags is that of another run, which the next look shows', async () => {
    await expect(made({ [PRINT]: 'a' })).rejects.toMatchObject({ name: 'ResourceAlreadyExistsException' })
  })
  test('of one without them is the end', async () => {
    await expect(made({ team: 'web' })).rejects.toMatchObject({
      code: 'build.name-taken',
      message: expect.stringContaining('1.0.0 is there already'),
    })
  })
})
