/** What became of the run, for outputs and summary. */
import {
  type ErrorCode,
  type Outlook,
  outlook,
  type Promoted,
  type PromotionWorld,
  type StateStep,
  type Step,
  type Turn,
  type Unlocked,
  type Verdict,
} from '@golden-ami/domain'

export interface Answer {
  readonly outcome: 'promoted' | 'unchanged' | 'deferred' | 'planned' | 'still-running' | 'contested' | 'failed'
  readonly release: string
  readonly image: string
  readonly previous: { readonly release: string; readonly image: string }
  readonly verdicts: readonly Verdict[]
  readonly steps: readonly Step[]
  readonly planHash: string
  /** What would become of it if it was approved now; undefined: it is no dry run. */
  readonly decision?: Outlook['decision']
  /** ISO 8601; empty: not deferred */
  readonly dueAt: string
  readonly why: string
  /** The step fails with this code. */
  readonly code?: ErrorCode
}
const NOTHING: Answer = {
  outcome: 'failed',
  release: '',
  image: '',
  previous: { release: '', image: '' },
  verdicts: [],
  steps: [],
  planHash: '',
  dueAt: '',
  why: '',
}
const iso = (moment: number | undefined): string => (moment === undefined ? '' : new Date(moment).toISOString())

const what = ({ candidate, previous, verdicts, why, dueAt }: Promoted): Answer => ({
  ...NOTHING,
  release: candidate?.release ?? '',
  image: candidate?.image ?? '',
  previous: { release: previous?.release ?? '', image: previous?.image ?? '' },
  verdicts,
  dueAt: iso(dueAt),
  why,
})

export const ended = (end: Promoted | Unlocked, whenNotDue: 'fail' | 'defer'): Answer => {
  if ('lock' in end) {
    const code = end.lock === 'taken' ? 'environment.contested' : end.lock === 'held' ? 'environment.locked' : 'aws.refused'
    return { ...NOTHING, outcome: end.lock === 'taken' ? 'contested' : 'failed', why: end.because, code }
  }
  const answer = what(end)
  switch (end.outcome) {
    case 'promoted':
    case 'unchanged':
      return { ...answer, outcome: end.outcome }
    case 'deferred':
      return whenNotDue === 'defer' ? { ...answer, outcome: 'deferred' } : { ...answer, outcome: 'failed', code: 'gate.not-due' }
    case 'cancelled':
    case 'failed':
      return { ...answer, outcome: 'failed', code: end.code ?? 'run.cancelled' }
  }
}

/** A dry run shows every gate and the plan, whatever the gates say: the reviewer decides. What is no release at all fails. */
export const decided = (
  turn: Turn<StateStep, Promoted>,
  world: PromotionWorld,
  steps: readonly Step[],
  planHash: string,
  verdicts: readonly Verdict[],
): Answer => {
  const end = 'end' in turn ? what(turn.end) : NOTHING
  const { candidate } = world
  if ('end' in turn && turn.end.code === 'promote.no-candidate') return { ...end, code: turn.end.code }
  const pointer = world.pointer.at(-1)
  const { decision, until } = outlook(turn, verdicts)
  return {
    ...end,
    outcome: 'planned',
    decision,
    dueAt: iso(until),
    release: 'none' in candidate ? '' : candidate.release,
    image: 'none' in candidate ? '' : candidate.image,
    previous: { release: pointer?.says?.release ?? '', image: pointer?.image ?? '' },
    verdicts,
    steps: steps.length > 0 ? steps : 'act' in turn ? turn.act : [],
    planHash,
    why: end.why || 'nothing stands in the way',
  }
}

export const still = (turn: Exclude<Turn<Step, unknown>, { readonly end: unknown }>): Answer => ({
  ...NOTHING,
  outcome: 'still-running',
  why: 'wait' in turn ? turn.wait : turn.act.map(step => `${step.do} ${step.on}: ${step.because}`).join(', '),
})
