/** Looks at one environment, home and all targets at once, and changes what it says of itself. */
import {
  barredReleases,
  type ConvergeStep,
  decodeDescription,
  decodeEvent,
  type EnvironmentWorld,
  type FoundTarget,
  imagesInQuestion,
  isRead,
  type LabelPointer,
  type LedgerVersion,
  type LockStep,
  type LockVersion,
  ledgerName,
  lockName,
  type ParameterHistory,
  type PointerVersion,
  type PutPointer,
  pointerName,
  type Quarantine,
  quarantineName,
  quarantinePath,
  type Release,
  type StateStep,
  seenSoFar,
  type Target,
  type TargetRollStep,
  type TargetWorld,
} from '@golden-ami/domain'
import { act } from './acts.ts'
import type { cloudWatch } from './cloudwatch.ts'
import type { DistributionClients, KeyClients } from './distribution.ts'
import type { ec2 } from './ec2.ts'
import { type FleetClients, lookAtFleet } from './fleet.ts'
import type { imageBuilder } from './image-builder.ts'
import { judge } from './judge.ts'
import type { ssm } from './ssm.ts'

export interface EnvironmentName {
  readonly family: string
  readonly environment: string
  readonly architecture: string
}
/** Makes calls with the credentials of an account; see `Session.use`. */
type Use = <T>(calls: () => Promise<T>) => Promise<T>

/** In the home account and region: ledger, lock, quarantine, and the images that are built. */
export interface HomeClients {
  readonly parameters: ReturnType<typeof ssm>
  readonly ec2: ReturnType<typeof ec2>
  readonly imageBuilder: ReturnType<typeof imageBuilder>
  readonly keys: KeyClients
  readonly use: Use
}
/** In a target's account and region. */
export interface TargetClients extends FleetClients {
  readonly parameters: ReturnType<typeof ssm>
  readonly cloudWatch: ReturnType<typeof cloudWatch>
  /** Only if the credentials belong to the target's account, and for a few targets at a time. */
  readonly use: Use
}
export interface EnvironmentClients {
  readonly home: HomeClients
  /** By the target's name. */
  readonly targets: ReadonlyMap<string, TargetClients>
  /** The targets of the environment before. */
  readonly before: ReadonlyMap<string, TargetClients>
  /** Home in every region, and each account and region of the targets. */
  readonly places: DistributionClients
}

const pointerVersions = (history: ParameterHistory): readonly PointerVersion[] =>
  history.map(({ version, value, description, labels, modified }) => ({
    version,
    image: value,
    modified,
    labels,
    says: decodeDescription(description),
  }))

type Parameters = HomeClients['parameters']

export const readLedger = async (home: Parameters, family: string, environment: string): Promise<readonly LedgerVersion[]> => {
  const name = ledgerName(family, environment)
  return (await home.history(name)).map(({ version, value, modified }) => ({ version, modified, event: decodeEvent(value, name, version) }))
}
export const readLock = (home: Parameters, family: string, environment: string): Promise<readonly LockVersion[]> =>
  home.history(lockName(family, environment))

export const readBarred = async (home: Parameters, family: string): Promise<ReadonlyMap<Release, Quarantine>> =>
  barredReleases(await home.under(quarantinePath(family)))

export const readPointer = async (
  parameters: Parameters,
  { family, environment, architecture }: EnvironmentName,
): Promise<readonly PointerVersion[]> => pointerVersions(await parameters.history(pointerName(family, environment, architecture)))

export type HomeState = Omit<EnvironmentWorld, 'targets'>

/** What home says of the environment. `previous`: as the look before it told. */
export const lookAtHome = (
  { parameters, use }: HomeClients,
  { family, environment }: EnvironmentName,
  previous: HomeState | undefined,
): Promise<HomeState> =>
  use(async () => {
    const [ledger, lock, barred] = await Promise.all([
      readLedger(parameters, family, environment),
      readLock(parameters, family, environment),
      readBarred(parameters, family),
    ])
    return { ledger: seenSoFar(previous?.ledger, ledger), lock: seenSoFar(previous?.lock, lock), barred }
  })

