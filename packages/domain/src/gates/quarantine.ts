/** Is the release quarantined everywhere? */
import type { Quarantine } from '../records/quarantine.ts'
import type { Release } from '../release.ts'
import type { Verdict } from './verdict.ts'

export type QuarantineFacts = { readonly quarantined: ReadonlyMap<Release, Quarantine> } | { readonly unreadable: string }

export const quarantineGate = (facts: QuarantineFacts, release: Release): Verdict => {
  const gate = 'quarantine'
  if ('unreadable' in facts) return { gate, verdict: 'inconclusive', because: `the quarantine cannot be read: ${facts.unreadable}` }
  const quarantine = facts.quarantined.get(release)
  if (!quarantine) return { gate, verdict: 'pass', because: `${release} is not in quarantine` }
  const by = quarantine.by === '' ? '' : ` by ${quarantine.by}`
  return { gate, verdict: 'fail', because: `${release} is in quarantine${by}: ${quarantine.reason}` }
}
