/** Where the image of a promotion is to be, and which AMI each target launches it by. */
import { type Distributed, distribute } from '../distribution/distribute.ts'
import { isThere } from '../distribution/result.ts'
import type { DistributionStep } from '../distribution/steps.ts'
import { watermarkName } from '../distribution/watermark.ts'
import { type AccountRegion, accountRegionName, type DistributionWish } from '../distribution/wish.ts'
import { isRead } from '../environment/world.ts'
import type { Moment, Turn } from '../machine/machine.ts'
import type { ErrorCode } from '../user-error.ts'
import { workloadOf } from '../workload/workloads.ts'
import type { PromoteWish } from './wish.ts'
import type { Candidate, PromotionWorld } from './world.ts'

/** The accounts and regions of targets, each once. */
const cellsOf = (targets: readonly AccountRegion[]): readonly AccountRegion[] => [
  ...new Map(targets.map(({ account, region }) => [accountRegionName({ account, region }), { account, region }])).values(),
]

export const distributionWish = (
  { family, environment, home, targets, writer, availableBy }: PromoteWish,
  { image, fingerprint }: Candidate,
): DistributionWish => {
  const { distribute, shareWith, kmsKeys, watermark } = environment.availability
  return {
    source: { image, fingerprint },
    ...{ home, distribute, shareWith, keys: kmsKeys },
    cells: cellsOf(targets),
    watermark: watermark && distribute !== 'none' ? watermarkName(family, environment.name) : undefined,
    deadline: availableBy,
    digest: writer.digest,
  }
}

/** The distribution of the candidate in the same look; undefined: nobody looked where it is. */
export type AvailabilityTurn = Turn<DistributionStep, Distributed> | undefined

export const availabilityIn = (
  wish: PromoteWish,
  { distribution, targets }: PromotionWorld,
  candidate: Candidate,
  at: Moment,
): AvailabilityTurn =>
  distribution && distribute(distributionWish(wish, candidate), { ...distribution, launchers: launchersIn(wish, targets) }, at)

/** The roles of the groups that are to launch the image: each may have one of its own. */
export const launchersIn = (
  { targets }: Pick<PromoteWish, 'targets'>,
  found: PromotionWorld['targets'],
): ReadonlyMap<string, readonly string[]> => {
  const roles = new Map<string, readonly string[]>()
  for (const { name, ...cell } of targets) {
    const there = found.get(name)
    const own = there && isRead(there) ? workloadOf(there.fleet).launchRoles() : []
    const all = new Set([...(roles.get(accountRegionName(cell)) ?? []), ...own])
    if (all.size > 0) roles.set(accountRegionName(cell), [...all])
  }
  return roles
}

/** The AMI by which a cell launches the candidate, in the cell's own account and region. */
export type LocalImage =
  | { readonly image: string }
  /** It is being made, or nobody looked yet. */
  | { readonly later: string }
  /** `gone`: home does not have it any more, which says nothing of the cells. */
  | { readonly missing: string; readonly code: ErrorCode; readonly gone: boolean }

export const imageIn = (
  turn: AvailabilityTurn,
  { account, region }: AccountRegion,
  distribute: DistributionWish['distribute'],
): LocalImage => {
  if (!turn) return { later: 'nobody has looked where its image is' }
  if (!('end' in turn)) return { later: 'its image is being made available' }
  const { rows, why, code = 'distribution.incomplete' } = turn.end
  const row = rows.find(one => one.account === account && one.region === region)
  if (!row) return { missing: why, code, gone: code === 'image.missing' }
  if (row.image !== undefined && isThere(row)) return { image: row.image }
  // EC2 goes on with it, so nothing has failed.
  if (row.code === 'run.unfinished') return { later: row.why }
  const missing = `the image is not available to account ${account} in ${region}: ${row.why}`
  return { missing, code: distribute === 'none' ? 'promote.not-available' : (row.code ?? code), gone: false }
}
