/** What became of a run that only makes the image available, for outputs and summary. */
import type { Ran, Watched } from '@golden-ami/actions-kit'
import { type OnTimeout, type Promoted, type PromotionStep, type PromotionWorld, unfinished } from '@golden-ami/domain'
import { type Answer, endedWith, NOTHING, what } from './answer.ts'

/** It was everywhere already: the first look that was decided on is the last one too. */
const nothingDone = ({ watched }: { readonly watched: Watched<unknown> | undefined }): boolean =>
  watched !== undefined && watched.first.world === watched.last.world

export const distributed = (ran: Ran<PromotionWorld, PromotionStep, Promoted>, onTimeout: OnTimeout): Answer => {
  if ('planned' in ran) return planned(ran.planned, ran.end)
  if (!('end' in ran)) return { ...NOTHING, ...unfinished(ran, onTimeout) }
  const answer = what(ran.end)
  switch (ran.end.outcome) {
    case 'distributed':
      return nothingDone(ran) ? { ...answer, outcome: 'unchanged', why: `${answer.why} already` } : { ...answer, outcome: 'distributed' }
    case 'deferred':
      return { ...answer, outcome: 'failed', code: 'promote.nothing-yet' }
    default:
      return { ...answer, outcome: 'failed', ...endedWith(ran.end) }
  }
}

const planned = (steps: readonly PromotionStep[], end: Promoted): Answer => {
  const answer = { ...what(end), steps }
  if (end.outcome === 'distributed') return { ...answer, outcome: 'planned', decision: steps.length === 0 ? 'nothing' : 'proceed' }
  return { ...answer, outcome: 'failed', decision: 'refuse', ...endedWith(end) }
}
