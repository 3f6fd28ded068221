/** Names the machine, the look and the acts. */
import { awsEdge, describeTurn, type Runtime, reconcile, runUrl } from '@golden-ami/actions-kit'
import { act, connect, digest, environmentActs, judge, lookAtEnvironment } from '@golden-ami/aws'
import {
  assumeEnvironment,
  candidates,
  type EnvironmentWorld,
  freeLock,
  LOCK_LIFETIME,
  leaving,
  type Moment,
  onPaper,
  rollBack,
  withLock,
} from '@golden-ami/domain'
import { type Answer, ended, planned, still } from './answer.ts'
import type { RollbackInputs } from './inputs.ts'

export const rollBackEnvironment = async (inputs: RollbackInputs, runtime: Runtime): Promise<Answer> => {
  const { delivery, environment, target, reason, to, quarantine } = inputs
  const { family, architecture } = delivery
  const { runAttempt: attempt, actor, job } = runtime.github
  const run = runUrl(runtime.github)
  const name = { family, environment: environment.name, architecture }
  const clients = await connect(awsEdge(runtime), delivery, environment.name, target, inputs.fromFile)
  const { strategy, onCancel, unpinned, windows, freezes, zone } = environment
  const wish = {
    ...{ environment: environment.name, target: target.name, strategy, onCancel, unpinned, windows, freezes, zone, reason, to, quarantine },
    onFailure: 'stop' as const,
    writer: { environment: environment.name, run, actor, digest },
  }
  const lock = {
    environment: environment.name,
    claim: digest(`${run} ${attempt} ${job} rollback`).slice(0, 16),
    run,
    attempt,
    action: 'rollback',
    lifetime: LOCK_LIFETIME,
    force: `rollback: ${reason}`,
  }
  const machine = (world: EnvironmentWorld, at: Moment) => rollBack(wish, world, at)
  const look = (previous: EnvironmentWorld | undefined) => lookAtEnvironment(clients, name, target.groups, previous)
  const before = await look(undefined)
  const choice = { left: leaving(before) ?? '', candidates: candidates(before, leaving(before)) }
  if (inputs.dryRun) {
    const at: Moment = { now: runtime.clock.now(), cancelled: false, refused: new Map() }
    return planned(
      onPaper(machine, (world, step) => assumeEnvironment(world, step, at.now), before, at),
      choice,
    )
  }
  const outcome = await reconcile(
    (world: EnvironmentWorld, at: Moment) => withLock(machine(world, at), world.lock, lock, at),
    {
      look,
      act: act({ ...clients.autoScaling.acts, ...clients.ec2.acts, ...environmentActs(clients, name) }),
      judge,
      tell: describeTurn(runtime),
      letGo: (world, at) => [freeLock(world.lock, lock, at)].filter(step => step !== undefined),
    },
    runtime.clock,
    runtime.clock.now() + environment.timeout,
  )
  return 'end' in outcome ? ended(outcome.end, choice) : still(outcome.still, choice)
}
