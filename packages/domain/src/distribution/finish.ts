/** What a copy does not take over from its source, and gets alike: deprecation, deregistration protection, watermark. */
import { liveCopy } from './copies.ts'
import type { DistributionStep } from './steps.ts'
import { hasNoRoom, lacksWatermark, MOST_WATERMARKS } from './watermark.ts'
import { type AccountRegion, accountRegionName, type DistributionWish } from './wish.ts'
import type { CopyFacts } from './world.ts'

/** EC2 keeps deprecation to the minute. */
const MINUTE = 60_000

const isProtected = ({ protection }: CopyFacts): boolean => protection.startsWith('enabled')

/** What is missing on an available image of `owner`; `why` when it cannot be had. */
export const finishCopy = (
  wish: DistributionWish,
  owner: AccountRegion,
  copy: CopyFacts,
  source: CopyFacts,
  now: number,
): readonly DistributionStep[] | { readonly why: string } => {
  const subject = { on: accountRegionName(owner), in: owner, image: copy.id }
  const steps: DistributionStep[] = []
  if (lacksWatermark(wish, owner, copy)) {
    if (hasNoRoom(copy)) return { why: `${copy.id} has ${copy.watermarks.length} watermarks, and ${MOST_WATERMARKS} are allowed.` }
    steps.push({ ...subject, do: 'attach-watermark', watermark: wish.watermark ?? '', because: `${copy.id} has no ${wish.watermark}` })
  }
  const { deprecation } = source
  // A date that has passed cannot be set; an earlier one of the owner's stands.
  if (deprecation !== undefined && copy.deprecation === undefined && deprecation > now + MINUTE)
    steps.push({ ...subject, do: 'deprecate-image', when: deprecation, because: `${source.id} is deprecated then` })
  if (isProtected(source) && !isProtected(copy))
    steps.push({
      ...subject,
      ...{ do: 'protect-image', cooldown: source.protection === 'enabled-with-cooldown' },
      because: `${source.id} is protected from deregistration`,
    })
  return steps
}

/** An available copy that lacks nothing: it need not be looked at again. (A date that passes meanwhile is not one that it lacks.) */
export const isSettled = (wish: DistributionWish, owner: AccountRegion, copies: readonly CopyFacts[], source: CopyFacts): boolean => {
  const copy = liveCopy(copies)
  if (copy?.state !== 'available') return false
  const steps = finishCopy(wish, owner, copy, source, 0)
  return 'why' in steps || steps.length === 0
}
