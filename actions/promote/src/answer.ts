/** What became of the run, for outputs and summary. */
import {
  desiredVersion,
  type ErrorCode,
  type Outlook,
  outlook,
  type Pending,
  type Promoted,
  type PromotedTarget,
  type PromoteTurn,
  type PromotionWorld,
  pendingText,
  type Row,
  readTargets,
  type Step,
  type Unlocked,
  type Verdict,
  withoutLock,
} from '@golden-ami/domain'
import type { Shown } from './page/page.ts'

export interface Answer {
  readonly outcome: 'promoted' | 'unchanged' | 'deferred' | 'planned' | 'still-running' | 'contested' | 'failed'
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
  /** What would become of it if it was approved now; undefined: it is no dry run. */
  readonly decision?: Outlook['decision']
  /** What a reviewer is shown beside it; undefined: it is no dry run. */
  readonly shown?: Shown
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
  targets: [],
  cells: [],
  notes: [],
  verdicts: [],
  steps: [],
  planHash: '',
  dueAt: '',
  why: '',
}
const iso = (moment: number | undefined): string => (moment === undefined ? '' : new Date(moment).toISOString())

const what = ({ candidate, chosen, previous, targets, cells, notes, verdicts, why, dueAt }: Promoted): Answer => ({
  ...NOTHING,
  ...(chosen === undefined ? {} : { chosen }),
  release: candidate?.release ?? '',
  image: candidate?.image ?? '',
  previous: { release: previous?.release ?? '', image: previous?.image ?? '' },
  targets,
  cells,
  notes,
  verdicts,
  dueAt: iso(dueAt),
  why,
})

export const ended = (end: Promoted | Unlocked, whenNotDue: 'fail' | 'defer'): Answer => {
  if ('lock' in end) return { ...NOTHING, ...withoutLock(end) }
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

const pointedIn = (world: PromotionWorld): Answer['previous'] => {
  const [pointer] = readTargets(world).flatMap(([, target]) => desiredVersion(target.pointer) ?? [])
  return { release: pointer?.says?.release ?? '', image: pointer?.image ?? '' }
}

/** A dry run shows every gate and the plan, whatever the gates say: the reviewer decides. What is no release at all fails. */
export const decided = (
  turn: PromoteTurn,
  world: PromotionWorld,
  steps: readonly Step[],
  planHash: string,
  verdicts: readonly Verdict[],
  shown: Shown,
  { cells, notes }: Pick<Promoted, 'cells' | 'notes'>,
): Answer => {
  const end = 'end' in turn ? what(turn.end) : NOTHING
  const { candidate } = world
  if ('end' in turn && turn.end.code === 'promote.no-candidate') return { ...end, code: turn.end.code }
  const { decision, until } = outlook(turn, verdicts)
  return {
    ...end,
    ...(world.chosen === undefined ? {} : { chosen: world.chosen }),
    outcome: 'planned',
    decision,
    dueAt: iso(until),
    release: 'none' in candidate ? '' : candidate.release,
    image: 'none' in candidate ? '' : candidate.image,
    previous: pointedIn(world),
    verdicts,
    steps,
    planHash,
    shown,
    cells,
    notes,
    why: end.why || 'nothing stands in the way',
  }
}

/** The dry run of a baseline. What cannot be recorded fails on paper too. */
export const plannedBaseline = (steps: readonly Step[], end: Promoted, world: PromotionWorld): Answer => ({
  ...what(end),
  previous: pointedIn(world),
  steps,
  ...(end.code
    ? { outcome: 'failed', decision: 'refuse', code: end.code }
    : { outcome: 'planned', decision: steps.length === 0 ? 'nothing' : 'proceed' }),
})

export const still = (turn: Pending<Step>): Answer => ({ ...NOTHING, outcome: 'still-running', why: pendingText(turn) })

/** AWS accepted what it was asked for and shows nothing of it: that is a failure, not a wait. */
export const unshown = (why: string): Answer => ({ ...NOTHING, outcome: 'failed', why, code: 'aws.not-shown' })
