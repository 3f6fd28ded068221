/** A step as AWS carries it out: guarded, so that a repeated one changes nothing, and refreshes that take time and may fail. */
import {
  type AsgFleet,
  type ConvergeStep,
  type EnvironmentWorld,
  type Group,
  groupsIn,
  isRead,
  lastEvent,
  newestVersion,
  predictEnvironment,
  type RefreshState,
  readable,
  readTargets,
  type TargetRollStep,
  type TargetWorld,
} from '@golden-ami/domain'
import type { Chooser } from '../chooser.ts'

const targetOf = (world: EnvironmentWorld, name: string): TargetWorld | undefined => {
  const found = world.targets.get(name)
  return found && isRead(found) ? found : undefined
}
const NONE: AsgFleet = { kind: 'asg', groups: new Map(), past: new Set() }
const groupOf = (world: EnvironmentWorld, { target, group }: Pick<TargetRollStep, 'target' | 'group'>): Group | undefined => {
  const found = groupsIn(targetOf(world, target)?.fleet ?? NONE).get(group)
  return found && readable(found) ? found : undefined
}
const withGroup = <W extends EnvironmentWorld>(world: W, target: string, group: Group): W => {
  const there = targetOf(world, target)
  if (!there) return world
  const past = 'past' in there.fleet ? there.fleet.past : NONE.past
  const fleet: AsgFleet = { kind: 'asg', past, groups: new Map([...groupsIn(there.fleet), [group.name, group]]) }
  return { ...world, targets: new Map([...world.targets, [target, { ...there, fleet }]]) }
}
const isRunning = (group: Group | undefined): boolean => ['going', 'ending'].includes(group?.refreshes[0]?.state ?? '')

/** Would AWS do anything? The guards are those of the table verb → guard. */
const changes = (world: EnvironmentWorld, step: ConvergeStep): boolean => {
  switch (step.do) {
    case 'put-pointer': {
      const newest = newestVersion(targetOf(world, step.target)?.pointer ?? [])
      return newest?.image !== step.image || newest.metadata?.release !== step.release
    }
    case 'write-event':
      return lastEvent(world.ledger)?.id !== step.id
    case 'write-quarantine':
      return !world.quarantined.has(step.release)
    case 'start-refresh':
      return !isRunning(groupOf(world, step))
    case 'cancel-refresh':
    case 'rollback-refresh':
      return groupOf(world, step)?.refreshes[0]?.state === 'going'
    case 'add-version':
      return !groupOf(world, step)?.versions.some(({ image }) => image === step.image)
    default:
      return true
  }
}

/** @param id of a refresh that is started */
export const carriedOut = <W extends EnvironmentWorld>(world: W, step: ConvergeStep, id: string, now: number): W => {
  if (!changes(world, step)) return world
  const after: W = { ...world, ...predictEnvironment(world, step, now) }
  const group = 'group' in step ? groupOf(after, step) : undefined
  const [newest, ...older] = group?.refreshes ?? []
  if (!group || !newest || !('group' in step)) return after
  if (step.do === 'start-refresh') return withGroup(after, step.target, { ...group, refreshes: [{ ...newest, id }, ...older] })
  // AWS takes its time to undo a refresh.
  if (step.do === 'cancel-refresh' || step.do === 'rollback-refresh')
    return withGroup(after, step.target, { ...group, refreshes: [{ ...newest, state: 'ending', status: step.do }, ...older] })
  return after
}

/** Time passes: each refresh may end, well or not; instances settle. */
export const later = <W extends EnvironmentWorld>(world: W, choose: Chooser): W => {
  let seen = world
  for (const [target, { fleet }] of readTargets(world))
    for (const group of [...groupsIn(fleet).values()].filter(readable))
      seen = withGroup(seen, target, afterAWhile(seen, target, group, choose))
  return seen
}
const afterAWhile = (world: EnvironmentWorld, target: string, group: Group, choose: Chooser): Group => {
  const [newest, ...older] = group.refreshes
  const ended = (state: RefreshState): Group => ({ ...group, refreshes: [{ ...newest!, state, why: `it is ${state}` }, ...older] })
  if (newest?.state === 'ending') return ended(newest.status === 'cancel-refresh' ? 'cancelled' : 'rolled-back')
  if (newest?.state === 'going' && choose.percent(30)) return group
  if (newest?.state === 'going' && choose.percent(20)) return ended(choose.of(['failed', 'rolled-back']))
  return groupOf(predictEnvironment(withGroup(world, target, group)), { target, group: group.name }) ?? group
}
