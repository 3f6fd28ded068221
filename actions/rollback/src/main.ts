/** Names the machine, the look and the acts. */
import { awsEdge, environmentRun, type Runtime, reconcileUnderLock } from '@golden-ami/actions-kit'
import { askOnce, connect, digest, environmentAct, judge, lookAtEnvironment } from '@golden-ami/aws'
import {
  assumeEnvironment,
  type ConvergeStep,
  convergeWish,
  type EnvironmentWorld,
  type Moment,
  onPaper,
  paperMoment,
  rollBack,
} from '@golden-ami/domain'
import { type Answer, type Choice, choiceIn, ended, NO_CHOICE, planned, still } from './answer.ts'
import type { RollbackInputs } from './inputs.ts'

export const rollBackEnvironment = async (inputs: RollbackInputs, runtime: Runtime): Promise<Answer> => {
  const { delivery, environment, reason, to, quarantine } = inputs
  const { family, architecture } = delivery
  const name = { family, environment: environment.name, architecture }
  const { writer, lock } = environmentRun(runtime, environment.name, 'rollback', digest)
  const wish = { ...convergeWish(environment, writer), onFailure: 'stop' as const, reason, to, quarantine }
  const machine = (world: EnvironmentWorld, at: Moment) => rollBack(wish, world, at)
  const clients = await connect(awsEdge(runtime), delivery, environment, inputs.fromFile)

  /** As it was before anything was done. */
  let choice: Choice = NO_CHOICE
  const look = async (previous: EnvironmentWorld | undefined): Promise<EnvironmentWorld> => {
    const world = await lookAtEnvironment(clients, name, environment.targets, previous)
    if (!previous) choice = choiceIn(world)
    return world
  }
  if (inputs.dryRun) {
    const at = paperMoment(runtime.clock.now())
    const after = (world: EnvironmentWorld, step?: ConvergeStep) => assumeEnvironment(world, step, at.now)
    const { steps, end } = onPaper(machine, after, await askOnce(look(undefined)), at)
    return planned(steps, end, choice)
  }
  const force = `rollback: ${reason}`
  const outcome = await reconcileUnderLock(
    machine,
    { ...lock, force },
    { look, act: environmentAct(clients, name), judge },
    runtime,
    environment.timeout,
  )
  return 'end' in outcome ? ended(outcome.end, choice) : still(outcome.still, choice)
}
