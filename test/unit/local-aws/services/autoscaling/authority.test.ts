import { AutoScaling } from '@aws-sdk/client-auto-scaling'
import { transport } from '@golden-ami/local-aws'
import { expect, test } from 'vitest'
import { Fleet } from './fleet.ts'

const ROLE = 'arn:aws:iam::111122223333:role/deploy'

test('a refresh with a launch template takes ec2:RunInstances besides autoscaling:StartInstanceRefresh', async () => {
  const fleet = await Fleet.of(1)
  const { identities } = fleet.world
  const allow = (...Action: string[]) =>
    identities.roles.set(ROLE, [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource: '*' }] }])
  const client = new AutoScaling({
    region: 'eu-central-1',
    credentials: identities.assume(ROLE, 'deploy'),
    requestHandler: transport(fleet.world),
    maxAttempts: 1,
  })
  const start = (DesiredConfiguration?: { LaunchTemplate: { LaunchTemplateName: string; Version: string } }) =>
    client.startInstanceRefresh({ AutoScalingGroupName: 'web', ...(DesiredConfiguration && { DesiredConfiguration }) })
  const desired = { LaunchTemplate: { LaunchTemplateName: 'web', Version: '2' } }
  allow('autoscaling:StartInstanceRefresh')
  await expect(start(desired)).rejects.toMatchObject({ name: 'AccessDenied', message: expect.stringContaining('ec2:RunInstances') })
  await expect(start()).resolves.toHaveProperty('InstanceRefreshId')
  await fleet.trace(10, 3600)
  allow('autoscaling:StartInstanceRefresh', 'ec2:RunInstances')
  await expect(start(desired)).resolves.toHaveProperty('InstanceRefreshId')
})
