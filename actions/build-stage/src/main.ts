/** Names the machine, the look and the acts. */
import { answerTo, awsContext, type Job, type Runtime, runMachine } from '@golden-ami/actions-kit'
import {
  type AwsContext,
  accountOf,
  act,
  askPatiently,
  BEFORE_ALL,
  buildClients,
  classifyError,
  contextIn,
  digest,
  stageBuild,
} from '@golden-ami/aws'
import { type BuildNeed, type BuildStep, type Built, buildStage, homeRole, predictBuild, type StageWorld } from '@golden-ami/domain'
import { type Answer, answerOf, planned, stopped } from './answer.ts'
import { buildQuestion, buildWish } from './build-wish.ts'
import { gatherEvidence } from './evidence.ts'
import type { StageWish } from './inputs.ts'
import { keeper } from './keeper.ts'
import { forgetBuild } from './kept-state.ts'
import { tellPreflight } from './log/preflight.ts'
import { tellProgress } from './log/progress.ts'

/** In the home account and region. */
export const homeEdge = async (
  runtime: Runtime,
  region: string,
  role: string | undefined,
  account: string | undefined,
  audience: string,
): Promise<{ readonly edge: AwsContext; readonly account: string }> => {
  const edge = await contextIn(awsContext(runtime, audience), account, region, role, 'golden-ami-build')
  return { edge, account: account ?? (await askPatiently(edge, () => accountOf(edge), BEFORE_ALL)) }
}

export const build = async (wish: StageWish, runtime: Runtime, job: Job): Promise<Answer> => {
  const { delivery, stage } = wish
  const { region } = delivery.home
  const role = homeRole(delivery.home)
  const { edge, account } = await homeEdge(runtime, region, role, wish.fromFile ? delivery.home.account : undefined, wish.audience)
  const building = buildWish(wish, account, runtime)
  const clients = buildClients(edge, account)
  const { look, acts, memory } = stageBuild(clients, buildQuestion(wish))
  const keeping = keeper(runtime, wish.onCancel, { account, region, role, audience: wish.audience })
  const ran = await runMachine<StageWorld, BuildStep, Built, BuildNeed>(
    {
      machine: (world, at) => buildStage(building, world, at),
      look: async (previous, needs) => {
        const world = await look(previous, needs)
        if (!previous && !wish.dryRun) keeping.earlier(world, building.run)
        tellPreflight(runtime, previous, world)
        if (!wish.dryRun) tellProgress(runtime, previous, world)
        return world
      },
      act: act<BuildStep>({
        ...acts,
        'create-image': async step => {
          keeping.created(step)
          await acts['create-image'](step)
        },
      }),
      predict: (seen, step, now) => predictBuild(now)(seen, step),
      ...{ memory, classifyError, dryRun: wish.dryRun, timeout: stage.timeout, jobEnd: job.end },
    },
    runtime,
  )
  return answerTo<StageWorld, BuildStep, Built, BuildStep, Built, Answer | Promise<Answer>>(ran, {
    planned: ({ planned: steps, end, world }) => planned({ steps, end }, world, stage.scan, digest),
    ended: async ({ end, world }) => {
      if (end.outcome !== 'cancelled' || end.build) forgetBuild(runtime)
      const ours = end.outcome === 'built' || end.outcome === 'adopted'
      const evidence = ours && end.build ? await gatherEvidence(clients, end.build, stage.scan, runtime) : undefined
      return answerOf(end, world, { evidence, scan: stage.scan }, runtime.clock.now(), digest)
    },
    stopped: left => {
      if (!runtime.clock.cancelled()) forgetBuild(runtime)
      return stopped(left, digest, stage.onTimeout)
    },
  })
}
