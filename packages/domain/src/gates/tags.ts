/** Does the image have the tags that the environment asks for? */

import type { RequiredTag } from '../delivery-file/types.ts'
import { isUnknown } from '../unknown.ts'
import type { ImageEvidence } from './evidence.ts'
import type { Ask } from './question.ts'
import { notKnown, type VerdictOf, verdictOn } from './verdict.ts'

export const askTags: Ask<'tags'> = ({ wish: { environment }, world: { images } }) =>
  tagsGate({ required: environment.requiredTags, tags: images.tags })

export interface TagsFacts extends Pick<ImageEvidence, 'tags'> {
  readonly required: readonly RequiredTag[]
}

export const tagsGate = ({ required, tags }: TagsFacts): VerdictOf<'tags'> => {
  const gate = 'tags'
  if (required.length === 0) return { gate, verdict: 'pass', because: 'no tags are asked for' }
  if (isUnknown(tags)) return { gate, ...verdictOn([notKnown(tags, `the tags of the image cannot be read: ${tags.why}`)]) }
  const missing = required.flatMap(({ key, value }) => {
    const there = tags.get(key)
    if (there === undefined) return [`the tag ${key} is missing`]
    return value === undefined || there === value ? [] : [`the tag ${key} is ${there}, not ${value}`]
  })
  if (missing.length > 0) return { gate, verdict: 'fail', because: missing.join('; ') }
  return { gate, verdict: 'pass', because: `it has ${required.map(({ key }) => key).join(', ')}` }
}
