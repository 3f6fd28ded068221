/** What Auto Scaling keeps of one account in one region. */
import type * as AutoScaling from '@aws-sdk/client-auto-scaling'
import { seconds, type Task } from '../../time/timeline.ts'
import { Shelf } from '../../world/shelf.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { Ec2State } from '../ec2/state.ts'
import { isBeingReplaced, isComing } from './lifecycle.ts'

/** What a group launches: a launch template, or a mixed instances policy that names one. */
export type Configuration = Readonly<Pick<AutoScaling.DesiredConfiguration, 'LaunchTemplate' | 'MixedInstancesPolicy'>>

/** An instance of a group. Times are ms since the epoch. */
export interface Member extends Readonly<AutoScaling.Instance> {
  readonly InstanceId: string
  readonly launchedAt: number
  /** When it last came into service; undefined while it has not. */
  readonly inServiceSince: number | undefined
  /** When it got another root volume; absent: it has the one that it was launched with. */
  readonly rootReplacedAt?: number
  /** The scaling activity that launches or terminates it. */
  readonly activity: string
  /** Whose health check it failed; absent: EC2's, or a person's. */
  readonly failed?: 'ELB'
}

export interface Group extends Readonly<Omit<AutoScaling.AutoScalingGroup, 'Instances'>> {
  readonly AutoScalingGroupName: string
  readonly AutoScalingGroupARN: string
  readonly MinSize: number
  readonly MaxSize: number
  readonly DesiredCapacity: number
  /** In the order of their launch. */
  readonly members: readonly Member[]
  /** How many instances beyond the desired capacity an instance refresh has asked for. */
  readonly surge: number
  /** Instances of its warm pool, in the order of their launch. */
  readonly pool: readonly Member[]
}

/** Preferences with defaults filled in, so that nobody asks the group again. */
export interface Preferences extends Readonly<AutoScaling.RefreshPreferences> {
  readonly MinHealthyPercentage: number
  readonly InstanceWarmup: number
}

export interface Refresh extends Readonly<Omit<AutoScaling.InstanceRefresh, 'Preferences'>> {
  readonly InstanceRefreshId: string
  readonly AutoScalingGroupName: string
  readonly Status: AutoScaling.InstanceRefreshStatus
  readonly Preferences: Preferences
  /** ARN of the group: another group may get the same name later. */
  readonly group: string
  /** When it was asked for, ms since the epoch. */
  readonly requestedAt: number
}

/** A lifecycle hook holds an instance. Moments in ms since the epoch. */
export interface LifecycleAction {
  readonly token: string
  readonly group: string
  readonly hook: string
  readonly instance: string
  readonly result: 'CONTINUE' | 'ABANDON' | undefined
  /** The result when nobody tells one in time. */
  readonly fallback: 'CONTINUE' | 'ABANDON'
  /** When the heartbeat is over, and when no heartbeat helps any more. */
  readonly until: number
  readonly last: number
}

export class AutoScalingState {
  readonly groups: Shelf<Group>
  readonly activities: Shelf<AutoScaling.Activity>
  /** By id, in the order in which they were started. */
  readonly refreshes: Shelf<Refresh>
  /** By group and name. */
  readonly hooks: Shelf<AutoScaling.LifecycleHook>
  /** By token. */
  readonly actions: Shelf<LifecycleAction>
  /** The processes of the refreshes that are active, by id. */
  readonly refreshing = new Map<string, Task>()
  /** From the moment an instance fails until the group takes note, ms. */
  healthCheckInterval = seconds(30)
  /** What checkpoint percentages are of: nobody knows which of both AWS means, so tests play both. */
  checkpointsAreOf: 'group' | 'replaced' = 'group'
  readonly place: AccountRegion

  constructor(place: AccountRegion) {
    this.place = place
    const { timeline } = place.world
    this.groups = new Shelf(timeline)
    this.activities = new Shelf(timeline)
    this.refreshes = new Shelf(timeline)
    this.hooks = new Shelf(timeline)
    this.actions = new Shelf(timeline)
  }
  get ec2(): Ec2State {
    return this.place.state(Ec2State)
  }
  /** The newest refresh of a group. */
  lastRefresh(name: string): Refresh | undefined {
    const arn = this.groups.own(name)?.AutoScalingGroupARN
    return this.refreshes.owned().findLast(({ group }) => group === arn)
  }
  /** Instance id → image id of what a group runs now (in service or on the way there). For tests and scenarios. */
  running(group: string): ReadonlyMap<string, string> {
    const members = this.groups.own(group)?.members ?? []
    return new Map(
      members
        .filter(member => member.LifecycleState === 'InService' || isComing(member) || isBeingReplaced(member))
        .map(member => [member.InstanceId, this.imageOf(member)]),
    )
  }
  /**
   * What an instance runs. Where its root volume was replaced, Auto Scaling alone tells it: what EC2 says then is not documented, so it says
   * here what it was launched from.
   * @rule autoscaling.root-volume.image https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_Instance.html (unverified)
   */
  imageOf({ InstanceId, ImageId }: Member): string {
    return ImageId ?? this.ec2.instances.own(InstanceId)?.ImageId ?? ''
  }
  patchMember(group: string, instanceId: string, change: Partial<Member>): void {
    const row = this.groups.own(group)
    if (!row) return
    this.groups.patch(group, {
      members: row.members.map(member => (member.InstanceId === instanceId ? { ...member, ...change } : member)),
    })
  }
  patchWarm(group: string, instanceId: string, change: Partial<Member>): void {
    const row = this.groups.own(group)
    if (!row) return
    this.groups.patch(group, { pool: row.pool.map(member => (member.InstanceId === instanceId ? { ...member, ...change } : member)) })
  }
  /** The group that an instance belongs to, with the instance as its member. */
  memberOf(instanceId: string): { readonly group: Group; readonly member: Member } | undefined {
    for (const group of this.groups.owned()) {
      const member = group.members.find(({ InstanceId }) => InstanceId === instanceId)
      if (member) return { group, member }
    }
    return undefined
  }
}
