/**
 * Did the release serve in the environment before, verified and healthy, for long enough? Time counts while every target that is not allowed
 * to be empty has an instance in service on the image. Without capacity it pauses; a fault restarts it. It is proved from evidence with
 * AWS's own times.
 */
import { durationText, parseDuration } from '../duration.ts'
import { soakFacts } from '../promotion/soaking.ts'
import { alarmInterruptions } from './alarm-health.ts'
import type { Interruption } from './interruption.ts'
import type { Ask } from './question.ts'
import { SOAK_EVIDENCE, type SoakFacts, type SoakingGroup, type SoakingTarget, type WantedSoak } from './soak-facts.ts'
import { common, mostWithin, type Stretches, united, within } from './stretches.ts'
import { type Fault, notKnown, type VerdictOf, verdictOn } from './verdict.ts'

export const askSoak: Ask<'soak'> = ({ wish: { environment, environments }, world, candidate: { release }, now }) => {
  const { soak, soakShare, after } = environment
  const before = environments.find(({ name }) => name === after)
  if (soak === 0) return { gate: 'soak', verdict: 'pass', because: 'no soak is asked for' }
  if (!before || !world.after) return { gate: 'soak', verdict: 'inconclusive', because: `${after} was not looked at` }
  return soakGate(soakFacts(before, world.after, release, soakShare, now), environment, now)
}

const unending = (verdict: Interruption['verdict'], because: string): Interruption => ({ at: Number.POSITIVE_INFINITY, verdict, because })

const unknownNow = (known: Pick<Fault, 'transient'>, because: string): Interruption => ({
  at: Number.POSITIVE_INFINITY,
  ...notKnown(known, because),
})

/** What cannot be read now may tell of what is not known else. */
const mayBeTold = ({ unreadable }: SoakFacts): Pick<Fault, 'transient'> =>
  unreadable.some(({ transient }) => transient) ? { transient: true } : {}

const pointerInterruptions = (facts: SoakFacts): readonly Interruption[] => {
  const { environment, release, pointers } = facts
  return pointers.length === 0
    ? [unknownNow(mayBeTold(facts), `no pointer of ${environment} is known`)]
    : pointers.map(pointer =>
        pointer.release === release
          ? { at: pointer.modified, verdict: 'fail', because: `the pointer of ${pointer.target} was moved` }
          : unending('fail', `the pointer of ${pointer.target} says ${pointer.release ?? 'an image without a release'}, not ${release}`),
      )
}

const groupsOf = ({ targets }: SoakFacts): readonly SoakingGroup[] => targets.flatMap(({ groups }) => groups)

/** Too few of its instances are in service on the image. */
const isShort = ({ share }: SoakFacts, { of, onImage }: SoakingGroup): boolean => of > 0 && onImage * 100 < of * share

const shortText = ({ share }: SoakFacts, { name, of, onImage, standby }: SoakingGroup): string =>
  `${onImage} of ${of} instances of ${name} are in service on the image${standby > 0 ? `, ${standby} on standby` : ''}; ${share} % are asked for`

/** Others serve there: that is no missing capacity. */
const groupInterruptions = (facts: SoakFacts): readonly Interruption[] => {
  const groups = groupsOf(facts)
  return [
    ...(groups.length === 0 ? [unknownNow(mayBeTold(facts), `no group of ${facts.environment} is known, so nothing ran the image`)] : []),
    ...groups
      .filter(group => isShort(facts, group) && group.onImage < group.inService)
      .map(group => unending('fail', shortText(facts, group))),
    ...groups.flatMap(({ name, refreshed }): readonly Interruption[] => {
      if (refreshed === undefined) return []
      return refreshed === Number.POSITIVE_INFINITY
        ? [unending('fail', `an instance refresh of ${name} is under way`)]
        : [{ at: refreshed, verdict: 'fail', because: `an instance refresh of ${name} ended` }]
    }),
  ]
}

const serviceIn = ({ groups }: SoakingTarget): Stretches => united(groups.flatMap(({ service }) => service))

const hasToServe = ({ targets }: SoakFacts): readonly SoakingTarget[] => targets.filter(({ mayBeEmpty }) => !mayBeEmpty)

const ALWAYS: Stretches = [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }]

