import { EC2 } from '@aws-sdk/client-ec2'
import { ServiceQuotas } from '@aws-sdk/client-service-quotas'
import { transport, World } from '@golden-ami/local-aws'
import { isStandard, vcpusOf } from '@golden-ami/local-aws/services/ec2/instance-type-table'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { QuotasState, STANDARD_VCPUS } from '@golden-ami/local-aws/services/servicequotas/state'
import { expect, test } from 'vitest'

const fresh = (accessKeyId = '111111111111', world = new World()) => {
  const configuration = {
    ...{ region: 'eu-west-1', credentials: { accessKeyId, secretAccessKey: 'x' }, maxAttempts: 1 },
    requestHandler: transport(world),
  }
  const state = world.place('111111111111', 'eu-west-1').state(QuotasState)
  return { world, configuration, state, quotas: new ServiceQuotas(configuration) }
}
const asked = { ServiceCode: 'ec2', QuotaCode: STANDARD_VCPUS }

test('a quota is what was said, and by default what everybody has', async () => {
  const { quotas, state } = fresh()
  state.set(STANDARD_VCPUS, 64)
  const { Quota } = await quotas.getServiceQuota(asked)
  expect(Quota).toMatchObject({ ...asked, Value: 64, QuotaArn: 'arn:aws:servicequotas:eu-west-1:111111111111:ec2/L-1216C47A' })
  expect((await quotas.getAWSDefaultServiceQuota(asked)).Quota?.Value).toBe(5)
  expect((await quotas.listServiceQuotas({ ServiceCode: 'ec2' })).Quotas).toMatchObject([{ QuotaCode: STANDARD_VCPUS, Value: 64 }])
  expect(() => state.set('L-0', 1)).toThrow()
})
test('a launch that the quota does not allow is refused, of a standard family only', async () => {
  const { world, configuration, state } = fresh()
  state.set(STANDARD_VCPUS, 5)
  const ec2 = new EC2(configuration)
  const images = world.place('111111111111', 'eu-west-1').state(Ec2State)
  const { ImageId } = images.makeImage({ Name: 'web' })
  images.makeAvailable(ImageId ?? '')
  const launch = (InstanceType: 't3.micro' | 'g5.xlarge', MaxCount = 1) =>
    ec2.runInstances({ ImageId, InstanceType, MinCount: MaxCount, MaxCount })
  await launch('g5.xlarge', 3)
  await launch('t3.micro', 2)
  await expect(launch('t3.micro')).rejects.toMatchObject({ name: 'VcpuLimitExceeded', message: expect.stringContaining('limit of 5') })
  await launch('g5.xlarge')
  state.set(STANDARD_VCPUS, 6)
  await launch('t3.micro')
})
test.each([
  ['ec2', 'L-00000000'],
  ['vpc', STANDARD_VCPUS],
])('%s has no quota %s', async (ServiceCode, QuotaCode) => {
  const { quotas } = fresh()
  for (const call of [quotas.getServiceQuota({ ServiceCode, QuotaCode }), quotas.listServiceQuotas({ ServiceCode, QuotaCode })])
    await expect(call).rejects.toMatchObject({ name: 'NoSuchResourceException' })
})
test.each([
  ['arn:aws:servicequotas:*:*:ec2/L-1216C47A', true],
  ['arn:aws:servicequotas:*:*:ec2/L-other', false],
])('a role that may see %s sees it: %s', async (Resource, allowed) => {
  const world = new World()
  const role = 'arn:aws:iam::111111111111:role/limited'
  world.identities.roles.set(role, [
    { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'servicequotas:GetServiceQuota', Resource }] },
  ])
  const { quotas } = fresh(world.identities.assume(role, 'test').accessKeyId, world)
  if (allowed) await quotas.getServiceQuota(asked)
  else await expect(quotas.getServiceQuota(asked)).rejects.toMatchObject({ name: 'AccessDeniedException' })
})
test.each([
  ['t2.micro', 1],
  ['t2.medium', 2],
  ['t3.nano', 2],
  ['t4g.medium', 2],
  ['m6g.medium', 1],
  ['m5.large', 2],
  ['m5.xlarge', 4],
  ['c7g.16xlarge', 64],
  ['m7i.metal-24xl', 96],
  ['m5.metal', 96],
  ['m1.small', 1],
])('%s has %i vCPUs', async (type, vcpus) => {
  expect(vcpusOf(type)).toBe(vcpus)
})
test('types are told with their vCPUs', async () => {
  const { InstanceTypes } = await new EC2(fresh().configuration).describeInstanceTypes({ InstanceTypes: ['m5.2xlarge'] })
  expect(InstanceTypes?.[0]?.VCpuInfo?.DefaultVCpus).toBe(8)
})
test.each([
  ['m5.large', true],
  ['t3.micro', true],
  ['im4gn.large', true],
  ['inf2.xlarge', false],
  ['g5.xlarge', false],
  ['trn1.2xlarge', false],
  ['hpc7g.4xlarge', false],
  ['mac2.metal', false],
  ['x2gd.large', false],
])('%s is of a standard family: %s', (type, standard) => {
  expect(isStandard(type)).toBe(standard)
})
