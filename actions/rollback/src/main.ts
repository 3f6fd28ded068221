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
  predictEnvironment,
  recordRemarks,
  rollBack,
} from '@golden-ami/domain'
import { type Answer, choiceIn, ended, NO_CHOICE, planned, stopped } from './answer.ts'
import type { RollbackInputs } from './inputs.ts'

export const rollBackEnvironment = async (inputs: RollbackInputs, runtime: Runtime): Promise<Answer> => {
  const { delivery, environment, reason, to, quarantine, dryRun } = inputs
  const { family, architecture } = delivery
  const name = { family, environment: environment.name, architecture }
  const { writer, lock } = environmentRun(runtime, environment.name, 'rollback', digest)
  const wish = { ...convergeWish(delivery.home, environment, writer), onFailure: 'stop' as const, passesHalt: true, reason, to, quarantine }
  const clients = await connect(awsEdge(runtime), delivery, environment, inputs.fromFile, true)

  /** As it was before anything was done, and as it is. */
  let seen: { readonly before: EnvironmentWorld; readonly now: EnvironmentWorld } | undefined
  const ran = await runUnderLock<EnvironmentWorld, ConvergeStep, Converged, EnvironmentNeed>(
    {
      machine: (world, at) => rollBack(wish, world, at),
      look: async (previous, needs) => {
        const look = { name, targets: environment.targets, needs, named: to, homeMayBeAway: true, now: runtime.clock.now }
        const world = await lookAtEnvironment(clients, look, previous)
        // Of a home that is away from the beginning the remarks tell.
        if (previous && !previous.away) for (const remark of awayRemarks(environment.name, world)) runtime.annotate('warning', remark)
        if (needs.has('images')) seen = { before: seen?.before ?? world, now: world }
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
  const choice = seen ? choiceIn(seen.before, 'planned' in ran ? ran.after : seen.now) : NO_CHOICE
  if ('planned' in ran) return planned(ran.planned, ran.end, choice)
  if ('end' in ran) return ended(ran.end, choice)
  return stopped(ran, choice)
}
