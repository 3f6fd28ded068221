/** What is asked of a place before anything of it is launched, and what becomes of it where some of that cannot be read. */
import type { AutoScalingGroup } from '@aws-sdk/client-auto-scaling'
import { type BeforeLaunchClients, type LaunchQuestion, lookBeforeLaunch } from '@golden-ami/aws/autoscaling/before-launch'
import type { TemplateFacts } from '@golden-ami/aws/ec2/launch-needs'
import { type AsgFleet, beforeLaunch, type Found, isUnknown, type Strategy, unknownBecause } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { arrived, group, instances, NEW, OLD, strategy } from '../domain/workload/asg/group.ts'

type Calls = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>
const DENIED = Object.assign(new Error('not authorized'), { name: 'AccessDenied', $metadata: {} })
const SLOW = Object.assign(new Error('slow down'), { name: 'Throttling', $metadata: {} })
const told = unknownBecause('not authorized', { code: 'aws.denied' })

const web: AutoScalingGroup = {
  ...{ AutoScalingGroupName: 'web', VPCZoneIdentifier: 'subnet-a, subnet-b,', MinSize: 0, MaxSize: 4, DesiredCapacity: 2 },
  ...{ DefaultCooldown: 0, AvailabilityZones: [], HealthCheckType: 'EC2', CreatedTime: undefined },
}
const TEMPLATE: TemplateFacts = {
  ...{ type: 'm5.large', mappings: [{ device: '/dev/sdf' }], tokens: 'required', spot: false, hasInterfaces: false },
}
const HOOK = { name: 'warm', at: 'launch', heartbeat: 60_000, otherwise: 'CONTINUE' }
const TYPE = { vcpus: 2 }

/** All is well where nothing is said to be otherwise; `asked`: each call, with what it was given. */
const place = (calls: Calls = {}) => {
  const asked: unknown[] = []
  const well: Calls = {
    groupsNamed: () => [web],
    hooks: () => [HOOK],
    templateFacts: () => TEMPLATE,
    tryLaunch: () => 'possible',
    alarmStates: names => (names as readonly string[]).map(name => ({ name, state: 'OK' })),
    imageFacts: ids => new Map((ids as readonly string[]).map(id => [id, { id }])),
    typeFacts: names => new Map((names as readonly string[]).map(name => [name, TYPE])),
    freeAddresses: ids => new Map((ids as readonly string[]).map(id => [id, 9])),
    standardVcpus: () => 64,
    standardInstances: () => new Map([['m5.large', 3]]),
  }
  const said = Object.fromEntries(
    Object.entries({ ...well, ...calls }).map(([name, answer]) => [
      name,
      async (...given: readonly unknown[]) => {
        asked.push([name, ...given])
        return answer(...given)
      },
    ]),
  )
  const clients = { autoScaling: said, ec2: said, cloudWatch: said, quotas: said } as unknown as BeforeLaunchClients
  return { clients, asked, times: (name: string) => asked.filter(one => Array.isArray(one) && one[0] === name) }
}
const fails = (error: Error) => (): never => {
  throw error
}
const fleet = (...groups: readonly Found[]): AsgFleet => ({
  ...{ kind: 'asg', past: new Set() },
  groups: new Map(groups.map(one => [one.name, one])),
})
const QUESTION: LaunchQuestion = { strategy: { ...strategy, alarms: ['web-5xx'] }, image: NEW, tries: true }
const NO_SURGE: Strategy = { ...strategy, minHealthy: 50, maxHealthy: 100 }
const look = (calls: Calls = {}, question: Partial<LaunchQuestion> = {}, of: AsgFleet = fleet(group())) =>
  lookBeforeLaunch(place(calls).clients, of, { ...QUESTION, ...question })

test('all that a group rests on is told', async () => {
  expect(await look()).toEqual({
    image: NEW,
    alarms: [{ name: 'web-5xx', state: 'OK' }],
    images: new Map([NEW, OLD].map(id => [id, { id }])),
    types: new Map([['m5.large', TYPE]]),
    addresses: new Map([
      ['subnet-a', 9],
      ['subnet-b', 9],
    ]),
    vcpus: { quota: 64, running: 6 },
    groups: new Map([
      [
        'web',
        {
          ...{ types: ['m5.large'], mappings: [{ device: '/dev/sdf' }], tokens: 'required', spot: false },
          ...{ subnets: ['subnet-a', 'subnet-b'], hooks: [HOOK], tried: 'possible' },
        },
      ],
    ]),
  })
})

