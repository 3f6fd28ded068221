/** What became of a run that only makes the image available, for outputs and summary. */
import { answerTo, type Ran, type Seen } from '@golden-ami/actions-kit'
import { type OnTimeout, type Promoted, type PromotionStep, type PromotionWorld, unfinished } from '@golden-ami/domain'
import { type Answer, endedWith, NOTHING, type Told, what, withoutTime } from './answer.ts'

/** It was everywhere already: the first look that was decided on is the last one too. */
const nothingDone = ({ watched }: Seen<unknown>): boolean => watched !== undefined && watched.first.world === watched.last.world

interface Ending {
  readonly onTimeout: OnTimeout
  readonly whenNotDue: 'fail' | 'defer'
}

/** @param told of what the run saw; the pointers are nobody's to move here, so what they say is what they said before */
export const distributed = (
  ran: Ran<PromotionWorld, PromotionStep, Promoted>,
  { onTimeout, whenNotDue }: Ending,
  { release, image, targets, steps, pointed: previous }: Told,
): Answer =>
  answerTo(ran, {
    // Nothing is done, so targets are as they are.
    planned: ({ end, planned: would }) => planned({ ...what(end), targets, previous, steps: would }, end),
    stopped: left => ({ ...NOTHING, release, image, targets, steps, previous, ...unfinished(left, onTimeout) }),
    ended: ({ end, watched }) => {
      const answer = { ...what(end), previous, steps }
      switch (end.outcome) {
        case 'distributed':
          return nothingDone({ watched })
            ? { ...answer, outcome: 'unchanged', why: `${answer.why} already` }
            : { ...answer, outcome: 'distributed' }
        case 'deferred':
          return withoutTime(answer, end, whenNotDue)
        default:
          return { ...answer, outcome: 'failed', ...endedWith(end) }
      }
    },
  })

const planned = (answer: Answer, end: Promoted): Answer => {
  switch (end.outcome) {
    case 'distributed':
      return { ...answer, outcome: 'planned', decision: answer.steps.length === 0 ? 'nothing' : 'proceed' }
    case 'deferred':
      return { ...answer, outcome: 'planned', decision: 'defer' }
    default:
      return { ...answer, outcome: 'failed', decision: 'refuse', ...endedWith(end) }
  }
}
