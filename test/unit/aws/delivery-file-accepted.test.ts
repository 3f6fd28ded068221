/**
 * What the check of a delivery file lets pass Image Builder takes: files with values around the limits are read, and all that a build makes
 * of them is asked of local AWS, which has AWS's own constraints.
 */
import { readYaml } from '@golden-ami/actions-kit'
import { type AwsContext, act, digest, imageBuilder } from '@golden-ami/aws'
import {
  type BuildStep,
  type BuildWish,
  type BuildWorld,
  complaintsAbout,
  type ForeignComponent,
  fingerprint,
  type Ingredients,
  type OwnComponent,
  type Preparation,
  planningMoment,
  readDeliveryFile,
  type Stage,
} from '@golden-ami/domain'
import { prepare } from '@golden-ami/domain/stage/prepare'
import { expect, test } from 'vitest'
import { ACCOUNT, DOCUMENT, REGION } from '../local-aws/services/imagebuilder/studio.ts'
import { Scene } from './lists.ts'

const FILES = 300

/** Numbers from 0 to 1 (mulberry32). */
const random = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
type Random = () => number
const one = <T>(next: Random, values: readonly T[]): T => values[Math.floor(next() * values.length)]!

const CHARACTERS = [...'abzAZ09-_.:/=+@ #*,;(){}[]\'"\\ä\n\t\0', 'fifo', '{{', ' '.repeat(3)]
/** A text that is right, or with something put into it. */
const spoilt = (next: Random, text: string): string => {
  if (next() < 0.97) return text
  const at = Math.floor(next() * (text.length + 1))
  return text.slice(0, at) + one(next, CHARACTERS) + text.slice(at + (next() < 0.5 ? 1 : 0))
}
/** One that is right, or now and then one that is not. */
const mostly = <T>(next: Random, right: readonly T[], wrong: readonly T[]): T => one(next, next() < 0.97 ? right : wrong)
const long = (next: Random, limit: number): string => 'a'.repeat(mostly(next, [1, 2, 3, limit - 1, limit], [limit + 1]))
const many = <T>(next: Random, limit: number, item: (index: number) => T): readonly T[] =>
  Array.from({ length: mostly(next, [1, 2, limit - 1, limit], [limit + 1]) }, (_, index) => item(index))
const sometimes = <T>(next: Random, key: string, value: () => T): Readonly<Record<string, T>> => (next() < 0.5 ? { [key]: value() } : {})

const tags = (next: Random) =>
  Object.fromEntries(
    many(next, 28, index => [
      next() < 0.999
        ? `${one(next, ['tag ', 'name', '_.:/=+-@'])}${index}`
        : one(next, ['Name', 'Tags', 'CreatedBy', 'a*', 'ä', long(next, 128)]),
      'a'.repeat(one(next, [0, 1, 256])),
    ]),
  )