test('vCPUs are counted by the types of all that runs, but for those that EC2 does not show', async () => {
  const running = new Map([
    ['m5.large', 3],
    ['m5.24xlarge', 2],
    ['m5.gone', 9],
  ])
  const typeFacts = (names: unknown) =>
    new Map((names as readonly string[]).flatMap(name => (name === 'm5.gone' ? [] : [[name, { vcpus: name === 'm5.large' ? 2 : 96 }]])))
  expect((await look({ standardInstances: () => running, typeFacts })).vcpus).toEqual({ quota: 64, running: 3 * 2 + 2 * 96 })
})

test('the image that it launches is asked for also where no instance runs it', async () => {
  const { clients, times } = place()
  await lookBeforeLaunch(clients, fleet(group({ instances: [] })), QUESTION)
  expect(times('imageFacts')).toEqual([['imageFacts', [NEW, OLD]]])
})

describe('what cannot be read is told as that, and the rest as it is', () => {
  test.each([
    ['alarms', 'alarmStates'],
    ['images', 'imageFacts'],
    ['types', 'typeFacts'],
    ['addresses', 'freeAddresses'],
    ['vcpus', 'standardVcpus'],
    ['vcpus', 'standardInstances'],
  ] as const)('%s, by %s', async (fact, call) => {
    const [denied, well] = [await look({ [call]: fails(DENIED) }), await look()]
    expect(denied[fact]).toEqual(told)
    expect({ ...denied, [fact]: undefined, vcpus: undefined }).toEqual({ ...well, [fact]: undefined, vcpus: undefined })
  })
  test('vCPUs that nobody can count by types', async () => {
    expect((await look({ typeFacts: fails(DENIED) })).vcpus).toEqual(told)
  })
  test.each([
    ['the groups', 'groupsNamed'],
    ['the version that it follows', 'templateFacts'],
  ])('a group, as %s cannot be read', async (_, call) => {
    const found = await look({ [call]: fails(DENIED) })
    expect(found.groups).toEqual(new Map([['web', told]]))
    expect(found).toMatchObject({ alarms: [{ state: 'OK' }], images: expect.any(Map), vcpus: { quota: 64 } })
    const { remarks, refusals } = beforeLaunch(fleet(group()), { strategy, timeout: 1 }, { ...found, images: new Map() })
    expect([refusals, remarks]).toEqual([[], ['What group web would launch cannot be read: not authorized']])
  })
  test('one group of two', async () => {
    const templateFacts = (given: unknown) => {
      if (JSON.stringify(given).includes('lt-api')) throw SLOW
      return TEMPLATE
    }
    const found = await look({ templateFacts }, {}, fleet(group(), group({ name: 'api', template: 'lt-api' })))
    expect([...found.groups].map(([name, one]) => [name, isUnknown(one) && one.transient])).toEqual([
      ['web', false],
      ['api', true],
    ])
  })
  test.each([
    ['its hooks', 'hooks', 'hooks'],
    ['a launch that is tried', 'tryLaunch', 'tried'],
  ] as const)('%s', async (_, call, fact) => {
    expect((await look({ [call]: fails(DENIED) })).groups.get('web')).toMatchObject({ types: ['m5.large'], [fact]: told })
  })
  test('a bug of ours is none of it', async () => {
    await expect(look({ hooks: fails(new TypeError('ours')) })).rejects.toThrow('ours')
  })
})

