/** Groups that no environment describes: before one is changed it is asked what its launches rest on, as an environment does. */
import type { Machine } from '../../../machine/machine.ts'
import type { AsgFleet } from '../fleet.ts'
import { refusedResults } from '../fleet-refusals.ts'
import type { GroupResult } from '../group-result.ts'
import { predictFleet } from '../predict.ts'
import { beforeLaunch } from '../preflight/before-launch/before-launch.ts'
import type { PlaceFacts } from '../preflight/before-launch/facts.ts'
import type { Found } from '../preflight/before-launch/found.ts'
import type { RollStep } from '../roll-step.ts'
import type { RollWish } from '../roll-wish.ts'
import { rollout } from './rollout.ts'

export interface BareGroups extends AsgFleet {
  /** What launches rest on, as it was before anything was changed; absent: nobody has asked. */
  readonly launches?: PlaceFacts
}
export interface BareWish extends RollWish {
  /** ms that the run has */
  readonly timeout: number
}

/** A group that would be refused is left as it is, and the others go. */
export const rollBareGroups =
  (wish: BareWish, names: readonly string[]): Machine<BareGroups, RollStep, readonly GroupResult[]> =>
  (world, at) => {
    const refused = at.cancelled ? [] : refusedIn(wish, world, names)
    const others = names.filter(name => !refused.some(({ group }) => group === name))
    const turn = rollout(wish, [others])(world, at)
    if (!('end' in turn)) return turn
    const ended = [...turn.end, ...refused]
    return { end: names.flatMap(name => ended.filter(({ group }) => group === name)) }
  }

/** Full sentences. */
export const bareRemarks = (wish: BareWish, world: BareGroups): readonly string[] => foundIn(wish, world).remarks

export const predictBareGroups = (world: BareGroups, step?: RollStep): BareGroups => ({ ...world, ...predictFleet(world, step) })

const foundIn = (wish: BareWish, world: BareGroups): Found =>
  world.launches ? beforeLaunch(world, wish, world.launches) : { refusals: [], remarks: [] }

/** What is of no group in particular is of all that would be changed: only they were asked about. */
const refusedIn = (wish: BareWish, world: BareGroups, names: readonly string[]): readonly GroupResult[] => {
  const { refusals } = foundIn(wish, world)
  const changed = names.filter(name => world.launches?.groups.has(name))
  const each = refusals.flatMap(refusal => (refusal.group === undefined ? changed.map(group => ({ ...refusal, group })) : [refusal]))
  const first = each.filter(({ group }, index) => each.findIndex(other => other.group === group) === index)
  return refusedResults(world, '', wish.image, first).map(({ target: _, ...result }) => result)
}
