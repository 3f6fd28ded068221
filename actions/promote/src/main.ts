/** Names the machines, the look and the acts. */
import { awsEdge, describeTurn, type Runtime, reconcile, runUrl } from '@golden-ami/actions-kit'
import { reviewsOfRun } from '@golden-ami/actions-kit/github'
import { act, connect, digest, environmentActs, judge, lookAtPromotion } from '@golden-ami/aws'
import {
  askGates,
  baseline,
  freeLock,
  LOCK_LIFETIME,
  type Moment,
  overridden,
  type PromotionWorld,
  planOf,
  planSteps,
  promote,
  withLock,
} from '@golden-ami/domain'
import { type Answer, decided, ended, still } from './answer.ts'
import type { PromoteInputs } from './inputs.ts'

/** A promotion moves pointers, it does not wait for a fleet. */
const WITHIN = 15 * 60_000

export const promoteRelease = async (inputs: PromoteInputs, runtime: Runtime): Promise<Answer> => {
  const { delivery, environment, target, dryRun } = inputs
  const { family, architecture, environments } = delivery
  const { actor, triggeringActor, runAttempt: attempt, job } = runtime.github
  const run = runUrl(runtime.github)
  const clients = await connect(awsEdge(runtime), delivery, environment.name, target, inputs.fromFile)
  const writer = { environment: environment.name, run, actor, digest }
  const wish = {
    ...{ environment, environments, family, architecture, attempt, writer },
    actors: [...new Set([actor, triggeringActor])],
    target: { name: target.name, account: target.account, region: target.region },
    overrides: inputs.overrides,
    expectedPlan: inputs.expectedPlan,
    policy: inputs.policy,
  }
  const lock = {
    environment: environment.name,
    claim: digest(`${run} ${attempt} ${job} promote`).slice(0, 16),
    run,
    attempt,
    action: 'promote',
    lifetime: LOCK_LIFETIME,
  }
  const machine = (world: PromotionWorld, at: Moment) =>
    inputs.baseline ? baseline({ environment: environment.name, target: target.name, writer }, world, at) : promote(wish, world, at)
  const look = (previous: PromotionWorld | undefined) =>
    lookAtPromotion(
      clients,
      {
        ...{ family, architecture, environment, environments },
        wanted: { image: inputs.image, release: inputs.release },
        reviews: async () => (environment.approvals.count === 0 ? [] : reviewsOfRun(runtime, inputs.token)),
        now: runtime.clock.now,
      },
      previous,
    )
  if (dryRun) {
    const world = await look(undefined)
    const at: Moment = { now: runtime.clock.now(), cancelled: false, refused: new Map() }
    if (inputs.baseline || 'none' in world.candidate) return decided(machine(world, at), world, [], '', [])
    const hash = planOf(wish, world, world.candidate, at)
    const verdicts = overridden(askGates(wish, world, world.candidate, hash, at.now), wish.overrides)
    return decided(machine(world, at), world, planSteps(wish, world, at), hash, verdicts)
  }
  const outcome = await reconcile(
    (world: PromotionWorld, at: Moment) => withLock(machine(world, at), world.lock, lock, at),
    {
      look,
      act: act(environmentActs(clients, { family, environment: environment.name, architecture })),
      judge,
      tell: describeTurn(runtime),
      letGo: (world, at) => [freeLock(world.lock, lock, at)].filter(step => step !== undefined),
    },
    runtime.clock,
    runtime.clock.now() + WITHIN,
  )
  return 'end' in outcome ? ended(outcome.end, inputs.whenNotDue) : still(outcome.still)
}
