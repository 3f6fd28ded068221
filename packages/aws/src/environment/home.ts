/** Looks at home: ledger, lock, quarantine, halt; or tells that it is away. */
import type { LockVersion, Unknown } from '@golden-ami/domain'
import { unknownOf } from '../connection/unknown.ts'
import type { HomeClients } from './clients.ts'
import { type EnvironmentName, type HomeState, homeFacts, type Newest, readHome, readLock } from './records.ts'

export const lookAtHome = (
  { parameters, use, facts = homeFacts(() => 0) }: HomeClients,
  name: EnvironmentName,
  previous: HomeState | undefined,
  newest?: Newest,
): Promise<HomeState> => use(() => readHome(parameters, name, previous, facts, newest))

/** Who holds the lock, for a run that waits for it: nothing else is asked. */
export const lookAtLock = ({ parameters, use }: HomeClients, { family, environment }: EnvironmentName): Promise<readonly LockVersion[]> =>
  use(() => readLock(parameters, family, environment))

/** How home is looked at. */
export interface HomeLook {
  readonly name: EnvironmentName
  /** A home that cannot be read is in the world as away, with its reason; false: it throws. */
  readonly homeMayBeAway: boolean
  /** ms since the epoch */
  readonly now: () => number
}

/** ms for which a home that could not be read is not asked again: a way back must not wait for its time-outs at every look. */
const ASKED_AGAIN_AFTER = 60_000

/** As it was last read, where it cannot be read now. */
export const homeOrAway = async (
  home: HomeClients,
  { name, homeMayBeAway, now }: HomeLook,
  previous: HomeState | undefined,
  newest?: Newest,
): Promise<HomeState> => {
  if (previous?.away && now() < previous.away.asked + ASKED_AGAIN_AFTER) return previous
  try {
    await home.meet()
    return await lookAtHome(home, name, previous, newest)
  } catch (error) {
    const why = unknownOf(error)
    if (!homeMayBeAway || !isAway(why)) throw error
    return awayHome(why, previous, now())
  }
}

const awayHome = (why: Unknown, previous: HomeState | undefined, now: number): HomeState => {
  const { ledger = [], lock = [], quarantined = new Map(), halt } = previous ?? {}
  const since = previous?.away?.since ?? now
  const before = previous && (!previous.away || previous.away.wasRead) ? { wasRead: true as const } : {}
  return { ledger, lock, quarantined: quarantined, ...(halt ? { halt } : {}), away: { ...why, ...before, since, asked: now } }
}

/** Not away is a home that says no: a missing permission is mended, not gone around. That its role cannot be had is no answer of home's. */
const isAway = ({ transient, code }: Unknown): boolean => transient === true || code === 'aws.no-session'
