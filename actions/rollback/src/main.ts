/** Names the machine, the look and the acts. */
import { awsEdge, environmentRun, type Runtime, runUnderLock } from '@golden-ami/actions-kit'
import { connect, digest, environmentAct, judge, lookAtEnvironment } from '@golden-ami/aws'
import {
  awayRemarks,
  type Converged,
  type ConvergeStep,
  convergeWish,
  type EnvironmentNeed,
  type EnvironmentWorld,
  imagesSeen,
  type Moment,
  onPaper,
  planningMoment,
  predictEnvironment,
  recordRemarks,
  rollBack,
} from '@golden-ami/domain'
import { type Answer, ended, knownOf, NOTHING_KNOWN, planned, stopped } from './answer.ts'
import type { RollbackInputs } from './inputs.ts'

export const rollBackEnvironment = async (inputs: RollbackInputs, runtime: Runtime): Promise<Answer> => {
  const { delivery, environment, reason, to, quarantine, dryRun } = inputs
  const { family, architecture } = delivery
  const name = { family, environment: environment.name, architecture }
  const { writer, lock } = environmentRun(runtime, environment.name, 'rollback', digest)
  const wish = { ...convergeWish(delivery.home, environment, writer), onFailure: 'stop' as const, passesHalt: true, reason, to, quarantine }
  const clients = await connect(awsEdge(runtime), delivery, environment, inputs.fromFile, true)

  /** As it was before anything was done, and as it is; only what was looked at whole. */
  let seen: { readonly before: EnvironmentWorld; readonly now: EnvironmentWorld; readonly at: Moment } | undefined
  const ran = await runUnderLock<EnvironmentWorld, ConvergeStep, Converged, EnvironmentNeed>(
    {
      machine: (world, at) => {
        if (imagesSeen(world)) seen = { before: seen?.before ?? world, now: world, at }
        return rollBack(wish, world, at)
      },
      look: async (previous, needs) => {
        const look = { name, targets: environment.targets, needs, named: to, homeMayBeAway: true, now: runtime.clock.now }
        const world = await lookAtEnvironment(clients, look, previous)
        // Of a home that is away from the beginning the remarks tell.
        if (previous && !previous.away) for (const remark of awayRemarks(environment.name, world)) runtime.annotate('warning', remark)
        return world
      },
      act: environmentAct(clients, name),
      predict: predictEnvironment,
      judge,
      ...{ lock: { ...lock, force: `rollback: ${reason}` }, dryRun, timeout: environment.timeout },
      remarks: world => recordRemarks(environment.name, world, wish),
    },
    runtime,
  )
  if ('planned' in ran) {
    const paper = onPaper(ran.world, ran.end)
    for (const target of paper.awaited) runtime.annotate('warning', target)
    const shown = { before: ran.world, now: ran.world, after: ran.after }
    return planned(ran.planned, paper, knownOf(wish, shown, planningMoment(runtime.clock.now())))
  }
  const known = seen ? knownOf(wish, { ...seen, after: seen.now }, seen.at) : NOTHING_KNOWN
  return 'end' in ran ? ended(ran.end, known) : stopped(ran, known)
}
