/** Sessions of roles: one a role, shared by its regions, renewed before it expires however long the run lasts. */
import { type AwsCredentials, UserError } from '@golden-ami/domain'
import type { SessionWish } from '../sts/client.ts'
import type { AwsContext } from './aws-context.ts'
import { classifyError, passes } from './classify-error.ts'
import { identityOf } from './identity.ts'
import { type Pace, paces } from './pace.ts'

export interface Session {
  /** What clients of that region are made with. */
  readonly edge: (region: string) => AwsContext
  /**
   * Makes calls with the session. Credentials that AWS takes for expired are got anew, once, and the calls are made again: AWS has refused
   * them.
   */
  readonly use: <T>(calls: () => Promise<T>) => Promise<T>
  /**
   * Asks AWS once whose credentials these are.
   * @throws UserError `aws.other-account` when they belong to another account
   */
  readonly expect: (account: string) => Promise<void>
}

/** Loaded when it is first asked: a job with credentials of its own, and no account to compare them with, does not need it. */
const sts = () => import('../sts/client.ts')

/** ms before its end at which a session is not used any more. */
const MARGIN = 5 * 60_000

/** AWS's words for a session that is over, by protocol. */
const EXPIRED = /^(ExpiredToken|ExpiredTokenException|RequestExpired)$/
/** The session is got anew, and the call made again; see `Session.use`. */
export const isOfEndedSession = (error: unknown): boolean => error instanceof Error && EXPIRED.test(error.name)

/**
 * @param edge the job's own
 * @param name of the sessions, as CloudTrail tells it
 * @param account of the job's own credentials, where it is known
 * @returns the session of a role; of none: the job's own credentials. `region`: where it is used, and so where STS is asked for it
 */
export const sessions = (edge: AwsContext, name: string, account = ''): ((role: string | undefined, region?: string) => Session) => {
  const known = new Map<string | undefined, { readonly session: Session; readonly regions: Set<string> }>()
  const paceIn = paces(edge.clock)
  return (role, region = edge.region) => {
    const { session, regions } = known.get(role) ?? newKnown(edge, role, name, there => paceIn(role?.split(':')[4] ?? account, there))
    regions.add(region)
    known.set(role, { session, regions })
    return session
  }
}

const newKnown = (edge: AwsContext, role: string | undefined, name: string, paceOf: (region: string) => Pace) => {
  const regions = new Set<string>()
  const session = role === undefined ? own(edge, regions) : assumed(edge, role, name, regions)
  return { regions, session: { ...session, edge: inPace(session.edge, paceOf) } }
}

const inPace =
  (edge: Session['edge'], paceOf: (region: string) => Pace): Session['edge'] =>
  region => ({ ...edge(region), pace: paceOf(region) })

/** STS in the regions that the session is for, one after the other: what is away in one of them keeps nobody from the others. */
const inTurn = async <T>(edge: AwsContext, regions: ReadonlySet<string>, call: (edge: AwsContext) => Promise<T>): Promise<T> => {
  const [first = edge.region, ...others] = regions
  try {
    return await call({ ...edge, region: first })
  } catch (error) {
    if (others.length === 0 || error instanceof UserError || !passes(classifyError(error))) throw error
    return inTurn(edge, new Set(others), call)
  }
}

const own = (edge: AwsContext, regions: ReadonlySet<string>): Session => ({
  edge: region => ({ ...edge, region }),
  use: calls => calls(),
  expect: expecting(edge, regions),
})

const assumed = (edge: AwsContext, role: string, name: string, regions: ReadonlySet<string>): Session => {
  let current: Promise<AwsCredentials> | undefined
  let until = 0
  const renew = async (): Promise<AwsCredentials> => {
    const credentials = await renewed(edge, regions, { role, name })
    until = (credentials.expiration?.getTime() ?? Number.POSITIVE_INFINITY) - MARGIN
    return credentials
  }
  const forget = (): void => {
    current = undefined
    until = 0
  }
  const provider = async (): Promise<AwsCredentials> => {
    if (current && until !== 0 && edge.clock.now() >= until) forget()
    current ??= renew().catch(error => {
      forget()
      throw error
    })
    return current
  }
  // The SDK would keep them by the process's clock, one copy a client: `memoized` says that they are kept already.
  const there = { ...edge, credentials: Object.assign(provider, { memoized: true }) }
  return {
    edge: region => ({ ...there, region }),
    use: async calls => {
      try {
        return await calls()
      } catch (error) {
        if (!isOfEndedSession(error)) throw error
        forget()
        return calls()
      }
    },
    expect: expecting(there, regions),
  }
}

/** The token is the same in every region; one that has ended is had anew, once. */
const renewed = async (edge: AwsContext, regions: ReadonlySet<string>, wish: Omit<SessionWish, 'identity'>): Promise<AwsCredentials> => {
  const { isTokenOver, newSession } = await sts()
  const asked = async (anew: boolean): Promise<AwsCredentials> => {
    const identity = await identityOf(edge, anew)
    return inTurn(edge, regions, there => newSession(there, { ...wish, identity }))
  }
  try {
    return await asked(false)
  } catch (error) {
    if (!isTokenOver(error)) throw error
    return asked(true)
  }
}

const expecting = (edge: AwsContext, regions: ReadonlySet<string>): Session['expect'] => {
  let asked: Promise<string> | undefined
  return async account => {
    asked ??= inTurn(edge, regions, async there => (await sts()).accountOf(there)).catch(error => {
      asked = undefined
      throw error
    })
    const actual = await asked
    if (actual !== account)
      throw new UserError('aws.other-account', `The credentials are for account ${actual}, but ${account} is expected.`)
  }
}
