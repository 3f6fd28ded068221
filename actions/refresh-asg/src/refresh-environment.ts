/** Names the machine, the look and the acts for the groups of an environment. */
import { answerTo, environmentRun, type Job, type Runtime, runUnderLock, type Watched, watchCancellation } from '@golden-ami/actions-kit'
import { classifyError, digest, type EnvironmentClients, environmentAct, environmentMemory, lookAtLock } from '@golden-ami/aws'
import {
  type Converged,
  type ConvergeStep,
  calledOff,
  converge,
  convergeWish,
  desiredVersions,
  dueRemarks,
  type EnvironmentNeed,
  type EnvironmentWorld,
  goalOf,
  groupRemarks,
  isAsBefore,
  launchRemarks,
  leftOutResults,
  newestLeft,
  plannedEnd,
  predictEnvironment,
  recordRemarks,
  targetResultsByNow,
  withoutLeftOut,
  workedOnBy,
} from '@golden-ami/domain'
import { validationRemarks } from '@golden-ami/domain/environment/converge/validate'
import { windowRemarks } from '@golden-ami/domain/environment/remarks/window-remarks'
import { type Answer, idle, ofEnvironment, planned, stopped } from './answer.ts'
import type { RefreshWish } from './inputs.ts'
import { leaveRefresh } from './left.ts'
import type { Watch } from './live/watch.ts'
import { rolloutLook } from './look.ts'

export const refreshEnvironment = async (
  inputs: RefreshWish,
  runtime: Runtime,
  job: Job,
  connecting: () => Promise<EnvironmentClients>,
  live: Watch,
): Promise<Answer> => {
  const { delivery, environment, dryRun, drift, continues, only, until, token } = inputs
  const { family, architecture } = delivery
  const name = { family, environment: environment.name, architecture }
  const { writer, lock } = environmentRun(runtime, environment, 'refresh-asg', digest)
  leaveRefresh(inputs, runtime, job, lock)
  const wish = convergeWish(delivery.home, environment, writer, {
    drift,
    continues,
    only,
    until,
    validations: inputs.verdicts,
    asksLaunches: true,
  })
  const watch = watchCancellation(runtime, job, environment.onCancel, token)
  const clients = await connecting()
  const ran = await runUnderLock<EnvironmentWorld, ConvergeStep, Converged, EnvironmentNeed>(
    {
      machine: (world, at) => converge({ ...wish, onCancel: watch.onCancel(at) }, world, at),
      look: watch.asking(rolloutLook(inputs, wish, clients, runtime, live)),
      act: environmentAct(clients, name),
      memory: environmentMemory(clients),
      predict: predictEnvironment,
      classifyError,
      ...{ lock, dryRun, timeout: environment.timeout, jobEnd: job.end },
      waiting: { look: () => lookAtLock(clients.home, name), atMost: environment.timeout, afterwards: 0 },
      remarks: world => [
        ...recordRemarks(environment.name, world, wish),
        ...dueRemarks(environment, world),
        ...validationRemarks(wish, world),
        ...groupRemarks(wish.selections, withoutLeftOut(world, only.leftOut)),
        ...launchRemarks(environment, withoutLeftOut(world, only.leftOut)),
        ...windowRemarks(wish, withoutLeftOut(world, only.leftOut), runtime.clock.now()),
      ],
    },
    watch.runtime,
  )
  const last = ran.watched?.last
  const done = last ? workedOnBy(wish, last.world) : wish
  const [pointer] = last ? desiredVersions(withoutLeftOut(last.world, done.leftOut)) : []
  const wished = pointer?.metadata ? { release: pointer.metadata.release, image: pointer.image } : { release: '', image: '' }
  const targets = last ? targetResultsByNow(done, last.world, goalOf(last.world.ledger), last.at) : []
  const left = leftOutResults(done.leftOut, last?.world)
  const seen = { targets: [...targets, ...left], groups: targets.flatMap(target => target.groups) }
  const intended = { ...intendedIn(ran.watched?.first.world), due: last && dueRemarks(environment, last.world).join(' ') }
  return answerTo(ran, {
    planned: ({ planned: steps, end: came, world }) => {
      const { end, awaited } = plannedEnd(world, came)
      for (const target of awaited) runtime.annotate('warning', target)
      return { ...planned(steps, ofEnvironment(end, wished, seen), seen, awaited), due: intended.due }
    },
    ended: ({ end, watched }) => {
      const answer = { ...wentBack(ofEnvironment(end, wished, seen, left), watched, continues), ...intended }
      return watch.told(watched && isAsBefore(watched.first.world, watched.last.world) ? idle(answer) : answer)
    },
    stopped: unfinished => watch.told({ ...stopped(unfinished, wished, seen, environment.onTimeout), ...intended }),
  })
}

const intendedIn = (first: EnvironmentWorld | undefined): Pick<Answer, 'intended' | 'goesBack'> => {
  const goal = first && goalOf(first.ledger)
  if (first && goal?.way === 'back') return { goesBack: { from: newestLeft(first.ledger) ?? calledOff(first.ledger) } }
  return goal?.way === 'forward' ? { intended: goal.release } : {}
}

/** A way back that was begun before a run that only continues is what it is to finish; one that was called off is no failure. */
const wentBack = (answer: Answer, watched: Watched<EnvironmentWorld> | undefined, continues: boolean): Answer => {
  if (answer.outcome !== 'rolled-back' || !watched) return answer
  const { code: _, ...well } = answer
  if (continues && goalOf(watched.first.world.ledger)?.way === 'back') return well
  const { ledger, quarantined } = watched.last.world
  const off = calledOff(ledger)
  if (off === undefined) return answer
  return { ...answer, code: quarantined.has(off) ? 'release.quarantined' : 'rollout.called-off' }
}
