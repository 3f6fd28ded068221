/** What AWS would refuse later, or only when an instance is launched: asked before the first step. */
import { keyProblems } from './preflight-keys.ts'
import type { DistributionPreflight } from './preflight-result.ts'
import { hasNoRoom, lacksWatermark, MOST_WATERMARKS } from './watermark.ts'
import { type DistributionWish, homeIn, isForeign } from './wish.ts'
import type { CopyFacts, DistributionWorld } from './world.ts'

/** Nothing is asked of what is only looked for (`none`). */
export const preflightDistribution = (wish: DistributionWish, world: DistributionWorld, source: CopyFacts): DistributionPreflight => {
  if (wish.distribute === 'none') return { problems: [], notes: [] }
  const foreign = wish.cells.some(cell => isForeign(wish, cell))
  const keys = keyProblems(wish, world, source)
  return {
    problems: [...productProblems(wish, source, foreign), ...watermarkProblems(wish, source), ...keys.problems],
    notes: keys.notes,
  }
}

/** @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/CopyingAMIs.html */
const productProblems = ({ distribute }: DistributionWish, { id, productCodes }: CopyFacts, foreign: boolean): readonly string[] =>
  distribute === 'copy' && foreign && productCodes.length > 0
    ? [`${id} contains Marketplace products (${productCodes.join(', ')}), which no other account can copy: set distribute to share.`]
    : []

const watermarkProblems = (wish: DistributionWish, source: CopyFacts): readonly string[] =>
  lacksWatermark(wish, homeIn(wish, wish.home.region), source) && hasNoRoom(source)
    ? [`${source.id} has ${source.watermarks.length} watermarks and is to get ${wish.watermark}, but ${MOST_WATERMARKS} are allowed.`]
    : []
