/** What became of the run, for outputs and summary. */
import { type ErrorCode, type Stopped, type Tagged, type TagStep, type Tags, unfinished } from '@golden-ami/domain'
import type { Outcome } from './outputs.ts'

export interface Answer {
  readonly outcome: Outcome
  readonly release: string
  readonly tags: Tags
  readonly steps: readonly TagStep[]
  /** What the tags do not reach. */
  readonly notes: readonly string[]
  readonly why: string
  /** The step fails with this code. */
  readonly code?: ErrorCode
}

export const ended = ({ outcome, release = '', tags, notes, why, code }: Tagged): Answer => {
  const answer = { release, tags, steps: [], notes, why }
  if (outcome === 'failed' || outcome === 'cancelled') return { ...answer, outcome: 'failed', code: code ?? 'run.cancelled' }
  return { ...answer, outcome }
}

/** What cannot be done fails on paper too. */
export const planned = (end: Tagged, steps: readonly TagStep[]): Answer => {
  if (end.code) return ended(end)
  const why = steps.length === 0 ? 'nothing would be changed' : `${steps.length} resources would be tagged`
  return { ...ended(end), outcome: 'planned', steps, why }
}

/** Out of time nothing goes on: tags are there within seconds. */
export const stopped = (ran: Stopped): Answer => {
  const { why, code = 'aws.unreachable' } = unfinished(ran)
  return {
    release: '',
    tags: new Map(),
    steps: [],
    notes: [],
    outcome: 'failed',
    why,
    code: code === 'run.unfinished' ? 'aws.unreachable' : code,
  }
}
