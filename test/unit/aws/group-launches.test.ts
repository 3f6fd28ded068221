/** What a group launches, and who else would launch a new version of it, as AWS's answers tell it. */
import type { AutoScalingGroup, LaunchTemplateSpecification } from '@aws-sdk/client-auto-scaling'
import { type FleetClients, lookAtFleet } from '@golden-ami/aws/autoscaling/fleet'
import { type Group, missingGroup, preflight, readable, workloadOf } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const IDS: Readonly<Record<string, string>> = { web: 'lt-web', other: 'lt-other' }
const OTHERS: Readonly<Record<string, string>> = { 'lt-other': 'ami-arm', 'lt-gone': 'ami-gone' }
/** EC2 as far as a look at groups asks it. */
const clients = (groups: readonly AutoScalingGroup[], pool: object[] = []): FleetClients =>
  ({
    autoScaling: { groups: async () => groups, refreshes: async () => [], warmPool: async () => pool },
    ec2: {
      instances: async () => new Map([['i-warm', { image: 'ami-warm', launched: 5 }]]),
      architectures: async (images: readonly string[]) => {
        const shown = images.filter(image => image !== 'ami-gone')
        return new Map(shown.map(image => [image, image.endsWith('arm') ? 'arm64' : 'x86_64']))
      },
      templateVersions: async ({ id, name = '' }: { id?: string; name?: string }, version: string) => {
        const template = id ?? IDS[name] ?? ''
        return { template, number: '3', versions: [{ number: '3', image: OTHERS[template] ?? 'ami-1', rest: version }] }
      },
    },
  }) as unknown as FleetClients
const look = async (web: Partial<AutoScalingGroup>, others: readonly AutoScalingGroup[] = [], pool: object[] = []): Promise<Group> => {
  const all = [{ AutoScalingGroupName: 'web', ...web } as AutoScalingGroup, ...others]
  const found = (await lookAtFleet(clients(all, pool), { by: 'names', names: ['web'] }, [], undefined)).groups.get('web')
  if (!found || !readable(found)) throw new Error(JSON.stringify(found))
  return found
}
const mixed = (base: LaunchTemplateSpecification, ...overrides: LaunchTemplateSpecification[]): Partial<AutoScalingGroup> => ({
  MixedInstancesPolicy: {
    LaunchTemplate: {
      LaunchTemplateSpecification: base,
      Overrides: [{ InstanceType: 'm7i.large' }, ...overrides.map(LaunchTemplateSpecification => ({ LaunchTemplateSpecification }))],
    },
  },
})
const named = (Version: string, LaunchTemplateName = 'web'): LaunchTemplateSpecification => ({ LaunchTemplateName, Version })
const byId = (Version: string, LaunchTemplateId = 'lt-web'): LaunchTemplateSpecification => ({ LaunchTemplateId, Version })

describe('a group launches from', () => {
  test.each<[string, Partial<AutoScalingGroup>, readonly string[]]>([
    ['its template, by id', { LaunchTemplate: byId('3') }, ['lt-web 3']],
    ['its template, by name', { LaunchTemplate: named('3') }, ['lt-web 3']],
    ['the default version where none is named', { LaunchTemplate: { LaunchTemplateId: 'lt-web' } }, ['lt-web $Default']],
    ['the template of its policy', mixed(byId('3')), ['lt-web 3']],
    ['those of overrides too, each once', mixed(byId('3'), byId('3'), named('$Latest', 'other')), ['lt-web 3', 'lt-other $Latest']],
    ['two versions of one', mixed(byId('3'), byId('4')), ['lt-web 3', 'lt-web 4']],
    ['nothing', {}, [' $Default']],
  ])('%s', async (_, group, launches) => {
    const { template, version, overrides = [] } = await look(group)
    expect([{ template, version }, ...overrides].map(one => `${one.template} ${one.version}`)).toEqual(launches)
  })
  test('images of several architectures, which are looked up', async () => {
    const { architectures } = await look(mixed(byId('3'), byId('3', 'lt-other')))
    expect([...(architectures ?? [])]).toEqual([
      ['ami-1', 'x86_64'],
      ['ami-arm', 'arm64'],
    ])
    expect((await look(mixed(byId('3')))).architectures).toBeUndefined()
  })
  test('an image that EC2 does not show beside one that it does: nobody knows of which architecture, and it is refused', async () => {
    const found = await look(mixed(byId('3'), byId('3', 'lt-gone')))
    expect([...(found.architectures ?? [])]).toEqual([
      ['ami-1', 'x86_64'],
      ['ami-gone', 'not known'],
    ])
    const wish = { unpinned: 'refuse', strategy: { protected: 'refuse', standby: 'refuse' } } as const
    expect(preflight(found, wish)).toMatchObject({
      code: 'group.architectures',
      message: expect.stringMatching(/ami-1 \(x86_64\), ami-gone \(not known\)\.$/),
    })
  })
})

