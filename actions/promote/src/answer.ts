/** What became of the run, for outputs and summary. */
import type { Conclusion, Watched } from '@golden-ami/actions-kit'
import {
  type AskingMachine,
  type Codes,
  codesOf,
  type ErrorCode,
  gatesAsked,
  isAsBefore,
  isUnknownForNow,
  type OnTimeout,
  type Outlook,
  outlook,
  type Pointed,
  type Promoted,
  type PromotedTarget,
  type PromoteTurn,
  type PromoteWish,
  type PromotionNeed,
  type PromotionStep,
  type PromotionWorld,
  planAsked,
  planningMoment,
  pointedBefore,
  pointedIn,
  type Row,
  remedyOf,
  type Step,
  type Stopped,
  simulate,
  targetsByNow,
  type Unlocked,
  unfinished,
  type Verdict,
  withoutLock,
  withStop,
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
  dueAt: '',
  why: '',
}
const iso = (moment: number | undefined): string => (moment === undefined ? '' : new Date(moment).toISOString())

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

/** What a run can tell whatever becomes of it. */
export interface Told extends Pick<Answer, 'release' | 'image' | 'previous' | 'targets' | 'verdicts' | 'steps' | 'planHash'> {
  /** What the pointer said when the process began: of a resumed run that is what it had moved before. */
  readonly pointed: Answer['previous']
  /** The process has changed nothing. */
  readonly asBefore: boolean
}

const named = (pointed: Pointed | undefined): Answer['previous'] => ({ release: pointed?.release ?? '', image: pointed?.image ?? '' })
const previousIn = (world: PromotionWorld): Answer['previous'] => named(pointedIn(world))
const candidateIn = ({ candidate }: PromotionWorld): Pick<Answer, 'release' | 'image'> =>
  'none' in candidate ? { release: '', image: '' } : { release: candidate.release, image: candidate.image }

export const told = (wish: PromoteWish, { first, last }: Watched<PromotionWorld>): Told => {
  // What GitHub told at last is what was decided on.
  const asked = { ...first.world, github: last.world.github }
  return {
    ...candidateIn(last.world),
    previous: named(pointedBefore(first.world, wish.writer.run)),
    pointed: previousIn(first.world),
    asBefore: isAsBefore(first.world, last.world),
    targets: targetsByNow(wish, last.world, last.at.now),
    verdicts: gatesAsked(wish, asked, first.at.now),
    ...planAsked(wish, asked, first.at.now),
  }
}

/** A machine that promotes nothing and asks no gates, and what it would do by the world that the run saw first. */
export interface Planner {
  readonly machine: AskingMachine<PromotionWorld, PromotionStep, Promoted, PromotionNeed>
  readonly predict: (world: PromotionWorld, step: PromotionStep | undefined, now: number) => PromotionWorld
}
const stepsFrom = ({ first }: Watched<PromotionWorld>, { machine, predict }: Planner): readonly PromotionStep[] => {
  const at = planningMoment(first.at.now)
  return simulate(machine, (seen: PromotionWorld, step) => predict(seen, step, at.now), first.world, at).steps
}
const before = (run: string, { first, last }: Watched<PromotionWorld>): Pick<Told, 'previous' | 'pointed' | 'asBefore'> => ({
  previous: named(pointedBefore(first.world, run)),
  pointed: previousIn(first.world),
  asBefore: isAsBefore(first.world, last.world),
})

export const toldOfBaseline = (run: string, watched: Watched<PromotionWorld>, planner: Planner): Told => ({
  ...NOTHING_TOLD,
  ...before(run, watched),
  steps: stepsFrom(watched, planner),
})

/** Of a run that only makes the image available. */
export const toldOfCopies = (wish: PromoteWish, watched: Watched<PromotionWorld>, planner: Planner): Told => ({
  ...NOTHING_TOLD,
  ...before(wish.writer.run, watched),
  ...candidateIn(watched.last.world),
  targets: targetsByNow(wish, watched.last.world, watched.last.at.now),
  steps: stepsFrom(watched, planner),
})

