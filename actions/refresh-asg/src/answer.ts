/** What became of the run, for outputs and summary. */
import type { Conclusion } from '@golden-ami/actions-kit'
import {
  type Converged,
  codesOf,
  type ErrorCode,
  endedWell,
  type GroupResult,
  isProved,
  type OnTimeout,
  type Step,
  type Stopped,
  type TargetResult,
  type Unlocked,
  unfinished,
  type Watching,
  withoutLock,
} from '@golden-ami/domain'
import type { Outcome } from './outputs.ts'

export interface Answer extends Conclusion<Outcome> {
  readonly release: string
  /** What was being rolled out when the process began; absent: nothing, or nobody knows. */
  readonly intended?: string
  /** It was on the way back already when the process began. `from`: what it leaves, where its ledger tells that. */
  readonly goesBack?: { readonly from: string | undefined }
  readonly image: string
  readonly targets: readonly TargetResult[]
  readonly groups: readonly GroupResult[]
  readonly steps: readonly Step[]
  /** How long what is under way still has; a full sentence. Absent: nothing is, or as long as it takes. */
  readonly due?: string | undefined
  /** What the run saw of its groups. Absent: nothing. */
  readonly watching?: Watching
}

/** Targets and groups as they were in the last look. */
export type Seen = Pick<Answer, 'targets' | 'groups'>

const nothing = { release: '', image: '', targets: [], groups: [], steps: [] } as const

/**
 * What cannot be done fails on paper too; a rollback that somebody has begun can be done, and what is only waited for.
 * Nothing is done, so targets and groups are as they were seen. `awaited`: full sentences.
 */
export const planned = (steps: readonly Step[], end: Answer, seen: Seen, awaited: readonly string[] = []): Answer => {
  if (end.code && end.outcome !== 'rolled-back' && awaited.length === 0) return { ...end, ...seen, steps }
  const done = steps.length === 0 ? `nothing would be changed: ${end.why}` : `${steps.length} steps would be taken`
  const why = awaited.length === 0 ? done : `${steps.length} steps would be taken. ${awaited.join(' ')}`
  return { ...nothing, ...seen, outcome: 'planned', release: end.release, image: end.image, steps, why }
}

export const stopped = (ran: Stopped, wished: Pick<Answer, 'release' | 'image'>, seen: Seen, onTimeout: OnTimeout): Answer => ({
  ...nothing,
  ...seen,
  ...wished,
  ...unfinished(ran, onTimeout),
})

export const ofGroups = (groups: readonly GroupResult[], image: string): Answer => {
  const bad = groups.filter(group => !endedWell(group))
  const why = (bad.length === 0 ? groups : bad).map(result => `${result.group}: ${result.why}`).join('; ')
  const answer = { ...nothing, image, groups, why }
  if (bad.length === 0) return { ...answer, outcome: outcomeOf(groups) }
  return {
    ...answer,
    outcome: bad.some(({ outcome }) => outcome === 'rolled-back') ? 'rolled-back' : 'failed',
    ...codesOf(
      codeOf(bad),
      bad.flatMap(({ refusal }) => refusal?.code ?? []),
    ),
  }
}

const outcomeOf = (groups: readonly GroupResult[]): 'refreshed' | 'unchanged' | 'configured' => {
  if (!isProved({ groups })) return 'configured'
  return groups.some(({ outcome }) => outcome === 'refreshed') ? 'refreshed' : 'unchanged'
}

const codeOf = (bad: readonly GroupResult[]): ErrorCode => {
  const refusal = bad.find(group => group.refusal)?.refusal
  if (refusal) return refusal.code
  if (bad.some(({ outcome }) => outcome === 'busy')) return 'group.busy'
  return bad.every(({ outcome }) => outcome === 'cancelled' || outcome === 'taken-back') ? 'run.cancelled' : 'rollout.failed'
}

/** What the environment is to run is no longer for a run to say that another one has taken over. */
export const ofEnvironment = (
  end: Converged | Unlocked,
  wished: Pick<Answer, 'release' | 'image'>,
  seen: Seen,
  left: readonly TargetResult[] = [],
): Answer => {
  if ('lock' in end) return { ...nothing, ...(end.lock === 'taken' ? {} : wished), ...seen, ...withoutLock(end) }
  const { outcome, release = '', image, why } = end
  const answer = { ...nothing, release, image, ...reached(end, seen, left), why }
  if (outcome === 'failed' || outcome === 'cancelled')
    return { ...answer, outcome: 'failed', ...codesOf(end.code ?? 'run.cancelled', end.others ?? []) }
  if (outcome === 'reverted') return { ...answer, outcome, ...codesOf(end.code ?? 'rollout.reverted', end.others ?? []) }
  return outcome === 'rolled-back' ? { ...answer, outcome, code: 'rollout.failed' } : { ...answer, outcome }
}

/** Records are as they were when the process began: what an earlier step of its run brought about is not its doing. */
export const idle = (answer: Answer): Answer =>
  answer.outcome === 'refreshed' && answer.groups.every(({ outcome }) => outcome === 'unchanged')
    ? { ...answer, outcome: 'unchanged', why: `${answer.why}, and it is verified already` }
    : answer

/** A rollout that has failed, now or before, shows what became of each target and group; another end before any was asked shows none. */
const reached = (end: Converged, seen: Seen, left: readonly TargetResult[]): Seen => {
  if (end.code === 'release.rejected') return seen
  if (end.targets.length > 0) return { targets: [...end.targets, ...left], groups: end.groups }
  return end.code === 'rollout.failed' ? seen : { targets: [], groups: [] }
}
