/** What became of the run, for outputs and summary. */
import type { Conclusion, Watched } from '@golden-ami/actions-kit'
import {
  backIn,
  type Converged,
  codesOf,
  type EnvironmentWorld,
  type GroupResult,
  leftIn,
  type PlannedEnd,
  type RollBackWish,
  type Step,
  type Stopped,
  type TargetResult,
  targetResultsByNow,
  type Unlocked,
  unfinished,
  type WayBack,
  waysInAndOut,
  withoutLock,
  withoutStop,
} from '@golden-ami/domain'
import type { Outcome } from './outputs.ts'

/** What is known whatever becomes of the run. */
export interface Known {
  /** The release that was left; empty: none is known. */
  readonly left: string
  /** The release that is gone back to; empty: none was chosen. */
  readonly release: string
  readonly image: string
  readonly candidates: readonly WayBack[]
  /** As they were in the last look. */
  readonly targets: readonly TargetResult[]
}
export interface Answer extends Known, Conclusion<Outcome> {
  readonly groups: readonly GroupResult[]
  readonly steps: readonly Step[]
}

/** Of an environment that was never seen. */
export const NOTHING_KNOWN: Known = { left: '', release: '', image: '', candidates: [], targets: [] }

/** `after`: the world as it is now, or would be after a plan. */
export const knownOf = (wish: RollBackWish, { first, last }: Watched<EnvironmentWorld>, after: EnvironmentWorld): Known => {
  const left = leftIn(after, wish.to)
  const back = backIn(after, wish.to)
  return {
    ...{ left: left ?? '', release: back?.to ?? '', image: back?.image ?? '', candidates: waysInAndOut(first.world, left) },
    targets: targetResultsByNow(wish, last.world, back && { way: 'back', release: back.to, pointer: back.to }, last.at),
  }
}

const groupsOf = (targets: readonly TargetResult[]): readonly GroupResult[] => targets.flatMap(target => target.groups)

/** Where it has not come to its end, each target as far as it is known. */
const byNow = (known: Known): Known & Pick<Answer, 'groups' | 'steps'> => ({ ...known, groups: groupsOf(known.targets), steps: [] })

export const ended = (end: Converged | Unlocked, known: Known): Answer => {
  if ('lock' in end) return { ...byNow(known), ...withoutLock(end) }
  const { outcome, release = '', image, targets, groups, why } = end
  const answer = { ...known, targets, groups, why, steps: [] }
  if (outcome === 'rolled-back' || outcome === 'unchanged') return { ...answer, release, image, outcome }
  if (outcome === 'refreshed') return { ...answer, release, image, outcome: 'rolled-back' }
  // Gone back to, and never proved here: it is finished when an instance is in service.
  if (outcome === 'configured') return { ...answer, release, image, outcome: 'still-running', code: 'rollback.unfinished' }
  return {
    ...answer,
    outcome: 'failed',
    ...codesOf(end.code ?? (outcome === 'paused' ? 'gate.closed' : 'run.cancelled'), end.others ?? []),
  }
}

/** Records are as they were when the process began: what an earlier step of its run brought about is not its doing. */
export const idle = (answer: Answer): Answer =>
  answer.outcome === 'rolled-back' && answer.groups.every(({ outcome }) => outcome === 'unchanged')
    ? { ...answer, outcome: 'unchanged', why: `${withoutStop(answer.why)}; this run has done so already` }
    : answer

/** What cannot be done fails on paper too; what is only waited for can be done. Nothing is done, so targets are as they were seen. */
export const planned = (steps: readonly Step[], { end, awaited }: PlannedEnd, known: Known): Answer => {
  const { code, others = [], ...would } = ended(end, known)
  const answer = { ...would, targets: known.targets, groups: groupsOf(known.targets), steps }
  if (code && awaited.length === 0) return { ...answer, ...codesOf(code, others) }
  return { ...answer, outcome: 'planned', ...(awaited.length > 0 ? { why: awaited.join(' ') } : {}) }
}

/** Out of time a rollback is not done: part of the environment may be on what is to be left. */
export const stopped = (ran: Stopped, known: Known): Answer => {
  const answer = { ...byNow(known), ...unfinished(ran) }
  return answer.outcome === 'still-running' ? { ...answer, code: 'rollback.unfinished' } : answer
}
