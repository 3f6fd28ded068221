/** Writes of parameters: each is sent once, and what AWS did not take is not written over what came meanwhile. */
import { PutParameterCommand } from '@aws-sdk/client-ssm'
import { type AwsContext, ssm } from '@golden-ami/aws'
import type { What } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { Scene } from './lists.ts'

const NAME = '/golden-ami/web/staging/ledger'
type Parameters = ReturnType<typeof ssm>

const put = (scene: Scene, value: string) =>
  scene.person.ssm.send(new PutParameterCommand({ Name: NAME, Value: value, Type: 'String', Overwrite: true }))
const values = async ({ edge }: Scene): Promise<readonly string[]> => (await ssm(edge).history(NAME)).map(({ value }) => value)
const sent = ({ world }: Scene, operation: string): number =>
  world.journal.filter(one => one.process === 'edge' && one.operation === operation).length

describe('a write whose answer is lost is not repeated', () => {
  test.each<[string, string, (parameters: Parameters, image: string) => Promise<void>]>([
    ['of a text', 'PutParameter', parameters => parameters.append(NAME, 'event', 1)],
    ['of a pointer', 'PutParameter', (parameters, image) => parameters.point('/pointer', image, 'says')],
    ['of a text that is there once', 'PutParameter', parameters => parameters.create('/quarantine', 'why')],
    ['of a label', 'LabelParameterVersion', parameters => parameters.label(NAME, 1, 'verified')],
    ['of a label that goes', 'UnlabelParameterVersion', parameters => parameters.unlabel(NAME, 1, 'verified')],
  ])('%s', async (_, operation, write) => {
    const scene = new Scene()
    await put(scene, 'first')
    const [image = ''] = scene.images(1)
    scene.world.inject({ when: { call: 0, of: { operation } }, what: { do: 'lose-answer' } })
    await expect(write(ssm(scene.edge), image)).rejects.toThrow()
    expect(sent(scene, operation)).toBe(1)
  })
})

describe('a text for which AWS was too busy', () => {
  /** @param meanwhile what happens while it waits */
  const appended = async (times: number, meanwhile: (scene: Scene) => unknown = () => {}, what: What = { do: 'throttle' }) => {
    const scene = new Scene()
    await put(scene, 'first')
    const edge: AwsContext = { ...scene.edge, clock: { ...scene.edge.clock, sleep: async () => void (await meanwhile(scene)) } }
    scene.world.inject({ when: { call: 0, of: { operation: 'PutParameter', process: 'edge' } }, what, times })
    const failed = await ssm(edge)
      .append(NAME, 'event', 1)
      .then(() => undefined)
      .catch((error: Error) => error.name)
    return { failed, values: await values(scene), sent: sent(scene, 'PutParameter') }
  }
  test('is written again after a pause', async () => {
    expect(await appended(2)).toEqual({ failed: undefined, values: ['first', 'event'], sent: 3 })
  })
  test('four times at most', async () => {
    expect(await appended(9)).toEqual({ failed: 'ThrottlingException', values: ['first'], sent: 4 })
  })
  test('but not after what somebody has written meanwhile: it was decided on what was there before', async () => {
    const { failed, values, sent } = await appended(1, scene => put(scene, 'another'))
    expect([failed, values, sent]).toEqual(['ThrottlingException', ['first', 'another'], 1])
  })
  test('and what it refuses is refused', async () => {
    expect(await appended(1, undefined, { do: 'refuse', code: 'AccessDeniedException' })).toMatchObject({ sent: 1, values: ['first'] })
  })
})
