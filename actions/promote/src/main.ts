/** Names the machines, the look and the acts. */
import {
  answerTo,
  awsContext,
  environmentRun,
  type Job,
  type LockedRun,
  lookOnce,
  type Runtime,
  runMachine,
  runUnderLock,
  type Watched,
} from '@golden-ami/actions-kit'
import { classifyError, connect, digest, environmentMemory, lookAtLock, lookAtPromotion, promotionAct } from '@golden-ami/aws'
import {
  accountRegionName,
  availableBy,
  baseline,
  type Candidate,
  distributionWish,
  dueRemarks,
  groupRemarks,
  type LockStep,
  lastStages,
  launchRemarks,
  type Moment,
  NO_GITHUB,
  onlyDistribute,
  type Promoted,
  type PromoteWish,
  type PromotionNeed,
  type PromotionStep,
  type PromotionWorld,
  placesOf,
  predictPromotion,
  promote,
  promotionDeadlines,
  promotionRemarks,
  recordRemarks,
  selectionsOf,
  type Target,
  withoutLeftOut,
} from '@golden-ami/domain'
import { imagesByTarget } from '@golden-ami/domain/promotion/before-launch'
import { type Answer, ended, stopped, type Told } from './answer.ts'
import { distributed } from './distributed.ts'
import { decisionPage } from './dry-run/dry-run.ts'
import { plannedBaseline } from './dry-run/planned.ts'
import { decisionEvidence } from './evidence/decision-evidence.ts'
import { githubEvidence } from './evidence/github-evidence.ts'
import type { PromoteInputs } from './inputs.ts'
import { leavePromotion } from './left.ts'
import { promoteWish } from './promote-wish.ts'
import { NOTHING_TOLD, told, toldOfBaseline, toldOfCopies } from './told.ts'

export const promoteRelease = async (inputs: PromoteInputs, runtime: Runtime, job: Job): Promise<Answer> => {
  const { delivery, environment, only } = inputs
  const { family, architecture, environments, home } = delivery
  const { writer, lock } = environmentRun(runtime, environment, 'promote', digest)
  if (!inputs.onlyDistribute) leavePromotion(inputs, runtime, job, lock)
  const within = promotionDeadlines(environment, home)
  const started = runtime.clock.now()
  const wish = promoteWish(inputs, runtime.github, writer, availableBy(within, started, started))
  const where = { home: accountRegionName(home), places: placesOf(environment.targets) }
  const recording = { name: environment.name, selections: selectionsOf(environment.targets), ...where, writer }
  const clients = await connect(awsContext(runtime, inputs.audience), delivery, environment, inputs.fromFile, { onlyLooks: inputs.dryRun })
  const question = {
    ...{ family, architecture, home, environment, environments },
    lastStages: lastStages(delivery.stages),
    wanted: { image: inputs.image, release: inputs.release },
    soakOverridden: inputs.overrides.some(({ gate }) => gate === 'soak'),
    github: () => (inputs.onlyDistribute ? Promise.resolve(NO_GITHUB) : githubEvidence(inputs, runtime)),
    distribution: (candidate: Candidate) => distributionWish(wish, candidate),
    launches: (world: PromotionWorld) => launchQuestions(wish, world, inputs.dryRun, runtime.clock.now()),
    now: runtime.clock.now,
  }
  const run: PromotionRun = {
    machine: (world, at, began) =>
      inputs.baseline ? baseline(recording, world, at) : promote({ ...wish, availableBy: availableBy(within, started, began) }, world, at),
    look: (previous, needs) => lookAtPromotion(clients, question, previous, needs),
    act: promotionAct(clients, { family, environment: environment.name, architecture }),
    memory: environmentMemory<PromotionStep | LockStep>(clients, clients.before),
    predict: predictPromotion,
    classifyError,
    ...{ lock, dryRun: inputs.dryRun, timeout: within.whole, jobEnd: job.end },
    waiting: {
      look: () => lookAtLock(clients.home, { family, environment: environment.name, architecture }),
      atMost: Math.max(environment.timeout, within.whole),
      afterwards: within.afterWait,
    },
    remarks: world => [
      ...recordRemarks(environment.name, world, where),
      ...dueRemarks(environment, world),
      ...(inputs.baseline
        ? []
        : [
            ...promotionRemarks(wish, world, runtime.clock.now()),
            ...groupRemarks(recording.selections, withoutLeftOut(world, only.leftOut)),
            ...launchRemarks(environment, withoutLeftOut(world, only.leftOut)),
          ]),
    ],
  }
  if (inputs.onlyDistribute) return makeAvailable(run, wish, inputs, runtime)
  if (inputs.dryRun && !inputs.baseline) {
    const world = await lookOnce(run, runtime, new Set(['distribution', 'launches']))
    return decisionPage(wish, world, await decisionEvidence(clients, world, runtime, inputs.token), runtime.clock.now())
  }
  const ran = await runUnderLock(run, runtime)
  const known = (watched: Watched<PromotionWorld> | undefined): Told => {
    if (!watched) return NOTHING_TOLD
    const recorder = { machine: (world: PromotionWorld, at: Moment) => baseline(recording, world, at), predict: predictPromotion }
    return inputs.baseline ? toldOfBaseline(writer.run, watched, recorder) : told(wish, watched)
  }
  return answerTo(ran, {
    planned: ({ planned: steps, end, world }) => plannedBaseline(steps, end, world),
    ended: ({ end, watched }) => ended(end, inputs.whenNotDue, known(watched)),
    stopped: left => stopped(left, known(left.watched), environment.onTimeout),
  })
}

/** A decision is made by a role that only looks; whoever promotes may be who refreshes, and then a launch is tried as him. */
const launchQuestions = (wish: PromoteWish, world: PromotionWorld, dryRun: boolean, now: number) => {
  const images = imagesByTarget(wish, world, now)
  return ({ name }: Target) => ({
    strategy: wish.environment.strategy,
    image: images.get(name),
    tries: dryRun ? undefined : ('where-allowed' as const),
  })
}

type PromotionRun = LockedRun<PromotionWorld, PromotionStep, Promoted, PromotionNeed>

/** Without the lock: nothing is written down, and copies are found again by whoever makes them. */
const makeAvailable = async (
  run: PromotionRun,
  wish: PromoteWish,
  { environment, whenNotDue }: PromoteInputs,
  runtime: Runtime,
): Promise<Answer> => {
  const predict = (world: PromotionWorld, step: PromotionStep | undefined, now: number): PromotionWorld =>
    predictPromotion(world, step, now, 'none' in world.candidate ? undefined : distributionWish(wish, world.candidate))
  const machine = (world: PromotionWorld, at: Moment) => onlyDistribute(wish, world, at)
  const ran = await runMachine({ ...run, machine, predict, remarks: () => [] }, runtime)
  const known = ran.watched ? toldOfCopies(wish, ran.watched, { machine, predict }) : NOTHING_TOLD
  return distributed(ran, { onTimeout: environment.onTimeout, whenNotDue }, known)
}
