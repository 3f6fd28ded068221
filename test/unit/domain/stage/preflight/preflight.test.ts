import { buildPreflight, type Looked, objectionsText, type PreflightWorld, preflightNotes } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { preparation } from '../fixture.ts'

const wish = { architecture: 'x86_64', region: 'eu-west-1' } as const
const launch = {
  instanceProfile: 'builder',
  instanceTypes: ['m7i.large', 'm6i.large'],
  subnet: 'subnet-01234567',
  securityGroups: ['sg-01234567'],
}
/** Everything is set, and all is well. */
const good: PreflightWorld = {
  ...preparation.preflight,
  launch,
  instanceTypes: { seen: launch.instanceTypes.map(name => ({ name, architectures: ['x86_64'] })) },
  offered: { seen: launch.instanceTypes },
  subnet: { seen: { vpc: 'vpc-1', zone: 'eu-west-1a' } },
  securityGroups: { seen: [{ id: 'sg-01234567', vpc: 'vpc-1' }] },
}
const KEY = 'arn:aws:kms:eu-west-1:111111111111:key/a'
const key = (state: string | undefined, arn = KEY): Pick<PreflightWorld, 'keys'> => ({
  keys: [{ arn, looked: { seen: state === undefined ? undefined : { state } } }],
})
const objections = (change: Partial<PreflightWorld>): readonly string[] =>
  objectionsText(buildPreflight({ ...good, ...change }, wish))
    .split('\n')
    .filter(line => line !== '')

test('nothing speaks against what is all there', () => {
  expect(objections(key('Enabled'))).toEqual([])
})

test('nothing speaks against a stage that sets only the instance profile', () => {
  expect(buildPreflight(preparation.preflight, wish)).toEqual([])
})

describe('what speaks against a build', () => {
  test.each<[string, Partial<PreflightWorld>, string]>([
    [
      'an infrastructure configuration that is not there',
      { launch: { missing: 'arn:shared' } },
      'infrastructure: there is no infrastructure configuration arn:shared. Correct it, or describe the infrastructure key by key.',
    ],
    [
      'an instance profile that is not there',
      { instanceProfile: { seen: undefined } },
      'instance-profile: there is no instance profile builder in this account. Create it, with a role that has EC2InstanceProfileForImageBuilder and AmazonSSMManagedInstanceCore, or correct the name.',
    ],
    [
      'an instance profile without a role',
      { instanceProfile: { seen: { roles: [] } } },
      'instance-profile: instance profile builder has no role. Add a role to it.',
    ],
    [
      'an instance type that is none',
      { instanceTypes: { seen: [{ name: 'm6i.large', architectures: ['x86_64'] }] } },
      'instance-types: m7i.large is no instance type of eu-west-1. Correct it, or leave it out.',
    ],
    [
      'an instance type of another architecture, though another one fits',
      {
        instanceTypes: {
          seen: [
            { name: 'm7i.large', architectures: ['arm64'] },
            { name: 'm6i.large', architectures: ['i386', 'x86_64'] },
          ],
        },
      },
      'instance-types: m7i.large is for arm64, but the stage is for x86_64. Name a type for x86_64, or correct `architecture`.',
    ],
    [
      'types that the zone of the subnet has not',
      { offered: { seen: [] } },
      'instance-types: eu-west-1a, the zone of subnet subnet-01234567, has none of m7i.large, m6i.large. Add a type that this zone has, or take a subnet of another zone.',
    ],
    [
      'a subnet that is not there',
      { subnet: { seen: undefined } },
      'subnet: there is no subnet subnet-01234567 in eu-west-1 that this account may use. Name a subnet of the home account and region.',
    ],
    [
      'a security group that is not there',
      { securityGroups: { seen: [] } },
      'security-groups: there is no security group sg-01234567 in eu-west-1 that this account may use. Name security groups of the home account and region.',
    ],
    [
      'a security group of another VPC',
      { securityGroups: { seen: [{ id: 'sg-01234567', vpc: 'vpc-2' }] } },
      'security-groups: sg-01234567 is of vpc-2, but subnet subnet-01234567 is of vpc-1. Take subnet and security groups of one VPC.',
    ],
    ['a key that is not there', key(undefined), `kms-key: there is no KMS key ${KEY}. Correct it.`],
    ['a key that is disabled', key('Disabled'), `kms-key: ${KEY} is Disabled. Enable the key, or name another one.`],
    [
      'a key that is about to be deleted',
      key('PendingDeletion'),
      `kms-key: ${KEY} is about to be deleted. Cancel the deletion and enable the key, or name another one.`,
    ],
    [
      'a key of another region',
      key('Enabled', KEY.replace('eu-west-1', 'us-east-1')),
      `kms-key: ${KEY.replace('eu-west-1', 'us-east-1')} is a key of us-east-1. Name a key of eu-west-1.`,
    ],
    [
      'a key of an AMI that is not there, of whatever region',
      { distributionKeys: [{ arn: KEY.replace('eu-west-1', 'us-east-1'), looked: { seen: undefined } }] },
      `kms-keys: there is no KMS key ${KEY.replace('eu-west-1', 'us-east-1')}. Correct it.`,
    ],
  ])('%s', (_, change, objection) => {
    expect(objections(change)).toEqual([objection])
  })

  test('security groups of several VPCs, without a subnet', () => {
    const groups = [
      { id: 'sg-1', vpc: 'vpc-1' },
      { id: 'sg-2', vpc: 'vpc-2' },
    ]
    const change = {
      launch: { ...launch, subnet: undefined, securityGroups: ['sg-1', 'sg-2'] },
      subnet: { seen: undefined },
      securityGroups: { seen: groups },
    }
    expect(objections(change)).toEqual([expect.stringContaining('sg-2 is of vpc-2, but security group sg-1 is of vpc-1')])
  })

  test('everything at once', () => {
    const change = { ...key('Disabled'), instanceProfile: { seen: undefined }, subnet: { seen: undefined } }
    expect(objections(change).map(line => line.split(':')[0])).toEqual(['instance-profile', 'subnet', 'kms-key'])
  })
})

test('one type that the zone has is enough', () => {
  expect(objections({ offered: { seen: ['m6i.large'] } })).toEqual([])
})

describe('what nobody could look at', () => {
  const denied: Looked<never> = { notLookedAt: 'not authorized' }

  test.each<[string, Partial<PreflightWorld>]>([
    ['instance-types', { instanceTypes: denied }],
    ['instance-types', { offered: denied }],
    ['subnet', { subnet: denied }],
    ['security-groups', { securityGroups: denied }],
    ['instance-profile', { instanceProfile: denied }],
    ['kms-key', { keys: [{ arn: KEY, looked: denied }] }],
    ['service-linked role', { serviceLinkedRole: denied }],
  ])('%s speaks against nothing, and is said', (what, change) => {
    expect(objections(change)).toEqual([])
    expect(preflightNotes({ ...good, ...change })).toEqual([`${what} was not looked at: not authorized`])
  })
})

test('a service-linked role that is not there is said, and speaks against nothing', () => {
  const change = { serviceLinkedRole: { seen: false } }
  expect(objections(change)).toEqual([])
  expect(preflightNotes({ ...good, ...change })).toEqual([expect.stringContaining('iam:CreateServiceLinkedRole')])
  expect(preflightNotes(good)).toEqual([])
})
