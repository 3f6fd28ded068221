/**
 * What a run knows of the groups of an account and region between two looks, and what of it has to be read again. Only what was found is
 * known: what was not there may be there next time. A wait may rest on what was read a moment ago; what is done, and what a run ends as,
 * does not: see `doubtOutdated`.
 */
import { type Group, type Launch, type Refresh, ROLL_VERBS, type RollStep } from '@golden-ami/domain'
import { type Facts, facts, type Known } from '../connection/facts.ts'
import type { LaunchedInstance } from '../ec2/instances.ts'
import type { Target } from '../elasticloadbalancing/client.ts'
import type { GroupFacts } from './client.ts'

export interface FleetFacts {
  readonly now: () => number
  /** Refreshes by group. */
  readonly refreshes: Facts<readonly Refresh[]>
  /** What launch templates say, by question. */
  readonly launches: Facts<TemplateFacts>
  /** All groups of the account and region, by `ALL`. */
  readonly groups: Facts<readonly GroupFacts[]>
  /** Those of a selector. */
  readonly selected: Facts<readonly GroupFacts[]>
  /** By id: the image of an instance, and when it was launched, never change. */
  readonly instances: Facts<LaunchedInstance>
  /** Targets by the ARN of their target group. */
  readonly targets: Facts<readonly Target[]>
  /** Architecture by image: it never changes. */
  readonly architectures: Facts<string>
  /** How many volumes an image brings: it never changes. */
  readonly volumes: Facts<number>
  /**
   * How the last look went, at all targets that are there: `lead` is how long it took until the first refreshes were asked for, `underWay` how
   * many of the targets are still being looked at.
   */
  readonly lastLook: { began: number; lead: number; took: number; underWay: number }
  /** ms since the epoch at which a look had ended, and ms that it took with what was done on it: the longest of the last minute. */
  readonly longest: { ended: number; took: number }
  /** Every launch template that a group names, by the group's name. */
  readonly templates: Map<string, ReadonlySet<string>>
  /** ms since the epoch at which the refresh of a group was last seen to go on, by name: see `seenGoing`. */
  readonly seenGoing: Map<string, number>
  /** ms since the epoch from which on the refresh of a group is about to end, by name: its instances tell when. */
  readonly nearEnd: Map<string, number>
  /** ms since the epoch at which a group was first seen to lack nothing but healthy targets, by name. */
  readonly awaited: Map<string, number>
  /** From which on it may end at any moment, which they do not tell. */
  readonly mayEnd: Map<string, number>
}
export interface TemplateFacts extends Pick<Launch, 'template' | 'number' | 'versions' | 'volumes'> {
  /** As it was asked for: a number, `$Latest` or `$Default`. */
  readonly version: string
  /** Images whose versions were asked for: of another nothing is known. */
  readonly asked: readonly string[]
}

export const ALL = 'all'

/**
 * ms: a failure, a rollback, an alarm or somebody's change is to be noticed within a minute, so no answer is older than that when the next
 * look has read it; what is nearly as old is read along.
 */
export const NOTICED_WITHIN = 57_000
const READ_ALONG_AFTER = NOTICED_WITHIN - 8_000
/** ms: all groups of an account are read so often where nothing is done, in case others launch from a template of theirs. */
export const ALL_GROUPS_AFTER = 5 * 60_000
/** ms: a group whose refresh is about to end is looked at so often, and less often the longer that takes: it may bake for hours. */
const NEAR_THE_END = 11_000
const whileNear = (fleet: FleetFacts, from: number): number => Math.max(NEAR_THE_END, (fleet.lastLook.began - from) / 8)
/** ms, the least and the most that what a step is decided on may be old: as much as it takes to read it, and to do what comes of it, twice. */
const FRESH = { least: 3_000, most: 30_000 }

export const fleetFacts = (now: () => number): FleetFacts => ({
  ...{ now, refreshes: facts(now), launches: facts(now), groups: facts(now), selected: facts(now) },
  ...{ instances: facts(now), architectures: facts(now), volumes: facts(now), targets: facts(now), templates: new Map() },
  ...{
    lastLook: { began: now(), lead: 0, took: 0, underWay: 0 },
    longest: { ended: 0, took: 0 },
    seenGoing: new Map(),
    nearEnd: new Map(),
    mayEnd: new Map(),
    awaited: new Map(),
  },
})

/** Since when what others may change must have been read for a look that only waits, ms since the epoch. */
export const noticedSince = ({ now }: FleetFacts): number => now() - READ_ALONG_AFTER + 1