describe('a new version reaches a group', () => {
  const reached = async (
    other: Partial<AutoScalingGroup>,
    own: Partial<AutoScalingGroup> = { LaunchTemplate: { ...byId('3'), LaunchTemplateName: 'web' } },
  ) => (await look(own, [{ AutoScalingGroupName: 'batch', ...other } as AutoScalingGroup])).followers
  test.each<[string, Partial<AutoScalingGroup>]>([
    ['whose template it is, by id', { LaunchTemplate: byId('$Latest') }],
    ['whose template it is, by name', { LaunchTemplate: named('$Latest') }],
    ['whose policy names it', mixed(named('$Latest'))],
    ['whose override names it', mixed(byId('1', 'lt-other'), byId('1'), byId('$Latest'))],
  ])('%s', async (_, other) => expect(await reached(other)).toEqual(['batch']))
  test.each<[string, Partial<AutoScalingGroup>]>([
    ['that follows the default version', { LaunchTemplate: byId('$Default') }],
    ['that names no version', { LaunchTemplate: { LaunchTemplateId: 'lt-web' } }],
    ['of a number', mixed(byId('3'), byId('4'))],
    ['of another template', { LaunchTemplate: byId('$Latest', 'lt-other') }],
    ['without a template', {}],
  ])('but not one %s', async (_, other) => expect(await reached(other)).toEqual([]))
  test('also where the selected group names its template in an override only', async () => {
    const { followers, overrides } = await look(mixed(byId('1', 'lt-other'), byId('3')), [
      { AutoScalingGroupName: 'batch', LaunchTemplate: byId('$Latest') } as AutoScalingGroup,
    ])
    expect([followers, overrides?.[0]?.followers]).toEqual([[], ['batch']])
  })
})

describe('what is told of its surroundings', () => {
  const tag = (Key: string, Value: string) => ({ Key, Value })
  test.each<[string, Partial<AutoScalingGroup>, Partial<Group>]>([
    [
      'an operator',
      { Operator: { Principal: 'ecs.amazonaws.com' } },
      { owner: { what: 'ecs.amazonaws.com, its operator: nobody else can change it' } },
    ],
    ['a node group', { Tags: [tag('eks:nodegroup-name', 'n')] }, { owner: { what: 'node group n of Amazon EKS' } }],
    ['a cluster', { Tags: [tag('eks:cluster-name', 'c')] }, { owner: { what: 'a node group of Amazon EKS cluster c' } }],
    ['a stack', { Tags: [tag('aws:cloudformation:stack-name', 's')] }, { stack: 's' }],
    ['its role', { ServiceLinkedRoleARN: 'arn:r' }, { role: 'arn:r' }],
    ['a load balancer', { TrafficSources: [{ Identifier: 'x', Type: 'elbv2' }] }, { loadBalanced: true }],
    ['VPC Lattice', { TrafficSources: [{ Identifier: 'x', Type: 'vpc-lattice' }] }, { loadBalanced: false, lattice: true }],
  ])('%s', async (_, group, told) => expect(await look(group)).toMatchObject(told))
  test('nothing of a group like many', async () => {
    const { owner, stack, role, lattice, pool, policy } = await look({})
    expect([owner, stack, role, lattice, pool, policy]).toEqual(Array(6).fill(undefined))
  })
})

test('a warm pool is asked where there is one', async () => {
  const pool = [
    { InstanceId: 'i-warm', LifecycleState: 'Warmed:Stopped' },
    { InstanceId: 'i-2', LifecycleState: 'Warmed:Terminating' },
  ]
  const found = await look({ WarmPoolConfiguration: { MinSize: 1 } }, [], pool)
  expect(found.pool?.map(({ id, image, leaving }) => [id, image, leaving])).toEqual([
    ['i-warm', 'ami-warm', false],
    ['i-2', '', true],
  ])
  expect((await look({}, [], pool)).pool).toBeUndefined()
})

test('a group that is not there is told in one way, whoever finds that out', async () => {
  const found = await lookAtFleet(clients([]), { by: 'names', names: ['gone'] }, [], undefined)
  expect(found.groups.get('gone')).toEqual(missingGroup('gone'))
  const { groups } = workloadOf(found).byNow('web', 'ami-1')
  expect(groups.map(({ why }) => why)).toEqual(['Auto Scaling group gone does not exist.'])
})
