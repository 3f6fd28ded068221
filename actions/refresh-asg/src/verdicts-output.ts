import { type Json, json } from '@golden-ami/actions-kit'
import type { Watching } from '@golden-ami/domain'

/** The output `verdicts`: what the checkpoints of canaries came to while the run watched. */
export const verdictsOutput = (watching: Watching | undefined): Json =>
  json(
    (watching?.checkpoints ?? []).flatMap(({ target, group, percent, verdicts }) =>
      verdicts.map(({ name, by, verdict, because }) => ({ target, group, checkpoint: percent, name, by, verdict, because })),
    ),
  )
