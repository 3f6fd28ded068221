/** Looks at one environment with one target, and changes what it says of itself. */
import {
  barredReleases,
  decodeDescription,
  decodeEvent,
  type EnvironmentWorld,
  type GroupSelector,
  imagesInQuestion,
  type LedgerVersion,
  type LockStep,
  type LockVersion,
  ledgerName,
  lockName,
  type ParameterHistory,
  type PointerVersion,
  pointerName,
  type Quarantine,
  quarantineName,
  quarantinePath,
  type Release,
  type StateStep,
  seenSoFar,
} from '@golden-ami/domain'
import type { Acts } from './acts.ts'
import { type FleetClients, lookAtFleet } from './fleet.ts'
import type { ssm } from './ssm.ts'

export interface EnvironmentName {
  readonly family: string
  readonly environment: string
  readonly architecture: string
}
export interface EnvironmentClients extends FleetClients {
  /** In the home account and region: ledger, lock, quarantine. */
  readonly home: ReturnType<typeof ssm>
  /** In the target's: the pointer. */
  readonly parameters: ReturnType<typeof ssm>
}

const pointerVersions = (history: ParameterHistory): readonly PointerVersion[] =>
  history.map(({ version, value, description, labels, modified }) => ({
    version,
    image: value,
    modified,
    labels,
    says: decodeDescription(description),
  }))

export const readLedger = async (
  home: EnvironmentClients['home'],
  family: string,
  environment: string,
): Promise<readonly LedgerVersion[]> => {
  const name = ledgerName(family, environment)
  return (await home.history(name)).map(({ version, value, modified }) => ({ version, modified, event: decodeEvent(value, name, version) }))
}
export const readLock = (home: EnvironmentClients['home'], family: string, environment: string): Promise<readonly LockVersion[]> =>
  home.history(lockName(family, environment))

export const readBarred = async (home: EnvironmentClients['home'], family: string): Promise<ReadonlyMap<Release, Quarantine>> =>
  barredReleases(await home.under(quarantinePath(family)))

export const readPointer = async (
  parameters: EnvironmentClients['parameters'],
  { family, environment, architecture }: EnvironmentName,
): Promise<readonly PointerVersion[]> => pointerVersions(await parameters.history(pointerName(family, environment, architecture)))

export type EnvironmentState = Omit<EnvironmentWorld, 'fleet'>

/** What the environment says of itself, without its fleet. `previous`: as the look before it told. */
export const lookAtState = async (
  clients: EnvironmentClients,
  name: EnvironmentName,
  previous: EnvironmentState | undefined,
): Promise<EnvironmentState> => {
  const [ledger, lock, barred, pointer] = await Promise.all([
    readLedger(clients.home, name.family, name.environment),
    readLock(clients.home, name.family, name.environment),
    readBarred(clients.home, name.family),
    readPointer(clients.parameters, name),
  ])
  return {
    ledger: seenSoFar(previous?.ledger, ledger),
    lock: seenSoFar(previous?.lock, lock),
    barred,
    pointer: seenSoFar(previous?.pointer, pointer),
  }
}

/** Everything that a decision on the environment needs. */
export const lookAtEnvironment = async (
  clients: EnvironmentClients,
  name: EnvironmentName,
  groups: GroupSelector,
  previous: EnvironmentWorld | undefined,
): Promise<EnvironmentWorld> => {
  const state = await lookAtState(clients, name, previous)
  return { ...state, fleet: await lookAtFleet(clients, groups, imagesInQuestion(state), previous?.fleet) }
}

export const environmentActs = (
  { home, parameters }: Pick<EnvironmentClients, 'home' | 'parameters'>,
  { family, environment, architecture }: EnvironmentName,
) =>
  ({
    'put-pointer': ({ image, description }) => parameters.point(pointerName(family, environment, architecture), image, description),
    'label-pointer': ({ version, label }) => parameters.label(pointerName(family, environment, architecture), version, label),
    'write-event': ({ value }) => home.append(ledgerName(family, environment), value),
    'bar-release': ({ release, value }) => home.create(quarantineName(family, release), value),
    'claim-lock': ({ value }) => home.append(lockName(family, environment), value),
    'renew-lock': ({ value }) => home.append(lockName(family, environment), value),
    'free-lock': ({ value }) => home.append(lockName(family, environment), value),
  }) satisfies Acts<StateStep | LockStep>
