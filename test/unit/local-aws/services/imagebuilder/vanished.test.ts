/** What a build needs goes away under it. */
import * as EC2 from '@aws-sdk/client-ec2'
import { minutes, seconds, transport } from '@golden-ami/local-aws'
import { expect, test } from 'vitest'
import { ACCOUNT, REGION, Studio, WHOLE } from './studio.ts'

const ec2Of = ({ world }: Studio) =>
  new EC2.EC2Client({
    region: REGION,
    credentials: { accessKeyId: ACCOUNT, secretAccessKey: 'secret' },
    requestHandler: transport(world),
    maxAttempts: 1,
  })
/** The ids of the instances that a build runs on now. */
const instances = (studio: Studio): string[] =>
  studio.ec2.instances.owned().flatMap(({ InstanceId = '', State }) => (State?.Name === 'running' ? [InstanceId] : []))

test('an AMI that is deregistered before it is distributed fails the build', async () => {
  const studio = new Studio()
  const arn = await studio.build({ distributionConfigurationArn: await studio.distribution([{ region: REGION }, { region: 'us-east-1' }]) })
  studio.world.advance(WHOLE - minutes(3))
  expect(await studio.status(arn)).toBe('DISTRIBUTING')
  const [image] = studio.ec2.images.owned()
  await ec2Of(studio).send(new EC2.DeregisterImageCommand({ ImageId: image!.ImageId }))
  studio.world.advance(minutes(30))
  expect((await studio.image(arn)).state).toMatchObject({
    status: 'FAILED',
    reason: expect.stringContaining(`'[${image!.ImageId}]' does not exist`),
  })
  expect(studio.state.builds.size).toBe(0)
})

test.each([
  ['while its components run', minutes(6), /Undeliverable/, 'BUILDING'],
  ['before its AMI is made', minutes(15.5), /Undeliverable/, 'BUILDING'],
  ['while its AMI is tested', minutes(25), /Undeliverable/, 'TESTING'],
])('an instance that somebody ends %s fails the build', async (_, at, reason, status) => {
  const studio = new Studio()
  const arn = await studio.build()
  studio.world.advance(seconds(40) + at)
  expect(await studio.status(arn)).toBe(status)
  await ec2Of(studio).send(new EC2.TerminateInstancesCommand({ InstanceIds: instances(studio) }))
  studio.world.advance(WHOLE)
  expect((await studio.image(arn)).state).toMatchObject({ status: 'FAILED', reason: expect.stringMatching(reason) })
})