/** Since when what a step is decided on must have been read, ms since the epoch. */
export const freshSince = ({ now, lastLook: { began, took }, longest }: FleetFacts): number =>
  Math.min(began, now() - Math.min(FRESH.most, Math.max(FRESH.least, 2 * took, 2 * longest.took)))

/** Since when what is selected must have been read for a look that comes at once after another one, ms since the epoch. */
export const sameSince = ({ now }: FleetFacts): number => now() - FRESH.least

/** A step on a group. */
export interface OfGroup {
  readonly do: RollStep['do']
  readonly group: string
  readonly template?: string
}
/** The look at one of the targets; those at others that are there go on beside it. */
export const lookBegins = ({ now, lastLook }: FleetFacts): void => {
  if (lastLook.underWay++ > 0) return
  lastLook.began = now()
  lastLook.lead = 0
}
export const lookAsksRefreshes = ({ now, lastLook }: FleetFacts): void => {
  lastLook.lead = Math.max(lastLook.lead, now() - lastLook.began)
}
export const lookEnds = (fleet: FleetFacts): void => {
  const { now, lastLook } = fleet
  lastLook.underWay--
  lastLook.took = now() - lastLook.began
  noteLength(fleet)
}
/** Looks that read little follow those that read all: what is decided on them rests on both. */
const noteLength = ({ now, lastLook, longest }: FleetFacts): void => {
  const took = now() - lastLook.began
  if (took < longest.took && now() < longest.ended + NOTICED_WITHIN) return
  longest.ended = now()
  longest.took = took
}

/**
 * What is older is in doubt now, and read at the next look, but for versions that are named by their number. The groups of others, too, may
 * be as old as when nothing is done.
 * @returns whether anything was
 */
export const doubtOutdated = (fleet: FleetFacts): boolean => {
  const isOld = readOutside(fleet)
  const mayDiffer = (key: string, known: Known<TemplateFacts>): boolean => isOld(key, known) && mayMean(known.value)
  // Each of them is to be doubted, whatever came of the others.
  return [fleet.refreshes.doubt(isOld), fleet.launches.doubt(mayDiffer), fleet.selected.doubt(isOld), fleet.targets.doubt(isOld)].some(
    is => is,
  )
}

/**
 * The same for steps on groups alone: they are decided on what these groups and their templates say. What other groups say may be as old as
 * when nothing is done, or a fleet of hundreds would be read anew for each few of them.
 */
export const doubtOutdatedFor = (fleet: FleetFacts, steps: readonly OfGroup[]): boolean => {
  if (steps.length === 0) return false
  const isOld = readOutside(fleet)
  const names = new Set(steps.map(({ group }) => group))
  const templates = new Set(steps.flatMap(({ group, template = '' }) => [template, ...(fleet.templates.get(group) ?? [])]))
  return [
    fleet.refreshes.doubt((group, known) => names.has(group) && isOld(group, known)),
    fleet.launches.doubt((key, known) => templates.has(known.value.template) && mayMean(known.value) && isOld(key, known)),
    fleet.selected.doubt(isOld),
    fleet.groups.doubt(isOld),
  ].some(is => is)
}
/**
 * What is asked for as `$Latest` or `$Default` may be another version by now; what a number says never changes. That somebody has added a
 * version of the same image meanwhile leads to one more that is equal.
 */
const mayMean = ({ number, version }: TemplateFacts): boolean => number !== version
/** Too long ago to act on; or later than now, as the clock was set back meanwhile. */
const readOutside = (fleet: FleetFacts): ((key: string, known: Known<unknown>) => boolean) => {
  const [since, now] = [freshSince(fleet), fleet.now()]
  return (_, { at }) => at < since || at > now
}
const olderThan =
  (since: number) =>
  (_: string, { at }: Known<unknown>): boolean =>
    at < since

/** Others may have changed anything until that moment, ms since the epoch: what was read before it is read again. */
export const doubtAll = ({ refreshes, launches, groups, selected, targets }: FleetFacts, until: number): void => {
  const isBefore = olderThan(until)
  for (const known of [refreshes, groups, selected, targets]) known.doubt(isBefore)
  launches.doubt((key, known) => isBefore(key, known) && mayMean(known.value))
}

