import * as IB from '@aws-sdk/client-imagebuilder'
import { minutes, seconds } from '@golden-ami/local-aws'
import { USUAL } from '@golden-ami/local-aws/services/imagebuilder/build/plan'
import { describe, expect, test } from 'vitest'
import { Studio, WHOLE } from './studio.ts'

const cancel = (studio: Studio, arn: string, clientToken?: string) =>
  studio.client.send(new IB.CancelImageCreationCommand({ imageBuildVersionArn: arn, clientToken }))

test('a distribution that was cancelled is tried again, without another build', async () => {
  const studio = new Studio()
  const arn = await studio.build()
  studio.world.advance(minutes(30))
  await cancel(studio, arn)
  studio.world.advance(minutes(5))
  expect(await studio.status(arn)).toBe('CANCELLED')
  await studio.client.send(new IB.RetryImageCommand({ imageBuildVersionArn: arn }))
  studio.world.advance(minutes(5))
  expect(await studio.status(arn)).toBe('AVAILABLE')
  expect(studio.ec2.images.owned()).toHaveLength(1)
})

describe('CancelImageCreation', () => {
  test.each<[string, number, [string, string][], string | undefined, number]>([
    ['PENDING', seconds(10), [], undefined, 0],
    ['CREATING', seconds(35), [], undefined, 0],
    ['BUILDING', minutes(10), [['BUILD', 'CANCELLED']], 'ApplyBuildComponents', 0],
    ['BUILDING', minutes(18), [['BUILD', 'CANCELLED']], 'CreateOutputAMI', 1],
    [
      'TESTING',
      minutes(24),
      [
        ['BUILD', 'COMPLETED'],
        ['TEST', 'CANCELLED'],
      ],
      'ApplyTestComponents',
      1,
    ],
    [
      'DISTRIBUTING',
      minutes(30),
      [
        ['BUILD', 'COMPLETED'],
        ['TEST', 'COMPLETED'],
      ],
      undefined,
      1,
    ],
  ])('of a build that is %s after %i ms ends it', async (status, moment, workflows, step, amis) => {
    const studio = new Studio()
    const arn = await studio.build()
    studio.world.advance(moment)
    expect(await studio.status(arn)).toBe(status)
    await cancel(studio, arn)
    expect(await studio.status(arn)).toBe(status)
    studio.world.advance(USUAL.cancelling)
    expect(await studio.status(arn)).toBe('CANCELLED')
    studio.world.advance(WHOLE)
    const image = await studio.image(arn)
    expect([image.state?.status, image.outputResources]).toEqual(['CANCELLED', { amis: [] }])
    expect(studio.ec2.instances.owned().filter(({ State }) => State?.Name !== 'terminated')).toEqual([])
    const { workflowExecutions } = await studio.client.send(new IB.ListWorkflowExecutionsCommand({ imageBuildVersionArn: arn }))
    expect(workflowExecutions?.map(execution => [execution.type, execution.status])).toEqual(workflows)
    const cancelled = studio.state.stepExecutions.owned().filter(execution => execution.status === 'CANCELLED')
    expect(cancelled.map(({ name }) => name)).toEqual(step === undefined ? [] : [step])
    expect(studio.ec2.images.owned().map(({ State }) => State)).toEqual(Array(amis).fill('available'))
  })
  test('may be asked again while it goes on', async () => {
    const studio = new Studio()
    const arn = await studio.build()
    studio.world.advance(minutes(10))
    await cancel(studio, arn, 'one')
    studio.world.advance(seconds(30))
    await cancel(studio, arn, 'one')
    await cancel(studio, arn, 'two')
    studio.world.advance(seconds(30))
    expect(await studio.status(arn)).toBe('CANCELLED')
  })
  test.each<[string, (studio: Studio, arn: string) => Promise<unknown>]>([
    ['AVAILABLE', async () => undefined],
    ['CANCELLED', cancel],
  ])('of what is %s is refused', async (status, before) => {
    const studio = new Studio()
    const arn = await studio.build()
    await before(studio, arn)
    studio.world.advance(WHOLE)
    expect(await studio.status(arn)).toBe(status)
    await expect(cancel(studio, arn)).rejects.toThrow(`is ${status}: its creation cannot be cancelled`)
  })
  test('of what is not there is refused', async () => {
    const studio = new Studio()
    const arn = await studio.build()
    await expect(cancel(studio, arn.replace('/1.0.0/', '/2.0.0/'))).rejects.toThrow(IB.ResourceNotFoundException)
  })
  test('the next build of the same recipe has nothing to do with it', async () => {
    const studio = new Studio()
    const arn = await studio.build()
    await cancel(studio, arn)
    const next = await studio.build({
      imageRecipeArn: studio.state.recipes.owned()[0]!.arn,
      infrastructureConfigurationArn: studio.state.infrastructures.owned()[0]!.arn,
    })
    studio.world.advance(WHOLE)
    expect([next.endsWith('/1.0.0/2'), await studio.status(next)]).toEqual([true, 'AVAILABLE'])
  })
})