/** Everything that a decision on the environment needs. */
export const lookAtEnvironment = async (
  { home, targets: clients }: Pick<EnvironmentClients, 'home' | 'targets'>,
  name: EnvironmentName,
  targets: readonly Target[],
  previous: EnvironmentWorld | undefined,
): Promise<EnvironmentWorld> => {
  const state = await lookAtHome(home, name, previous)
  return { ...state, targets: await lookAtTargets(clients, name, targets, state, previous?.targets) }
}

/**
 * All targets at once. One that cannot be read is told with its reason, and whether that passes.
 * @param fleets false: only the pointers are read again, the fleets are as they were
 */
export const lookAtTargets = async (
  clients: ReadonlyMap<string, TargetClients>,
  name: EnvironmentName,
  targets: readonly Target[],
  { ledger }: Pick<HomeState, 'ledger'>,
  previous: EnvironmentWorld['targets'] | undefined,
  fleets = true,
): Promise<EnvironmentWorld['targets']> =>
  new Map(
    await Promise.all(
      targets.map(async target => {
        const before = lastRead(previous?.get(target.name))
        const there = clientsOf(clients, target.name)
        return [
          target.name,
          await readable(before, () => there.use(() => lookAtTarget(there, name, target, ledger, before, fleets))),
        ] as const
      }),
    ),
  )

const clientsOf = (clients: ReadonlyMap<string, TargetClients>, target: string): TargetClients => {
  const there = clients.get(target)
  if (!there) throw new Error(`no clients for target ${target}`)
  return there
}

const lastRead = (found: FoundTarget | undefined): TargetWorld | undefined => (found && !isRead(found) ? found.before : found)

const lookAtTarget = async (
  clients: TargetClients,
  name: EnvironmentName,
  { groups }: Target,
  ledger: HomeState['ledger'],
  before: TargetWorld | undefined,
  fleets: boolean,
): Promise<TargetWorld> => {
  const pointer = seenSoFar(before?.pointer, await readPointer(clients.parameters, name))
  if (!fleets && before) return { pointer, fleet: before.fleet }
  return { pointer, fleet: await lookAtFleet(clients, groups, imagesInQuestion({ ledger, pointer }), before?.fleet) }
}

const readable = async (before: TargetWorld | undefined, look: () => Promise<TargetWorld>): Promise<FoundTarget> => {
  try {
    return await look()
  } catch (error) {
    const judgement = judge(error)
    const was = before ? { before } : {}
    if (judgement === 'look-again') return { unreadable: (error as Error).message, passes: true, ...was }
    return { unreadable: judgement.refused.message, code: judgement.refused.code, ...was }
  }
}

type HomeStep = Exclude<StateStep, PutPointer | LabelPointer> | LockStep

const homeActs = ({ parameters }: HomeClients, { family, environment }: EnvironmentName) =>
  act<HomeStep>({
    'write-event': ({ value }) => parameters.append(ledgerName(family, environment), value),
    'bar-release': ({ release, value }) => parameters.create(quarantineName(family, release), value),
    'claim-lock': ({ value }) => parameters.append(lockName(family, environment), value),
    'renew-lock': ({ value }) => parameters.append(lockName(family, environment), value),
    'free-lock': ({ value }) => parameters.append(lockName(family, environment), value),
  })

const targetActs = ({ parameters, autoScaling, ec2 }: TargetClients, { family, environment, architecture }: EnvironmentName) =>
  act<TargetRollStep | PutPointer | LabelPointer>({
    ...autoScaling.acts,
    ...ec2.acts,
    'put-pointer': ({ image, description }) => parameters.point(pointerName(family, environment, architecture), image, description),
    'label-pointer': ({ version, label }) => parameters.label(pointerName(family, environment, architecture), version, label),
  })

/** Carries out one step, at home or in its target. */
export const environmentAct = ({ home, targets }: Pick<EnvironmentClients, 'home' | 'targets'>, name: EnvironmentName) => {
  const atHome = homeActs(home, name)
  return (step: ConvergeStep | LockStep): Promise<void> => {
    if (!('target' in step)) return home.use(() => atHome(step))
    const there = clientsOf(targets, step.target)
    return there.use(() => targetActs(there, name)(step))
  }
}
