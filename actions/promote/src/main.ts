/** Names the machines, the look and the acts. */
import { awsEdge, environmentRun, type Runtime, reconcileUnderLock } from '@golden-ami/actions-kit'
import { askOnce, connect, digest, judge, lookAtPromotion, promotionAct } from '@golden-ami/aws'
import {
  asksWhereImageIs,
  baseline,
  type DistributionWish,
  distributionWish,
  lastStages,
  type Moment,
  type PromoteWish,
  type PromotionWorld,
  paperMoment,
  placesOf,
  promote,
  promotionDeadlines,
} from '@golden-ami/domain'
import { type Answer, ended, still } from './answer.ts'
import { baselineOnPaper, decisionPage } from './dry-run.ts'
import { decisionEvidence } from './evidence.ts'
import { githubEvidence } from './github-evidence.ts'
import type { PromoteInputs } from './inputs.ts'

export const promoteRelease = async (inputs: PromoteInputs, runtime: Runtime): Promise<Answer> => {
  const { delivery, environment } = inputs
  const { family, architecture, environments, home } = delivery
  const { actor, triggeringActor, runAttempt: attempt } = runtime.github
  const { writer, lock } = environmentRun(runtime, environment.name, 'promote', digest)
  const within = promotionDeadlines(environment, home)
  const wish: PromoteWish = {
    ...{ environment, environments, family, architecture, attempt, writer },
    home: { account: home.account, region: home.region },
    availableBy: runtime.clock.now() + within.available,
    actors: [...new Set([actor, triggeringActor])],
    targets: environment.targets.map(({ name, account, region }) => ({ name, account, region })),
    overrides: inputs.overrides,
    external: inputs.external,
    waivers: inputs.waivers,
    expectedPlan: inputs.expectedPlan,
    policy: inputs.policy,
  }
  const recording = { environment: environment.name, places: placesOf(environment.targets), writer }
  const machine = (world: PromotionWorld, at: Moment) => (inputs.baseline ? baseline(recording, world, at) : promote(wish, world, at))
  const clients = await connect(awsEdge(runtime), delivery, environment, inputs.fromFile)
  const question = {
    ...{ family, architecture, home, environment, environments },
    lastStages: lastStages(delivery.stages),
    wanted: { image: inputs.image, release: inputs.release },
    soakOverridden: inputs.overrides.some(({ gate }) => gate === 'soak'),
    github: () => githubEvidence(inputs, runtime),
    distribution: (world: PromotionWorld): DistributionWish | undefined => {
      const { candidate } = world
      if (inputs.baseline || 'none' in candidate) return undefined
      const isAsked = inputs.dryRun || asksWhereImageIs(wish, world, paperMoment(runtime.clock.now()))
      return isAsked ? distributionWish(wish, candidate) : undefined
    },
    now: runtime.clock.now,
  }
  const look = (previous: PromotionWorld | undefined) => lookAtPromotion(clients, question, previous)
  if (inputs.dryRun) {
    const world = await askOnce(look(undefined))
    const now = runtime.clock.now()
    if (inputs.baseline) return baselineOnPaper(recording, world, now)
    return decisionPage(wish, world, await decisionEvidence(clients, world, runtime, inputs.token), now)
  }
  const act = promotionAct(clients, { family, environment: environment.name, architecture })
  const outcome = await reconcileUnderLock(machine, lock, { look, act, judge }, runtime, within.whole)
  return 'end' in outcome ? ended(outcome.end, inputs.whenNotDue) : still(outcome.still)
}
