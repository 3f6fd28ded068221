/** Whatever AWS puts into a page, the edge reads a list to its end. */
import { autoScaling, ec2, ec2Copies, elasticLoadBalancing, imageBuilder, lookAtFleet } from '@golden-ami/aws'
import { NetworkState } from '@golden-ami/local-aws/services/ec2/network-state'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, REGION } from '../local-aws/services/imagebuilder/studio.ts'
import { groups, LISTS, type Read, Scene, upTo, vulnerable } from './lists.ts'

/** More than a page of two, so that the last one is short. */
const FEW = 3
const read = async (ask: Read): Promise<readonly unknown[]> => [...((await ask()) ?? [])]

describe.each(LISTS.map(list => [list.name, list] as const))('%s', (_, { operation, many, fill }) => {
  if (many !== undefined)
    test('that AWS cannot put into one page are all read', async () => {
      expect(await read(await fill(new Scene(), many))).toHaveLength(many)
    })
  test.each([
    ['one item a page', 1, Number.POSITIVE_INFINITY],
    ['an empty page in front', 0, 1],
  ])('are all read with %s', async (_, items, times) => {
    const scene = new Scene()
    const ask = await fill(scene, FEW)
    const whole = await read(ask)
    expect(whole).toHaveLength(FEW)
    scene.world.inject({ when: { call: 0, of: { operation } }, what: { do: 'short-page', items }, times })
    expect(await read(ask)).toEqual(whole)
  })
})

test.each<[string, string, (scene: Scene) => Promise<() => Promise<unknown>>]>([
  [
    'an infrastructure configuration',
    'ListInfrastructureConfigurations',
    async ({ studio, edge }) => {
      await studio.infrastructure()
      return () => imageBuilder(edge, ACCOUNT).infrastructure('small')
    },
  ],
  [
    'a distribution configuration',
    'ListDistributionConfigurations',
    async ({ studio, edge }) => {
      await studio.distribution([{ region: REGION, amiDistributionConfiguration: { name: 'web {{ imagebuilder:buildDate }}' } }])
      return () => (async () => (await imageBuilder(edge, ACCOUNT).distributions('web', 'os', 'everywhere')).named)()
    },
  ],
  [
    'a subnet',
    'DescribeSubnets',
    async ({ place, edge }) => {
      const network = place.state(NetworkState)
      const id = network.addSubnet(network.defaultVpc, `${REGION}a`)
      return () => ec2(edge).subnet(id)
    },
  ],
  [
    'an image',
    'DescribeImages',
    async scene => {
      const [id = ''] = scene.images(1)
      return () => ec2Copies(scene.edge).own(id)
    },
  ],
  [
    'when an image was scanned',
    'DescribeImages',
    async scene => {
      const { images } = await vulnerable(scene, 1)
      return () => ec2(scene.edge).scanned(images[0] ?? '')
    },
  ],
])('%s is found behind an empty page', async (_, operation, fill) => {
  const scene = new Scene()
  const ask = await fill(scene)
  const found = await ask()
  expect(found).toBeDefined()
  scene.world.inject({ when: { call: 0, of: { operation } }, what: { do: 'short-page', items: 0 } })
  expect(await ask()).toEqual(found)
})

test('the lowest build of a component is found, on the last page', async () => {
  const { studio, edge } = new Scene()
  for (const _ of upTo(30)) await studio.component({ name: 'web' })
  expect(await imageBuilder(edge, ACCOUNT).ownComponent('web')).toMatch(/component\/web\/1\.0\.0\/1$/)
})

test('a group on a later page is found by its tag', async () => {
  const scene = new Scene()
  await groups(scene, 110)
  const clients = { autoScaling: autoScaling(scene.edge), ec2: ec2(scene.edge), loadBalancing: elasticLoadBalancing(scene.edge) }
  const fleet = await lookAtFleet(clients, { by: 'tag', key: 'golden-ami:group', value: 'web' }, [], undefined)
  expect(fleet.groups.size).toBe(110)
})
