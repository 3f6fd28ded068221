/** What became of the run, for outputs and summary. */
import type { Converged, ErrorCode, GroupResult, Step, Turn, Unlocked, WayBack } from '@golden-ami/domain'

export interface Choice {
  /** The release that was left. */
  readonly left: string
  readonly candidates: readonly WayBack[]
}
export interface Answer extends Choice {
  readonly outcome: 'rolled-back' | 'unchanged' | 'still-running' | 'planned' | 'contested' | 'failed'
  readonly release: string
  readonly image: string
  readonly groups: readonly GroupResult[]
  readonly steps: readonly Step[]
  readonly why: string
  /** The step fails with this code. */
  readonly code?: ErrorCode
}
const nothing = { release: '', image: '', groups: [], steps: [] } as const

export const ended = (end: Converged | Unlocked, choice: Choice): Answer => {
  if ('lock' in end) {
    const code = end.lock === 'taken' ? 'environment.contested' : end.lock === 'held' ? 'environment.locked' : 'aws.refused'
    return { ...nothing, ...choice, outcome: end.lock === 'taken' ? 'contested' : 'failed', why: end.because, code }
  }
  const { outcome, release = '', image, groups, why } = end
  const answer = { ...nothing, ...choice, release, image, groups, why }
  if (outcome === 'rolled-back' || outcome === 'unchanged') return { ...answer, outcome }
  if (outcome === 'refreshed') return { ...answer, outcome: 'rolled-back' }
  return { ...answer, outcome: 'failed', code: end.code ?? 'run.cancelled' }
}

export const planned = ({ steps, end }: { readonly steps: readonly Step[]; readonly end: Converged }, choice: Choice): Answer => ({
  ...nothing,
  ...choice,
  outcome: end.outcome === 'failed' ? 'failed' : 'planned',
  release: end.release ?? '',
  image: end.image,
  steps,
  why: end.why,
  ...(end.outcome === 'failed' && end.code ? { code: end.code } : {}),
})

export const still = (turn: Exclude<Turn<Step, unknown>, { readonly end: unknown }>, choice: Choice): Answer => ({
  ...nothing,
  ...choice,
  outcome: 'still-running',
  why: 'wait' in turn ? turn.wait : turn.act.map(step => `${step.do} ${step.on}: ${step.because}`).join(', '),
})
