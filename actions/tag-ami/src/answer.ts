/** What became of the run, for outputs and summary. */
import type { Conclusion } from '@golden-ami/actions-kit'
import {
  METADATA,
  releaseOfImage,
  type Stopped,
  type Tagged,
  type TagStep,
  type Tags,
  type TagWish,
  type TagWorld,
  unfinished,
  wantedTags,
} from '@golden-ami/domain'
import type { Outcome } from './outputs.ts'

export interface Answer extends Conclusion<Outcome> {
  readonly release: string
  readonly tags: Tags
  readonly steps: readonly TagStep[]
  /** What the tags do not reach. */
  readonly notes: readonly string[]
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

/** Out of time nothing goes on: tags are there within seconds. What the image is to have is known once it was seen. */
export const stopped = (ran: Stopped<TagWorld | undefined>, wish: TagWish): Answer => {
  const { why, code = 'aws.unreachable' } = unfinished(ran)
  const image = ran.world?.image
  const wanted = image && wantedTags(wish, image)
  const tags: Tags = wanted && 'tags' in wanted ? wanted.tags : new Map()
  return {
    release: releaseOfImage(tags.get(METADATA.imageArn) ?? '') ?? '',
    tags,
    steps: [],
    notes: [],
    outcome: 'failed',
    why,
    code: code === 'run.unfinished' ? 'aws.unreachable' : code,
  }
}
