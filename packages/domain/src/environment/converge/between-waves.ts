/** What is asked before a wave is begun: whether the one before has run well for long enough, and whether the alarms are silent. */

import { type Alarm, alarmInterruptions, type NoAlarm } from '../../gates/alarm-health.ts'
import { alarmsGate } from '../../gates/alarms.ts'
import { isUnknownForNow } from '../../gates/verdict.ts'
import type { AskingTurn, Turn } from '../../machine/machine.ts'
import { desiredVersion } from '../../records/pointer.ts'
import { workloadOf } from '../../workload/workloads.ts'
import { watchedSince } from '../admission/patience.ts'
import type { TargetResult } from '../target-result.ts'
import type { ConvergeWish } from '../wish/converge-wish.ts'
import { type EnvironmentNeed, type EnvironmentWorld, isRead, readTargets, unreadTargets } from '../world.ts'
import { type AtWaves, isWaveBegun } from './at-waves.ts'

/** Those that Auto Scaling watches while it refreshes are silent afterwards, too. */
export const alarmsOf = ({ alarms, strategy }: Pick<ConvergeWish, 'alarms' | 'strategy'>): readonly string[] => [
  ...new Set([...alarms, ...strategy.alarms]),
]

/**
 * Undefined: it may be begun, or is. It ends with what is to be told of targets of the former wave, or of those of the next.
 * @param former what became of the wave before; empty: there is none
 */
export const betweenWaves = (
  here: AtWaves,
  former: readonly TargetResult[],
  next: readonly string[],
): AskingTurn<never, readonly TargetResult[], EnvironmentNeed> | undefined => {
  const { wish, world, goal, at } = here
  if (former.length === 0 || goal.way !== 'forward' || at.cancelled || world.baked || isWaveBegun(world, goal, next)) return undefined
  const listed = alarmsOf(wish)
  if (listed.length > 0 && !world.watched) return { need: 'alarms' }
  const { alarms = [] } = world.watched ?? {}
  return (wish.waveBake > 0 ? baking(here, former, next, alarms) : undefined) ?? closedByAlarms(world, listed, alarms, next)
}

const baking = (
  here: AtWaves,
  former: readonly TargetResult[],
  next: readonly string[],
  alarms: readonly (Alarm | NoAlarm)[],
): Turn<never, readonly TargetResult[]> | undefined => {
  const { wish, at } = here
  const since = provedAt(here, former)
  const until = since + wish.waveBake
  const fired = firedWhileBaking(alarms, since, promotedAt(here))
  if (fired.length > 0) return { end: [failedBaking(wish, former, fired)] }
  if (at.now >= until) return undefined
  return { wait: `${wish.name} bakes until ${new Date(until).toISOString()}, before ${next.join(', ')}`, until }
}

/** ms: when the last of a wave was there, by what AWS tells; where nothing tells it, when this run began to watch. */
const provedAt = ({ world, at }: AtWaves, former: readonly TargetResult[]): number =>
  Math.max(
    ...former.map(({ target, image, untouched }) => {
      const found = world.targets.get(target)
      if (untouched || !found || !isRead(found)) return 0
      const moved = desiredVersion(found.pointer)?.modified ?? 0
      return Math.max(moved, workloadOf(found.fleet).arrived(image) ?? watchedSince(world, at.now))
    }),
  )

/** ms: when the first pointer was moved to the release. What fired before is no matter of its. */
const promotedAt = ({ world, goal }: AtWaves): number =>
  Math.min(
    ...readTargets(world).flatMap(([, { pointer }]) => {
      const desired = desiredVersion(pointer)
      return desired?.metadata?.release === goal.release ? [desired.modified] : []
    }),
  )

interface Fired {
  readonly name: string
  readonly because: string
}

const firedWhileBaking = (alarms: readonly (Alarm | NoAlarm)[], since: number, promoted: number): readonly Fired[] =>
  alarms.flatMap(alarm => {
    const fires = alarmInterruptions(alarm).filter(({ verdict, at }) => verdict === 'fail' && at > since)
    const isOlder = 'since' in alarm && alarm.since < promoted
    const [first] = fires.filter(({ at }) => !isOlder || at < Number.POSITIVE_INFINITY)
    return first ? [{ name: alarm.name, because: first.because }] : []
  })

/** An alarm says its place where there are several. */
const failedBaking = ({ places }: ConvergeWish, former: readonly TargetResult[], fired: readonly Fired[]): TargetResult => {
  const there = former.filter(({ outcome, untouched }) => outcome !== 'failed' && !untouched)
  const isIts = ({ target }: TargetResult): boolean => fired.some(({ name }) => name.endsWith(` in ${places.get(target)}`))
  const blamed = there.find(isIts) ?? there[0] ?? former[0]
  if (!blamed) throw new Error('nothing bakes')
  const why = `${fired.map(({ because }) => because).join('; ')} while it baked`
  return { ...blamed, outcome: 'failed', why, code: 'rollout.failed', cause: 'image' }
}

/** No data never begins a wave: what passes is waited for, as before a promotion. */
const closedByAlarms = (
  world: EnvironmentWorld,
  listed: readonly string[],
  alarms: readonly (Alarm | NoAlarm)[],
  next: readonly string[],
): Turn<never, readonly TargetResult[]> | undefined => {
  const asked = alarmsGate(
    listed,
    alarms,
    unreadTargets(world).some(([, { transient }]) => transient),
  )
  const { verdict, because } = asked
  if (verdict === 'pass') return undefined
  if (isUnknownForNow(asked)) return { wait: `alarms: ${because}`, stuck: 'gate.closed' }
  return {
    end: next.map(target => {
      const found = world.targets.get(target)
      const pointer = found && isRead(found) ? desiredVersion(found.pointer) : undefined
      const told = { target, release: pointer?.metadata?.release, image: pointer?.image ?? '', groups: [] }
      return { ...told, outcome: 'paused', why: `alarms: ${because}` }
    }),
  }
}
