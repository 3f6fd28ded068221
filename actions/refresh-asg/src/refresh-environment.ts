/** Names the machine, the look and the acts for the groups of an environment. */
import { environmentRun, type Runtime, reconcileUnderLock } from '@golden-ami/actions-kit'
import { askOnce, digest, type EnvironmentClients, environmentAct, judge, lookAtEnvironment } from '@golden-ami/aws'
import {
  assumeEnvironment,
  type ConvergeStep,
  converge,
  convergeWish,
  desiredVersion,
  type EnvironmentWorld,
  type Moment,
  onPaper,
  paperMoment,
  readTargets,
} from '@golden-ami/domain'
import { type Answer, ofEnvironment, planned, still } from './answer.ts'
import type { RefreshWish } from './inputs.ts'

export const refreshEnvironment = async (
  { delivery, environment, dryRun }: RefreshWish,
  runtime: Runtime,
  clients: EnvironmentClients,
): Promise<Answer> => {
  const { family, architecture } = delivery
  const name = { family, environment: environment.name, architecture }
  const { writer, lock } = environmentRun(runtime, environment.name, 'refresh-asg', digest)
  const wish = convergeWish(environment, writer)
  const machine = (world: EnvironmentWorld, at: Moment) => converge(wish, world, at)
  const look = (previous: EnvironmentWorld | undefined) => lookAtEnvironment(clients, name, environment.targets, previous)
  if (dryRun) {
    const at = paperMoment(runtime.clock.now())
    const after = (world: EnvironmentWorld, step?: ConvergeStep) => assumeEnvironment(world, step, at.now)
    const { steps, end } = onPaper(machine, after, await askOnce(look(undefined)), at)
    return planned(steps, ofEnvironment(end))
  }
  const outcome = await reconcileUnderLock(machine, lock, { look, act: environmentAct(clients, name), judge }, runtime, environment.timeout)
  if ('end' in outcome) return ofEnvironment(outcome.end)
  const [pointer] = outcome.world ? readTargets(outcome.world).flatMap(([, target]) => desiredVersion(target.pointer) ?? []) : []
  return still(outcome.still, { release: pointer?.says?.release ?? '', image: pointer?.image ?? '' })
}
