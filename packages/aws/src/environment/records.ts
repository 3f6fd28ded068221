/**
 * What an environment says of itself: ledger, lock, halt and quarantine at home, pointer and halt in each target. One call tells the newest
 * version of each; the history of one is read where that has moved.
 */
import {
  type EnvironmentWorld,
  type Halt,
  haltName,
  holder,
  type LedgerVersion,
  type LockVersion,
  ledgerName,
  ledgerVersion,
  lockName,
  type PointerVersion,
  pointerName,
  pointerVersions,
  type Quarantine,
  quarantinedReleases,
  quarantineName,
  quarantinePath,
  type Release,
  seenSoFar,
  stateOf,
  type TargetWorld,
  VERIFIED,
  verifiedVersion,
} from '@golden-ami/domain'
import { allEnded } from '../connection/all-ended.ts'
import { classifyError, isDenied, passes } from '../connection/classify-error.ts'
import { digest } from '../connection/digest.ts'
import { type Facts, facts } from '../connection/facts.ts'
import { isOfEndedSession } from '../connection/session.ts'
import { unknownOf } from '../connection/unknown.ts'
import type { NewestVersion, ssm } from '../ssm/client.ts'

export interface EnvironmentName {
  readonly family: string
  readonly environment: string
  readonly architecture: string
}
export type Parameters = ReturnType<typeof ssm>
export type HomeState = Omit<EnvironmentWorld, 'targets'>

/** What is known of home between two looks, beside its ledger and its lock. */
export interface HomeFacts {
  readonly now: () => number
  /** Since when nobody is seen to hold the lock, at its newest version. */
  readonly lock: { free: FreeLock | undefined }
  /** Every quarantine of a family, by its path. */
  readonly quarantined: Facts<ReadonlyMap<Release, Quarantine>>
}
interface FreeLock {
  /** 0: it was never held. */
  readonly version: number
  /** ms since the epoch */
  readonly since: number
}
export const homeFacts = (now: () => number): HomeFacts => ({ now, lock: { free: undefined }, quarantined: facts(now) })

/** ms: the quarantines of releases that nobody delivers here are read so often where nothing is done, and whenever something is. */
const QUARANTINES_AFTER = 15 * 60_000
/** Names of a call that quarantines may take beside ledger, lock, halts and a pointer with its label. */
const MOST_QUARANTINES = 4

/** The newest versions by name, of all that is asked of these parameters in one look; undefined: they may not be asked for so. */
export type Newest = (parameters: Parameters) => Promise<ReadonlyMap<string, NewestVersion> | undefined>
export type Asked = readonly (readonly [Parameters, names: readonly string[]])[]

/** Whoever asks first asks for all: home and the targets that are where it is are one call. */
export const newestOnce = (asked: Asked): Newest => {
  const answers = new Map<Parameters, ReturnType<Newest>>()
  return parameters => {
    const names = asked.flatMap(([one, names]) => (one === parameters ? names : []))
    const answer = answers.get(parameters) ?? unlessRefused(parameters, names, () => answers.delete(parameters))
    answers.set(parameters, answer)
    return answer
  }
}
/**
 * Clients for which AWS has refused the one call: from then on each parameter is asked for by itself. Not only where it is denied: the
 * documentation does not say that one call may name a parameter both with a label and without.
 */
const refused = new WeakSet<Parameters>()
const unlessRefused = async (parameters: Parameters, names: readonly string[], onFailure: () => void): ReturnType<Newest> => {
  if (refused.has(parameters)) return undefined
  try {
    return await parameters.newest(names)
  } catch (error) {
    if (isOfEndedSession(error) || passes(classifyError(error))) {
      onFailure()
      throw error
    }
    refused.add(parameters)
    return undefined
  }
}

/** What is asked of home in every look. */
export const namesAtHome = ({ family, environment }: EnvironmentName, ledger: readonly LedgerVersion[]): readonly string[] => [
  ...[ledgerName(family, environment), lockName(family, environment), haltName(family, environment)],
  ...deliveredHere(ledger).map(release => quarantineName(family, release)),
]
/** What is asked of a target in every look. */
export const namesInTarget = (name: EnvironmentName): readonly string[] => {
  const pointer = pointerOf(name)
  return [pointer, `${pointer}:${VERIFIED}`, haltName(name.family, name.environment)]
}
const pointerOf = ({ family, environment, architecture }: EnvironmentName): string => pointerName(family, environment, architecture)

/** The releases that a quarantine would stop at once: what is on its way, what is there, and what would be gone back to. */
const deliveredHere = (ledger: readonly LedgerVersion[]): readonly Release[] => {
  const { intent, current, good } = stateOf(ledger)
  const releases = [...(intent ? [intent.release] : []), ...(current === null ? [] : [current]), ...good]
  return [...new Set(releases)].slice(0, MOST_QUARANTINES)
}