const infrastructure = (next: Random) => ({
  'instance-profile': spoilt(next, long(next, 128)),
  ...sometimes(next, 'instance-types', () => [spoilt(next, 'm7i.large')]),
  ...sometimes(next, 'subnet', () => spoilt(next, 'subnet-01234567')),
  ...sometimes(next, 'security-groups', () => [spoilt(next, 'sg-01234567')]),
  ...sometimes(next, 'key-pair', () => spoilt(next, long(next, 255))),
  ...sometimes(next, 'sns-topic', () => spoilt(next, `arn:aws:sns:eu-west-1:111111111111:${mostly(next, [long(next, 256)], ['a.fifo'])}`)),
  ...sometimes(next, 'log-bucket', () => spoilt(next, `ab${long(next, 61)}`)),
  ...sometimes(next, 'log-prefix', () => spoilt(next, long(next, 512))),
  ...sometimes(next, 'resource-tags', () => tags(next)),
  metadata: { tokens: one(next, ['required', 'optional']), 'hop-limit': mostly(next, [1, 64], [0, 65]) },
})
const account = (index: number): string => String(200_000_000_000 + index)
const distribution = (next: Random) => ({
  ...sometimes(next, 'regions', () => [mostly(next, ['eu-north-1', 'us-east-1'], ['x'])]),
  ...sometimes(next, 'accounts', () => many(next, 100, account)),
  ...sometimes(next, 'share-with', () => ({
    ...sometimes(next, 'accounts', () => many(next, 100, account)),
    ...sometimes(next, 'organisations', () =>
      many(next, 25, index => `arn:aws:organizations::111111111111:organization/o-${String(index).padStart(10, '0')}`),
    ),
    ...sometimes(next, 'organisational-units', () =>
      many(next, 25, index => `arn:aws:organizations::111111111111:ou/o-0123456789/ou-abcd-${String(index).padStart(8, '0')}`),
    ),
  })),
  ...sometimes(next, 'ami-name', () =>
    spoilt(next, `${long(next, 99)} {{ imagebuilder:${mostly(next, ['buildDate'], ['buildVersion', 'date'])} }}`),
  ),
})
const volume = (next: Random) => ({
  device: spoilt(next, '/dev/xvda'),
  ...sometimes(next, 'size', () => mostly(next, [1, 16_000], [0, 16_001])),
  ...one(next, [{}, { type: 'gp3', iops: mostly(next, [100, 64_000], [99, 64_001]), throughput: mostly(next, [125, 1000], [124, 1001]) }]),
  ...sometimes(next, 'snapshot', () => spoilt(next, 'snap-01234567')),
})
const arn = (next: Random, name: string): string =>
  spoilt(
    next,
    `arn:aws:imagebuilder:eu-west-1:${one(next, ['aws', 'third-party', 'aws-marketplace'])}:component/${name}/${mostly(next, ['x.x.x', '1.x.x', '1.0.x', '1.0.0', '1.0.0/1'], ['1.x.0', 'x.x.x/1'])}`,
  )
const components = (next: Random) => [
  one<unknown>(next, ['a.yml', { path: 'a.yml', parameters: { [spoilt(next, 'port')]: spoilt(next, long(next, 1024)) } }]),
  ...(next() < 0.5 ? [arn(next, 'update-linux')] : []),
  ...(next() < 0.5
    ? [
        mostly(
          next,
          ['amazon:reboot-linux', 'amazon:reboot-linux@1.0.0', arn(next, 'reboot-linux')],
          ['amazon:update-linux', 'a.yml', './a.yml'],
        ),
      ]
    : []),
]
const workflows = (next: Random) =>
  mostly(next, ['x.x.x', '1.0.x', '1.0.0/1'], ['1.x.0']).replace(/^/, 'arn:aws:imagebuilder:eu-west-1:aws:workflow/build/build-image/')

/** A file with one stage; most of its values are right, some of them by a hair. */
const file = (next: Random) => ({
  family: spoilt(next, long(next, 63)),
  home: { account: ACCOUNT, region: REGION },
  infrastructure: infrastructure(next),
  distribution: distribution(next),
  stages: {
    [spoilt(next, long(next, 63))]: {
      parent: 'ssm:/aws/service/x',
      components: components(next),
      ...sometimes(next, 'version', () => mostly(next, ['1.0.0', '0.0.0', '999999999.0.1'], ['1073741824.0.0', '1.x.x'])),
      ...sometimes(next, 'volumes', () => [volume(next)]),
      ...(next() < 0.3
        ? {
            workflows: [
              one<unknown>(next, [
                workflows(next),
                { arn: workflows(next), 'parallel-group': long(next, 100), parameters: { [long(next, 128)]: long(next, 1024) } },
              ]),
            ],
            'execution-role': spoilt(next, `arn:aws:iam::111111111111:role/${long(next, 575)}`),
          }
        : {}),
    },
  },
})

const NOT_LOOKED_AT = { notLookedAt: 'nobody looks here' }
const nothingThere = (wish: BuildWish): Preparation => ({
  ...{
    after: 0,
    components: new Map(),
    infrastructure: undefined,
    distribution: undefined,
    distributions: [],
    recipes: [],
    last: undefined,
  },
  preflight: {
    launch: wish.infrastructure.is === 'inline' ? wish.infrastructure : { missing: '' },
    ...{ instanceTypes: NOT_LOOKED_AT, offered: NOT_LOOKED_AT, subnet: NOT_LOOKED_AT, securityGroups: NOT_LOOKED_AT },
    ...{ instanceProfile: NOT_LOOKED_AT, keys: [], distributionKeys: [], serviceLinkedRole: NOT_LOOKED_AT },
  },
})

