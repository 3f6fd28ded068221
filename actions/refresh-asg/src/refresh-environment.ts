/** Names the machine, the look and the acts for the groups of an environment. */
import { environmentRun, type Runtime, runUnderLock } from '@golden-ami/actions-kit'
import { digest, type EnvironmentClients, environmentAct, judge, lookAtEnvironment } from '@golden-ami/aws'
import {
  type Converged,
  type ConvergeStep,
  converge,
  convergeWish,
  desiredVersions,
  type EnvironmentNeed,
  type EnvironmentWorld,
  predictEnvironment,
  recordRemarks,
} from '@golden-ami/domain'
import { type Answer, ofEnvironment, planned, stopped } from './answer.ts'
import type { RefreshWish } from './inputs.ts'

export const refreshEnvironment = async (
  { delivery, environment, dryRun, drift }: RefreshWish,
  runtime: Runtime,
  clients: EnvironmentClients,
): Promise<Answer> => {
  const { family, architecture } = delivery
  const name = { family, environment: environment.name, architecture }
  const { writer, lock } = environmentRun(runtime, environment.name, 'refresh-asg', digest)
  const wish = convergeWish(delivery.home, environment, writer, drift)
  const ran = await runUnderLock<EnvironmentWorld, ConvergeStep, Converged, EnvironmentNeed>(
    {
      machine: (world, at) => converge(wish, world, at),
      look: (previous, needs) =>
        lookAtEnvironment(clients, { name, targets: environment.targets, needs, homeMayBeAway: false, now: runtime.clock.now }, previous),
      act: environmentAct(clients, name),
      predict: predictEnvironment,
      judge,
      ...{ lock, dryRun, timeout: environment.timeout },
      remarks: world => recordRemarks(environment.name, world, wish),
    },
    runtime,
  )
  const [pointer] = ran.world ? desiredVersions(ran.world) : []
  const wished = { release: pointer?.says?.release ?? '', image: pointer?.image ?? '' }
  if ('planned' in ran) return planned(ran.planned, ofEnvironment(ran.end))
  if ('end' in ran) return ofEnvironment(ran.end)
  return stopped(ran, wished)
}
