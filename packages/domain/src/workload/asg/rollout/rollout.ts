/** A rollout: groups side by side in a wave, waves in order; what follows is not begun unless all before it ended well. */
import { inOrder, type Machine, type Moment, type Turn, together } from '../../../machine/machine.ts'
import { type AsgFleet, missingGroup } from '../fleet.ts'
import { type Group, readable } from '../group/group.ts'
import { endedWell, type GroupResult } from '../group-result.ts'
import { pinnedTogether } from '../preflight/pinning.ts'
import { rollGroup } from '../roll-group/roll-group.ts'
import type { RollStep } from '../roll-step.ts'
import { ROLL_VERBS } from '../roll-verbs.ts'
import type { RollWish } from '../roll-wish.ts'
import { fewAtOnce } from './few-at-once.ts'

export const rollout =
  (wish: RollWish, waves: readonly (readonly string[])[]): Machine<AsgFleet, RollStep, readonly GroupResult[]> =>
  ({ groups, past }, at) => {
    const beside = groupsBeside(wish, groups, name => at.refused.has(name))
    return inOrder(
      waves.map(
        wave => () =>
          eachOnce(
            wave.map(name => rollGroup(wish, groups.get(name) ?? missingGroup(name), past, at, beside)),
            at,
          ),
      ),
      endedWell,
    )
  }

/** The groups of a fleet that are pinned together. */
export const groupsBeside = (wish: RollWish, groups: AsgFleet['groups'], isRefused: (group: string) => boolean): readonly Group[] => {
  const names = pinnedTogether(groups.values(), wish, isRefused)
  return [...groups.values()].filter(readable).filter(({ name }) => names.has(name))
}

/** Side by side, few at once; what two of them would do to one group is done once. */
export const eachOnce = <S extends RollStep, E>(turns: readonly Turn<S, E>[], at: Moment): Turn<S, readonly E[]> => {
  const turn = together(turns)
  if (!('act' in turn)) return turn
  const isFirst = (step: S, index: number): boolean =>
    !ROLL_VERBS[step.do].isShared || turn.act.findIndex(other => other.do === step.do && other.on === step.on) === index
  return { act: fewAtOnce(turn.act.filter(isFirst), at) }
}