/** Of an environment that was never seen. */
export const NOTHING_TOLD: Told = { ...NOTHING, pointed: NOTHING.previous, asBefore: false }

export const ended = (end: Promoted | Unlocked, whenNotDue: 'fail' | 'defer', told: Told): Answer => {
  const { pointed, asBefore, ...known } = told
  // Somebody else's lock stands in the way as well.
  if ('lock' in end) return { ...NOTHING, ...known, ...(end.lock === 'held' ? { steps: [] } : {}), ...withoutLock(end) }
  const { previous, verdicts, steps, planHash } = known
  // What stands before all gates has no plan.
  const plan = end.verdicts.length > 0 ? { steps, planHash } : {}
  const answer = { ...what(end), previous, ...plan }
  switch (end.outcome) {
    case 'promoted':
      // An earlier step of the run did.
      if (asBefore) return { ...answer, previous: pointed, outcome: 'unchanged' }
      return { ...answer, outcome: end.outcome, verdicts, steps, planHash }
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

/**
 * A dry run shows every gate and the plan, whatever the gates say: the reviewer decides. What stands before all gates (a halt, a ledger that
 * is lost, a pointer that somebody has moved, no release at all) fails as the run itself would, and nothing is shown as if it could go on.
 */
export const decided = (
  turn: PromoteTurn,
  world: PromotionWorld,
  steps: readonly Step[],
  planHash: string,
  verdicts: readonly Verdict[],
  shown: Shown,
  { cells, notes }: Pick<Promoted, 'cells' | 'notes'>,
  targets: readonly PromotedTarget[],
): Answer => {
  const end = { ...('end' in turn ? what(turn.end) : NOTHING), previous: previousIn(world), targets }
  if ('end' in turn && turn.end.code !== undefined && turn.end.verdicts.length === 0)
    return { ...end, ...candidateIn(world), decision: 'refuse', ...codesOf(turn.end.code, turn.end.others ?? []) }
  const { decision, until } = outlook(turn, verdicts)
  return {
    ...end,
    ...(world.chosen === undefined ? {} : { chosen: world.chosen }),
    outcome: 'planned',
    decision,
    dueAt: iso(until),
    ...candidateIn(world),
    verdicts,
    steps,
    planHash,
    shown,
    cells,
    notes,
    why: refusalText(turn) || end.why || unknownText(verdicts) || 'nothing stands in the way',
  }
}

/** What could not be read when the page was written. */
const unknownText = (verdicts: readonly Verdict[]): string =>
  verdicts
    .filter(isUnknownForNow)
    .map(({ gate, because }) => `${gate}: ${because}`)
    .join('; ')

/** Of what no gate says, with what to do about it; empty: gates say it all. */
const refusalText = (turn: PromoteTurn): string => {
  const { why, code, others = [] }: Pick<Promoted, 'why' | 'code' | 'others'> = 'end' in turn ? turn.end : { why: '' }
  if (code === undefined || code === 'gate.closed') return ''
  return [withStop(why), remedyOf({ code, others }), ...[code, ...others].map(one => `[${one}]`)].join(' ')
}

/** The dry run of a baseline. What cannot be recorded fails on paper too. Nothing is done, so no target is promoted by it. */
export const plannedBaseline = (steps: readonly Step[], end: Promoted, world: PromotionWorld): Answer => ({
  ...what(end),
  targets: end.targets.map(target => (steps.length > 0 && target.outcome === 'promoted' ? { ...target, outcome: 'open' } : target)),
  previous: previousIn(world),
  steps,
  ...(end.code
    ? { outcome: 'failed', decision: 'refuse', code: end.code }
    : { outcome: 'planned', decision: steps.length === 0 ? 'nothing' : 'proceed' }),
})

export const stopped = (ran: Stopped, { pointed: _, asBefore: __, ...known }: Told, onTimeout: OnTimeout): Answer => ({
  ...NOTHING,
  ...known,
  ...unfinished(ran, onTimeout),
})
