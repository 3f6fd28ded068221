/** Was the same image verified in the environment that the release has to come from? */
import { isPointed, readTargets, unreadTargets } from '../environment/world.ts'
import { stateOf } from '../records/ledger/history.ts'
import { readingOf } from '../records/ledger/reading.ts'
import type { LedgerState } from '../records/ledger/state.ts'
import { versionsByRelease } from '../records/pointer.ts'
import type { Release } from '../release.ts'
import { isUnknown, NOT_LOOKED_AT, type Unknown, unknownBecause } from '../unknown.ts'
import type { Ask } from './question.ts'
import { notKnown, type VerdictOf, verdictOn } from './verdict.ts'

export const askAfter: Ask<'after'> = ({ wish: { environment }, world, candidate: { release, fingerprint } }) => {
  const { after } = environment
  const asked = { release, fingerprints: new Set([fingerprint]) }
  if (after === undefined) return afterGate({ after, ...asked })
  if (!world.after) return afterGate({ after: { ...NOT_LOOKED_AT, environment: after }, ...asked })
  const reading = readingOf(world.after.ledger, isPointed(world.after))
  if (reading.is === 'lost' || reading.is === 'newer')
    return afterGate({ after: { ...unknownBecause(reading.why), environment: after }, ...asked })
  const told = readTargets(world.after).flatMap(([, { pointer }]) => versionsByRelease(pointer).get(release)?.metadata ?? [])
  const fingerprints = new Set(told.map(metadata => metadata.fingerprint))
  const unread = unreadTargets(world.after).find(([, { transient }]) => transient)
  const isGood = stateOf(world.after.ledger).good.includes(release)
  if (unread && isGood && fingerprints.size === 0) {
    const [target, { why }] = unread
    return afterGate({ after: { ...unknownBecause(`target ${target}: ${why}`, { transient: true }), environment: after }, ...asked })
  }
  return afterGate({ after: { environment: after, state: stateOf(world.after.ledger), fingerprints }, ...asked })
}

export interface AfterFacts {
  /** The environment named by `after`; undefined: this is a first one. */
  readonly after:
    | {
        readonly environment: string
        readonly state: LedgerState
        /** Fingerprints that the pointers' histories there tell for the release, of all architectures. */
        readonly fingerprints: ReadonlySet<string>
      }
    | (Unknown & { readonly environment: string })
    | undefined
  readonly release: Release
  /** Fingerprints of the release's images that are promoted, of all architectures. */
  readonly fingerprints: ReadonlySet<string>
}

export const afterGate = ({ after, release, fingerprints }: AfterFacts): VerdictOf<'after'> => {
  const gate = 'after'
  if (!after) return { gate, verdict: 'pass', because: 'a first environment: releases come here from the build' }
  const { environment } = after
  if (isUnknown(after)) return { gate, ...verdictOn([notKnown(after, `${environment} cannot be read: ${after.why}`)]) }
  if (!after.state.good.includes(release)) return { gate, verdict: 'fail', because: whyNotGood(environment, after.state, release) }
  const missing = [...fingerprints].filter(fingerprint => !after.fingerprints.has(fingerprint))
  if (fingerprints.size === 0 || after.fingerprints.size === 0) {
    return { gate, verdict: 'inconclusive', because: `nothing says which image of ${release} ${environment} ran` }
  }
  if (missing.length > 0) {
    return { gate, verdict: 'fail', because: `${environment} verified another image under the name ${release}: its fingerprint differs` }
  }
  return { gate, verdict: 'pass', because: `verified in ${environment}`, evidence: { [`after.${environment}`]: release } }
}

const whyNotGood = (environment: string, { rejected, intent }: LedgerState, release: Release): string => {
  const rejection = rejected.find(other => other.release === release)
  if (rejection) return `${release} was rejected in ${environment}: ${rejection.reason}`
  if (intent?.release === release) return `${release} is on its way in ${environment} and not verified there yet`
  return `${release} is not among the releases last verified in ${environment}`
}
