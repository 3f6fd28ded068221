/** Names the machine, the look and the acts. */
import {
  answerTo,
  awsContext,
  environmentRun,
  type Job,
  type Runtime,
  runUnderLock,
  type Watched,
  watchCancellation,
} from '@golden-ami/actions-kit'
import { classifyError, connect, digest, environmentAct, lookAtEnvironment } from '@golden-ami/aws'
import {
  awayRemarks,
  type Converged,
  type ConvergeStep,
  convergeWish,
  type EnvironmentNeed,
  type EnvironmentWorld,
  isAsBefore,
  plannedEnd,
  predictEnvironment,
  type RollBackWish,
  recordRemarks,
  rollBack,
} from '@golden-ami/domain'
import { type Answer, ended, idle, knownOf, NOTHING_KNOWN, planned, stopped } from './answer.ts'
import type { RollbackInputs } from './inputs.ts'
import { type GoingOn, leaveRollback } from './left.ts'

export const rollBackEnvironment = async (inputs: RollbackInputs, runtime: Runtime, job: Job, goingOn?: GoingOn): Promise<Answer> => {
  const { delivery, environment, reason, to, quarantine, dryRun, token } = inputs
  const { family, architecture } = delivery
  const name = { family, environment: environment.name, architecture }
  const { writer, lock } = environmentRun(runtime, environment, 'rollback', digest)
  const began = goingOn?.began ?? runtime.clock.now()
  leaveRollback(inputs, runtime, job, lock, { began })
  const wish: RollBackWish = {
    ...convergeWish(delivery.home, environment, writer),
    ...{ onFailure: 'stop', passesHalt: true, reason, to, quarantine, began },
  }
  const watch = watchCancellation(runtime, job, environment.onCancel, token)
  const clients = await connect(awsContext(runtime, inputs.audience), delivery, environment, inputs.fromFile, {
    homeMayBeAway: true,
    onlyLooks: dryRun,
  })

  const ran = await runUnderLock<EnvironmentWorld, ConvergeStep, Converged, EnvironmentNeed>(
    {
      machine: (world, at) => rollBack({ ...wish, onCancel: watch.onCancel(at) }, world, at),
      look: watch.asking(async (previous, needs) => {
        const look = { name, targets: environment.targets, needs, named: to, homeMayBeAway: true, now: runtime.clock.now }
        const world = await lookAtEnvironment(clients, look, previous)
        // Of a home that is away from the beginning the remarks tell.
        if (previous && !previous.away) for (const remark of awayRemarks(environment.name, world)) runtime.annotate('warning', remark)
        return world
      }),
      act: environmentAct(clients, name),
      predict: predictEnvironment,
      classifyError,
      ...{ lock: { ...lock, ...(goingOn ? {} : { force: `rollback: ${reason}` }), orWithoutHome: true as const }, dryRun },
      ...{ timeout: environment.timeout, jobEnd: job.end },
      remarks: world => recordRemarks(environment.name, world, wish),
    },
    watch.runtime,
  )
  const knownIn = (watched: Watched<EnvironmentWorld> | undefined) => (watched ? knownOf(wish, watched, watched.last.world) : NOTHING_KNOWN)
  return answerTo(ran, {
    planned: ({ planned: steps, end, world, after, watched }) => {
      const would = plannedEnd(world, end)
      for (const target of would.awaited) runtime.annotate('warning', target)
      return planned(steps, would, knownOf(wish, watched, after))
    },
    ended: ({ end, watched }) => {
      const answer = ended(end, knownIn(watched))
      // Without home no ledger tells whose doing it was.
      const told = watched && watched.last.world.away === undefined ? watched : undefined
      return watch.told(told && isAsBefore(told.first.world, told.last.world) ? idle(answer) : answer)
    },
    stopped: left => watch.told(stopped(left, knownIn(left.watched))),
  })
}
