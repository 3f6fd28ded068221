/** Not every target got there. What the release is to blame for bars it here; with `on-failure: rollback` the environment goes back. */
import { type Codes, codesOf } from '../../errors/several.ts'
import type { AskingTurn, Moment } from '../../machine/machine.ts'
import type { Release } from '../../release.ts'
import { endedWell } from '../../workload/asg/group-result.ts'
import type { Converged, ConvergeStep, ConvergeTurn } from '../converge-turn.ts'
import type { Goal } from '../goal.ts'
import { type WriteEvent, writeEvent } from '../steps.ts'
import { type TargetResult, targetEndedWell, whyOf } from '../target-result.ts'
import { imagesSeen } from '../ways-back/images.ts'
import { bestWay } from '../ways-back/ways-back.ts'
import type { ConvergeWish } from '../wish/converge-wish.ts'
import type { EnvironmentNeed, EnvironmentWorld } from '../world.ts'
import { hasImageFailed } from './at-waves.ts'
import { deedsSeen, revertedText, withDeeds } from './reverted.ts'
import { takeBack } from './take-back.ts'

export const giveUp = (
  wish: ConvergeWish,
  world: EnvironmentWorld,
  goal: Goal,
  targets: readonly TargetResult[],
  at: Moment,
): GiveUpTurn => {
  const begun = targets.filter(target => target.outcome !== 'waiting')
  const ended = {
    wish,
    world,
    goal,
    at,
    targets,
    begun,
    bad: begun.filter(target => !targetEndedWell(target) && target.outcome !== 'open'),
    several: targets.length > 1,
  }
  return cancelled(ended) ?? calledOff(ended) ?? rejected(ended) ?? stopped(ended)
}

type GiveUpTurn = AskingTurn<ConvergeStep, Converged, EnvironmentNeed>
interface Ended {
  readonly wish: ConvergeWish
  readonly world: EnvironmentWorld
  readonly goal: Goal
  readonly at: Moment
  readonly targets: readonly TargetResult[]
  /** Those whose wave was begun, and of these the ones that did not get there. */
  readonly begun: readonly TargetResult[]
  readonly bad: readonly TargetResult[]
  readonly several: boolean
}

const end = ({ targets, begun }: Ended, outcome: Converged['outcome'], why: string, codes: Partial<Codes> = {}): GiveUpTurn => {
  const known = begun.find(({ release }) => release !== undefined)
  const groups = targets.flatMap(target => target.groups)
  return { end: { release: known?.release, image: known?.image ?? '', targets, groups, outcome, why, ...codes } }
}

const cancelled = (ended: Ended): GiveUpTurn | undefined => {
  const { wish, goal, bad, several } = ended
  const those = bad.filter(({ outcome }) => outcome === 'cancelled')
  if (those.length === 0) return undefined
  const onwards = goal.way === 'back' ? `; ${wish.name} goes back to ${goal.release}, and the next run goes on with that` : ''
  return end(ended, 'cancelled', whyOf(those, several) + onwards)
}

/** Somebody has asked AWS to roll it back, everywhere that it did not get to. */
const calledOff = (ended: Ended): GiveUpTurn | undefined => {
  const { wish, world, goal, bad, several, at } = ended
  if (bad.length === 0 || bad.some(({ outcome }) => outcome !== 'taken-back')) return undefined
  const why = whyOf(bad, several)
  const back = goal.way === 'forward' ? takeBack(wish, world, goal.release, why, at) : undefined
  if (back === 'images') return { need: 'images' }
  return back ? { act: [back] } : end(ended, 'cancelled', why)
}

/** What is a place's fault rejects nothing: it stops what comes after, and the next run goes on from there. */
const rejected = ({ wish, world, goal, bad, several, at }: Ended): GiveUpTurn | undefined =>
  bad.some(result => hasImageFailed({ wish, world, goal, at }, result))
    ? reject(wish, world, goal.release, reasonOf(bad, several), at)
    : undefined

/** Before it ends it is asked who has put back what was. */
const stopped = (ended: Ended): GiveUpTurn => {
  const { wish, world, targets, at } = ended
  if (!deedsSeen(world, targets)) return { need: 'deeds' }
  const told = withDeeds(wish, world, targets, at.now)
  const isBad = ({ target }: TargetResult): boolean => ended.bad.some(other => other.target === target)
  const all = { ...ended, targets: told, bad: told.filter(isBad) }
  return reverted(all) ?? failed(all)
}

/** Somebody has put it back, and nothing has failed besides. */
const reverted = (ended: Ended): GiveUpTurn | undefined => {
  const { wish, goal, bad, several } = ended
  const those = bad.filter(({ outcome }) => outcome === 'reverted')
  if (those.length === 0 || bad.some(({ outcome }) => outcome === 'failed')) return undefined
  const [code = 'rollout.reverted'] = those.flatMap(one => one.code ?? [])
  return end(
    ended,
    'reverted',
    `${whyOf(those, several)}. ${revertedText(wish, goal)}`,
    codesOf(
      code,
      those.flatMap(one => one.code ?? []),
    ),
  )
}

const failed = (ended: Ended): GiveUpTurn => {
  const { targets, bad, several } = ended
  const those = bad.filter(({ outcome }) => outcome === 'failed')
  const [first] = those
  if (!first) return end(ended, 'paused', whyOf(bad, several))
  return end(ended, 'failed', whyOf(those, several) + doneText(targets, several), codesIn(first, those))
}

/** Targets and groups are told together, and each may be refused for something else. */
const codesIn = (first: TargetResult, failed: readonly TargetResult[]): Codes =>
  codesOf(
    first.code ?? 'rollout.failed',
    failed.flatMap(({ code, groups }) => [code ?? [], ...groups.map(({ refusal }) => refusal?.code ?? [])].flat()),
  )

/** Every group that failed, with its reason, and every target that has none to show. */
const reasonOf = (bad: readonly TargetResult[], several: boolean): string =>
  bad
    .flatMap(({ target, groups, why }) => {
      const failed = groups.filter(group => !endedWell(group) && group.outcome !== 'open').map(group => `${group.group}: ${group.why}`)
      const reasons = failed.length > 0 ? failed : [why]
      return several ? reasons.map(reason => `${target}: ${reason}`) : reasons
    })
    .join('; ')

/** Which of several targets are done all the same. */
const doneText = (targets: readonly TargetResult[], several: boolean): string => {
  const done = targets.filter(targetEndedWell).map(({ target }) => target)
  return several ? `. Done: ${done.join(', ') || 'none'}` : ''
}

const reject = (wish: ConvergeWish, world: EnvironmentWorld, release: Release, reason: string, at: Moment): ConvergeTurn | undefined => {
  const because = `the rollout of ${release} failed`
  const acting = (event: WriteEvent | undefined): ConvergeTurn | undefined => event && { act: [event] }
  const failing = { kind: 'failed' as const, release, reason }
  if (wish.onFailure !== 'rollback') return acting(writeEvent(world.ledger, failing, wish.writer, at.now, because))
  if (!imagesSeen(world)) return { need: 'images' }
  const to = bestWay(world, release)
  if (to === undefined) return acting(writeEvent(world.ledger, failing, wish.writer, at.now, because))
  const change = { kind: 'rolling-back' as const, release: to, from: release, reason, hold: false }
  return acting(writeEvent(world.ledger, change, wish.writer, at.now, because, { evidence: { left: release } }))
}
