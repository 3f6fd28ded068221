/** Whether a process has changed nothing of an environment's records: what another step or attempt of its run did is not its doing. */
import { newestCounting } from '../records/ledger/history.ts'
import { desiredVersion } from '../records/pointer.ts'
import { type EnvironmentWorld, readTargets } from './world.ts'

const recordsOf = (world: EnvironmentWorld): string =>
  JSON.stringify([
    newestCounting(world.ledger)?.version ?? 0,
    ...readTargets(world).map(([name, { pointer }]) => [name, desiredVersion(pointer)?.version ?? 0]),
  ])

/** `first`, `last`: what the process saw first and last. */
export const isAsBefore = (first: EnvironmentWorld, last: EnvironmentWorld): boolean => recordsOf(first) === recordsOf(last)