/** What one more version would show in. A number that is less is of a look that lags behind, or of a parameter that was made anew. */
const isMoved = (known: readonly Pick<NewestVersion, 'version' | 'modified'>[], shown: NewestVersion | undefined): boolean => {
  const newest = known.reduce((one, other) => (one.version > other.version ? one : other), { version: 0, modified: 0 })
  if (!shown) return false
  return shown.version > newest.version || shown.modified > newest.modified
}

export const readLedger = async (home: Parameters, family: string, environment: string): Promise<readonly LedgerVersion[]> =>
  (await home.history(ledgerName(family, environment))).map(version => ledgerVersion(version, digest))

export const readLock = (home: Parameters, family: string, environment: string): Promise<readonly LockVersion[]> =>
  home.history(lockName(family, environment))

const readQuarantined = async (home: Parameters, family: string): Promise<ReadonlyMap<Release, Quarantine>> =>
  quarantinedReleases(await home.under(quarantinePath(family)))

/** Undefined: it is not halted there. Whatever the parameter says, it halts. */
const readHalt = async (
  parameters: Parameters,
  { family, environment }: EnvironmentName,
  newest: ReadonlyMap<string, NewestVersion> | undefined,
): Promise<Halt | undefined> => {
  const name = haltName(family, environment)
  try {
    const reason = (newest ? newest.get(name) : await parameters.newestOne(name))?.value
    return reason === undefined ? undefined : { reason }
  } catch (error) {
    if (!isDenied(error)) throw error
    return unknownOf(error)
  }
}

/**
 * What home says of the environment. `previous`: as the look before it told.
 * @param newest of a look that asks for more than home
 */
export const readHome = async (
  parameters: Parameters,
  name: EnvironmentName,
  previous: HomeState | undefined,
  { now, lock: known, quarantined: quarantines }: HomeFacts,
  newest: Newest = newestOnce([[parameters, namesAtHome(name, previous?.ledger ?? [])]]),
): Promise<HomeState> => {
  const { family, environment } = name
  const shown = previous && (await newest(parameters))
  const isRead = previous && shown && !isMoved(previous.ledger, shown.get(ledgerName(family, environment)))
  const [ledger, quarantined, halt] = await allEnded([
    isRead ? previous.ledger : readLedger(parameters, family, environment),
    quarantines.recall(quarantinePath(family), now() - QUARANTINES_AFTER, () => readQuarantined(parameters, family)),
    readHalt(parameters, name, shown),
  ])
  // Last: who holds it then has held it while the ledger was read.
  const isHeldAsBefore = isRead && !isMoved(previous.lock, shown.get(lockName(family, environment)))
  const lock = isHeldAsBefore ? previous.lock : await readLock(parameters, family, environment)
  known.free = freeLock(known.free, lock, now())
  const told = quarantinedReleases([...(shown ?? [])].map(([name, { value }]) => ({ name, value })).filter(isQuarantine(family)))
  return {
    ledger: seenSoFar(previous?.ledger, ledger),
    lock: seenSoFar(previous?.lock, lock),
    // Reads are eventually consistent, and no quarantine is ever lifted: what was seen once is so.
    quarantined: new Map([...(previous?.quarantined ?? []), ...quarantined, ...told]),
    ...(halt ? { halt } : {}),
  }
}
/** One whose time is over is not free: who held it may still have changed something. */
const freeLock = (known: FreeLock | undefined, lock: readonly LockVersion[], now: number): FreeLock | undefined => {
  if (holder(lock, 0)) return undefined
  const version = Math.max(0, ...lock.map(one => one.version))
  return known?.version === version ? known : { version, since: now }
}
const isQuarantine =
  (family: string) =>
  ({ name }: { readonly name: string }): boolean =>
    name.startsWith(`${quarantinePath(family)}/`)

/** What a target says of itself. */
export const readTarget = async (
  parameters: Parameters,
  name: EnvironmentName,
  before: TargetWorld | undefined,
  newest: Newest = newestOnce([[parameters, namesInTarget(name)]]),
): Promise<Pick<TargetWorld, 'pointer' | 'halt'>> => {
  const shown = before && (await newest(parameters))
  const [versions, halt] = await allEnded([
    before && shown && isPointerAsBefore(before.pointer, name, shown) ? before.pointer : readPointer(parameters, name),
    readHalt(parameters, name, shown),
  ])
  return { pointer: seenSoFar(before?.pointer, versions), ...(halt ? { halt } : {}) }
}
const readPointer = async (parameters: Parameters, name: EnvironmentName): Promise<readonly PointerVersion[]> =>
  pointerVersions(await parameters.history(pointerOf(name)))

const isPointerAsBefore = (before: readonly PointerVersion[], name: EnvironmentName, shown: ReadonlyMap<string, NewestVersion>): boolean =>
  !isMoved(before, shown.get(pointerOf(name))) && verifiedVersion(before)?.version === shown.get(`${pointerOf(name)}:${VERIFIED}`)?.version
