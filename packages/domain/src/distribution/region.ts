/** All cells of one region: home's copy first, then who may use it, then each cell. */
import { type Moment, type Turn, together } from '../machine/machine.ts'
import { isUnknown } from '../unknown.ts'
import { accountsInNeed, needsHome } from './needs.ts'
import { type Row, rowOf } from './result.ts'
import { shareWithAll, shareWithOrganizations } from './share.ts'
import type { DistributionStep } from './steps.ts'
import { type Ready, walkAbsent, walkPresent, walkUnreadable } from './walk.ts'
import { walkCell } from './walk-cell.ts'
import { type DistributionWish, homeIn, keyIn } from './wish.ts'
import { type CopyFacts, type DistributionWorld, permissionsIn } from './world.ts'

export const distributeRegion = (
  wish: DistributionWish,
  world: DistributionWorld,
  source: CopyFacts,
  region: string,
  at: Moment,
): Turn<DistributionStep, readonly Row[]> => {
  const home = needsHome(wish, world, region) ? homeCopy(wish, world, source, region, at) : undefined
  const sharing = home && 'end' in home && 'ready' in home.end ? share(wish, world, region, home.end.ready, at) : []
  const cells = wish.cells
    .filter(cell => cell.region === region)
    .map((cell): Turn<DistributionStep, Row> => {
      const turn = walkCell(wish, world, source, home, cell, at)
      return 'end' in turn ? { end: rowOf(wish, world, cell, turn.end) } : turn
    })
  const turns = together(cells)
  // Home's own steps once, whatever number of cells waits for them.
  const begun = [...(home && 'act' in home ? home.act : []), ...sharing]
  if (begun.length === 0) return turns
  return { act: [...begun, ...('act' in turns ? turns.act : [])] }
}

const homeCopy = (
  wish: DistributionWish,
  world: DistributionWorld,
  source: CopyFacts,
  region: string,
  at: Moment,
): Turn<DistributionStep, Ready> => {
  const cell = homeIn(wish, region)
  const facts = world.home.get(region) ?? { copies: [], permissions: undefined }
  if (isUnknown(facts)) return walkUnreadable(wish, cell, facts, at)
  // In mode copy the target's copy gets the key; home's own is encrypted only if its source is.
  const key = wish.distribute === 'share' || source.encrypted ? keyIn(wish, cell) : undefined
  const copying = { cell, copies: facts.copies, source, region: wish.home.region, key }
  const copy = walkPresent(wish, copying, world.past, at) ?? walkAbsent(wish, copying, at)
  if (!('end' in copy) || !('ready' in copy.end)) return copy
  const shared = shareWithOrganizations(wish, region, copy.end.ready, facts.permissions, at)
  if (!('end' in shared)) return shared
  return shared.end ? { end: shared.end } : copy
}
const share = (
  wish: DistributionWish,
  world: DistributionWorld,
  region: string,
  copy: CopyFacts,
  at: Moment,
): readonly DistributionStep[] => shareWithAll(wish, region, copy, accountsInNeed(wish, world, region), permissionsIn(world, region), at)
