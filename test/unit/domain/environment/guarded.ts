/** A step as AWS carries it out: guarded, so that a repeated one changes nothing, and refreshes that take time and may fail. */
import {
  assumeEnvironment,
  type ConvergeStep,
  type EnvironmentWorld,
  type Fleet,
  type Group,
  newestVersion,
  type RefreshState,
  readable,
} from '@golden-ami/domain'
import type { Chooser } from '../chooser.ts'

type AnyWorld = EnvironmentWorld

const groupOf = (world: AnyWorld, name: string): Group | undefined => {
  const found = world.fleet.groups.get(name)
  return found && readable(found) ? found : undefined
}
const withGroup = <W extends AnyWorld>(world: W, group: Group): W => {
  const fleet: Fleet = { ...world.fleet, groups: new Map([...world.fleet.groups, [group.name, group]]) }
  return { ...world, fleet }
}
const isRunning = (group: Group | undefined): boolean => ['going', 'ending'].includes(group?.refreshes[0]?.state ?? '')

/** Would AWS do anything? The guards are those of the table verb → guard. */
const changes = (world: AnyWorld, step: ConvergeStep): boolean => {
  switch (step.do) {
    case 'put-pointer': {
      const newest = newestVersion(world.pointer)
      return newest?.image !== step.image || newest.says?.release !== step.release
    }
    case 'write-event':
      return newestVersion(world.ledger)?.event.id !== step.id
    case 'bar-release':
      return !world.barred.has(step.release)
    case 'start-refresh':
      return !isRunning(groupOf(world, step.on))
    case 'cancel-refresh':
    case 'rollback-refresh':
      return groupOf(world, step.on)?.refreshes[0]?.state === 'going'
    case 'add-version':
      return !groupOf(world, step.on)?.versions.some(({ image }) => image === step.image)
    default:
      return true
  }
}

/** @param id of a refresh that is started */
export const carriedOut = <W extends AnyWorld>(world: W, step: ConvergeStep, id: string, now: number): W => {
  if (!changes(world, step)) return world
  const after: W = { ...world, ...assumeEnvironment(world, step, now) }
  const group = groupOf(after, step.on)
  const [newest, ...older] = group?.refreshes ?? []
  if (!group || !newest) return after
  if (step.do === 'start-refresh') return withGroup(after, { ...group, refreshes: [{ ...newest, id }, ...older] })
  // AWS takes its time to undo a refresh.
  if (step.do === 'cancel-refresh' || step.do === 'rollback-refresh')
    return withGroup(after, { ...group, refreshes: [{ ...newest, state: 'ending', status: step.do }, ...older] })
  return after
}

/** Time passes: each refresh may end, well or not; instances settle. */
export const later = <W extends AnyWorld>(world: W, choose: Chooser): W => {
  let seen = world
  for (const group of [...world.fleet.groups.values()].filter(readable)) seen = withGroup(seen, afterAWhile(seen, group, choose))
  return seen
}
const afterAWhile = (world: AnyWorld, group: Group, choose: Chooser): Group => {
  const [newest, ...older] = group.refreshes
  const ended = (state: RefreshState): Group => ({ ...group, refreshes: [{ ...newest!, state, why: `it is ${state}` }, ...older] })
  if (newest?.state === 'ending') return ended(newest.status === 'cancel-refresh' ? 'cancelled' : 'rolled-back')
  if (newest?.state === 'going' && choose.percent(30)) return group
  if (newest?.state === 'going' && choose.percent(20)) return ended(choose.of(['failed', 'rolled-back']))
  return groupOf(assumeEnvironment({ ...world, fleet: { ...world.fleet, groups: new Map([[group.name, group]]) } }), group.name) ?? group
}