type ImageBuilder = ReturnType<typeof imageBuilder>
/** What is not there is left out: that it is not is told by other tests. */
const componentsOf = async (client: ImageBuilder, stage: Stage): Promise<readonly (OwnComponent | ForeignComponent)[]> => {
  const found = await Promise.all(
    stage.components.map(async ({ from, parameters }): Promise<OwnComponent | ForeignComponent | undefined> => {
      if (from.is === 'path') return { is: 'own', path: from.path, data: DOCUMENT, parameters }
      const known = await client.component(from.is === 'arn' ? from.arn : client.amazonComponent(from.name, from.version))
      return known === undefined ? undefined : { is: 'foreign', arn: known.arn, parameters }
    }),
  )
  return found.flatMap(component => component ?? [])
}
const workflowsOf = async (client: ImageBuilder, stage: Stage): Promise<Stage['workflows']> =>
  (await Promise.all(stage.workflows.map(async workflow => ({ ...workflow, arn: (await client.workflow(workflow.arn)) ?? '' })))).filter(
    ({ arn }) => arn !== '',
  )

/** Everything that a build of the stage makes, asked of local AWS. */
const make = async (edge: AwsContext, family: string, stage: Stage, parent: string): Promise<void> => {
  const client = imageBuilder(edge, ACCOUNT)
  const ingredients: Ingredients = {
    ...{ family, stage: stage.name, parent, architecture: 'x86_64', volumes: stage.volumes },
    components: await componentsOf(client, stage),
    workflows: await workflowsOf(client, stage),
  }
  const wish: BuildWish = {
    ...{ stage: stage.name, version: stage.version, infrastructure: stage.infrastructure, distribution: stage.distribution },
    ...{ account: ACCOUNT, executionRole: stage.executionRole, region: REGION, tests: true, scan: false, rebuildSeverity: 'none' },
    ...{ maxAge: 1, force: false, onCancel: 'cancel', run: 'https://github.com/acme/images/actions/runs/1', digest },
  }
  const print = fingerprint(ingredients, digest)
  let preparation = nothingThere(wish)
  for (;;) {
    const world = {
      ingredients,
      builds: [],
      preparation,
      parent: { id: parent, name: '', platform: 'Linux', stage: '', version: '' },
    } as unknown as BuildWorld
    const turn = prepare(wish, world, print, undefined, planningMoment(0))
    if (!('act' in turn)) throw new Error(JSON.stringify(turn))
    for (const step of turn.act) await act<BuildStep>(client.acts as never)(step)
    if (turn.act.some(step => step.do === 'create-image')) return
    preparation = { ...preparation, ...(await whatIsThere(client, turn.act, ingredients)) }
  }
}
const whatIsThere = async (client: ImageBuilder, steps: readonly BuildStep[], { family, stage }: Ingredients) => {
  const nameOf = (what: BuildStep['do']): string | undefined =>
    steps.flatMap(step => (step.do === what && 'name' in step ? step.name : []))[0]
  const [component, infrastructure, distribution] = [
    nameOf('create-component'),
    nameOf('create-infrastructure'),
    nameOf('create-distribution'),
  ]
  return {
    ...(component ? { components: new Map([[component, (await client.ownComponent(component))!]]) } : {}),
    ...(infrastructure ? { infrastructure: await client.infrastructure(infrastructure) } : {}),
    ...(distribution ? { distribution: (await client.distributions(family, stage, distribution)).named } : {}),
    recipes: await client.recipes(family, stage),
  }
}

test('what the check of the file has passed is never refused', async () => {
  let passed = 0
  for (const seed of Array.from({ length: FILES }, (_, index) => index)) {
    const text = JSON.stringify(file(random(seed)))
    const yaml = readYaml(text, 'file')
    if ('complaints' in yaml || complaintsAbout(yaml.tree).length > 0) continue
    passed++
    const { family, stages } = readDeliveryFile(yaml.tree)
    const scene = new Scene()
    const [parent = ''] = scene.images(1)
    await expect(
      make(scene.edge, family, stages[0]!, parent).then(
        () => 'taken',
        error => `${error}: ${text}`,
      ),
    ).resolves.toBe('taken')
  }
  expect(passed).toBeGreaterThan(FILES / 5)
})
