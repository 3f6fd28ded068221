import type { GroupTurn } from '../group-result.ts'
import { type AtGroup, end, endRefused, isToImage, stop } from './at-group.ts'
import { isDisplaced } from './displaced.ts'

/** A refresh is under way: one to the image is waited for, another one is displaced or left alone. */
export const whileRunning = (here: AtGroup): GroupTurn | undefined => {
  const { wish, group, running, refused } = here
  if (!running) return undefined
  if (isToImage(here, running) || running.state === 'ending')
    return { wait: `${group.name}: instance refresh ${running.id} is ${running.status}, ${running.percent} %` }
  if (!isDisplaced(here, running)) {
    const goal = running.to ? `version ${running.to.version}` : 'something else'
    return end(here, 'busy', `instance refresh ${running.id} is going to ${goal}, not to ${wish.image}`, { cause: 'place' })
  }
  if (refused?.do !== 'rollback-refresh')
    return refused ? endRefused(here, refused) : stop(here, 'rollback-refresh', `it is not going to ${wish.image}`)
  // Neither may be done, so it is not tried in turns.
  return stop(here, 'cancel-refresh', `it is not going to ${wish.image}`)
}
