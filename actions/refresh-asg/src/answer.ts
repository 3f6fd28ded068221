/** What became of the run, for outputs and summary. */
import { type Converged, type ErrorCode, endedWell, type GroupResult, type Step, type Turn, type Unlocked } from '@golden-ami/domain'

export interface Answer {
  readonly outcome: 'refreshed' | 'unchanged' | 'rolled-back' | 'paused' | 'still-running' | 'planned' | 'contested' | 'failed'
  readonly release: string
  readonly image: string
  readonly groups: readonly GroupResult[]
  readonly why: string
  readonly steps: readonly Step[]
  /** The step fails with this code. */
  readonly code?: ErrorCode
}

const nothing = { release: '', image: '', groups: [], steps: [] } as const

export const planned = (steps: readonly Step[], release: string, image: string): Answer => ({
  ...nothing,
  outcome: 'planned',
  release,
  image,
  steps,
  why: steps.length === 0 ? 'nothing would be changed' : `${steps.length} steps would be taken`,
})

export const still = (turn: Exclude<Turn<Step, unknown>, { readonly end: unknown }>, release: string, image: string): Answer => ({
  ...nothing,
  outcome: 'still-running',
  release,
  image,
  why: 'wait' in turn ? turn.wait : turn.act.map(step => `${step.do} ${step.on}`).join(', '),
})

export const ofImage = (groups: readonly GroupResult[], image: string): Answer => {
  const bad = groups.filter(group => !endedWell(group))
  const why =
    bad.length === 0
      ? groups.map(({ group, why }) => `${group}: ${why}`).join('; ')
      : bad.map(({ group, why }) => `${group}: ${why}`).join('; ')
  if (bad.length === 0)
    return { ...nothing, outcome: groups.some(({ outcome }) => outcome === 'refreshed') ? 'refreshed' : 'unchanged', image, groups, why }
  const refusal = bad.find(group => group.refusal)?.refusal
  const code =
    refusal?.code ??
    (bad.some(({ outcome }) => outcome === 'busy')
      ? 'group.busy'
      : bad.every(({ outcome }) => outcome === 'cancelled')
        ? 'run.cancelled'
        : 'rollout.failed')
  return { ...nothing, outcome: bad.some(({ outcome }) => outcome === 'rolled-back') ? 'rolled-back' : 'failed', image, groups, why, code }
}

export const ofEnvironment = (end: Converged | Unlocked): Answer => {
  if ('lock' in end)
    return {
      ...nothing,
      outcome: end.lock === 'taken' ? 'contested' : 'failed',
      why: end.because,
      code: end.lock === 'taken' ? 'environment.contested' : end.lock === 'held' ? 'environment.locked' : 'aws.refused',
    }
  const { outcome, release = '', image, groups, why } = end
  const answer = { ...nothing, release, image, groups, why }
  if (outcome === 'failed' || outcome === 'cancelled') return { ...answer, outcome: 'failed', code: end.code ?? 'run.cancelled' }
  return outcome === 'rolled-back' ? { ...answer, outcome, code: 'rollout.failed' } : { ...answer, outcome }
}
