/** What proves or breaks the soak of a release in the environment before, as a reviewer wants to see it: times, alarms, shares. */
import type { Environment } from '../delivery-file/types.ts'
import { type Alarm, type AlarmState, type NoAlarm, whyNoAlarm } from '../gates/alarm-health.ts'
import { served } from '../gates/soak.ts'
import type { SoakFacts, WantedSoak } from '../gates/soak-facts.ts'
import { common, type Stretches } from '../gates/stretches.ts'
import { soakFacts } from '../promotion/soaking.ts'
import type { SoakingWorld } from '../promotion/world.ts'
import type { Release } from '../release.ts'
import { isUnknown } from '../unknown.ts'

export type SoakedAlarm =
  | {
      readonly name: string
      readonly state: AlarmState
      /** ms since the epoch */
      readonly since: number
      /** Changes of state since the release was verified. */
      readonly changes: number
    }
  /** Why it cannot be asked (untrusted text). */
  | { readonly name: string; readonly gone: string }

export interface SoakEvidence
  extends Pick<SoakFacts, 'environment' | 'verifiedAt' | 'share' | 'pointers' | 'targets' | 'unreadable'>,
    WantedSoak {
  readonly alarms: readonly SoakedAlarm[]
  /** Since it was verified, when every target that has to serve did; what goes on ends now. */
  readonly served: Stretches
}

const soakedAlarm = (alarm: Alarm | NoAlarm, from: number): SoakedAlarm =>
  'gone' in alarm || isUnknown(alarm)
    ? { name: alarm.name, gone: whyNoAlarm(alarm) }
    : { name: alarm.name, state: alarm.state, since: alarm.since, changes: alarm.updates.filter(({ at }) => at >= from).length }

/**
 * Undefined: the environment asks for no soak, or the one before was not looked at.
 * @param after what is known of the environment before
 */
export const soakEvidence = (
  { soak, soakWithin, soakShare, after: name }: Environment,
  environments: readonly Environment[],
  after: SoakingWorld | undefined,
  release: Release,
  now: number,
): SoakEvidence | undefined => {
  const before = environments.find(one => one.name === name)
  if (soak === 0 || !before || !after) return undefined
  const facts = soakFacts(before, after, release, soakShare, now)
  const { environment, verifiedAt, share, pointers, unreadable, alarms } = facts
  // What is not shown says so already.
  const targets = facts.targets.map(target => ({ ...target, groups: target.groups.map(({ untold: _, ...group }) => group) }))
  const from = verifiedAt ?? Number.POSITIVE_INFINITY
  return {
    ...{ environment, verifiedAt, share, pointers, targets, unreadable, soak, soakWithin },
    alarms: alarms.map(alarm => soakedAlarm(alarm, from)),
    served: common(served(facts), [{ from, to: now }]),
  }
}
