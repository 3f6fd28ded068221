/** An environment part of which somebody has put back: it is left so, nothing is rejected, and who did that is told. */
import type { Unknown } from '../../unknown.ts'
import type { GroupResult } from '../../workload/asg/group-result.ts'
import type { Goal } from '../goal.ts'
import { type Deed, whoText } from '../reversal/deed.ts'
import { type Reversal, reversalsIn } from '../reversal/reversals.ts'
import type { TargetResult } from '../target-result.ts'
import type { ConvergeWish } from '../wish/converge-wish.ts'
import type { EnvironmentWorld } from '../world.ts'

const isReverted = ({ outcome }: Pick<GroupResult, 'outcome'>): boolean => outcome === 'reverted'

/** CloudTrail is asked who has put groups back, once. */
export const deedsSeen = ({ deeds }: Pick<EnvironmentWorld, 'deeds'>, targets: readonly TargetResult[]): boolean =>
  deeds !== undefined || !targets.some(({ groups }) => groups.some(isReverted))

/** With who has put it back, as far as CloudTrail tells. @param now ms since the epoch */
export const withDeeds = (
  wish: Pick<ConvergeWish, 'drift'>,
  world: EnvironmentWorld,
  targets: readonly TargetResult[],
  now: number,
): readonly TargetResult[] => {
  if (!targets.some(({ groups }) => groups.some(isReverted))) return targets
  const reversals = reversalsIn(wish, world, now)
  return targets.map(target => {
    const here = reversals.filter(one => one.target === target.target)
    const told = new Map(here.map(one => [one.group, whoDid(world, one)]))
    const groups = target.groups.map(group => ({ ...group, why: [group.why, ...(told.get(group.group) ?? [])].join('; ') }))
    if (target.outcome !== 'reverted' || told.size === 0) return { ...target, groups }
    return {
      ...target,
      groups,
      why: groups
        .filter(isReverted)
        .map(({ group, why }) => `${group}: ${why}`)
        .join('; '),
    }
  })
}

const whoDid = ({ deeds }: EnvironmentWorld, { target, group, after }: Reversal): readonly string[] => {
  const found: readonly Deed[] | Unknown | undefined = deeds?.get(target)?.get(group)
  return found ? [whoText(found, after)] : []
}

/** It is on the way to what was announced, or was there: what is meant by it, its page says. */
export const revertedText = ({ name }: Pick<ConvergeWish, 'name'>, { way, release }: Goal): string =>
  way === 'forward' ? `${name} does not go on to ${release}` : `${name} is not brought back to ${release}`