describe('is not asked', () => {
  test('anything, where nothing is to be changed', async () => {
    const { clients, asked } = place()
    const all = fleet(arrived(), { name: 'api', ...unknownBecause('denied') })
    expect(await lookBeforeLaunch(clients, all, QUESTION)).toMatchObject({ image: NEW, alarms: [], groups: new Map() })
    expect(asked).toEqual([])
  })
  test('about groups that launch it already, or cannot be read', async () => {
    const { clients, times } = place()
    await lookBeforeLaunch(clients, fleet(group(), arrived({ name: 'api' }), { name: 'x', ...unknownBecause('denied') }), QUESTION)
    expect([times('groupsNamed'), times('hooks')]).toEqual([[['groupsNamed', ['web']]], [['hooks', 'web']]])
  })
  test('of what launching beside others needs, where they end first', async () => {
    const { clients, times } = place()
    const found = await lookBeforeLaunch(clients, fleet(group()), { ...QUESTION, strategy: NO_SURGE })
    expect([times('standardVcpus'), times('standardInstances'), times('freeAddresses')]).toEqual([[], [], []])
    expect([found.vcpus, found.addresses]).toEqual([undefined, new Map()])
  })
  test('what runs, where the region tells no quota', async () => {
    const { clients, times } = place({ standardVcpus: () => undefined })
    expect(await lookBeforeLaunch(clients, fleet(group()), QUESTION)).not.toHaveProperty('vcpus')
    expect(times('standardInstances')).toEqual([])
  })
  test('an image twice', async () => {
    const { clients, times } = place()
    await lookBeforeLaunch(clients, fleet(group()), QUESTION)
    expect(times('imageFacts')).toEqual([['imageFacts', [NEW, OLD]]])
  })
  test('images that are none of EC2', async () => {
    const { clients, times } = place()
    const web = group({ versions: [{ number: '1', image: 'resolve:ssm:/x', rest: '' }], instances: instances(OLD, OLD, '') })
    await lookBeforeLaunch(clients, fleet(web), { ...QUESTION, image: undefined })
    expect(times('imageFacts')).toEqual([['imageFacts', [OLD]]])
  })
  test.each<[string, Partial<LaunchQuestion>, unknown]>([
    ['where nobody wants to know', { tries: undefined }, undefined],
    ['where somebody else begins it', { tries: unknownBecause('another role') }, unknownBecause('another role')],
    ['where nothing is launched', { strategy: { ...NO_SURGE, type: 'replace-root-volume' } as Strategy<'replace-root-volume'> }, undefined],
  ])('for a launch, %s', async (_, question, tried) => {
    const { clients, times } = place()
    const found = (await lookBeforeLaunch(clients, fleet(group()), { ...QUESTION, ...question })).groups.get('web')
    expect(times('tryLaunch')).toEqual([])
    expect(found && 'tried' in found ? found.tried : undefined).toEqual(tried)
  })
})

describe('a launch is tried', () => {
  const tried = async (calls: Calls = {}) => {
    const { clients, times } = place(calls)
    await lookBeforeLaunch(clients, fleet(group()), QUESTION)
    return times('tryLaunch')
  }
  test('of the version that it follows, in its first subnet', async () => {
    const launch = { template: 'lt-1', version: '1', image: NEW, type: 'm5.large', subnet: 'subnet-a' }
    expect(await tried()).toEqual([['tryLaunch', launch]])
  })
  test('in no subnet where network interfaces name theirs', async () => {
    expect(await tried({ templateFacts: () => ({ ...TEMPLATE, hasInterfaces: true }) })).toMatchObject([
      ['tryLaunch', { subnet: undefined }],
    ])
  })
})

describe('types', () => {
  const typesOf = async (overrides: readonly object[]): Promise<unknown> => {
    const mixed = { ...web, MixedInstancesPolicy: { LaunchTemplate: { Overrides: overrides } } }
    const found = (await look({ groupsNamed: () => [mixed] })).groups.get('web')
    return found && 'types' in found ? found.types : found
  }
  test.each<[string, readonly object[], readonly string[]]>([
    ['of the template, where nothing overrides it', [], ['m5.large']],
    ['of the template, where overrides name none', [{ WeightedCapacity: '2' }], ['m5.large']],
    [
      'of overrides in place of it, each once',
      ['m6i.large', 'm7i.large', 'm6i.large'].map(InstanceType => ({ InstanceType })),
      ['m6i.large', 'm7i.large'],
    ],
    ['of nobody, where attributes choose', [{ InstanceType: 'm6i.large' }, { InstanceRequirements: {} }], []],
  ])('are those %s', async (_, overrides, types) => {
    expect(await typesOf(overrides)).toEqual(types)
  })
})
