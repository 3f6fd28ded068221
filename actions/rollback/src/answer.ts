/** What became of the run, for outputs and summary. */
import {
  backIn,
  type Converged,
  candidates,
  type EnvironmentWorld,
  type ErrorCode,
  type GroupResult,
  leftIn,
  type Step,
  type Stopped,
  type TargetResult,
  type Unlocked,
  unfinished,
  type WayBack,
  withoutLock,
} from '@golden-ami/domain'

export interface Choice {
  /** The release that was left; empty: none is known. */
  readonly left: string
  /** The release that is gone back to; empty: none was chosen. */
  readonly release: string
  readonly image: string
  readonly candidates: readonly WayBack[]
}
export interface Answer extends Choice {
  readonly outcome: 'rolled-back' | 'unchanged' | 'still-running' | 'planned' | 'contested' | 'failed'
  readonly targets: readonly TargetResult[]
  readonly groups: readonly GroupResult[]
  readonly steps: readonly Step[]
  readonly why: string
  /** The step fails with this code. */
  readonly code?: ErrorCode
}
const nothing = { targets: [], groups: [], steps: [] } as const

/** Of an environment that was never seen. */
export const NO_CHOICE: Choice = { left: '', release: '', image: '', candidates: [] }

/** `before`: as it was before anything was done. `after`: as it is now, or would be after a plan. */
export const choiceIn = (before: EnvironmentWorld, after: EnvironmentWorld): Choice => {
  const left = leftIn(after)
  const back = backIn(after)
  return { left: left ?? '', release: back?.to ?? '', image: back?.image ?? '', candidates: candidates(before, left) }
}

export const ended = (end: Converged | Unlocked, choice: Choice): Answer => {
  if ('lock' in end) return { ...nothing, ...choice, ...withoutLock(end) }
  const { outcome, release = '', image, targets, groups, why } = end
  const answer = { ...nothing, ...choice, targets, groups, why }
  if (outcome === 'rolled-back' || outcome === 'unchanged') return { ...answer, release, image, outcome }
  if (outcome === 'refreshed') return { ...answer, release, image, outcome: 'rolled-back' }
  return { ...answer, outcome: 'failed', code: end.code ?? (outcome === 'paused' ? 'gate.closed' : 'run.cancelled') }
}

/** What cannot be done fails on paper too. */
export const planned = (steps: readonly Step[], end: Converged, choice: Choice): Answer => {
  const answer = ended(end, choice)
  return { ...answer, ...(answer.code ? {} : { outcome: 'planned' as const }), targets: [], groups: [], steps }
}

export const stopped = (ran: Stopped, choice: Choice): Answer => ({ ...nothing, ...choice, ...unfinished(ran) })
