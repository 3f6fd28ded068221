/**
 * Was the release verified and healthy in the environment before, without a break, for long enough? Soak restarts, it does not pause: it is
 * proved from evidence with AWS's own times.
 */
import { durationText, parseDuration } from '../duration.ts'
import type { LedgerState } from '../ledger/state.ts'
import type { Release } from '../release.ts'
import { type Alarm, alarmInterruptions, type NoAlarm } from './alarm-health.ts'
import type { Interruption } from './interruption.ts'
import type { Verdict } from './verdict.ts'

/** An environment as a place where a release soaks. */
export interface SoakFacts {
  readonly environment: string
  readonly release: Release
  /** The newest version of every pointer of every target there. */
  readonly pointers: readonly { readonly target: string; readonly release: Release | undefined; readonly modified: number }[]
  /** ms, AWS's time of the ledger version that says verified; undefined: it does not say so (any more) */
  readonly verifiedAt: number | undefined
  readonly groups: readonly SoakingGroup[]
  /** The alarms that the delivery file lists for the environment. */
  readonly alarms: readonly (Alarm | NoAlarm)[]
  /** Targets, or parts of them, that could not be read. */
  readonly unreadable: readonly { readonly what: string; readonly because: string }[]
  /** Percent of each group's InService instances that must run the image. */
  readonly share: number
  /** What the ledger keeps of releases that the environment has moved on from. */
  readonly kept: LedgerState['soak']
}

export interface SoakingGroup {
  readonly name: string
  /** ms: start of the newest instance refresh or rollback of one; undefined: none is known */
  readonly refreshed: number | undefined
  /** All instances: a group without any is left out. */
  readonly instances: number
  readonly inService: number
  /** InService instances that run the release's image there. */
  readonly onImage: number
}

const lasting = (verdict: Interruption['verdict'], because: string): Interruption => ({ at: Number.POSITIVE_INFINITY, verdict, because })

const pointerInterruptions = ({ environment, release, pointers }: SoakFacts): readonly Interruption[] =>
  pointers.length === 0
    ? [lasting('inconclusive', `no pointer of ${environment} is known`)]
    : pointers.map(pointer =>
        pointer.release === release
          ? { at: pointer.modified, verdict: 'fail', because: `the pointer of ${pointer.target} was moved` }
          : lasting('fail', `the pointer of ${pointer.target} says ${pointer.release ?? 'an image without a release'}, not ${release}`),
      )

const groupInterruptions = ({ environment, groups, share }: SoakFacts): readonly Interruption[] => {
  const filled = groups.filter(({ instances }) => instances > 0)
  if (filled.length === 0) return [lasting('inconclusive', `no group of ${environment} has an instance, so nothing ran the image`)]
  const low = filled.filter(({ inService, onImage }) => inService === 0 || onImage * 100 < inService * share)
  return [
    ...low.map(({ name, inService, onImage }) =>
      lasting('fail', `${onImage} of ${inService} InService instances of ${name} run the image; ${share} % are asked for`),
    ),
    ...groups.flatMap(({ name, refreshed }): readonly Interruption[] =>
      refreshed === undefined ? [] : [{ at: refreshed, verdict: 'fail', because: `an instance refresh of ${name} was started` }],
    ),
  ]
}

const interruptions = (facts: SoakFacts): readonly Interruption[] => [
  facts.verifiedAt === undefined
    ? lasting('fail', `${facts.release} is not verified in ${facts.environment}`)
    : { at: facts.verifiedAt, verdict: 'fail', because: `it was verified` },
  ...facts.unreadable.map(({ what, because }) => lasting('inconclusive', `${what} cannot be read: ${because}`)),
  ...pointerInterruptions(facts),
  ...groupInterruptions(facts),
  ...facts.alarms.flatMap(alarmInterruptions),
]

const latest = (all: readonly Interruption[]): number => Math.max(...all.map(({ at }) => at))

/**
 * ms that the release has soaked by `now`; undefined while something breaks or hides it. What `promoting` keeps in the ledger when the
 * environment moves on.
 */
export const soakReached = (facts: SoakFacts, now: number): number | undefined => {
  const begun = latest(interruptions(facts))
  return begun <= now ? now - begun : undefined
}

const iso = (ms: number): string => new Date(ms).toISOString()

/** `wanted`: ms that the environment promoted to asks for; 0: none. */
export const soakGate = (facts: SoakFacts, wanted: number, now: number): Verdict => {
  const gate = 'soak'
  const { environment, release } = facts
  if (wanted === 0) return { gate, verdict: 'pass', because: 'no soak is asked for' }
  const kept = facts.kept[release]
  if (kept !== undefined && (parseDuration(kept) ?? 0) >= wanted) {
    return {
      gate,
      verdict: 'pass',
      because: `soaked ${kept} in ${environment} before it moved on`,
      evidence: { [`soak.${environment}`]: kept },
    }
  }
  const all = interruptions(facts)
  const begun = latest(all)
  if (begun + wanted <= now) {
    const because = `soaked ${durationText(now - begun)} of ${durationText(wanted)} in ${environment}, since ${iso(begun)}`
    return { gate, verdict: 'pass', because, evidence: { [`soak.${environment}`]: `since ${iso(begun)}` } }
  }
  return short(facts, all, begun, wanted, now)
}

/** What is in the way: all that goes on, or, when nothing does, what the soak last restarted after. */
const short = (facts: SoakFacts, all: readonly Interruption[], begun: number, wanted: number, now: number): Verdict => {
  const gate = 'soak'
  const inTheWay = all.filter(({ at }) => at + wanted > now)
  const verdict = inTheWay.some(interruption => interruption.verdict === 'fail' && interruption.at >= begun) ? 'fail' : 'inconclusive'
  if (begun === Number.POSITIVE_INFINITY) {
    const going = inTheWay.filter(({ at }) => at === begun)
    return { gate, verdict, because: going.map(({ because }) => because).join('; ') }
  }
  const last = inTheWay.filter(({ at }) => at === begun).map(({ because }) => because)
  const because = `soaked ${durationText(Math.max(0, now - begun))} of ${durationText(wanted)} in ${facts.environment}: at ${iso(begun)} ${last.join('; ')}`
  return { gate, verdict, because, passesAt: begun + wanted }
}
