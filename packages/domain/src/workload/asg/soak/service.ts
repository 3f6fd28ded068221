/** When the instances of a group served on the image: as scaling activities, EC2's launch times and what runs now show it. */
import type { Stretch } from '../../../gates/stretches.ts'
import { isUnknown, type Unknown, unknownBecause } from '../../../unknown.ts'
import type { Group, Instance } from '../group/group.ts'
import type { GroupActivities, ServiceChange } from './activities.ts'

export interface Service {
  readonly stretches: readonly Stretch[]
  /** ms: when an instance left because a health check said so */
  readonly lost: readonly number[]
  /** What AWS does not show: full clauses, untrusted text. What is not shown does not count. */
  readonly unshown: readonly string[]
  /** Why activities could not be asked. */
  readonly untold?: Unknown
}

/** @param since ms: activities are known from then on, and what served then is taken to begin then */
export const serviceOf = (group: Group, image: string | undefined, activities: GroupActivities | undefined, since: number): Service => {
  if (!activities || isUnknown(activities)) {
    const why = `the scaling activities of ${group.name} are not shown: ${activities ? activities.why : 'nobody looked at them'}`
    return { stretches: [], lost: [], unshown: [why], untold: unknownBecause(why, activities) }
  }
  const { changes } = activities
  const names = new Set([...changes.map(({ instance }) => instance), ...group.instances.map(({ id }) => id)])
  const each = [...names].map(id =>
    serviceOfInstance(
      id,
      changes.filter(change => change.instance === id),
      group.instances.find(instance => instance.id === id),
      image,
      since,
    ),
  )
  return {
    stretches: each
      .flatMap(({ stretches }) => stretches)
      .flatMap(({ from, to }) => (to > since ? [{ from: Math.max(from, since), to }] : [])),
    lost: changes.flatMap(({ does, unhealthy, at }) => (does === 'leaves' && unhealthy && at >= since ? [at] : [])),
    unshown: each.flatMap(({ unshown }) => unshown),
  }
}

type OfInstance = Pick<Service, 'stretches' | 'unshown'>
const NONE: OfInstance = { stretches: [], unshown: [] }

/**
 * An instance that is gone is taken to have run what its group launched then: a soak counts from after the group's last refresh only, and
 * nothing of AWS tells the image of an instance that is gone.
 * @param now the instance as the group has it; undefined: it is gone
 */
const serviceOfInstance = (
  id: string,
  changes: readonly ServiceChange[],
  now: Instance | undefined,
  image: string | undefined,
  since: number,
): OfInstance => {
  if (now && now.image !== image) return NONE
  const serves = now?.inService === true
  const ordered = [...changes].sort((a, b) => a.at - b.at)
  if (ordered.length === 0) {
    if (!serves) return NONE
    // Older than what is told, or launched in a way that no activity tells.
    if (now.launched !== undefined && now.launched < since)
      return { stretches: [{ from: since, to: Number.POSITIVE_INFINITY }], unshown: [] }
    return { stretches: [], unshown: [`no scaling activity tells since when ${id} is in service`] }
  }
  const ended = ordered.flatMap(({ does, at }, index): readonly Stretch[] => {
    const before = ordered[index - 1]
    // What was only about to come into service was not in service before it left.
    if (does !== 'leaves' || (before && before.does !== 'enters')) return []
    return [{ from: before?.at ?? since, to: at }]
  })
  const last = ordered.at(-1)
  if (last?.does !== 'enters') {
    return { stretches: ended, unshown: serves ? [`no scaling activity tells since when ${id} is in service again`] : [] }
  }
  return serves
    ? { stretches: [...ended, { from: last.at, to: Number.POSITIVE_INFINITY }], unshown: [] }
    : { stretches: ended, unshown: [`no scaling activity tells until when ${id} was in service`] }
}
