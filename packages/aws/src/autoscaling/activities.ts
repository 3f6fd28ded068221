/** The scaling activities of an environment's groups, as evidence of when their instances were in service. */
import {
  type ActivitiesByTarget,
  type EnvironmentWorld,
  type GroupActivities,
  groupsIn,
  readable,
  readTargets,
  unknownBecause,
} from '@golden-ami/domain'
import { allEnded } from '../connection/all-ended.ts'
import { orUnknown } from '../connection/unknown.ts'
import type { EnvironmentClients } from '../environment/clients.ts'

/**
 * Asked of every group that could be read, one after the other in a target.
 * @param since ms since the epoch
 * @returns with the reason for those that are not told: no data never passes
 */
export const lookAtActivities = async (
  clients: EnvironmentClients['targets'],
  world: Pick<EnvironmentWorld, 'targets'>,
  since: number,
): Promise<ActivitiesByTarget> => {
  const found = await allEnded(
    readTargets(world).map(async ([name, { fleet }]) => {
      const told = new Map<string, GroupActivities>()
      for (const group of [...groupsIn(fleet).values()].filter(readable))
        told.set(group.name, await activitiesOf(clients, name, group.name, since))
      return [name, told] as const
    }),
  )
  return new Map(found)
}

const activitiesOf = async (
  clients: EnvironmentClients['targets'],
  target: string,
  group: string,
  since: number,
): Promise<GroupActivities> => {
  const there = clients.get(target)
  if (!there) return unknownBecause(`nobody may enter ${target}`)
  return orUnknown(async () => ({ changes: await there.use(() => there.autoScaling.changes(group, since)) }))
}
