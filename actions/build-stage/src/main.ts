/** Names the machine, the look and the acts. */
import { awsEdge, describeTurn, type Runtime, reconcile, runUrl } from '@golden-ami/actions-kit'
import { type AwsEdge, accountOf, act, askOnce, type BuildQuestion, buildClients, digest, edgeIn, judge, stageBuild } from '@golden-ami/aws'
import {
  assumeBuild,
  type BuildStep,
  type BuildWish,
  buildStage,
  distributionName,
  FINGERPRINT_TAG,
  findingsMatterOf,
  fingerprint,
  homeRole,
  infrastructureName,
  isGoing,
  mayAnswer,
  needsNoPreparation,
  onPaper,
  otherCells,
  paperMoment,
  recipeName,
  type StageWorld,
} from '@golden-ami/domain'
import { type Answer, answerOf, planned, still } from './answer.ts'
import { gatherEvidence } from './evidence.ts'
import type { StageWish } from './inputs.ts'
import { forgetBuild, keepBuild } from './kept-state.ts'
import { tellPreflight } from './preflight.ts'
import { tellProgress } from './progress.ts'

/** In the home account and region. */
export const homeEdge = async (
  runtime: Runtime,
  region: string,
  role: string | undefined,
  account: string | undefined,
): Promise<{ readonly edge: AwsEdge; readonly account: string }> => {
  const edge = await edgeIn(awsEdge(runtime), account, region, role, 'golden-ami-build')
  return { edge, account: account ?? (await accountOf(edge)) }
}

export const build = async (wish: StageWish, runtime: Runtime): Promise<Answer> => {
  const { delivery, stage } = wish
  const { region } = delivery.home
  const role = homeRole(delivery.home)
  const { edge, account } = await homeEdge(runtime, region, role, wish.fromFile ? delivery.home.account : undefined)
  const building = buildWish(wish, account, runtime)
  const clients = buildClients(edge, account)
  const { look, acts } = stageBuild(clients, question(wish, building, runtime))
  const machine = (world: StageWorld, at: Parameters<typeof buildStage>[2]) => buildStage(building, world, at)
  if (wish.dryRun) {
    const world = await askOnce(look(undefined))
    tellPreflight(runtime, undefined, world)
    const now = runtime.clock.now()
    return planned(onPaper(machine, assumeBuild(now), world, paperMoment(now)), world, stage.scan, digest)
  }
  const keep = (recipe: string, print: string, token: string | undefined): void => {
    if (wish.onCancel === 'cancel') keepBuild(runtime, { recipe, fingerprint: print, token, account, region, role })
  }
  /** What an earlier attempt of this run has begun is this one's to cancel. */
  const keepEarlier = (world: StageWorld): void => {
    if ('unseen' in world || !world.builds.some(one => isGoing(one) && one.run === building.run)) return
    const print = fingerprint(world.ingredients, digest)
    keep(recipeName(world.ingredients, print), print, undefined)
  }
  const outcome = await reconcile(
    machine,
    {
      look: async previous => {
        const world = await look(previous)
        if (!previous) keepEarlier(world)
        tellPreflight(runtime, previous, world)
        tellProgress(runtime, previous, world)
        return world
      },
      act: act<BuildStep>({
        ...acts,
        'create-image': async step => {
          keep(step.name, step.tags[FINGERPRINT_TAG] ?? '', step.token)
          await acts['create-image'](step)
        },
      }),
      judge,
      tell: describeTurn(runtime),
    },
    runtime.clock,
    runtime.clock.now() + stage.timeout,
  )
  if ('still' in outcome) {
    if (!runtime.clock.cancelled()) forgetBuild(runtime)
    return still(outcome.still, outcome.world, digest)
  }
  const { end, world } = outcome
  if (end.outcome !== 'cancelled' || end.build) forgetBuild(runtime)
  const ours = end.outcome === 'built' || end.outcome === 'adopted'
  const evidence = ours && end.build ? await gatherEvidence(clients, end.build, stage.scan, runtime) : undefined
  return answerOf(end, world, { evidence, scan: stage.scan }, runtime.clock.now(), digest)
}

const buildWish = ({ delivery, stage, force, onCancel }: StageWish, account: string, runtime: Runtime): BuildWish => ({
  stage: stage.name,
  version: stage.version,
  infrastructure: stage.infrastructure,
  distribution: stage.distribution,
  account,
  executionRole: stage.executionRole,
  region: delivery.home.region,
  tests: stage.tests,
  scan: stage.scan,
  rebuildSeverity: stage.rebuildSeverity,
  maxAge: stage.maxAge,
  force,
  onCancel,
  run: runUrl(runtime.github),
  digest,
})

const question = ({ delivery, stage, components, handedOver }: StageWish, wish: BuildWish, runtime: Runtime): BuildQuestion => ({
  family: delivery.family,
  stage: stage.name,
  architecture: delivery.architecture,
  region: delivery.home.region,
  parent: stage.parent,
  handedOver,
  components,
  volumes: stage.volumes,
  workflows: stage.workflows,
  infrastructure: stage.infrastructure,
  distributionKeys: Object.values(wish.distribution.kmsKeys),
  needsNoPreparation: world => needsNoPreparation(wish, world, runtime.clock.now()),
  findingsMatterOf: world => findingsMatterOf(wish, world, runtime.clock.now()),
  infrastructureName: world => infrastructureName(wish, world),
  distributionName: world => distributionName(wish, world.ingredients),
  mayAnswer: world => mayAnswer(wish, world, runtime.clock.now()),
  cells: otherCells(wish),
  shareWith: wish.distribution.shareWith,
})
