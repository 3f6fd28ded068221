/** Looks at the instance refreshes of a group, and once at what it did while the last of them failed. */
import type { AsgFleet, Group, Refresh } from '@golden-ami/domain'
import { orRefused } from '../connection/unknown.ts'
import type { autoScaling, GroupFacts } from './client.ts'
import { type FleetFacts, noteLaunches, refreshesSince } from './fleet-facts.ts'

interface RefreshClients {
  readonly autoScaling: Pick<ReturnType<typeof autoScaling>, 'refreshes' | 'activities'>
  readonly facts: FleetFacts
}

/** @param past ids of those that had ended when this run first looked; undefined: this is the first look */
export const lookAtRefreshes = async (
  clients: RefreshClients,
  group: GroupFacts,
  past: AsgFleet['past'] | undefined,
): Promise<Pick<Group, 'refreshes' | 'refreshActivities'>> => {
  const { autoScaling, facts } = clients
  const name = group.AutoScalingGroupName
  noteLaunches(facts, group)
  const refreshes = await facts.refreshes.recall(name, refreshesSince(facts, name), () => autoScaling.refreshes(name))
  const [newest] = refreshes
  return newest && hasFailed(newest, past) ? { refreshes, refreshActivities: await lookAtActivities(clients, name, newest) } : { refreshes }
}

/** While this run was looking, and not because somebody asked for that. */
const hasFailed = ({ id, state, requested }: Refresh, past: AsgFleet['past'] | undefined): boolean =>
  past !== undefined && !past.has(id) && !requested && (state === 'failed' || state === 'rolled-back')

/** Asked once: it has ended, and nothing else of AWS says what for. */
const lookAtActivities = ({ autoScaling, facts }: RefreshClients, group: string, { id, started }: Refresh) =>
  facts.activities.recall(`${group} ${id}`, 0, () => orRefused(() => autoScaling.activities(group, started ?? facts.now())))
