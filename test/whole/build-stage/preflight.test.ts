import { OfferingsState } from '@golden-ami/local-aws/services/ec2/instance-types'
import { IMAGE_BUILDER_ROLE, iamOf } from '@golden-ami/local-aws/services/iam/state'
import { KmsState } from '@golden-ami/local-aws/services/kms/state'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, changedDelivery, REGION, reads, Stages, withDistribution } from '../../support/stages.ts'

const place = (stages: Stages) => stages.world.place(ACCOUNT, REGION)
const COMMON = 'infrastructure: { instance-profile: builder, instance-types: [ m7i.large ] }'
/** Other common infrastructure, or more keys of the first stage. */
const infrastructure = (text: string) => changedDelivery(delivery => delivery.replace(COMMON, `infrastructure: ${text}`))
const stage = (keys: string) => changedDelivery(delivery => delivery.replace('  tool:', `    ${keys}\n  tool:`))

/** The message of a run that changed nothing. */
const refused = async (files: Stages['files'], prepare: (stages: Stages) => void = () => {}): Promise<string> => {
  const stages = new Stages()
  stages.files = files
  prepare(stages)
  const { ran, output } = await stages.run({ stage: 'os' })
  expect(output('outcome')).toBe('failed')
  expect(stages.world.journal.filter(({ operation }) => !reads(operation))).toEqual([])
  expect(ran.failed).toContain('[build.preflight]')
  return ran.failed ?? ''
}

/** Why a build fails of which preflight looks at nothing: the role of the job may not look. */
const failsLate = async (files: Stages['files'], prepare: (stages: Stages) => void = () => {}): Promise<string> => {
  const stages = new Stages()
  stages.files = files
  prepare(stages)
  const role = `arn:aws:iam::${ACCOUNT}:role/blind`
  const blind = ['ec2:DescribeInstance*', 'ec2:DescribeSubnets', 'ec2:DescribeSecurityGroups', 'iam:Get*', 'kms:*']
  stages.world.identities.roles.set(role, [
    {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: '*', Resource: '*' },
        { Effect: 'Deny', Action: blind, Resource: '*' },
      ],
    },
  ])
  const { ran } = await stages.run({ stage: 'os' }, { role })
  expect(ran.failed).toContain('[build.failed]')
  return stages.imageBuilder.images.owned()[0]?.state?.reason ?? ''
}

type Refusal = readonly [about: string, files: Stages['files'], prepare: (stages: Stages) => void, early: string, late: string]
const none = (): void => {}

describe('refused before anything is created, where the build would fail after minutes', () => {
  test.each<Refusal>([
    [
      'no such instance profile',
      infrastructure('{ instance-profile: builder }'),
      stages => iamOf(place(stages)).declareInstanceProfiles({ other: ['other'] }),
      'instance-profile: there is no instance profile builder in this account.',
      'Invalid IAM Instance Profile name',
    ],
    [
      'an instance type of another architecture',
      infrastructure('{ instance-profile: builder, instance-types: [ m7g.large ] }'),
      none,
      'instance-types: m7g.large is for arm64, but the stage is for x86_64.',
      'does not match the architecture',
    ],
    [
      'an instance type that is none',
      infrastructure('{ instance-profile: builder, instance-types: [ m99.large ] }'),
      none,
      'instance-types: m99.large is no instance type of eu-west-1.',
      "Invalid value 'm99.large' for InstanceType",
    ],
    [
      'no such subnet',
      infrastructure('{ instance-profile: builder, subnet: subnet-01234567, security-groups: [ sg-01234567 ] }'),
      none,
      'subnet: there is no subnet subnet-01234567 in eu-west-1',
      "The subnet ID 'subnet-01234567' does not exist",
    ],
    [
      'no such key',
      stage(`volumes: [ { device: /dev/xvda, encrypted: true, kms-key: "arn:aws:kms:${REGION}:${ACCOUNT}:alias/none" } ]`),
      none,
      `kms-key: there is no KMS key arn:aws:kms:${REGION}:${ACCOUNT}:alias/none.`,
      'The KMS key provided is in an incorrect state',
    ],
  ])('%s', async (_, files, prepare, early, late) => {
    expect(await refused(files, prepare)).toContain(early)
    expect(await failsLate(files, prepare)).toContain(late)
  })
})

