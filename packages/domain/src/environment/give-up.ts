/** Not every target got there. What the release is to blame for bars it here; with `on-failure: rollback` the environment goes back. */
import { stateOf } from '../ledger/history.ts'
import { lastGood } from '../ledger/state.ts'
import type { Moment, Turn } from '../machine.ts'
import { versionsByRelease } from '../pointer.ts'
import type { Release } from '../release.ts'
import { endedWell } from '../rollout/rollout.ts'
import type { Converged, ConvergeStep, ConvergeWish } from './converge.ts'
import { writeEvent } from './steps.ts'
import { type TargetResult, targetEndedWell, whyOf } from './target-result.ts'
import { type EnvironmentWorld, readTargets } from './world.ts'

export const giveUp = (
  wish: ConvergeWish,
  world: EnvironmentWorld,
  back: Release | undefined,
  targets: readonly TargetResult[],
  at: Moment,
): Turn<ConvergeStep, Converged> => {
  const several = targets.length > 1
  const begun = targets.filter(target => target.outcome !== 'waiting')
  const bad = begun.filter(target => !targetEndedWell(target))
  const known = begun.find(({ release }) => release !== undefined)
  const groups = targets.flatMap(target => target.groups)
  const common = { release: back ?? known?.release, image: known?.image ?? '', targets, groups }

  const cancelled = bad.filter(({ outcome }) => outcome === 'cancelled')
  if (cancelled.length > 0) return { end: { ...common, outcome: 'cancelled', why: whyOf(cancelled, several) } }
  const blamed = back === undefined ? bad.find(target => target.blamed)?.release : undefined
  const event = blamed === undefined ? undefined : reject(wish, world, blamed, reasonOf(bad, several), at)
  if (event) return { act: [event] }
  const failed = bad.filter(({ outcome }) => outcome === 'failed')
  const [first] = failed
  if (!first) return { end: { ...common, outcome: 'paused', why: whyOf(bad, several) } }
  return {
    end: { ...common, outcome: 'failed', why: whyOf(failed, several) + doneText(targets, several), code: first.code ?? 'rollout.failed' },
  }
}

/** Every group that failed, with its reason, and every target that has none to show. */
const reasonOf = (bad: readonly TargetResult[], several: boolean): string =>
  bad
    .flatMap(({ target, groups, why }) => {
      const failed = groups.filter(group => !endedWell(group)).map(group => `${group.group}: ${group.why}`)
      const reasons = failed.length > 0 ? failed : [why]
      return several ? reasons.map(reason => `${target}: ${reason}`) : reasons
    })
    .join('; ')

/** Which of several targets are done all the same. */
const doneText = (targets: readonly TargetResult[], several: boolean): string => {
  const done = targets.filter(targetEndedWell).map(({ target }) => target)
  return several ? `. Done: ${done.join(', ') || 'none'}` : ''
}

const reject = (wish: ConvergeWish, world: EnvironmentWorld, release: Release, reason: string, at: Moment) => {
  const to = lastGood(stateOf(world.ledger), world.barred, release)
  const because = `the rollout of ${release} failed`
  const isKnown = (good: Release): boolean => readTargets(world).some(([, { pointer }]) => versionsByRelease(pointer).has(good))
  if (wish.onFailure === 'rollback' && to !== undefined && isKnown(to)) {
    const happening = { kind: 'rolling-back' as const, release: to, from: release, reason, hold: false }
    return writeEvent(world.ledger, happening, wish.writer, at.now, because, { evidence: { left: release } })
  }
  return writeEvent(world.ledger, { kind: 'failed', release, reason }, wish.writer, at.now, because)
}
