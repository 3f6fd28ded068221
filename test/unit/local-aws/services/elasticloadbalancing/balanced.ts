/** A fleet behind a load balancer. */
import type { CreateAutoScalingGroupCommandInput } from '@aws-sdk/client-auto-scaling'
import { type CreateTargetGroupCommandInput, ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2'
import { ElbState } from '@golden-ami/local-aws/services/elasticloadbalancing/state'
import { Fleet } from '../autoscaling/fleet.ts'

export class Balanced extends Fleet {
  readonly elb = new ElasticLoadBalancingV2(this.client)
  readonly elbState = this.place.state(ElbState)
  /** ARN. */
  targetGroup = ''

  /** A target group that is checked every 10 s, with thresholds of 3 and 2, behind a load balancer unless `used` is false. */
  async addTargetGroup(Name = 'web', input: Partial<CreateTargetGroupCommandInput> = {}, used = true): Promise<string> {
    const { TargetGroups } = await this.elb.createTargetGroup({
      ...{ Name, Protocol: 'HTTP', Port: 8080, VpcId: 'vpc-1', HealthCheckIntervalSeconds: 10, HealthyThresholdCount: 3 },
      ...input,
    })
    const TargetGroupArn = TargetGroups![0]!.TargetGroupArn!
    if (used) await this.forward(TargetGroupArn, Name)
    return TargetGroupArn
  }
  /** @returns the listener's ARN */
  async forward(TargetGroupArn: string, Name = 'web'): Promise<string> {
    const { LoadBalancers } = await this.elb.createLoadBalancer({ Name })
    const { Listeners } = await this.elb.createListener({
      LoadBalancerArn: LoadBalancers![0]!.LoadBalancerArn!,
      DefaultActions: [{ Type: 'forward', TargetGroupArn }],
    })
    return Listeners![0]!.ListenerArn!
  }
  static override async of(size: number, group: Partial<CreateAutoScalingGroupCommandInput> = {}): Promise<Balanced> {
    const fleet = new Balanced()
    fleet.targetGroup = await fleet.addTargetGroup()
    await fleet.create(size, { TargetGroupARNs: [fleet.targetGroup], HealthCheckType: 'ELB', ...group })
    return fleet
  }
  /** `<state> <reason>` of each target. */
  async health(TargetGroupArn = this.targetGroup): Promise<string[]> {
    const { TargetHealthDescriptions = [] } = await this.elb.describeTargetHealth({ TargetGroupArn })
    return TargetHealthDescriptions.map(({ TargetHealth: { State, Reason } = {} }) => [State, ...(Reason ? [Reason] : [])].join(' '))
  }
  get members(): string[] {
    return this.state.groups.own('web')!.members.map(({ InstanceId }) => InstanceId)
  }
}
