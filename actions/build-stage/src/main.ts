/** Names the machine, the look and the acts. */
import { awsEdge, describeTurn, type Runtime, reconcile } from '@golden-ami/actions-kit'
import { type AwsEdge, accountOf, act, askOnce, buildClients, digest, edgeIn, judge, stageBuild } from '@golden-ami/aws'
import { assumeBuild, type BuildStep, buildStage, homeRole, onPaper, paperMoment, type StageWorld } from '@golden-ami/domain'
import { type Answer, answerOf, planned, still } from './answer.ts'
import { buildQuestion, buildWish } from './build-wish.ts'
import { gatherEvidence } from './evidence.ts'
import type { StageWish } from './inputs.ts'
import { keeper } from './keeper.ts'
import { forgetBuild } from './kept-state.ts'
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
  const { look, acts } = stageBuild(clients, buildQuestion(wish, building, runtime))
  const machine = (world: StageWorld, at: Parameters<typeof buildStage>[2]) => buildStage(building, world, at)
  if (wish.dryRun) {
    const world = await askOnce(look(undefined))
    tellPreflight(runtime, undefined, world)
    const now = runtime.clock.now()
    return planned(onPaper(machine, assumeBuild(now), world, paperMoment(now)), world, stage.scan, digest)
  }
  const keeping = keeper(runtime, wish.onCancel, { account, region, role })
  const outcome = await reconcile(
    machine,
    {
      look: async previous => {
        const world = await look(previous)
        if (!previous) keeping.earlier(world, building.run)
        tellPreflight(runtime, previous, world)
        tellProgress(runtime, previous, world)
        return world
      },
      act: act<BuildStep>({
        ...acts,
        'create-image': async step => {
          keeping.created(step)
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
