/** What a run remembers of its first look. */
import { isKnown, isUnknown } from '../unknown.ts'
import { type AccountRegion, accountRegionName, type DistributionWish } from './wish.ts'
import { type DistributionPast, type DistributionWorld, permissionsIn } from './world.ts'

export const pastOf = ({ cells }: DistributionWish, world: Omit<DistributionWorld, 'past'>): DistributionPast => {
  const facts = [...world.home.values(), ...world.cells.values()]
  const copies = facts.flatMap(place => (isUnknown(place) ? [] : place.copies))
  const ids = (state: string): readonly string[] => copies.filter(copy => copy.state === state).map(({ id }) => id)
  const letIn = cells.filter(cell => isLetIn(world, cell)).map(accountRegionName)
  return { failed: new Set(ids('failed')), available: new Set([...ids('available'), ...letIn]) }
}
const isLetIn = (world: Omit<DistributionWorld, 'past'>, cell: AccountRegion): boolean => {
  const facts = world.cells.get(accountRegionName(cell))
  if (isKnown(facts)) return facts.sees
  return permissionsIn(world, cell.region)?.launch.has(cell.account) ?? false
}
