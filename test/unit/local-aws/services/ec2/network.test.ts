import {
  DescribeInstanceTypeOfferingsCommand,
  DescribeInstanceTypesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  EC2Client,
} from '@aws-sdk/client-ec2'
import { transport, World } from '@golden-ami/local-aws'
import { OfferingsState } from '@golden-ami/local-aws/services/ec2/instance-types'
import { NetworkState } from '@golden-ami/local-aws/services/ec2/network-state'
import { expect, test } from 'vitest'

const region = () => {
  const world = new World()
  const client = new EC2Client({
    region: 'eu-west-1',
    credentials: { accessKeyId: '111111111111', secretAccessKey: 'secret' },
    requestHandler: transport(world),
    maxAttempts: 1,
  })
  return { client, place: world.place('111111111111', 'eu-west-1') }
}
const by = (Name: string, ...Values: readonly string[]) => ({ Filters: [{ Name, Values: [...Values] }] })

test('an account begins with a default VPC: a subnet in each zone, a default security group', async () => {
  const { client } = region()
  const { Subnets = [] } = await client.send(new DescribeSubnetsCommand(by('default-for-az', 'true')))
  expect(Subnets.map(({ AvailabilityZone }) => AvailabilityZone)).toEqual(['eu-west-1a', 'eu-west-1b', 'eu-west-1c'])
  const { SecurityGroups = [] } = await client.send(new DescribeSecurityGroupsCommand(by('vpc-id', Subnets[0]?.VpcId ?? '')))
  expect(SecurityGroups.map(({ GroupName }) => GroupName)).toEqual(['default'])
})

test('what a filter does not find is no error; what is asked for by id is', async () => {
  const { client, place } = region()
  const { subnet, securityGroup } = place.state(NetworkState).addVpc()
  expect((await client.send(new DescribeSubnetsCommand({ SubnetIds: [subnet] }))).Subnets).toHaveLength(1)
  expect((await client.send(new DescribeSecurityGroupsCommand({ GroupIds: [securityGroup] }))).SecurityGroups).toHaveLength(1)
  expect((await client.send(new DescribeSubnetsCommand(by('subnet-id', 'subnet-01234567')))).Subnets ?? []).toEqual([])
  await expect(client.send(new DescribeSubnetsCommand({ SubnetIds: ['subnet-01234567'] }))).rejects.toThrow('does not exist')
  await expect(client.send(new DescribeSecurityGroupsCommand({ GroupIds: ['sg-01234567'] }))).rejects.toThrow('does not exist')
})

test('instance types have architectures; one that does not exist is an error when asked for by name', async () => {
  const { client } = region()
  const { InstanceTypes = [] } = await client.send(
    new DescribeInstanceTypesCommand(by('instance-type', 'm7g.large', 't2.micro', 'm99.large')),
  )
  expect(InstanceTypes.map(({ InstanceType, ProcessorInfo }) => [InstanceType, ProcessorInfo?.SupportedArchitectures])).toEqual([
    ['t2.micro', ['i386', 'x86_64']],
    ['m7g.large', ['arm64']],
  ])
  await expect(client.send(new DescribeInstanceTypesCommand({ InstanceTypes: ['m99.large' as 'm7i.large'] }))).rejects.toThrow(
    'do not exist',
  )
})

test('a zone may lack a type', async () => {
  const { client, place } = region()
  place.state(OfferingsState).withhold('eu-west-1b', 'm7i.large')
  const { InstanceTypeOfferings = [] } = await client.send(
    new DescribeInstanceTypeOfferingsCommand({ LocationType: 'availability-zone', ...by('instance-type', 'm7i.large') }),
  )
  expect(InstanceTypeOfferings.map(({ Location }) => Location)).toEqual(['eu-west-1a', 'eu-west-1c'])
})