/** When every target that has to serve did, and any at all. */
export const served = (facts: SoakFacts): Stretches =>
  hasToServe(facts)
    .map(serviceIn)
    .reduce(common, united(facts.targets.flatMap(serviceIn).concat(hasToServe(facts).length > 0 ? ALWAYS : [])))

/** A target whose last instance in service was found unhealthy did not lack capacity. */
const outages = (facts: SoakFacts): readonly Interruption[] =>
  facts.targets.flatMap(target => {
    const ends = new Set(serviceIn(target).map(({ to }) => to))
    const lost = target.groups.flatMap(group => group.lost.filter(at => ends.has(at)))
    return lost.map(at => ({ at, verdict: 'fail' as const, because: `the last instance in service of ${target.name} was unhealthy` }))
  })

/** Activities that cannot be read now: without them nothing is known to have served. */
const untold = (facts: SoakFacts): readonly Interruption[] =>
  groupsOf(facts).flatMap(({ untold }) => (untold?.transient ? [unknownNow(untold, untold.why)] : []))

const interruptions = (facts: SoakFacts): readonly Interruption[] => [
  facts.verifiedAt === undefined
    ? unending('fail', `${facts.release} is not verified in ${facts.environment}`)
    : { at: facts.verifiedAt, verdict: 'fail', because: `it was verified` },
  ...facts.unreadable.map(one => unknownNow(one, `${one.what} cannot be read: ${one.why}`)),
  ...untold(facts),
  ...pointerInterruptions(facts),
  // Under another pointer groups are not asked: they run what that says.
  ...(pointerInterruptions(facts).some(({ at }) => at === Number.POSITIVE_INFINITY) ? [] : groupInterruptions(facts)),
  ...outages(facts),
  ...facts.alarms.flatMap(alarmInterruptions),
]

const latest = (all: readonly Interruption[]): number => Math.max(...all.map(({ at }) => at))

/** What counts: from when nothing was in the way on, and no longer ago than evidence is looked for. */
const counting = (facts: SoakFacts, begun: number, now: number): Stretches =>
  begun > now ? [] : common(served(facts), [{ from: Math.max(begun, now - SOAK_EVIDENCE), to: now }])

/**
 * ms of service that came together by `now` in any stretch as long as `soakWithin`; undefined while something breaks or hides it. What
 * `promoting` keeps in the ledger when the environment moves on.
 */
export const soakReached = (facts: SoakFacts, soakWithin: number, now: number): number | undefined => {
  const begun = latest(interruptions(facts))
  if (groupsOf(facts).some(group => isShort(facts, group))) return undefined
  return begun <= now ? mostWithin(counting(facts, begun, now), soakWithin) : undefined
}

/** Whether what was reached is only not known now: nothing breaks it, and what hides it passes. */
export const isSoakUnknownForNow = (facts: SoakFacts): boolean => {
  const going = interruptions(facts).filter(isGoing)
  return going.length > 0 && going.every(({ transient }) => transient)
}

const iso = (ms: number): string => new Date(ms).toISOString()

export const soakGate = (facts: SoakFacts, wanted: WantedSoak, now: number): VerdictOf<'soak'> => {
  const gate = 'soak'
  const { environment, release } = facts
  if (wanted.soak === 0) return { gate, verdict: 'pass', because: 'no soak is asked for' }
  const kept = facts.kept[release]
  if (kept !== undefined && (parseDuration(kept) ?? 0) >= wanted.soak) {
    return {
      gate,
      verdict: 'pass',
      because: `soaked ${kept} in ${environment} before it moved on`,
      evidence: { [`soak.${environment}`]: kept },
    }
  }
  const all = interruptions(facts)
  const begun = latest(all)
  if (begun === Number.POSITIVE_INFINITY) return broken(all)
  const time = counting(facts, begun, now)
  const reached = mostWithin(time, wanted.soakWithin)
  const missing = groupsOf(facts).filter(group => isShort(facts, group))
  if (reached >= wanted.soak && missing.length === 0) {
    const because = `soaked ${durationText(total(time))} of ${durationText(wanted.soak)} in ${environment}, since ${iso(begun)}`
    return { gate, verdict: 'pass', because, evidence: { [`soak.${environment}`]: `since ${iso(begun)}` } }
  }
  return short({ facts, all, begun, time, reached, wanted, now })
}

