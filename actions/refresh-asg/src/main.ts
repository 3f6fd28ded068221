/** Names the machines, the look and the acts. */
import { awsEdge, describeTurn, type Runtime, reconcile, runUrl } from '@golden-ami/actions-kit'
import { act, connect, digest, type EnvironmentClients, environmentActs, judge, lookAtEnvironment, lookAtFleet } from '@golden-ami/aws'
import {
  assume,
  assumeEnvironment,
  converge,
  type EnvironmentWorld,
  type Fleet,
  freeLock,
  LOCK_LIFETIME,
  type Moment,
  onPaper,
  type RollStep,
  rollout,
  withLock,
} from '@golden-ami/domain'
import { type Answer, ofEnvironment, ofImage, planned, still } from './answer.ts'
import type { RefreshWish } from './inputs.ts'

export const refresh = async (wish: RefreshWish, runtime: Runtime): Promise<Answer> => {
  const clients = await connect(awsEdge(runtime), wish.delivery, wish.environment.name, wish.target, wish.fromFile)
  return wish.image === undefined ? refreshEnvironment(wish, runtime, clients) : refreshGroups(wish, wish.image, runtime, clients)
}

/** Groups that no environment describes: nothing is locked and nothing is recorded. */
const refreshGroups = async (
  { environment, target, dryRun }: RefreshWish,
  image: string,
  runtime: Runtime,
  clients: EnvironmentClients,
): Promise<Answer> => {
  const { strategy, onCancel, unpinned, timeout } = environment
  const names = target.groups.by === 'names' ? target.groups.names : []
  const machine = rollout(
    { image, strategy, onCancel, unpinned, displace: false, description: `golden-ami ${image} ${runUrl(runtime.github)}`.slice(0, 255) },
    [names],
  )
  const look = (previous: Fleet | undefined) => lookAtFleet(clients, target.groups, image, previous)
  if (dryRun) return planned(onPaper(machine, assume, await look(undefined), onlyNow(runtime)).steps, '', image)
  const acts = act<RollStep>({ ...clients.autoScaling.acts, ...clients.ec2.acts })
  const outcome = await reconcile(
    machine,
    { look, act: acts, judge, tell: describeTurn(runtime) },
    runtime.clock,
    runtime.clock.now() + timeout,
  )
  return 'end' in outcome ? ofImage(outcome.end, image) : still(outcome.still, '', image)
}

const refreshEnvironment = async (wish: RefreshWish, runtime: Runtime, clients: EnvironmentClients): Promise<Answer> => {
  const { family, architecture } = wish.delivery
  const { name: environment, strategy, onCancel, onFailure, unpinned, timeout, windows, freezes, zone } = wish.environment
  const { runAttempt: attempt, actor, job } = runtime.github
  const run = runUrl(runtime.github)
  const converging = {
    environment,
    target: wish.target.name,
    writer: { environment, run, actor, digest },
    strategy,
    onCancel,
    onFailure,
    unpinned,
    ...{ windows, freezes, zone },
  }
  const lock = {
    environment,
    claim: digest(`${run} ${attempt} ${job} refresh-asg`).slice(0, 16),
    run,
    attempt,
    action: 'refresh-asg',
    lifetime: LOCK_LIFETIME,
  }
  const machine = (world: EnvironmentWorld, at: Moment) => converge(converging, world, at)
  const look = (previous: EnvironmentWorld | undefined) =>
    lookAtEnvironment(clients, { family, environment, architecture }, wish.target.groups, previous)
  if (wish.dryRun) {
    const world = await look(undefined)
    return planned(
      onPaper(machine, assumeEnvironment, world, onlyNow(runtime)).steps,
      world.pointer.at(-1)?.says?.release ?? '',
      world.pointer.at(-1)?.image ?? '',
    )
  }
  const outcome = await reconcile(
    (world: EnvironmentWorld, at: Moment) => withLock(machine(world, at), world.lock, lock, at),
    {
      look,
      act: act({ ...clients.autoScaling.acts, ...clients.ec2.acts, ...environmentActs(clients, { family, environment, architecture }) }),
      judge,
      tell: describeTurn(runtime),
      letGo: (world, at) => [freeLock(world.lock, lock, at)].filter(step => step !== undefined),
    },
    runtime.clock,
    runtime.clock.now() + timeout,
  )
  const pointer = outcome.world?.pointer.at(-1)
  return 'end' in outcome ? ofEnvironment(outcome.end) : still(outcome.still, pointer?.says?.release ?? '', pointer?.image ?? '')
}

const onlyNow = (runtime: Runtime): Moment => ({ now: runtime.clock.now(), cancelled: false, refused: new Map() })
