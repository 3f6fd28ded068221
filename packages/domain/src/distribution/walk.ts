/** One copy in one account and region: made, waited for and finished; then ready, or not to be had. */
import { type Moment, type Refused, refusalCode, type Turn } from '../machine/machine.ts'
import { staysTaken } from '../taken.ts'
import type { Unknown } from '../unknown.ts'
import type { ErrorCode } from '../user-error.ts'
import { copyName, copyTags, copyToken, failedCopies, failedNow, liveCopy } from './copies.ts'
import { finishCopy } from './finish.ts'
import type { DistributionStep } from './steps.ts'
import { type AccountRegion, accountRegionName, type DistributionWish } from './wish.ts'
import type { CopyFacts, DistributionPast } from './world.ts'

/** Never begun, or not ended in time: `missing`, with the code `run.unfinished` where EC2 goes on with it. Tried in vain: `failed`. */
export interface NotReady {
  readonly result: 'failed' | 'missing'
  readonly why: string
  readonly code: ErrorCode
}
export type Ready = { readonly ready: CopyFacts } | NotReady

/** How long after AWS said that there are too many copies another one is tried, ms. */
const AFTER_LIMIT = 60_000

export const notReady = (
  result: NotReady['result'],
  why: string,
  code: ErrorCode = 'distribution.incomplete',
): { readonly end: NotReady } => ({
  end: { result, why, code },
})
const refusal = (refused: Refused) => notReady('failed', `${refused.do}: ${refused.message}`, refusalCode(refused))

/** What cannot be read now is waited for; what may not be read is not. */
export const walkUnreadable = (
  wish: DistributionWish,
  cell: AccountRegion,
  { why, transient }: Unknown,
  at: Moment,
): Turn<never, NotReady> => {
  if (!transient) return notReady('failed', `cannot be read: ${why}`)
  if (at.cancelled || at.now >= wish.deadline) return notReady('missing', `could not be read: ${why}`)
  return { wait: `${accountRegionName(cell)} cannot be read: ${why}`, until: wish.deadline }
}

/** ms: two copies follow each other, and a promotion into many places is to be little slower than these. */
const COPIES_AFTER = 15_000
/** When copies that are under way are looked at again, ms since the epoch. */
export const nextLookAtCopies = (wish: DistributionWish, { now }: Moment): number => Math.min(now + COPIES_AFTER, wish.deadline)

export interface Copying {
  readonly cell: AccountRegion
  readonly copies: readonly CopyFacts[]
  /** The image that is like it; what it is copied from when none is there. */
  readonly source: CopyFacts
  readonly region: string
  readonly key: string | undefined
}

/** The copy that is there, or being made, or has failed; undefined: one has to be made. */
export const walkPresent = (
  wish: DistributionWish,
  { cell, copies, source }: Copying,
  past: DistributionPast,
  at: Moment,
): Turn<DistributionStep, Ready> | undefined => {
  const copy = liveCopy(copies)
  const failed = failedNow(copies, past)
  if (!copy)
    return failed && notReady('failed', `copy ${failed.id} failed: ${failed.reason ?? 'EC2 does not say why'}`, 'distribution.copy-failed')
  if (copy.state === 'available') {
    const steps = finishCopy(wish, cell, copy, source, at.now)
    if ('why' in steps) return notReady('failed', steps.why)
    const refused = at.refused.get(accountRegionName(cell))
    if (steps.length === 0 || wish.distribute === 'none') return { end: { ready: copy } }
    if (refused) return refusal(refused)
    if (at.cancelled) return notReady('missing', `cancelled before ${steps.map(step => step.do).join(', ')}`, 'run.cancelled')
    return { act: steps }
  }
  if (at.cancelled) return notReady('missing', `cancelled; copy ${copy.id} is still being made`, 'run.cancelled')
  if (at.now >= wish.deadline) return notReady('missing', `copy ${copy.id} is still being made`, 'run.unfinished')
  return { wait: `copy ${copy.id} in ${accountRegionName(cell)}`, until: nextLookAtCopies(wish, at) }
}

/** There is none: one is made, unless nobody wants that or AWS has refused. */
export const walkAbsent = (
  wish: DistributionWish,
  { cell, copies, source, region, key }: Copying,
  at: Moment,
): Turn<DistributionStep, Ready> => {
  const refused = at.refused.get(accountRegionName(cell))
  if (wish.distribute === 'none') return notReady('missing', `${source.id} has no copy here, and distribute is none`)
  if (at.cancelled) return notReady('missing', 'cancelled before it was copied', 'run.cancelled')
  if (refused && refused.code !== 'aws.limit') return refusal(refused)
  const unanswered = at.unanswered?.get(accountRegionName(cell))
  if (staysTaken(unanswered, 'copy-image', at.now)) return notReady('failed', `copy-image: ${unanswered?.message}`, 'build.name-taken')
  if (at.now >= wish.deadline) return notReady('missing', refused?.message ?? 'not copied in time')
  const again = (refused?.at ?? 0) + AFTER_LIMIT
  if (refused && at.now < again) return { wait: `${accountRegionName(cell)}: ${refused.message}`, until: Math.min(again, wish.deadline) }
  const failed = failedCopies(copies)
  const name = copyName(source.name, failed)
  const because = failed === 0 ? `it has no copy of ${source.id}` : `its ${failed} former copies of ${source.id} failed`
  const from = { image: source.id, region }
  return {
    act: [
      {
        do: 'copy-image',
        on: accountRegionName(cell),
        in: cell,
        from,
        name,
        tags: copyTags(source),
        key,
        token: copyToken(wish, cell, failed),
        because,
      },
    ],
  }
}
