/** Are the instances of the canary healthy in each target group of their group? */
import { failsAsTarget, targetText } from '../../group/target-health.ts'
import { fail, inconclusive, pass } from '../verdict.ts'
import type { Judge } from './judge.ts'

/**
 * As they are now: one that was taken out for its health while it was watched is another instance now, and watched from then on. A target group
 * that has not looked yet says nothing.
 */
export const judgeTargetHealth: Judge<'target-health'> = ({ wished, checkpoint: { canaries } }, found) => {
  const of = (id: string) => found.get(id) ?? []
  if (canaries.every(id => of(id).length === 0)) return inconclusive('the group is in no target group')
  const healthy = canaries.filter(id => of(id).length > 0 && failsAsTarget(of(id)).length === 0)
  const needed = Math.ceil((canaries.length * wished.share) / 100)
  const counted = `${healthy.length} of ${canaries.length} instances are healthy`
  if (healthy.length >= needed) return pass(counted)
  const failing = canaries.flatMap(id => failsAsTarget(of(id)).map(health => ({ id, health })))
  const unhealthy = failing.filter(({ health }) => health.state === 'unhealthy')
  const [first] = [...unhealthy, ...failing]
  const told = first ? `${counted}; ${first.id}: ${targetText(first.health)}` : counted
  const lost = new Set(unhealthy.map(({ id }) => id)).size
  return canaries.length - lost < needed ? fail(told) : inconclusive(told)
}
