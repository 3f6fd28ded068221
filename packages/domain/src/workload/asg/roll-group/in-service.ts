import { isUnknown, type Unknown } from '../../../unknown.ts'
import { weightOf } from '../group/group.ts'
import { isPinnedTo } from '../group/launches.ts'
import { type GroupTurn, onIt } from '../group-result.ts'
import { failingTargets } from './as-targets.ts'
import { type AtGroup, end, isLeftAlone, poolOf, replacedIn } from './at-group.ts'

/**
 * ms that a group is given to have its instances in service once its refresh was successful: as long as AWS waits for progress of the
 * refresh itself. With a short warm-up AWS counts an instance that fails its health check a moment later, and replaces it for ever.
 * Source: Auto Scaling User Guide, "How an instance refresh works".
 */
const SETTLING = 60 * 60_000

/**
 * It would launch the image, and nothing is left to be replaced: whether its instances are in service, and healthy as targets of its load
 * balancers, proves it.
 */
export const inService = (here: AtGroup): GroupTurn | undefined => {
  const { wish, group, past, stale, standing } = here
  if (!isPinnedTo(group, wish.image) || stale.length > 0) return undefined
  if (isLacking(here)) return settling(here, standing, 'they do not stay in service')
  if (onIt(group, wish.image).length === 0) return end(here, 'configured', `it would launch ${wish.image}, and has no instance in service`)
  const unproved = asTargets(here)
  if (unproved) return unproved
  // Also where what was on its way to another image was rolled back.
  const brought = group.refreshes.some(({ id }) => !past.has(id))
  return end(here, brought ? 'refreshed' : 'unchanged', brought ? standing : `${standing}, and its launch template says so`)
}

/** Not all that it wants is in service on the image. */
const isLacking = ({ wish, group }: AtGroup): boolean => {
  const fresh = onIt(group, wish.image)
  const alone = group.instances.filter(instance => isLeftAlone(wish)(instance) && instance.inService && instance.image !== wish.image)
  return (
    weightOf(fresh) + weightOf(alone) < group.desired ||
    poolOf(group).some(({ image }) => image !== wish.image) ||
    fresh.length < replacedIn(wish, group).filter(({ standby }) => !standby).length
  )
}

/** What keeps its instances in service from being proved as targets of its load balancers; undefined: nothing. */
const asTargets = (here: AtGroup): GroupTurn | undefined => {
  const { wish, group, standing } = here
  const { targetGroups = [], targetHealth } = group
  if (targetGroups.length === 0) return undefined
  if (targetHealth === undefined) return { wait: `${group.name}: ${standing}; its target groups were not asked yet` }
  if (isUnknown(targetHealth)) return unreadTargets(here, targetHealth)
  const failing = failingTargets(group, wish.image)
  return failing === undefined ? undefined : settling(here, `${standing}; ${failing}`, failing)
}

/** What cannot be read is no proof, and says nothing against the image either. */
const unreadTargets = (here: AtGroup, { why, code, transient }: Unknown): GroupTurn => {
  const told = `${here.standing}; whether they are healthy in the target groups cannot be read: ${why}`
  if (transient) return { wait: `${here.group.name}: ${told}` }
  return end(here, 'refused', told, { code: code ?? 'aws.refused', message: `Group ${here.group.name}: ${told}` })
}

/**
 * @param awaited what it waits for
 * @param left what is the matter when that takes too long
 */
const settling = (here: AtGroup, awaited: string, left: string): GroupTurn => {
  const { wish, group, past, at, ended, standing } = here
  const [last] = ended
  // What brought the image is long past, or is not told any more: the hour begins when this run began to watch.
  const watched = last && !past.has(last.id) ? 0 : (wish.unproved?.since ?? 0)
  const since = last ? last.ended : wish.unproved?.since
  const late = since === undefined ? undefined : Math.max(since, watched) + SETTLING
  if (late === undefined || at.now < late) return { wait: `${group.name}: ${awaited}`, ...(late === undefined ? {} : { until: late }) }
  const brought = last ? 'its instance refresh was successful more than an hour ago' : 'nothing was replaced for more than an hour'
  return end(here, 'failed', `${standing} and ${brought}: ${left}`)
}