describe('refused before anything is created', () => {
  test.each([
    ['a root volume that is smaller than that of the parent', '/dev/xvda, size: 7', /^volumes: \/dev\/xvda is to have 7 GiB, .* has 8 GiB/],
    [
      'the root of another image',
      '/dev/sda1, size: 60',
      /^volumes: \/dev\/sda1 is not the root device of parent image ami-\w+, which is \/dev\/xvda/,
    ],
  ])('%s', async (_, volume, why) => {
    expect(await refused(stage(`volumes: [ { device: ${volume} } ]`))).toMatch(why)
  })
  test('a security group of another VPC than the subnet', async () => {
    const stages = new Stages()
    const [one, other] = [stages.network.addVpc(), stages.network.addVpc()]
    stages.files = infrastructure(`{ instance-profile: builder, subnet: ${one.subnet}, security-groups: [ ${other.securityGroup} ] }`)
    const { ran } = await stages.run({ stage: 'os' })
    expect(ran.failed).toContain(`${other.securityGroup} is of ${other.vpc}, but subnet ${one.subnet} is of ${one.vpc}.`)
    expect(stages.world.journal.filter(({ operation }) => !reads(operation))).toEqual([])
  })

  test('a zone that has none of the types', async () => {
    const stages = new Stages()
    const { subnet, securityGroup } = stages.network.addVpc()
    place(stages).state(OfferingsState).withhold(`${REGION}a`, 'm7i.large')
    stages.files = infrastructure(
      `{ instance-profile: builder, instance-types: [ m7i.large ], subnet: ${subnet}, security-groups: [ ${securityGroup} ] }`,
    )
    const { ran } = await stages.run({ stage: 'os' })
    expect(ran.failed).toContain(`${REGION}a, the zone of subnet ${subnet}, has none of m7i.large.`)
  })

  test('a key that is about to be deleted', async () => {
    const stages = new Stages()
    const { id, arn } = place(stages).state(KmsState).create()
    place(stages).state(KmsState).keys.patch(id, { state: 'PendingDeletion' })
    stages.files = stage(`volumes: [ { device: /dev/xvda, encrypted: true, kms-key: "${arn}" } ]`)
    const { ran } = await stages.run({ stage: 'os' })
    expect(ran.failed).toContain(`${arn} is about to be deleted.`)
  })

  test('a key of a region that the image goes to', async () => {
    const stages = new Stages()
    const there = stages.world.place(ACCOUNT, 'us-east-1').state(KmsState)
    const { id, arn } = there.create()
    stages.files = withDistribution(stages.files, `{ regions: [ us-east-1 ], kms-keys: [ "${arn}" ] }`)
    there.keys.patch(id, { state: 'Disabled' })
    const { ran } = await stages.run({ stage: 'os' })
    expect(ran.failed).toContain(`kms-keys: ${arn} is Disabled. Enable the key, or name another one.`)
    there.keys.patch(id, { state: 'Enabled' })
    expect((await stages.run({ stage: 'os' })).output('outcome')).toBe('built')
  })

  test('an infrastructure configuration that is not there', async () => {
    const arn = `arn:aws:imagebuilder:${REGION}:${ACCOUNT}:infrastructure-configuration/none`
    expect(await refused(infrastructure(arn))).toContain(`infrastructure: there is no infrastructure configuration ${arn}.`)
  })

  test('a workflow that is not there', async () => {
    const stages = new Stages()
    const arn = `arn:aws:imagebuilder:${REGION}:aws:workflow/build/none/x.x.x`
    stages.files = stage(`workflows: [ "${arn}" ]\n    execution-role: arn:aws:iam::${ACCOUNT}:role/workflows`)
    const { ran } = await stages.run({ stage: 'os' })
    expect(ran.failed).toMatch(/There is no workflow arn:.*\[build\.workflow\]/)
  })

  test('all together, in a dry run too', async () => {
    const stages = new Stages()
    stages.files = infrastructure(
      '{ instance-profile: builder, instance-types: [ m7g.large ], subnet: subnet-01234567, security-groups: [ sg-01234567 ] }',
    )
    for (const dryRun of ['false', 'true']) {
      const { ran } = await stages.run({ stage: 'os', 'dry-run': dryRun })
      expect(ran.failed).toMatch(/instance-types: m7g\.large is for arm64[\s\S]*subnet: there is no subnet/)
    }
  })
})

test('what is there is not looked at before: a cache hit costs no call more', async () => {
  const stages = new Stages()
  await stages.run({ stage: 'os' })
  stages.files = infrastructure('{ instance-profile: builder, subnet: subnet-01234567, security-groups: [ sg-01234567 ] }')
  const before = stages.world.journal.length
  const { output } = await stages.run({ stage: 'os' })
  expect(output('outcome')).toBe('cache-hit')
  const calls = stages.world.journal.slice(before)
  expect(calls.filter(({ service, operation }) => service === 'iam' || /Subnets|InstanceType/.test(operation))).toEqual([])
})

test('an account without the service-linked role is told, and built in', async () => {
  const stages = new Stages()
  iamOf(place(stages)).serviceLinkedRoles.delete(IMAGE_BUILDER_ROLE)
  const { ran, output } = await stages.run({ stage: 'os' })
  expect(output('outcome')).toBe('built')
  expect(ran.lines.filter(line => line.includes('AWSServiceRoleForImageBuilder'))).toHaveLength(1)
})
