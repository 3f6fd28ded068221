/** A run that is only for what the last one left failed: told from the world, as nothing else is left of that run. */
import type { Moment } from '../../machine/machine.ts'
import { stateOf } from '../../records/ledger/history.ts'
import { desiredVersion, verifiedVersion } from '../../records/pointer.ts'
import { workloadOf } from '../../workload/workloads.ts'
import type { ConvergeTurn } from '../converge-turn.ts'
import { type Goal, goalOf } from '../goal.ts'
import type { ConvergeWish } from '../wish/converge-wish.ts'
import { wavesOf } from '../wish/only.ts'
import { sharing } from '../wish/places.ts'
import { desiredVersions, type EnvironmentWorld, isRead, lastReadTargets } from '../world.ts'

/** What it is for, without what was never begun; what is there already is looked at too, so that all of it can be verified. */
export const forFailed = (wish: ConvergeWish, world: EnvironmentWorld): ConvergeWish => {
  const goal = goalOf(world.ledger)
  if (wish.onlyFailed === undefined || goal?.way !== 'forward') return wish
  const { onlyFailed: reason, ...whole } = wish
  const standings = standingsOf(wish, world, goal)
  const isKept = (name: string): boolean => standings.get(name) !== 'not-begun'
  const names = wish.waves.flat()
  const left = names.filter(name => !isKept(name) && !sharing(wish.places, name).some(isKept))
  if (left.length === 0) return whole
  const kept = names.filter(name => !left.includes(name))
  return { ...whole, waves: wavesOf(wish.waves, kept), leftOut: { targets: left, reason, waves: wish.waves } }
}

/** Undefined: something has failed, this run has mended something, or all that is missing is to say that it is there. */
export const nothingFailed = (wish: ConvergeWish, world: EnvironmentWorld, { cancelled }: Moment): ConvergeTurn | undefined => {
  const goal = goalOf(world.ledger)
  if (wish.onlyFailed === undefined || goal?.way !== 'forward' || cancelled) return undefined
  const standings = standingsOf(wish, world, goal)
  const notBegun = [...standings].flatMap(([name, standing]) => (standing === 'not-begun' ? [name] : []))
  if ([...standings.values()].includes('failed') || isMending(world)) return undefined
  if (notBegun.length === 0 && stateOf(world.ledger).intent !== null) return undefined
  const [pointer] = desiredVersions(world)
  const told = { release: pointer?.metadata?.release, image: pointer?.image ?? '', targets: [], groups: [] }
  const others = notBegun.length > 0 ? `; not begun: ${notBegun.join(', ')}` : ''
  return { end: { ...told, outcome: 'unchanged', why: `nothing has failed in ${wish.name}${others}` } }
}

const isMending = (world: EnvironmentWorld): boolean =>
  lastReadTargets(world).some(({ pointer, fleet }) => workloadOf(fleet).wasTried(desiredVersion(pointer)?.image ?? ''))

/** What cannot be read may have failed: the run waits for it, or fails of it. */
type Standing = 'there' | 'failed' | 'not-begun'

/** What is not there has failed if it was begun, or another one of its wave was. */
const standingsOf = (wish: ConvergeWish, world: EnvironmentWorld, goal: Goal): ReadonlyMap<string, Standing> =>
  new Map(
    wish.waves.flatMap(wave => {
      const seen = wave.map(name => [name, standingOf(world, goal, name)] as const)
      const isBegun = seen.some(([, standing]) => standing === 'there' || standing === 'begun')
      return seen.map(([name, standing]): readonly [string, Standing] =>
        standing === 'there' ? [name, 'there'] : [name, isBegun || standing === 'unread' ? 'failed' : 'not-begun'],
      )
    }),
  )

const standingOf = ({ targets }: EnvironmentWorld, { release }: Goal, name: string): 'there' | 'begun' | 'not-there' | 'unread' => {
  const found = targets.get(name)
  if (!found || !isRead(found)) return 'unread'
  const desired = desiredVersion(found.pointer)
  if (!desired || desired.metadata?.release !== release) return 'not-there'
  const workload = workloadOf(found.fleet)
  if (verifiedVersion(found.pointer)?.version === desired.version && workload.isWhollyOn(desired.image)) return 'there'
  return workload.isOn(desired.image) || workload.wasEverTried(desired.image) ? 'begun' : 'not-there'
}
