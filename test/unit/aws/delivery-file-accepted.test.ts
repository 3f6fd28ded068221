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
import * as fc from 'fast-check'
import { test } from 'vitest'
import { ACCOUNT, DOCUMENT, REGION } from '../local-aws/services/imagebuilder/studio.ts'
import { deliveryFile } from './delivery-files.ts'
import { Scene } from './lists.ts'

const FILES = 120
/** The same files everywhere; a counterexample says how it is played again. */
const SEED = 3

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
  const isTaken = fc.asyncProperty(deliveryFile, async content => {
    const yaml = readYaml(JSON.stringify(content), 'file')
    fc.pre(!('complaints' in yaml))
    fc.pre(complaintsAbout(yaml.tree).length === 0)
    const { family, stages } = readDeliveryFile(yaml.tree)
    const scene = new Scene()
    const [parent = ''] = scene.images(1)
    await make(scene.edge, family, stages[0]!, parent)
  })
  await fc.assert(isTaken, { seed: SEED, numRuns: FILES })
})
