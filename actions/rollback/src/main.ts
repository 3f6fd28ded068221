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
  isAsBefore,
  onPaper,
  predictEnvironment,
  type RollBackWish,
  recordRemarks,
  rollBack,
} from '@golden-ami/domain'
import { type Answer, ended, idle, knownOf, NOTHING_KNOWN, planned, stopped } from './answer.ts'
import type { RollbackInputs } from './inputs.ts'

export const rollBackEnvironment = async (inputs: RollbackInputs, runtime: Runtime): Promise<Answer> => {
  const { delivery, environment, reason, to, quarantine, dryRun } = inputs
  const { family, architecture } = delivery
  const name = { family, environment: environment.name, architecture }
  const { writer, lock } = environmentRun(runtime, environment.name, 'rollback', digest)
  const wish: RollBackWish = {
    ...convergeWish(delivery.home, environment, writer),
    ...{ onFailure: 'stop', passesHalt: true, reason, to, quarantine, began: runtime.clock.now() },
  }
  const edge = awsEdge(runtime, inputs.audience)
  const clients = await connect(edge, delivery, environment, inputs.fromFile, { homeMayBeAway: true, onlyLooks: dryRun })

  const ran = await runUnderLock<EnvironmentWorld, ConvergeStep, Converged, EnvironmentNeed>(
    {
      machine: (world, at) => rollBack(wish, world, at),
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
      ...{ lock: { ...lock, force: `rollback: ${reason}`, orWithoutHome: true }, dryRun, timeout: environment.timeout },
      remarks: world => recordRemarks(environment.name, world, wish),
    },
    runtime,
  )
  if ('planned' in ran) {
    const paper = onPaper(ran.world, ran.end)
    for (const target of paper.awaited) runtime.annotate('warning', target)
    return planned(ran.planned, paper, knownOf(wish, ran.watched, ran.after))
  }
  const known = ran.watched ? knownOf(wish, ran.watched, ran.watched.last.world) : NOTHING_KNOWN
  if (!('end' in ran)) return stopped(ran, known)
  const answer = ended(ran.end, known)
  // Without home no ledger tells whose doing it was.
  const told = ran.watched && ran.watched.last.world.away === undefined ? ran.watched : undefined
  return told && isAsBefore(told.first.world, told.last.world) ? idle(answer) : answer
}
