/** Names the look of a rollout: the environment, what its launches rest on, and its canaries; what was seen is told in the log. */
import type { Runtime } from '@golden-ami/actions-kit'
import { type EnvironmentClients, lookAtCanaries, lookAtDeeds, lookAtEnvironment } from '@golden-ami/aws'
import {
  alarmsOf,
  type ConvergeWish,
  type EnvironmentNeed,
  type EnvironmentWorld,
  type Target,
  type Unknown,
  unknownBecause,
  watchingRows,
} from '@golden-ami/domain'
import { reversalsIn } from '@golden-ami/domain/environment/reversal/reversals'
import { canaryLook } from './canary-look.ts'
import type { RefreshWish } from './inputs.ts'
import type { Watch } from './live/watch.ts'

export const rolloutLook = (inputs: RefreshWish, wish: ConvergeWish, clients: EnvironmentClients, runtime: Runtime, live: Watch) => {
  const { delivery, environment, dryRun, verdicts } = inputs
  const { now } = runtime.clock
  const name = { family: delivery.family, environment: environment.name, architecture: delivery.architecture }
  const canaries = canaryLook(wish, runtime, verdicts)
  const asked = {
    ...{ name, targets: environment.targets, alarms: alarmsOf(wish), homeMayBeAway: false, now },
    launches: (target: Target, image: string | undefined) => ({ strategy: environment.strategy, image, tries: triesAs(target, dryRun) }),
  }
  return async (previous: EnvironmentWorld | undefined, needs: ReadonlySet<EnvironmentNeed>): Promise<EnvironmentWorld> => {
    const seen = await lookAtEnvironment(clients, { ...asked, needs }, previous)
    const watched = await lookAtCanaries(clients.targets, canaries, seen, previous)
    const world = needs.has('deeds') ? await lookAtDeeds(clients.targets, reversalsIn(wish, watched, now()), watched, previous) : watched
    if (!dryRun) live.look(watchingRows(wish, world, { now: now() }), now())
    return world
  }
}

/** A role that only looks launches nothing, whatever the one may that refreshes. */
const triesAs = ({ lookRole }: Target, dryRun: boolean): true | Unknown =>
  dryRun && lookRole !== undefined ? unknownBecause('the role of a dry run only looks') : true
