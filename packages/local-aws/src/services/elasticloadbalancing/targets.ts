/** RegisterTargets, DeregisterTargets, DescribeTargetHealth. */
import type * as Elb from '@aws-sdk/client-elastic-load-balancing-v2'
import { AwsError } from '../../wire/aws-error.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { targetGroupOf } from './errors.ts'
import { deregister, NOT_REGISTERED, register } from './health.ts'
import { ElbState, type Target, type TargetGroup } from './state.ts'

/** Without a port it is meant on every one. */
const isMeant =
  ({ Id, Port }: Elb.TargetDescription) =>
  (target: Target): boolean =>
    target.Id === Id && (Port === undefined || target.Port === Port)

/**
 * An instance is registered while it runs.
 * @rule elbv2.targets.must-run https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RegisterTargets.html (moto)
 */
const refuseStopped = (state: ElbState, targets: readonly Elb.TargetDescription[]): void => {
  const wrong = targets.filter(({ Id = '' }) => state.ec2.instances.own(Id)?.State?.Name !== 'running').map(({ Id }) => `'${Id}'`)
  if (wrong.length > 0)
    throw new AwsError('InvalidTarget', `The following targets are not in a running state and cannot be registered: ${wrong.join(', ')}`)
}

export const targetOperations: Handlers<typeof Elb, Context> = {
  RegisterTargets({ TargetGroupArn, Targets = [] }, { place }) {
    const state = place.state(ElbState)
    const group = targetGroupOf(state, TargetGroupArn)
    refuseStopped(state, Targets)
    for (const { Id = '', Port } of Targets) register(state, group, Id, Port)
    return {}
  },
  /** A target that is not registered is no error. */
  DeregisterTargets({ TargetGroupArn, Targets = [] }, { place }) {
    const state = place.state(ElbState)
    const { TargetGroupArn: arn } = targetGroupOf(state, TargetGroupArn)
    for (const asked of Targets) for (const target of state.targetsOf(arn).filter(isMeant(asked))) deregister(state, target)
    return {}
  },
  /**
   * All targets that are registered or draining, or those that are asked for: one that is not registered is told as unused.
   * @rule elbv2.targets.describe https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetHealth.html (moto)
   */
  DescribeTargetHealth({ TargetGroupArn, Targets = [] }, context) {
    const state = context.place.state(ElbState)
    const group = targetGroupOf(state, TargetGroupArn)
    const shown = state.targets.all(context).filter(({ targetGroup }) => targetGroup === group.TargetGroupArn)
    const told = Targets.length === 0 ? shown.map(described(group)) : Targets.flatMap(asked => describedOrNot(group, shown, asked))
    return { TargetHealthDescriptions: told }
  },
}
const described =
  ({ HealthCheckPort }: TargetGroup) =>
  ({ Id, Port, health }: Target): Elb.TargetHealthDescription => ({
    Target: { Id, Port },
    HealthCheckPort: HealthCheckPort === undefined || HealthCheckPort === 'traffic-port' ? String(Port) : HealthCheckPort,
    TargetHealth: health,
  })
const describedOrNot = (
  group: TargetGroup,
  shown: readonly Target[],
  asked: Elb.TargetDescription,
): readonly Elb.TargetHealthDescription[] => {
  const found = shown.filter(isMeant(asked)).map(described(group))
  return found.length > 0 ? found : [{ Target: { Id: asked.Id, Port: asked.Port ?? group.Port }, TargetHealth: NOT_REGISTERED }]
}
