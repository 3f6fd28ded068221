/** The life of a target: registered, checked again and again, drained, gone. */
import type * as Elb from '@aws-sdk/client-elastic-load-balancing-v2'
import { type Process, seconds, within } from '../../time/timeline.ts'
import type { ElbState, Target, TargetGroup } from './state.ts'
import { targetKey } from './state.ts'
import { type FAILURES, nextChange, passes } from './target-fate.ts'

/** From registering a target until its first health check is on its way. */
const REGISTRATION = seconds(10)
/** Unless the target group has another. */
const DEREGISTRATION_DELAY = '300'

const INITIAL = {
  registering: { State: 'initial', Reason: 'Elb.RegistrationInProgress', Description: 'Target registration is in progress' },
  checking: { State: 'initial', Reason: 'Elb.InitialHealthChecking', Description: 'Initial health checks in progress' },
} as const satisfies Record<string, Elb.TargetHealth>
const NOT_IN_USE: Elb.TargetHealth = {
  State: 'unused',
  Reason: 'Target.NotInUse',
  Description: 'Target group is not configured to receive traffic from the load balancer',
}
const DRAINING: Elb.TargetHealth = {
  State: 'draining',
  Reason: 'Target.DeregistrationInProgress',
  Description: 'Target deregistration is in progress',
}
export const NOT_REGISTERED: Elb.TargetHealth = {
  State: 'unused',
  Reason: 'Target.NotRegistered',
  Description: 'Target is not registered to the target group',
}

/**
 * A target is registered once for a port; registering it again while it drains takes it back.
 * @rule elbv2.targets.register https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RegisterTargets.html (unverified)
 */
export const register = (state: ElbState, targetGroup: TargetGroup, id: string, port = targetGroup.Port): void => {
  const target = { targetGroup: targetGroup.TargetGroupArn, Id: id, Port: port }
  const key = targetKey(target)
  const known = state.targets.own(key)
  if (known && known.health.State !== 'draining') return
  const { timeline } = state.place.world
  const registered = { ...target, since: timeline.now, registration: state.nextRegistration() }
  state.targets.put(key, { ...registered, health: whyUnused(state, target) ?? INITIAL.registering })
  timeline.spawn(beChecked(state, key, registered))
}

/**
 * A target that is deregistered gets no new requests, and is gone when the deregistration delay is over: here always then, though AWS ends
 * it sooner where nothing is under way. One that gets no requests anyhow is gone at once.
 * @rule elbv2.targets.deregistration-delay https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html (unverified)
 */
export const deregister = (state: ElbState, target: Target): void => {
  if (target.health.State === 'draining') return
  const key = targetKey(target)
  if (whyUnused(state, target)) {
    state.targets.delete(key)
    return
  }
  const draining = state.targets.patch(key, { health: DRAINING })
  const { timeline } = state.place.world
  timeline.at(timeline.now + deregistrationDelay(state, target.targetGroup), () => {
    if (state.targets.own(key) === draining) state.targets.delete(key)
  })
}
/** ms */
const deregistrationDelay = (state: ElbState, targetGroup: string): number =>
  seconds(Number(state.targetGroups.own(targetGroup)?.attributes['deregistration_delay.timeout_seconds'] ?? DEREGISTRATION_DELAY))

/**
 * Nobody checks a target of a group that no load balancer uses, nor an instance that does not run.
 * @rule elbv2.targets.unused https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetHealth.html (moto)
 */
const whyUnused = (state: ElbState, { targetGroup, Id }: Pick<Target, 'targetGroup' | 'Id'>): Elb.TargetHealth | undefined => {
  const instance = state.ec2.instances.own(Id)?.State?.Name ?? 'terminated'
  if (instance !== 'running') return { State: 'unused', Reason: 'Target.InvalidState', Description: `Target is in the ${instance} state` }
  return state.usersOf(targetGroup).length === 0 ? NOT_IN_USE : undefined
}

type Registered = Omit<Target, 'health'>
function* beChecked(state: ElbState, key: string, registered: Registered): Process {
  const isGone = (): boolean => {
    const target = state.targets.own(key)
    return target?.registration !== registered.registration || target.health.State === 'draining'
  }
  while (!isGone()) {
    const unused = whyUnused(state, registered)
    if (unused) {
      tell(state, key, unused)
      yield () => isGone() || whyUnused(state, registered)?.Description !== unused.Description
    } else yield* whileUsed(state, key, registered, () => isGone() || whyUnused(state, registered) !== undefined)
  }
}
const tell = (state: ElbState, key: string, health: Elb.TargetHealth): void => {
  state.targets.patch(key, { health })
}

/**
 * A new target is healthy, or unhealthy, after as many checks in a row as its group has as threshold, one an interval; so is one that
 * answers otherwise than before.
 * @param isOver it is not checked any more
 * @rule elbv2.targets.thresholds https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html (unverified)
 */
function* whileUsed(state: ElbState, key: string, target: Registered, isOver: () => boolean): Process {
  tell(state, key, INITIAL.registering)
  if (yield* within(state.place.world.timeline, REGISTRATION, isOver)) return
  tell(state, key, INITIAL.checking)
  while (!isOver()) {
    const health = yield* checks(state, target, isOver)
    if (health === undefined) return
    tell(state, key, health)
    yield* whileAlike(state, target, health.State === 'healthy', isOver)
  }
}
/** Until as many in a row as it takes tell the same; undefined: it is over. */
function* checks(state: ElbState, target: Registered, isOver: () => boolean): Process<Elb.TargetHealth | undefined> {
  const { timeline } = state.place.world
  for (let [passed, inARow] = [false, 0]; ; ) {
    const { HealthCheckIntervalSeconds, HealthyThresholdCount, UnhealthyThresholdCount } = state.targetGroups.own(target.targetGroup)!
    if (yield* within(timeline, seconds(HealthCheckIntervalSeconds), isOver)) return undefined
    const passesNow = passesCheck(state, target)
    inARow = passesNow === passed ? inARow + 1 : 1
    passed = passesNow
    if (inARow >= (passed ? HealthyThresholdCount : UnhealthyThresholdCount))
      return passed ? { State: 'healthy' } : failed(state.fateOf(target.Id).reason)
  }
}
const passesCheck = (state: ElbState, { Id, since }: Registered): boolean =>
  passes(state.fateOf(Id), state.place.world.timeline.now - since)

/** Every check tells the same, until its image's fate turns or is another. */
function* whileAlike(state: ElbState, target: Registered, healthy: boolean, isOver: () => boolean): Process {
  const { timeline } = state.place.world
  while (!isOver() && passesCheck(state, target) === healthy) {
    const fate = state.fateOf(target.Id)
    const isOther = (): boolean => isOver() || state.fateOf(target.Id) !== fate
    const change = nextChange(fate, timeline.now - target.since)
    if (change === undefined) yield isOther
    else yield* within(timeline, change, isOther)
  }
}
const FAILED: Readonly<Record<(typeof FAILURES)[number], string>> = {
  'Target.FailedHealthChecks': 'Health checks failed',
  'Target.Timeout': 'Request timed out',
  'Target.ResponseCodeMismatch': 'Health checks failed with these codes: [502]',
}
const failed = (Reason: (typeof FAILURES)[number] = 'Target.FailedHealthChecks'): Elb.TargetHealth => ({
  State: 'unhealthy',
  Reason,
  Description: FAILED[Reason],
})
