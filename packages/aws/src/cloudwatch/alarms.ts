/** The alarms of an environment, as evidence: those of that name in every account and region where it has targets. */
import { type Alarm, type Environment, type EnvironmentWorld, isUnknown, type NoAlarm, readTargets, type Target } from '@golden-ami/domain'
import { allEnded } from '../connection/all-ended.ts'
import { orUnknown } from '../connection/unknown.ts'
import type { EnvironmentClients } from '../environment/clients.ts'

/**
 * Asked wherever a target could be read.
 * @param since ms since the epoch, how far back histories are read
 * @returns where there are several places, names that say theirs; with the reason for those that cannot be read: no data never passes
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
  const found = await orUnknown(look)
  return isUnknown(found) ? names.map(name => ({ ...found, name })) : found
}
