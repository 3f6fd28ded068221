/**
 * Makes one image available in many accounts and regions. Cells do not wait for each other: what fails in one is told in its row, and a
 * later run touches only what is missing.
 */
import { type Moment, refusalCode, type Turn, together } from '../machine/machine.ts'
import type { ErrorCode } from '../user-error.ts'
import { boundedCopies } from './bounded.ts'
import { finishCopy } from './finish.ts'
import { preflightDistribution } from './preflight.ts'
import { unansweredKeys } from './preflight-keys.ts'
import { distributeRegion } from './region.ts'
import { isThere, type Row } from './result.ts'
import type { DistributionStep } from './steps.ts'
import { nextLookAtCopies } from './walk.ts'
import { type AccountRegion, accountRegionName, type DistributionWish, homeIn, regionsOf } from './wish.ts'
import type { CopyFacts, DistributionWorld } from './world.ts'

export interface Distributed {
  /** `available`: in every cell. */
  readonly outcome: 'available' | 'cancelled' | 'failed'
  /** In the order of the wish; empty when nothing could be begun. */
  readonly rows: readonly Row[]
  /** What could not be looked at beforehand. */
  readonly notes: readonly string[]
  readonly why: string
  readonly code?: ErrorCode
}

export const distribute = (wish: DistributionWish, world: DistributionWorld, at: Moment): Turn<DistributionStep, Distributed> => {
  const { source } = world
  if (source?.state !== 'available')
    return failed('image.missing', `${accountRegionName(wish.home)} has no available image ${wish.source.image}.`)
  const { problems, notes } = preflightDistribution(wish, world, source)
  if (problems.length > 0) return failed('distribution.preflight', problems.join('\n'), notes)
  const unanswered = unansweredKeys(world)
  if (unanswered.length > 0 && at.now < wish.deadline && !at.cancelled)
    return { wait: `KMS to answer about ${unanswered.join('; ')}`, until: wish.deadline }
  const begun = markSource(wish, source, at, notes)
  if (begun) return begun
  const turn = together(regionsOf(wish).map(region => distributeRegion(wish, world, source, region, at)))
  if ('act' in turn) {
    const act = boundedCopies(world, turn.act)
    return act.length > 0 ? { act } : { wait: 'copies that are under way', until: nextLookAtCopies(wish, at) }
  }
  if ('wait' in turn) return turn
  return { end: conclude(wish, turn.end.flat(), notes, at) }
}

/** The watermark is on the source before it is copied, so that the copies are born with it. */
const markSource = (
  wish: DistributionWish,
  source: CopyFacts,
  at: Moment,
  notes: readonly string[],
): Turn<DistributionStep, Distributed> | undefined => {
  if (wish.distribute === 'none') return undefined
  const place = homeIn(wish, wish.home.region)
  const steps = finishCopy(wish, place, source, source, at.now)
  if ('why' in steps || steps.length === 0) return undefined
  const refused = at.refused.get(accountRegionName(place))
  if (refused) return failed(refusalCode(refused), `${refused.do}: ${refused.message}`, notes)
  if (at.cancelled) return { end: { outcome: 'cancelled', rows: [], notes, why: 'nothing was begun', code: 'run.cancelled' } }
  return { act: steps }
}

const failed = (code: ErrorCode, why: string, notes: readonly string[] = []): { readonly end: Distributed } => ({
  end: { outcome: 'failed', rows: [], notes, why, code },
})

const conclude = (wish: DistributionWish, rows: readonly Row[], notes: readonly string[], at: Moment): Distributed => {
  const inOrder = wish.cells.flatMap(cell => rows.find(row => accountRegionName(row) === accountRegionName(cell)) ?? [])
  const open = inOrder.filter(row => !isThere(row))
  if (open.length === 0)
    return { outcome: 'available', rows: inOrder, notes, why: `${wish.source.image} is available in ${placesText(inOrder)}` }
  const outcome = at.cancelled ? 'cancelled' : 'failed'
  const code: ErrorCode = at.cancelled ? 'run.cancelled' : 'distribution.incomplete'
  const told = open.map(row => `${accountRegionName(row)} ${row.result}: ${row.why}`).join('\n')
  return { outcome, rows: inOrder, notes, why: `${open.length} of ${placesText(inOrder)} lack ${wish.source.image}:\n${told}`, code }
}
const placesText = (cells: readonly AccountRegion[]): string => `${cells.length} ${cells.length === 1 ? 'place' : 'places'}`
