/** Looks at one environment, home and all targets at once. */
import { type EnvironmentNeed, type EnvironmentWorld, isRead, newestVersion, type Release, type Target } from '@golden-ami/domain'
import { lookAtAlarms } from '../cloudwatch/alarms.ts'
import { clientsOf, type EnvironmentClients, type TargetClients } from './clients.ts'
import { type HomeLook, homeOrAway } from './home.ts'
import { type EnvironmentName, type HomeState, type Newest, namesAtHome, namesInTarget, newestOnce, type Parameters } from './records.ts'
import { type LaunchQuestions, lookAtTargets } from './targets.ts'

/** How an environment is looked at. */
export interface EnvironmentLook extends HomeLook {
  readonly targets: readonly Target[]
  /** Names of the alarms that are asked for where the machine wants to be shown them. Absent: none. */
  readonly alarms?: readonly string[]
  /** What the machine has asked to be shown besides. */
  readonly needs: ReadonlySet<EnvironmentNeed>
  /** A release that somebody would go back to: EC2 is asked for its images too. */
  readonly named?: Release | undefined
  /** How targets are asked what their launches rest on. Absent: they are not. */
  readonly launches?: LaunchQuestions
}
/** Looks that the targets may take until home says the same after them as before them. */
const MOST_LOOKS = 3

/**
 * Everything that a decision on the environment needs. Home is read last: whoever holds its lock then has held it while the targets were
 * read, and what the ledger says is not older than what they show. So are the pointers, once they are known; where one has moved its groups
 * are looked at once more.
 */
export const lookAtEnvironment = async (
  { home: clients, targets: there }: Pick<EnvironmentClients, 'home' | 'targets'>,
  look: EnvironmentLook,
  previous: EnvironmentWorld | undefined,
): Promise<EnvironmentWorld> => {
  const { name, targets, needs, named, launches } = look
  let before: EnvironmentWorld = previous ?? { ...(await homeOrAway(clients, look, undefined)), targets: new Map() }
  for (let times = 1; ; times++) {
    const asked = needs.has('launches') && launches ? { launches } : {}
    const parts = { records: false, images: needs.has('images'), named, ...asked }
    const fleets = await lookAtTargets(there, name, targets, before, before.targets, parts)
    const newest = newestOnce([...askedOfTargets(there, name, fleets), [clients.parameters, namesAtHome(name, before.ledger)]])
    const found = await lookAtRecords(there, name, targets, before, fleets, newest)
    const home = await homeOrAway(clients, look, before, newest)
    const watched = needs.has('alarms') ? await watchedAlarms(there, look, { targets: found }, previous?.watched) : undefined
    const seen = { ...home, ...(watched ? { watched } : {}), targets: found }
    // What is asked of the groups depends on ledger and pointer: the images in question.
    if (times >= MOST_LOOKS || isAsBefore(before, fleets, seen)) return seen
    before = seen
  }
}

/** ms for which what alarms said is not asked again: one that fires is noticed within a minute all the same. */
const ALARMS_AFTER = 45_000
/** ms: a wave bakes for no longer. */
const LONGEST_BAKE = 48 * 3_600_000

const watchedAlarms = async (
  clients: ReadonlyMap<string, TargetClients>,
  { now, targets, alarms = [] }: EnvironmentLook,
  world: Pick<EnvironmentWorld, 'targets'>,
  before: EnvironmentWorld['watched'],
): Promise<NonNullable<EnvironmentWorld['watched']>> => {
  const asked = now()
  if (before && asked < before.asked + ALARMS_AFTER) return before
  return { asked, alarms: await lookAtAlarms(clients, { targets, alarms }, world, asked - LONGEST_BAKE) }
}

const askedOfTargets = (
  clients: ReadonlyMap<string, TargetClients>,
  name: EnvironmentName,
  found: EnvironmentWorld['targets'],
): readonly (readonly [Parameters, readonly string[]])[] =>
  [...found].flatMap(([target, one]) => (isRead(one) ? [[clientsOf(clients, target).parameters, namesInTarget(name)] as const] : []))

/** What the targets say of themselves, of those whose groups could be read. */
const lookAtRecords = async (
  clients: ReadonlyMap<string, TargetClients>,
  name: EnvironmentName,
  targets: readonly Target[],
  home: HomeState,
  fleets: EnvironmentWorld['targets'],
  newest: Newest,
): Promise<EnvironmentWorld['targets']> => {
  const read = targets.filter(target => {
    const found = fleets.get(target.name)
    return found !== undefined && isRead(found)
  })
  const found = await lookAtTargets(clients, name, read, home, fleets, { fleets: false, newest })
  return new Map([...fleets].map(([target, fleet]) => [target, found.get(target) ?? fleet]))
}

const isAsBefore = (before: HomeState, fleets: EnvironmentWorld['targets'], seen: EnvironmentWorld): boolean =>
  newestVersion(seen.ledger)?.version === newestVersion(before.ledger)?.version &&
  [...seen.targets].every(([target, found]) => {
    const fleet = fleets.get(target)
    return (
      !isRead(found) ||
      (fleet !== undefined && isRead(fleet) && newestVersion(fleet.pointer)?.version === newestVersion(found.pointer)?.version)
    )
  })
