/** Which instances a consumer is taken to have: those with its tag, and no others, whatever image they run. */
import { RunInstancesCommand, type RunInstancesCommandOutput, TerminateInstancesCommand } from '@aws-sdk/client-ec2'
import { ec2 } from '@golden-ami/aws'
import { minutes } from '@golden-ami/local-aws'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { expect, test } from 'vitest'
import { Scene } from './lists.ts'

const BLUE = { key: 'cluster', value: 'bl*e' }
const scene = new Scene()
const [ours = '', other = ''] = scene.images(2)
const launch = async (ImageId: string, tag: string | undefined): Promise<string> => {
  const tags =
    tag === undefined ? {} : { TagSpecifications: [{ ResourceType: 'instance' as const, Tags: [{ Key: 'cluster', Value: tag }] }] }
  const asked = new RunInstancesCommand({ ImageId, InstanceType: 'm7i.large', MinCount: 1, MaxCount: 1, ...tags })
  const { Instances = [] }: RunInstancesCommandOutput = await scene.person.ec2.send(asked)
  return Instances[0]?.InstanceId ?? ''
}

test('instances that have the tag as it is written, on whichever image; what is stopped or terminated is not there', async () => {
  const launched = scene.world.now
  const running = await launch(ours, 'bl*e')
  const another = await launch(other, 'bl*e')
  const [stopped, gone] = [await launch(ours, 'bl*e'), await launch(ours, 'bl*e')]
  for (const tag of ['blue', undefined]) await launch(ours, tag)
  scene.world.advance(minutes(5))
  scene.place.state(Ec2State).stop(stopped)
  await scene.person.ec2.send(new TerminateInstancesCommand({ InstanceIds: [gone] }))
  const coming = await launch(ours, 'bl*e')
  const now = scene.world.now
  expect(await ec2(scene.edge).instancesWith(BLUE)).toEqual([
    { id: running, image: ours, isRunning: true, launched: expect.closeTo(launched, -4) },
    { id: another, image: other, isRunning: true, launched: expect.closeTo(launched, -4) },
    { id: coming, image: ours, isRunning: false, launched: expect.closeTo(now, -4) },
  ])
})
