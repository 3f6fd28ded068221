/** Are the instances of the canary healthy in each target group of their group? */
import { fail, inconclusive, pass } from '../verdict.ts'
import type { Judge } from './judge.ts'

/**
 * As they are now: one that was taken out for its health while it was watched is another instance now, and watched from then on. A target group
 * that has not looked yet says nothing.
 */
export const judgeTargetHealth: Judge<'target-health'> = ({ wished, checkpoint: { canaries } }, found) => {
  if (found.length === 0) return inconclusive('the group is in no target group')
  const of = (id: string) => found.filter(({ instance }) => instance === id)
  const healthy = canaries.filter(id => of(id).length > 0 && of(id).every(({ state }) => state === 'healthy'))
  const unhealthy = found.filter(({ instance, state }) => canaries.includes(instance) && state === 'unhealthy')
  const needed = Math.ceil((canaries.length * wished.share) / 100)
  const counted = `${healthy.length} of ${canaries.length} instances are healthy`
  if (healthy.length >= needed) return pass(counted)
  const [first] = unhealthy
  if (first && canaries.length - new Set(unhealthy.map(({ instance }) => instance)).size < needed)
    return fail(`${counted}; ${first.instance}: ${first.reason || first.state}`)
  const other = canaries.find(id => !healthy.includes(id)) ?? ''
  return inconclusive(
    `${counted}; ${other} is ${
      of(other)
        .map(({ state }) => state)
        .join(', ') || 'in none'
    }`,
  )
}
