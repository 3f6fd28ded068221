/** Where the image of a promotion is. */
import { type AccountRegion, accountRegionName, type Candidate, type CopyFacts, type DistributionWorld } from '@golden-ami/domain'
import { NO_PAST } from '../distribution/distribution.ts'

export const copyOf = (id: string, more: Partial<CopyFacts> = {}): CopyFacts => ({
  ...{ id, name: id, state: 'available', created: 0, snapshots: [`snap-${id}`], encrypted: false, watermarks: [], productCodes: [] },
  ...{ deprecation: undefined, protection: 'disabled', tags: new Map() },
  ...more,
})
/** Home has the image, under one id in each region; other accounts have copies of their own, by name of cell. */
export const placed = (
  candidate: Candidate | { readonly none: string },
  regions: readonly string[],
  own: readonly (readonly [AccountRegion, string])[] = [],
): DistributionWorld | undefined => {
  if ('none' in candidate) return undefined
  const source = copyOf(candidate.image)
  return {
    source,
    home: new Map(regions.map(region => [region, { copies: [source], permissions: undefined }])),
    cells: new Map(own.map(([cell, id]) => [accountRegionName(cell), { copies: [copyOf(id)], sees: false }])),
    keys: new Map(),
    cellKeys: new Map(),
    past: NO_PAST,
  }
}