/** What a step on a group may have changed, of that group or of others that launch from its template. */
export const doubtGroup = (fleet: FleetFacts, step: OfGroup): void => {
  noteLength(fleet)
  fleet.selected.doubt()
  const { changes } = ROLL_VERBS[step.do]
  if (changes.includes('refreshes')) fleet.refreshes.doubt(group => group === step.group)
  if (changes.includes('versions')) fleet.launches.doubt((_, { value }) => value.template === step.template)
  if (changes.includes('groups')) fleet.groups.doubt()
}

/** ms since the epoch by which it is looked again; undefined: at the machine's leisure, also where the run looks at other things meanwhile. */
export const nextLook = (fleet: FleetFacts): number | undefined => {
  const { now, refreshes, nearEnd, awaited, lastLook } = fleet
  if (lastLook.began + lastLook.took + NOTICED_WITHIN < now()) return undefined
  // What the last look has left as it was could not be read, or is not looked at any more: to hurry would only be more calls.
  const looked = lastLook.began - NOTICED_WITHIN
  const seen = refreshes.all().map(([group, { at }]) => lastSeen(fleet, group, at))
  const oldest = Math.min(...seen.filter(at => at >= looked))
  if (oldest === Number.POSITIVE_INFINITY) return undefined
  const isLookedAt = (group: string): boolean => (refreshes.known(group)?.at ?? 0) >= looked
  const soon = [...nearEnd, ...awaited]
    .filter(([group]) => isLookedAt(group))
    .map(([, from]) => Math.max(from, lastLook.began + whileNear(fleet, from)))
  // They are read in the same order as before: what was read last has as much time to spare as what was read first.
  return Math.min(oldest + NOTICED_WITHIN - lastLook.lead, ...soon)
}

const lastSeen = ({ seenGoing }: FleetFacts, group: string, at: number): number => Math.max(at, seenGoing.get(group) ?? at)

/**
 * Since when the refreshes of a group must have been read, ms since the epoch: whether its own instances leave a question that only those
 * answer.
 */
export const refreshesSince = (fleet: FleetFacts, group: string): number => {
  const { now, refreshes, mayEnd } = fleet
  const from = mayEnd.get(group) ?? Number.POSITIVE_INFINITY
  if (now() >= from) return Math.max(noticedSince(fleet), Math.min(sameSince(fleet), now() - (now() - from) / 8))
  const known = refreshes.known(group)
  return known && lastSeen(fleet, group, known.at) >= noticedSince(fleet) ? known.at : now()
}

/**
 * A refresh that has launched an instance was going then. Only it launches the version that it goes to, as long as the group itself follows
 * another one: who looks at the instances need not ask for the refresh so soon.
 */
export const noteLaunches = ({ now, refreshes, instances, seenGoing }: FleetFacts, facts: GroupFacts): void => {
  const name = facts.AutoScalingGroupName
  const goal = refreshes.known(name)?.value.find(({ state }) => state === 'going')?.to
  const own = facts.LaunchTemplate?.Version
  if (goal === undefined || own === undefined || !/^\d+$/.test(own) || own === goal.version) return void seenGoing.delete(name)
  const launched = (facts.Instances ?? []).map(({ InstanceId = '', LaunchTemplate }) =>
    LaunchTemplate?.LaunchTemplateId === goal.template && LaunchTemplate.Version === goal.version
      ? (instances.known(InstanceId)?.value.launched ?? 0)
      : 0,
  )
  // AWS's clock may be ahead of the runner's.
  seenGoing.set(name, Math.min(now(), Math.max(0, ...launched)))
}

/**
 * A refresh that has brought as many instances as the group is to have, all of them in service, has only to wait for the last one to warm up
 * and to end those that are too many. What it left alone may keep this from being seen: then its end is noticed as everything else is.
 */
export const noteEnd = ({ nearEnd, mayEnd }: FleetFacts, group: Group): void => {
  const [newest] = group.refreshes
  for (const moments of [nearEnd, mayEnd]) moments.delete(group.name)
  if (newest?.state !== 'going' || newest.started === undefined) return
  const since = newest.started
  const brought = group.instances.filter(({ launched = 0 }) => launched >= since)
  const units = brought.reduce((sum, { weight = 1 }) => sum + weight, 0)
  if (brought.length === 0 || units < group.desired || brought.some(one => !one.inService)) return
  const warm = Math.max(...brought.map(({ launched = 0 }) => launched)) + (newest.warmUp ?? group.warmUp) * 1_000
  nearEnd.set(group.name, warm)
  if (group.instances.every(one => one.leaving || brought.includes(one))) mayEnd.set(group.name, warm)
}
