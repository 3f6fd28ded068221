/** `asg`: Auto Scaling groups, whose instances are replaced by instance refreshes. */
import { unknownBecause } from '../../unknown.ts'
import type { RollbackGroup, Workload } from '../workload.ts'
import { groupAsSeen } from './as-seen.ts'
import type { AsgFleet } from './fleet.ts'
import { groupRefusals, refusedResults, selectsNoGroup } from './fleet-refusals.ts'
import { arrived, hasInstance, imageOfFleet, isIdle, isOn, isUnderWay, isWhollyOn, readableIn, wasTried } from './fleet-state.ts'
import { type Found, readable } from './group/group.ts'
import { launchesOf, numbered } from './group/launches.ts'
import { planGroups } from './plan-groups.ts'
import { predictFleet, withoutFollower } from './predict.ts'
import { beforeLaunch } from './preflight/before-launch/before-launch.ts'
import { putBackOf } from './put-back/put-back.ts'
import { newGroups, stackedGroups } from './remarks.ts'
import { callBack } from './rollout/call-back.ts'
import { rollFleet } from './rollout/roll-fleet.ts'
import { soakingGroup } from './soak/soaking.ts'
import { estimate } from './strategies/strategies.ts'

export const asgWorkload = (fleet: AsgFleet): Workload => ({
  isOn: image => isOn(fleet, image),
  isWhollyOn: image => isWhollyOn(fleet, image),
  hasInstance: () => hasInstance(fleet),
  isIdle: () => isIdle(fleet),
  isUnderWay: image => isUnderWay(fleet, image),
  arrived: image => arrived(fleet, image),
  wasTried: image => wasTried(fleet, image),
  wasEverTried: image => wasTried({ ...fleet, past: new Set() }, image),
  runs: () => imageOfFleet(fleet),
  unread: () => [...fleet.groups.values()].flatMap(group => (readable(group) ? [] : [{ what: 'group', ...group }])),
  putBack: (image, former, now) => readableIn(fleet).flatMap(group => putBackOf(group, image, former, now) ?? []),

  selectsNothing: launcher => selectsNoGroup(fleet, launcher),
  refusals: (wish, place) => groupRefusals(fleet, wish, place),
  beforeLaunch: (wish, facts) => beforeLaunch(fleet, wish, facts),
  rollbackGroups: () => [...fleet.groups.values()].map(rollbackGroup),
  launchRoles: () => readableIn(fleet).flatMap(({ role }) => role ?? []),

  turn: (wish, place, at) => rollFleet(fleet, wish, place, at),
  callBack: (image, { target }, at) => callBack(fleet, image, target, at),
  whyUnproved: image => (fleet.groups.size === 0 ? 'there is no group yet' : `no instance is in service that would run ${image}`),
  byNow: (target, image, seen) => ({
    groups: [...fleet.groups.values()].map(group => ({ ...groupAsSeen(group, image, fleet.past, seen), target })),
  }),
  refused: (target, image, refusals) => refusedResults(fleet, target, image, refusals),

  predict: step => predictFleet(fleet, step),
  predictBeside: step => (step.do === 'pin-template' ? withoutFollower(fleet, step.group) : fleet),

  soaking: (image, activities, since) => readableIn(fleet).map(group => soakingGroup(group, image, activities?.get(group.name), since)),
  estimate: strategy => Math.max(0, ...readableIn(fleet).map(group => estimate(strategy, group))),
  plan: () => planGroups(fleet),
  reach: () => ({ groups: fleet.groups.size, instances: readableIn(fleet).reduce((sum, { desired }) => sum + desired, 0) }),
  newParts: (launcher, said) => newGroups(fleet, launcher, said),
  stacks: except => stackedGroups(fleet, except),
})

/** Of several versions one that is a name. */
const rollbackGroup = (group: Found): RollbackGroup => ({
  name: group.name,
  version: readable(group)
    ? (launchesOf(group).find(({ version }) => !numbered(version))?.version ?? group.version)
    : unknownBecause(group.why, group),
})
