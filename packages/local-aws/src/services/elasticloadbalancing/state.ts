/** Target groups, load balancers and targets of one account in one region. */
import type * as Elb from '@aws-sdk/client-elastic-load-balancing-v2'
import { Shelf } from '../../world/shelf.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { type ImageFilter, isMeant } from '../ec2/image-filter.ts'
import { Ec2State } from '../ec2/state.ts'
import type { TargetFate } from './target-fate.ts'

/** Without the load balancers that use it, which its listeners tell. */
export interface TargetGroup extends Readonly<Omit<Elb.TargetGroup, 'LoadBalancerArns'>> {
  readonly TargetGroupArn: string
  readonly TargetGroupName: string
  readonly Port: number
  readonly HealthCheckIntervalSeconds: number
  readonly HealthyThresholdCount: number
  readonly UnhealthyThresholdCount: number
  /** By key; those that are not here have their defaults. */
  readonly attributes: Readonly<Record<string, string>>
}
export interface LoadBalancer extends Readonly<Elb.LoadBalancer> {
  readonly LoadBalancerArn: string
  readonly LoadBalancerName: string
}
export interface Listener extends Readonly<Elb.Listener> {
  readonly ListenerArn: string
  readonly LoadBalancerArn: string
}
/** A target that is registered, or being deregistered. */
export interface Target {
  /** ARN. */
  readonly targetGroup: string
  /** Of an instance. */
  readonly Id: string
  readonly Port: number
  /** When it was registered, ms since the epoch. */
  readonly since: number
  /** Goes up with every registration. */
  readonly registration: number
  readonly health: Elb.TargetHealth
}

const PASSES: TargetFate = {}

/** The target groups that an action forwards to. */
const forwardedTo = ({ TargetGroupArn, ForwardConfig }: Elb.Action): readonly string[] => [
  ...(TargetGroupArn === undefined ? [] : [TargetGroupArn]),
  ...(ForwardConfig?.TargetGroups ?? []).flatMap(each => each.TargetGroupArn ?? []),
]
export const targetGroupsOf = ({ DefaultActions = [] }: Pick<Elb.Listener, 'DefaultActions'>): readonly string[] =>
  DefaultActions.flatMap(forwardedTo)

export const targetKey = ({ targetGroup, Id, Port }: Pick<Target, 'targetGroup' | 'Id' | 'Port'>): string => `${targetGroup} ${Id} ${Port}`

export class ElbState {
  /** By ARN, as load balancers and listeners. */
  readonly targetGroups: Shelf<TargetGroup>
  readonly loadBalancers: Shelf<LoadBalancer>
  readonly listeners: Shelf<Listener>
  /** By `targetKey`. */
  readonly targets: Shelf<Target>
  /** By the ARN of what has them. */
  readonly tags: Shelf<{ readonly tags: readonly Elb.Tag[] }>
  /** By image id; an image that is not here passes at once, for good. Tests and scenarios make broken images by this. */
  readonly fates = new Map<string, TargetFate>()
  /** The same, of images that have no id yet: the first that means one counts. */
  reactions: readonly (ImageFilter & TargetFate)[] = []
  readonly place: AccountRegion
  #registrations = 0

  constructor(place: AccountRegion) {
    this.place = place
    const { timeline } = place.world
    this.targetGroups = new Shelf(timeline)
    this.loadBalancers = new Shelf(timeline)
    this.listeners = new Shelf(timeline)
    this.targets = new Shelf(timeline)
    this.tags = new Shelf(timeline)
  }
  get ec2(): Ec2State {
    return this.place.state(Ec2State)
  }
  /** ARNs of the load balancers that send a target group their requests. */
  usersOf(targetGroup: string): readonly string[] {
    const listeners = this.listeners.owned().filter(listener => targetGroupsOf(listener).includes(targetGroup))
    return [...new Set(listeners.map(({ LoadBalancerArn }) => LoadBalancerArn))]
  }
  targetsOf(targetGroup: string): readonly Target[] {
    return this.targets.owned().filter(target => target.targetGroup === targetGroup)
  }
  nextRegistration(): number {
    return ++this.#registrations
  }
  fateOf(instanceId: string): TargetFate {
    const image = this.ec2.instances.own(instanceId)?.ImageId ?? ''
    return this.fates.get(image) ?? this.reactions.find(reaction => isMeant(reaction, this.ec2.image(image))) ?? PASSES
  }
}