const total = (time: Stretches): number => time.reduce((sum, { from, to }) => sum + to - from, 0)

/** All that goes on. */
const broken = (all: readonly Interruption[]): VerdictOf<'soak'> => {
  return { gate: 'soak', ...verdictOn(all.filter(isGoing)) }
}

const isGoing = ({ at }: Interruption): boolean => at === Number.POSITIVE_INFINITY

interface Short {
  readonly facts: SoakFacts
  readonly all: readonly Interruption[]
  /** ms: what the soak last restarted after */
  readonly begun: number
  readonly time: Stretches
  /** ms of it that came together */
  readonly reached: number
  readonly wanted: WantedSoak
  readonly now: number
}

/** How far it has come, what it waits for, and when it would have come together if nothing changes. */
const short = (asked: Short): VerdictOf<'soak'> => {
  const { facts, all, begun, time, reached, wanted, now } = asked
  const gate = 'soak'
  const last = all.filter(({ at }) => at === begun)
  const restarted = `at ${iso(begun)} ${[...new Set(last.map(({ because }) => because))].join(' and ')}`
  const so = `soaked ${durationText(total(time))} of ${durationText(wanted.soak)} in ${facts.environment}: ${restarted}`
  const unshown = groupsOf(facts).flatMap(group => group.unshown)
  if (unshown.length > 0) return { gate, verdict: 'inconclusive', because: [so, ...unshown].join('; ') }
  const pauses = pausedBy(facts, now)
  const soonest = comesTogether(asked)
  const passesAt = pauses.length === 0 ? soonest : undefined
  const deadline = due(asked)
  if (reached < wanted.soak && soonest > deadline) {
    const late = `it can no longer come together within ${durationText(wanted.soakWithin)}, by ${iso(deadline)}: deliver a new release, or override the gate with a reason`
    return { gate, verdict: 'fail', because: [so, ...pauses, late].join('; ') }
  }
  if (passesAt === undefined) return { gate, verdict: 'fail', because: [so, ...pauses].join('; '), awaits: 'capacity' }
  const verdict = last.some(interruption => interruption.verdict === 'fail') ? 'fail' : 'inconclusive'
  return { gate, verdict, because: so, passesAt }
}

/** Why no time is counted now, or none passes. */
const pausedBy = (facts: SoakFacts, now: number): readonly string[] => {
  const missing = groupsOf(facts)
    .filter(group => isShort(facts, group))
    .map(group => shortText(facts, group))
  const isServing = (service: Stretches): boolean => service.some(({ from, to }) => from <= now && now < to)
  const idle = hasToServe(facts).filter(target => !isServing(serviceIn(target)))
  const where = idle.length > 0 ? idle.map(({ name }) => name) : isServing(served(facts)) ? [] : [facts.environment]
  return [...missing, ...where.map(name => `it pauses while ${name} has no instance in service on the image`)]
}

/** ms: when enough has come together if every target serves on from now. */
const comesTogether = ({ time, wanted, now }: Short): number => {
  const isEnough = (at: number): boolean =>
    within(united([...time, { from: now, to: at }]), { from: at - wanted.soakWithin, to: at }) >= wanted.soak
  let [early, late] = [now, now + wanted.soak]
  // What serves on comes in at least as fast as what is too long ago drops out.
  while (early < late) {
    const middle = Math.floor((early + late) / 2)
    if (isEnough(middle)) late = middle
    else early = middle + 1
  }
  return late
}

/**
 * ms: until when it has to come together. It counts from when the release was verified: a soak that is restarted over and over ends. What
 * came together before a fault was broken is given as long again.
 */
const due = ({ facts, all, begun, wanted, now }: Short): number => {
  const restarts = [...new Set(all.map(({ at }) => at))].filter(at => at >= (facts.verifiedAt ?? begun)).sort((a, b) => a - b)
  const time = common(served(facts), [{ from: now - SOAK_EVIDENCE, to: now }])
  const base = restarts.reduce((from, at, index) => {
    const before = restarts[index - 1] ?? from
    return mostWithin(common(time, [{ from: before, to: at }]), wanted.soakWithin) >= wanted.soak ? at : from
  }, restarts[0] ?? begun)
  return base + wanted.soakWithin
}
