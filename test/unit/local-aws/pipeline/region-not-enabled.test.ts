import { AutoScalingClient, DescribeAutoScalingGroupsCommand } from '@aws-sdk/client-auto-scaling'
import { DescribeImagesCommand, EC2Client } from '@aws-sdk/client-ec2'
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { transport, World } from '@golden-ami/local-aws'
import { expect, test } from 'vitest'

const ACCOUNT = '111111111111'
const world = new World()
world.identities.notEnabledRegions.set(ACCOUNT, new Set(['ap-east-1']))
const config = (region: string, accessKeyId = ACCOUNT) => ({
  ...{ region, credentials: { accessKeyId, secretAccessKey: 'any' } },
  ...{ requestHandler: transport(world, 'a person'), maxAttempts: 1 },
})

test.each<[string, (region: string, account?: string) => Promise<unknown>, string]>([
  ['EC2', (region, account) => new EC2Client(config(region, account)).send(new DescribeImagesCommand({ Owners: ['self'] })), 'AuthFailure'],
  [
    'Auto Scaling',
    (region, account) => new AutoScalingClient(config(region, account)).send(new DescribeAutoScalingGroupsCommand({})),
    'InvalidClientTokenId',
  ],
  [
    'Systems Manager',
    (region, account) =>
      new SSMClient(config(region, account)).send(
        new GetParameterCommand({ Name: '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64' }),
      ),
    'UnrecognizedClientException',
  ],
])('%s knows nobody of an account that has not switched the region on', async (_, ask, name) => {
  await expect(ask('ap-east-1')).rejects.toMatchObject({ name })
  await expect(ask('eu-west-1')).resolves.toBeDefined()
  await expect(ask('ap-east-1', '222222222222')).resolves.toBeDefined()
})
