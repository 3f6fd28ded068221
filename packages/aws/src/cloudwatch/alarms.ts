/** The alarms of an environment, as evidence: those of that name in every account and region where it has targets. */
import { type Alarm, type Environment, type EnvironmentWorld, type NoAlarm, readTargets, type Target } from '@golden-ami/domain'
import { allEnded } from '../connection/all-ended.ts'
import { classifyError, passes } from '../connection/classify-error.ts'
import type { EnvironmentClients } from '../environment/clients.ts'

/**
 * Asked wherever a target could be read.
 * @param since ms since the epoch, how far back histories are read
 * @returns where there are several places, names that say theirs. An alarm that cannot be read now is told as gone: no data never passes.
 * @throws what AWS refuses for good, such as a missing permission
 */
export const lookAtAlarms = async (
  clients: EnvironmentClients['targets'],
  { targets, alarms }: Pick<Environment, 'targets' | 'alarms'>,
  world: Pick<EnvironmentWorld, 'targets'>,
  since: number,
): Promise<readonly (Alarm | NoAlarm)[]> => {
  if (alarms.length === 0) return []
  const read = new Set(readTargets(world).map(([name]) => name))
  // Of several targets in a place one that could be read is asked.
  const places = new Map(
    [...targets].sort((a, b) => Number(read.has(a.name)) - Number(read.has(b.name))).map(target => [placeOf(target), target]),
  )
  const found = await allEnded(
    [...places].map(async ([place, { name }]) => {
      const there = clients.get(name)
      const told = there && read.has(name) ? await reading(alarms, () => there.use(() => there.cloudWatch.alarms(alarms, since))) : []
      return places.size === 1 ? told : told.map(alarm => ({ ...alarm, name: `${alarm.name} in ${place}` }))
    }),
  )
  return found.flat()
}

const placeOf = ({ account, region }: Target): string => `${account}/${region}`

const reading = async (
  names: readonly string[],
  look: () => Promise<readonly (Alarm | NoAlarm)[]>,
): Promise<readonly (Alarm | NoAlarm)[]> => {
  try {
    return await look()
  } catch (error) {
    if (!passes(classifyError(error))) throw error
    return names.map(name => ({ name, gone: `cannot be read: ${(error as Error).message}`, transient: true as const }))
  }
}
