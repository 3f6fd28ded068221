/** A load balancer with one target group of instances. */
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { transport, type World } from '@golden-ami/local-aws'
import { ElbState } from '@golden-ami/local-aws/services/elasticloadbalancing/state'
import type { Place } from './place.ts'

export class LoadBalancer {
  /** ARN. */
  readonly targetGroup: string
  readonly state: ElbState
  readonly #client: ElasticLoadBalancingV2Client
  readonly #arn: string
  private constructor(client: ElasticLoadBalancingV2Client, state: ElbState, arn: string, targetGroup: string) {
    this.#client = client
    this.state = state
    this.#arn = arn
    this.targetGroup = targetGroup
  }
  /** Its targets are checked every 10 s, and healthy after three checks. It sends them no requests yet. */
  static async in(world: World, place: Place, name = 'web'): Promise<LoadBalancer> {
    const client = new ElasticLoadBalancingV2Client({
      region: place.region,
      credentials: { accessKeyId: place.account, secretAccessKey: 'secret' },
      requestHandler: transport(world, 'a person'),
      maxAttempts: 1,
    })
    const { TargetGroups = [] } = await client.send(
      new CreateTargetGroupCommand({
        ...{ Name: name, Protocol: 'HTTP', Port: 8080, VpcId: 'vpc-1', HealthCheckIntervalSeconds: 10, HealthyThresholdCount: 3 },
      }),
    )
    const { LoadBalancers = [] } = await client.send(new CreateLoadBalancerCommand({ Name: name }))
    const [arn = '', targetGroup = ''] = [LoadBalancers[0]?.LoadBalancerArn, TargetGroups[0]?.TargetGroupArn]
    return new LoadBalancer(client, world.place(place.account, place.region).state(ElbState), arn, targetGroup)
  }
  /** From now on it sends its targets requests, and checks them. */
  async forward(): Promise<void> {
    const DefaultActions = [{ Type: 'forward' as const, TargetGroupArn: this.targetGroup }]
    await this.#client.send(new CreateListenerCommand({ LoadBalancerArn: this.#arn, DefaultActions }))
  }
  /** The same, in the middle of something else. */
  forwardNow(): void {
    const [ListenerArn, LoadBalancerArn] = ['listener', this.#arn]
    this.state.listeners.put(ListenerArn, {
      ...{ ListenerArn, LoadBalancerArn },
      DefaultActions: [{ Type: 'forward', TargetGroupArn: this.targetGroup }],
    })
  }
  /** State of each target. */
  get health(): readonly (string | undefined)[] {
    return this.state.targets.owned().map(({ health }) => health.State)
  }
}
