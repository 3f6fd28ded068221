/** Looks at home: ledger, lock, quarantine, halt; or tells that it is away. */
import type { Judgement, LockVersion } from '@golden-ami/domain'
import { classifyError, passes } from '../connection/classify-error.ts'
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
    const judgement = classifyError(error)
    if (!homeMayBeAway || !isAway(judgement)) throw error
    return awayHome(judgement, (error as Error).message, previous, now())
  }
}

/** @param message of the error that was judged so */
const awayHome = (judgement: Judgement, message: string, previous: HomeState | undefined, now: number): HomeState => {
  const { ledger = [], lock = [], quarantined = new Map(), halt } = previous ?? {}
  const since = previous?.away?.since ?? now
  const why = passes(judgement)
    ? { unreadable: message, passes: true as const }
    : { unreadable: judgement.refused.message, code: judgement.refused.code }
  const before = previous && (!previous.away || previous.away.wasRead) ? { wasRead: true as const } : {}
  return { ledger, lock, quarantined: quarantined, ...(halt ? { halt } : {}), away: { ...why, ...before, since, asked: now } }
}

/** Not away is a home that says no: a missing permission is mended, not gone around. That its role cannot be had is no answer of home's. */
const isAway = (judgement: Judgement): boolean => passes(judgement) || judgement.refused.code === 'aws.no-session'
