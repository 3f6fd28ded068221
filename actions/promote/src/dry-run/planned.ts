/** What a dry run shows, for outputs and summary. */
import {
  codesOf,
  isUnknownForNow,
  outlook,
  type Promoted,
  type PromotedTarget,
  type PromoteTurn,
  type PromotionWorld,
  remedyOf,
  type Step,
  type Verdict,
  withStop,
} from '@golden-ami/domain'
import { type Answer, iso, NOTHING, what } from '../answer.ts'
import type { Shown } from '../page/page.ts'
import { candidateIn, previousIn } from '../told.ts'

/**
 * A dry run shows every gate and the plan, whatever the gates say: the reviewer decides. What stands before all gates (a halt, a ledger that
 * is lost, a pointer that somebody has moved, no release at all) fails as the run itself would, and nothing is shown as if it could go on.
 */
export const decided = (
  turn: PromoteTurn,
  world: PromotionWorld,
  steps: readonly Step[],
  { planHash, planTargets }: Pick<Answer, 'planHash' | 'planTargets'>,
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
    ...{ planHash, planTargets },
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
