/** What of home a region still needs: asked by the machine and, so that nothing is read for nothing, by the look. */
import { isUnknown, type Unknown } from '../unknown.ts'
import { failedNow, liveCopy } from './copies.ts'
import { type AccountRegion, accountRegionName, type DistributionWish, isForeign } from './wish.ts'
import type { AccountRegionFacts, DistributionWorld } from './world.ts'

const factsOf = ({ cells }: DistributionWorld, cell: AccountRegion): AccountRegionFacts | Unknown | undefined =>
  cells.get(accountRegionName(cell))

/** A copy of its own that is there or under way, or has failed for good: home has nothing to do with it any more. */
export const isOnItsOwn = (wish: DistributionWish, world: DistributionWorld, cell: AccountRegion): boolean => {
  const facts = factsOf(world, cell)
  if (!isForeign(wish, cell) || wish.distribute === 'share' || !facts || isUnknown(facts)) return false
  return liveCopy(facts.copies) !== undefined || failedNow(facts.copies, world.past) !== undefined
}
/**
 * Accounts that must have permissions on home's copy in a region and have not shown that they have: by a copy of their own, or (shared)
 * by seeing it. One that cannot be read is believed to have what home's permissions say, so that they are read.
 */
export const accountsInNeed = (wish: DistributionWish, world: DistributionWorld, region: string): readonly string[] =>
  wish.cells
    .filter(cell => cell.region === region && isForeign(wish, cell) && !isOnItsOwn(wish, world, cell))
    .filter(cell => {
      const facts = factsOf(world, cell)
      if (facts && isUnknown(facts)) return wish.distribute === 'share'
      return !facts?.sees || wish.distribute === 'copy'
    })
    .map(({ account }) => account)

/** Whether the permissions of home's copy have to be read. */
export const needsPermissions = (wish: DistributionWish, world: DistributionWorld, region: string): boolean =>
  accountsInNeed(wish, world, region).length > 0 || (wish.shareWith.length > 0 && wish.distribute !== 'none')

/** Whether anything in the region depends on home's copy. */
export const needsHome = (wish: DistributionWish, world: DistributionWorld, region: string): boolean =>
  wish.cells.some(cell => cell.region === region && !isOnItsOwn(wish, world, cell)) ||
  (wish.shareWith.length > 0 && wish.distribute !== 'none')
