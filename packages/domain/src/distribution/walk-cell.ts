/** One account in one region: its own copy, or home's that it may launch. */
import type { Moment, Turn } from '../machine/machine.ts'
import { isKnown, isUnknown, type Unknown } from '../unknown.ts'
import { isOnItsOwn } from './needs.ts'
import { shareWithOne } from './share.ts'
import type { DistributionStep } from './steps.ts'
import { notReady, type Ready, walkAbsent, walkPresent, walkUnreadable } from './walk.ts'
import { type AccountRegion, accountRegionName, type DistributionWish, isForeign, keyIn } from './wish.ts'
import { type AccountRegionFacts, type CopyFacts, type DistributionWorld, permissionsIn } from './world.ts'

type CellTurn = Turn<DistributionStep, Ready>

/** `home`: the turn of home's copy in this region; undefined: nobody needs it. */
export const walkCell = (
  wish: DistributionWish,
  world: DistributionWorld,
  source: CopyFacts,
  home: CellTurn | undefined,
  cell: AccountRegion,
  at: Moment,
): CellTurn => {
  const facts = world.cells.get(accountRegionName(cell)) ?? { copies: [], sees: false }
  const { region } = cell
  if (isOnItsOwn(wish, world, cell) && isKnown(facts)) {
    const present = walkPresent(wish, { cell, copies: facts.copies, source, region, key: undefined }, world.past, at)
    if (present) return present
  }
  if (!home) return notReady('missing', 'nothing is there')
  // Its steps are taken once, whatever number of cells waits for them.
  if ('act' in home) return { wait: `home's copy in ${region}`, until: wish.deadline }
  if ('wait' in home) return home
  if (!isForeign(wish, cell)) return home
  if (!('ready' in home.end)) return notReady('missing', `home's copy in ${region}: ${home.end.why}`, home.end.code)
  const { ready } = home.end
  return wish.distribute === 'copy' ? copyToCell(wish, world, facts, ready, cell, at) : shareToCell(wish, world, facts, ready, cell, at)
}

const copyToCell = (
  wish: DistributionWish,
  world: DistributionWorld,
  facts: AccountRegionFacts | Unknown,
  home: CopyFacts,
  cell: AccountRegion,
  at: Moment,
): CellTurn => {
  if (isUnknown(facts)) return walkUnreadable(wish, cell, facts, at)
  const { region } = cell
  const copying = { cell, copies: facts.copies, source: home, region, key: keyIn(wish, cell) }
  return shareWithOne(wish, cell, home, permissionsIn(world, region), at) ?? walkAbsent(wish, copying, at)
}

const shareToCell = (
  wish: DistributionWish,
  world: DistributionWorld,
  facts: AccountRegionFacts | Unknown,
  home: CopyFacts,
  cell: AccountRegion,
  at: Moment,
): CellTurn => {
  if (isUnknown(facts) && facts.transient) return walkUnreadable(wish, cell, facts, at)
  if (isKnown(facts) && facts.sees) return { end: { ready: home } }
  const permissions = permissionsIn(world, cell.region)
  const sharing = shareWithOne(wish, cell, home, permissions, at)
  if (sharing) return sharing
  // Nobody may look there: home's own permissions are the proof.
  if (isUnknown(facts)) return { end: { ready: home } }
  if (at.cancelled || at.now >= wish.deadline) return notReady('missing', `${home.id} is shared with it, but it does not see it`)
  return { wait: `${home.id} to be seen in ${accountRegionName(cell)}`, until: wish.deadline }
}
