/** Clients for one environment: home, and each target in its account and region. */
import {
  type AccountRegion,
  accountRegionName,
  type DeliveryFile,
  type Environment,
  homeRole,
  type Target,
  UserError,
} from '@golden-ami/domain'
import { autoScaling } from '../autoscaling/client.ts'
import { type FleetFacts, fleetFacts } from '../autoscaling/fleet-facts.ts'
import { cloudWatch } from '../cloudwatch/client.ts'
import type { DistributionClients, PlaceClient } from '../distribution/distribution.ts'
import { placeClient } from '../distribution/place-client.ts'
import { ec2 } from '../ec2/client.ts'
import { elasticLoadBalancing } from '../elasticloadbalancing/client.ts'
import type { EnvironmentClients, TargetClients } from '../environment/clients.ts'
import { homeFacts } from '../environment/records.ts'
import { imageBuilder } from '../imagebuilder/client.ts'
import { kms } from '../kms/client.ts'
import { serviceQuotas } from '../servicequotas/client.ts'
import { ssm } from '../ssm/client.ts'
import { commands } from '../ssm/commands.ts'
import { askPatiently, BEFORE_ALL, FOR_A_PLAN } from './ask-patiently.ts'
import type { AwsContext } from './aws-context.ts'
import { isDenied } from './classify-error.ts'
import { type Session, sessions } from './session.ts'

export interface ConnectOptions {
  /** Home is not met at once. */
  readonly homeMayBeAway?: boolean
  /** Nothing will be changed: targets are reached by the roles that they have for that. */
  readonly onlyLooks?: boolean
}

/**
 * Home is met at once, unless it may be away; the account of a target is compared before the first call to it, so that one that cannot be
 * reached keeps no other waiting.
 * The environment before is only ever looked at.
 * @param checked whether the accounts of the delivery file are to be met; without a file they are whatever the job has
 * @throws UserError `aws.other-account` before anything is changed
 */
export const connect = async (
  edge: AwsContext,
  { home, environments }: DeliveryFile,
  environment: Environment,
  checked: boolean,
  { homeMayBeAway = false, onlyLooks = false }: ConnectOptions = {},
): Promise<EnvironmentClients> => {
  const sessionOf = sessions(edge, `golden-ami-${environment.name}`.slice(0, 64), home.account)
  const homeSession = sessionOf(homeRole(home, environment.name), home.region)
  const meetHome = async (): Promise<void> => {
    if (checked) await homeSession.expect(home.account).catch(withoutSession)
  }
  if (!homeMayBeAway) await askPatiently(edge, meetHome, onlyLooks ? FOR_A_PLAN : BEFORE_ALL)
  const clientsIn = accountRegionClients()
  const there = clientsIn(homeSession, home)
  const homeEdge = homeSession.edge(home.region)
  const targetSession = ({ role, lookRole, region }: Target, looks: boolean): Session =>
    sessionOf((looks ? lookRole : undefined) ?? role, region)
  const clientsOf = (one: Environment | undefined, looks: boolean): ReadonlyMap<string, TargetClients> =>
    new Map(one?.targets.map(target => [target.name, targetClients(target, targetSession(target, looks), clientsIn, checked)]))
  return {
    home: {
      ...{ parameters: there.parameters, ec2: there.ec2, imageBuilder: imageBuilder(homeEdge, home.account) },
      facts: homeFacts(edge.clock.now),
      use: homeSession.use,
      meet: () => homeSession.use(meetHome),
    },
    targets: clientsOf(environment, onlyLooks),
    before: clientsOf(
      environments.find(({ name }) => name === environment.after),
      true,
    ),
    places: placeClients(({ account, region }) => {
      if (account === home.account) return homeSession
      const target = environment.targets.find(one => one.account === account && one.region === region)
      return target && targetSession(target, onlyLooks)
    }, checked),
  }
}

/** Asking who one is needs no permission: a denial is one of the role itself. */
const withoutSession = (error: unknown): never => {
  if (!isDenied(error) && !(error instanceof UserError && error.code === 'aws.denied')) throw error
  throw new UserError('aws.no-session', (error as Error).message, undefined, { cause: error })
}

/** One client a place, made when it is first needed; an account that has not been met yet is met before its first call. */
const placeClients = (sessionIn: (cell: AccountRegion) => Session | undefined, checked: boolean): DistributionClients => {
  const known = new Map<string, PlaceClient>()
  return async (cell, calls) => {
    const session = sessionIn(cell)
    if (!session) throw new UserError('target.unreadable', `No target is in ${accountRegionName(cell)}.`)
    const client = known.get(accountRegionName(cell)) ?? placeClient(session.edge(cell.region))
    known.set(accountRegionName(cell), client)
    return session.use(async () => {
      if (checked) await session.expect(cell.account)
      return calls(client)
    })
  }
}

type AccountRegionClients = Omit<TargetClients, 'use'>

/**
 * One client of each service for an account and region, for home and for every target that is there by the same session. What is known of it
 * is the same whoever asks, and in doubt whoever changes it.
 */
const accountRegionClients = (): ((session: Session, cell: AccountRegion) => AccountRegionClients) => {
  const known = new Map<Session, Map<string, AccountRegionClients>>()
  const facts = new Map<string, FleetFacts>()
  return (session, { account, region }) => {
    const edge = session.edge(region)
    const there = facts.get(accountRegionName({ account, region })) ?? fleetFacts(edge.clock.now)
    facts.set(accountRegionName({ account, region }), there)
    const regions = known.get(session) ?? new Map<string, AccountRegionClients>()
    const clients = regions.get(region) ?? newClients(edge, there)
    known.set(session, regions.set(region, clients))
    return clients
  }
}
const newClients = (edge: AwsContext, facts: FleetFacts): AccountRegionClients => ({
  parameters: ssm(edge),
  autoScaling: autoScaling(edge),
  ec2: ec2(edge),
  commands: commands(edge),
  loadBalancing: elasticLoadBalancing(edge),
  cloudWatch: cloudWatch(edge),
  quotas: serviceQuotas(edge),
  history: { deeds: async (name, since) => (await import('../cloudtrail/client.ts')).cloudTrail(edge).deeds(name, since) },
  keys: kms(edge),
  facts,
})

const targetClients = (
  { account, region }: Target,
  session: Session,
  clientsIn: ReturnType<typeof accountRegionClients>,
  checked: boolean,
): TargetClients => ({
  ...clientsIn(session, { account, region }),
  use: async calls => {
    if (checked) await session.use(() => session.expect(account))
    return session.use(calls)
  },
})
