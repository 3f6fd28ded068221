/** What became of each cell, and which image is launched there. */
import { isKnown } from '../unknown.ts'
import type { ErrorCode } from '../user-error.ts'
import type { Ready } from './walk.ts'
import { type AccountRegion, accountRegionName, type DistributionWish, isForeign } from './wish.ts'
import type { DistributionWorld } from './world.ts'

export interface Row extends AccountRegion {
  /**
   * - available: it was there when the run began
   * - made: it came while this run looked on
   * - failed: it was tried in vain
   * - missing: it was not begun, or not ended in time
   */
  readonly result: 'available' | 'made' | 'failed' | 'missing'
  /** Account that owns the image; the fleets of the cell depend on it. */
  readonly owner: string | undefined
  /** What the cell launches: home's copy in its region, or its own. */
  readonly image: string | undefined
  readonly why: string
  readonly code?: ErrorCode
}

export const rowOf = (wish: DistributionWish, { cells, past }: DistributionWorld, cell: AccountRegion, end: Ready): Row => {
  if (!('ready' in end)) return { ...cell, result: end.result, owner: undefined, image: undefined, why: end.why, code: end.code }
  const { id } = end.ready
  const facts = cells.get(accountRegionName(cell))
  const own = isKnown(facts) && facts.copies.some(copy => copy.id === id)
  const owner = own ? cell.account : wish.home.account
  const known = past.available.has(own || !isForeign(wish, cell) ? id : accountRegionName(cell))
  const why = own ? 'its own copy' : owner === cell.account ? 'home' : `shared by ${owner}`
  return { ...cell, result: known ? 'available' : 'made', owner, image: id, why }
}

/** The AMI that a target in this account and region launches; undefined: none is there for it. */
export const imageOf = (rows: readonly Row[], { account, region }: AccountRegion): string | undefined =>
  rows.find(row => row.account === account && row.region === region)?.image

export const isThere = ({ result }: Row): boolean => result === 'available' || result === 'made'
