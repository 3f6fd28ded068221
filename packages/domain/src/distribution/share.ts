/** Who has to be let at home's copy in a region before a cell can launch or copy it. */
import type { Moment, Turn } from '../machine/machine.ts'
import type { DistributionStep } from './steps.ts'
import { type NotReady, notReady } from './walk.ts'
import { type AccountRegion, accountRegionName, type DistributionWish, homeIn } from './wish.ts'
import type { CopyFacts, Permissions } from './world.ts'

/** The subject of sharing with all at once. When AWS refuses that, each cell is tried by itself. */
const together = (place: AccountRegion): string => `${accountRegionName(place)} permissions`

const NOBODY: Permissions = { launch: new Set(), volumes: new Set() }

interface Lacking {
  readonly launch: readonly string[]
  readonly volumes: readonly string[]
}
const lacking = (wish: DistributionWish, accounts: readonly string[], { launch, volumes }: Permissions): Lacking => ({
  launch: accounts.filter(account => !launch.has(account)),
  volumes: wish.distribute === 'copy' ? accounts.filter(account => !volumes.has(account)) : [],
})
const permit = (on: string, place: AccountRegion, copy: CopyFacts, { launch, volumes }: Lacking): readonly DistributionStep[] => {
  const share = { on, in: place, image: copy.id, accounts: launch, organizations: [] }
  return [
    ...(launch.length > 0 ? [{ ...share, do: 'share-image' as const, because: `${launch.join(', ')} may not launch ${copy.id}` }] : []),
    ...(volumes.length > 0 && copy.snapshots.length > 0
      ? [
          {
            ...{ do: 'share-snapshots' as const, on, in: place, snapshots: copy.snapshots, accounts: volumes },
            because: `${volumes.join(', ')} may not read the snapshots of ${copy.id}`,
          },
        ]
      : []),
  ]
}

/** With all the accounts that need it; nothing: done, or refused, or not to be begun any more. */
export const shareWithAll = (
  wish: DistributionWish,
  region: string,
  copy: CopyFacts,
  accounts: readonly string[],
  permissions: Permissions = NOBODY,
  at: Moment,
): readonly DistributionStep[] => {
  const place = homeIn(wish, region)
  if (wish.distribute === 'none' || at.cancelled || at.refused.has(together(place))) return []
  return permit(together(place), place, copy, lacking(wish, accounts, permissions))
}

/** With the organizations of the wish; failing that is one thing, whatever becomes of the accounts. */
export const shareWithOrganizations = (
  wish: DistributionWish,
  region: string,
  copy: CopyFacts,
  permissions: Permissions = NOBODY,
  at: Moment,
): Turn<DistributionStep, NotReady | undefined> => {
  const place = homeIn(wish, region)
  const on = `${accountRegionName(place)} organizations`
  const organizations = wish.distribute === 'none' ? [] : wish.shareWith.filter(arn => !permissions.launch.has(arn))
  const refused = at.refused.get(on)
  if (organizations.length === 0) return { end: undefined }
  if (refused) return notReady('failed', `share-image with ${organizations.join(', ')}: ${refused.message}`)
  if (at.cancelled) return notReady('missing', 'cancelled before it was shared', 'run.cancelled')
  const because = `${organizations.join(', ')} may not launch ${copy.id}`
  return { act: [{ do: 'share-image', on, in: place, image: copy.id, accounts: [], organizations, because }] }
}

/** One cell by itself, after sharing with all was refused; undefined: it is permitted. */
export const shareWithOne = (
  wish: DistributionWish,
  cell: AccountRegion,
  copy: CopyFacts,
  permissions: Permissions = NOBODY,
  at: Moment,
): Turn<DistributionStep, NotReady> | undefined => {
  const place = homeIn(wish, cell.region)
  const steps = permit(accountRegionName(cell), place, copy, lacking(wish, [cell.account], permissions))
  if (steps.length === 0) return undefined
  if (wish.distribute === 'none') return notReady('missing', `${copy.id} is not shared with it, and distribute is none`)
  if (at.cancelled) return notReady('missing', 'cancelled before it was shared', 'run.cancelled')
  const refused = at.refused.get(accountRegionName(cell))
  if (refused) return notReady('failed', `${refused.do}: ${refused.message}`, refused.code)
  return at.refused.has(together(place))
    ? { act: steps }
    : { wait: `${copy.id} is being shared with ${cell.account}`, until: wish.deadline }
}
