/** What became of the run, for outputs and summary. */
import type { Conclusion } from '@golden-ami/actions-kit'
import {
  type Codes,
  codesOf,
  type ErrorCode,
  type OnTimeout,
  type Outlook,
  type Promoted,
  type PromotedTarget,
  type Row,
  type Step,
  type Stopped,
  type Unlocked,
  unfinished,
  type Verdict,
  withoutLock,
} from '@golden-ami/domain'
import type { Outcome } from './outputs.ts'
import type { Shown } from './page/page.ts'

export interface Answer extends Conclusion<Outcome> {
  readonly release: string
  readonly image: string
  /** Why it is this release, where the workflow named none. */
  readonly chosen?: string
  readonly previous: { readonly release: string; readonly image: string }
  readonly targets: readonly PromotedTarget[]
  /** Every account and region that is to have the image; empty where that was not decided. */
  readonly cells: readonly Row[]
  readonly notes: readonly string[]
  readonly verdicts: readonly Verdict[]
  readonly steps: readonly Step[]
  readonly planHash: string
  /** A digest of each target, beside it. */
  readonly planTargets: readonly string[]
  /** What would become of it if it was approved now; undefined: it is no dry run. */
  readonly decision?: Outlook['decision']
  /** What a reviewer is shown beside it; undefined: it is no dry run. */
  readonly shown?: Shown
  /** ISO 8601; empty: not deferred */
  readonly dueAt: string
}
export const NOTHING: Answer = {
  outcome: 'failed',
  release: '',
  image: '',
  previous: { release: '', image: '' },
  targets: [],
  cells: [],
  notes: [],
  verdicts: [],
  steps: [],
  planHash: '',
  planTargets: [],
  dueAt: '',
  why: '',
}
/** What a run can tell whatever becomes of it. */
export interface Told
  extends Pick<Answer, 'release' | 'image' | 'previous' | 'targets' | 'verdicts' | 'steps' | 'planHash' | 'planTargets'> {
  /** What the pointer said when the process began: of a resumed run that is what it had moved before. */
  readonly pointed: Answer['previous']
  /** The process has changed nothing. */
  readonly asBefore: boolean
}
/** Empty: no moment. */
export const iso = (moment: number | undefined): string => (moment === undefined ? '' : new Date(moment).toISOString())

export const what = ({ candidate, chosen, targets, cells, notes, verdicts, why, dueAt }: Promoted): Answer => ({
  ...NOTHING,
  ...(chosen === undefined ? {} : { chosen }),
  release: candidate?.release ?? '',
  image: candidate?.image ?? '',
  targets,
  cells,
  notes,
  verdicts,
  dueAt: iso(dueAt),
  why,
})

export const ended = (end: Promoted | Unlocked, whenNotDue: 'fail' | 'defer', told: Told): Answer => {
  const { pointed, asBefore, ...known } = told
  // Somebody else's lock stands in the way as well.
  if ('lock' in end) return { ...NOTHING, ...known, ...(end.lock === 'held' ? { steps: [] } : {}), ...withoutLock(end) }
  const { previous, verdicts, steps, planHash, planTargets } = known
  // What stands before all gates has no plan.
  const plan = end.verdicts.length > 0 ? { steps, planHash, planTargets } : {}
  const answer = { ...what(end), previous, ...plan }
  switch (end.outcome) {
    case 'promoted':
      // An earlier step of the run did.
      if (asBefore) return { ...answer, previous: pointed, outcome: 'unchanged' }
      return { ...answer, outcome: end.outcome, verdicts, steps, planHash, planTargets }
    case 'unchanged':
      return { ...answer, previous: pointed, outcome: end.outcome }
    case 'deferred':
      return withoutTime(answer, end, whenNotDue)
    case 'distributed':
      return { ...answer, outcome: end.outcome }
    case 'cancelled':
    case 'failed':
      return { ...answer, outcome: 'failed', ...endedWith(end) }
  }
}

/** Only time is missing: what the workflow says becomes of that. */
export const withoutTime = (answer: Answer, end: Promoted, whenNotDue: 'fail' | 'defer'): Answer =>
  whenNotDue === 'defer'
    ? { ...answer, outcome: 'deferred' }
    : {
        ...answer,
        outcome: 'failed',
        code: whyNotYet(end),
        why: end.dueAt === undefined ? answer.why : `${answer.why}; it would pass at ${iso(end.dueAt)}`,
      }

export const endedWith = ({ code = 'run.cancelled', others = [] }: Promoted): Codes => codesOf(code, others)

const whyNotYet = ({ dueAt, verdicts }: Promoted): ErrorCode => {
  if (dueAt !== undefined) return 'gate.not-due'
  return verdicts.length === 0 ? 'promote.nothing-yet' : 'gate.paused'
}

export const stopped = (ran: Stopped, { pointed: _, asBefore: __, ...known }: Told, onTimeout: OnTimeout): Answer => ({
  ...NOTHING,
  ...known,
  ...unfinished(ran, onTimeout),
})
