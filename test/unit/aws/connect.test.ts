/** Whose credentials the clients of an environment work with: compared before the first call, everywhere. */
import { type AwsContext, connect, type EnvironmentClients } from '@golden-ami/aws'
import { readDeliveryFile } from '@golden-ami/domain'
import { transport, World } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { mislead } from '../../support/misled.ts'
import { treeOf } from '../domain/delivery-file/full.ts'

const [HOME, EARLIER, NEXT, STRANGER] = ['111111111111', '222222222222', '333333333333', '999999999999'] as const
const roleIn = (account: string, name = 'golden-ami'): string => `arn:aws:iam::${account}:role/${name}`
const FILE = `family: web
home: { account: "${HOME}", region: eu-west-1, role: "${roleIn(HOME)}" }
environments:
  development:
    targets: { web: { role: "${roleIn(EARLIER)}", look-role: "${roleIn(EARLIER, 'look')}", groups: [ web ] } }
  staging:
    after: development
    targets:
      near: { role: "${roleIn(NEXT, 'near')}", look-role: "${roleIn(NEXT, 'look')}", groups: [ web ] }
      far: { role: "${roleIn(NEXT, 'far')}", regions: [ us-east-1 ], groups: [ web ] }
`
/** Home may be away, so that it is not met at once. */
const connected = async (world: World, onlyLooks = false, text = FILE): Promise<EnvironmentClients> => {
  const edge: AwsContext = {
    ...{ region: 'eu-west-1', seed: 1, requestHandler: transport(world, 'edge') },
    credentials: { accessKeyId: HOME, secretAccessKey: 'secret' },
    clock: { now: () => world.now, cancelled: () => false, sleep: async () => {} },
  }
  const file = readDeliveryFile(treeOf(text) as never)
  const staging = file.environments.find(({ name }) => name === 'staging')
  if (!staging) throw new Error('there is no staging')
  return connect(edge, file, staging, true, { homeMayBeAway: true, onlyLooks })
}
const called = ({ journal }: World, account: string): readonly string[] =>
  journal.filter(call => call.account === account).map(({ operation, role, region }) => `${operation} ${region} ${role.split('/')[1]}`)

type Use = (clients: EnvironmentClients) => Promise<unknown>
const targetOf =
  (targets: 'targets' | 'before', name: string): Use =>
  clients => {
    const there = clients[targets].get(name)
    if (!there) throw new Error(`there is no target ${name}`)
    return there.use(() => there.parameters.value('/x'))
  }
const placeIn =
  (account: string, region: string): Use =>
  ({ places }) =>
    places({ account, region }, client => client.sees('ami-0123456789abcdef0'))

describe('a role whose sessions belong to another account is refused, and nothing is asked there but who one is', () => {
  test.each<[string, string, Use]>([
    ['of a target', roleIn(NEXT, 'near'), targetOf('targets', 'near/eu-west-1')],
    ['of the environment before, whose soak is evidence', roleIn(EARLIER, 'look'), targetOf('before', 'web/eu-west-1')],
    ['of a place that an image is brought to', roleIn(NEXT, 'far'), placeIn(NEXT, 'us-east-1')],
    ['of home', roleIn(HOME), ({ home }) => home.meet()],
    ['of home in another region', roleIn(HOME), placeIn(HOME, 'us-east-1')],
  ])('%s', async (_, role, use) => {
    const world = new World()
    const clients = await connected(world)
    mislead(world, role, roleIn(STRANGER))
    await expect(use(clients)).rejects.toMatchObject({ code: 'aws.other-account' })
    expect(called(world, STRANGER)).toEqual([expect.stringMatching(/^GetCallerIdentity /)])
  })
})

test('a place is entered with the role of the target that is there, not of another one in its account', async () => {
  const world = new World()
  const clients = await connected(world)
  for (const region of ['eu-west-1', 'us-east-1']) await placeIn(NEXT, region)(clients)
  expect(called(world, NEXT).filter(call => call.startsWith('DescribeImages'))).toEqual([
    'DescribeImages eu-west-1 near',
    'DescribeImages us-east-1 far',
  ])
})

describe('the role for looking', () => {
  const rolesIn = (world: World, account: string): readonly string[] => [
    ...new Set(called(world, account).map(call => call.split(' ').slice(2).join(' '))),
  ]
  test.each([
    [true, ['look'], ['far']],
    [false, ['near'], ['far']],
  ])('where nothing will be changed (%s) it reaches a target that has one', async (onlyLooks, near, far) => {
    const [first, second] = [new World(), new World()]
    await targetOf('targets', 'near/eu-west-1')(await connected(first, onlyLooks))
    await targetOf('targets', 'far/us-east-1')(await connected(second, onlyLooks))
    expect([rolesIn(first, NEXT), rolesIn(second, NEXT)]).toEqual([near, far])
  })
  test('it reaches the environment before in any case', async () => {
    const world = new World()
    await targetOf('before', 'web/eu-west-1')(await connected(world))
    expect(rolesIn(world, EARLIER)).toEqual(['look'])
  })
})

test('what is known of the groups of an account and region is the same for all of its roles, and of no other region', async () => {
  const text = FILE.replace('      far:', `      beside: { role: "${roleIn(NEXT, 'beside')}", groups: [ api ] }\n      far:`)
  const clients = await connected(new World(), false, text)
  const factsOf = (name: string) => clients.targets.get(name)?.facts
  expect(factsOf('near/eu-west-1')).toBeDefined()
  expect(factsOf('beside/eu-west-1')).toBe(factsOf('near/eu-west-1'))
  expect(factsOf('far/us-east-1')).not.toBe(factsOf('near/eu-west-1'))
})
