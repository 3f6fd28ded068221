import type { GroupTurn } from '../group-result.ts'
import { preflight, unknownVersion } from '../preflight/group-preflight.ts'
import { type AtGroup, end } from './at-group.ts'

/** What AWS would accept and somebody would regret. */
export const refused = (here: AtGroup): GroupTurn | undefined => {
  const { wish, group, beside } = here
  const refusal = preflight(group, { ...wish, beside: new Set(beside.map(({ name }) => name)) }) ?? unknownVersion(group)
  return refusal && end(here, 'refused', refusal.message, { cause: 'place', refusal })
}
