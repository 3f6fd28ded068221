/** Is the release quarantined everywhere? */

import type { Quarantine } from '../records/quarantine.ts'
import type { Release } from '../release.ts'
import { isUnknown, type Unknown } from '../unknown.ts'
import type { Ask } from './question.ts'
import { notKnown, type VerdictOf, verdictOn } from './verdict.ts'

export const askQuarantine: Ask<'quarantine'> = ({ world: { quarantined }, candidate }) =>
  quarantineGate({ quarantined }, candidate.release)

export type QuarantineFacts = { readonly quarantined: ReadonlyMap<Release, Quarantine> } | Unknown

export const quarantineGate = (facts: QuarantineFacts, release: Release): VerdictOf<'quarantine'> => {
  const gate = 'quarantine'
  if (isUnknown(facts)) return { gate, ...verdictOn([notKnown(facts, `the quarantine cannot be read: ${facts.why}`)]) }
  const quarantine = facts.quarantined.get(release)
  if (!quarantine) return { gate, verdict: 'pass', because: `${release} is not in quarantine` }
  const by = quarantine.by === '' ? '' : ` by ${quarantine.by}`
  return { gate, verdict: 'fail', because: `${release} is in quarantine${by}: ${quarantine.reason}` }
}
