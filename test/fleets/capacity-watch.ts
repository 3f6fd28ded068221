/** Sees the capacity of a group at every event, and whether it ever was below what its strategy promises. */
import { hours, minutes, type World } from '@golden-ami/local-aws'
import { AutoScalingState, type Group, type Member } from '@golden-ami/local-aws/services/autoscaling/state'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { ACCOUNT, REGION } from '../support/fleet.ts'
import type { GroupScene } from './group-scene.ts'

/** ms that one instance may take to be replaced, where it can be: booted, checked, warm. */
const REPLACED = minutes(30)

const serves = ({ LifecycleState }: Member): boolean => LifecycleState === 'InService'

export class CapacityWatch {
  /** What was seen below the promise, first of all. */
  readonly broken: string[] = []
  /** Instances that a mishap has killed, less those that have been replaced. */
  #debt = 0
  #debtSince = 0
  #seen: Group | undefined
  /** What was wanted, and when. */
  #wanted: readonly { readonly at: number; readonly instances: number }[] = []
  /** ms: until then a person, or a lack of capacity, keeps the group from what it wants. */
  #excused = 0
  readonly #world: World
  readonly #group: GroupScene
  readonly #percent: number

  /** @param percent of the desired capacity that is to stay in service */
  constructor(world: World, group: GroupScene, percent: number) {
    this.#world = world
    this.#group = group
    this.#percent = percent
    const { groups } = world.place(ACCOUNT, REGION).state(AutoScalingState)
    let revision = -1
    const look = () => {
      if (groups.revision !== revision) this.#look()
      revision = groups.revision
      return false
    }
    world.timeline.spawn(
      (function* () {
        yield look
      })(),
    )
  }
  /** What is killed is not replaced before then, whatever anybody does. */
  excuseDebt(length: number): void {
    this.#excused = Math.max(this.#excused, this.#world.timeline.now + length)
  }
  #look(): void {
    const place = this.#world.place(ACCOUNT, REGION)
    const group = place.state(AutoScalingState).groups.own(this.#group.name)
    if (!group || group === this.#seen) return
    const { now } = this.#world.timeline
    this.#note(group, now)
    const before = this.#seen
    this.#seen = group
    this.#pay(before, group, now)
    const least = Math.min(...this.#wanted.map(({ instances }) => instances))
    const promised = Math.ceil((least * this.#percent) / 100)
    const serving = group.members.filter(serves).length
    if (serving >= promised) this.#debt = 0
    const isLate = this.#debt > 0 && now > Math.max(this.#debtSince + REPLACED, this.#excused)
    if (serving < promised - (isLate ? 0 : this.#debt))
      this.broken.push(
        `${new Date(now).toISOString()} ${group.AutoScalingGroupName}: ${serving} in service, ${promised} of ${least} are promised, ${this.#debt} were killed`,
      )
  }
  #note(group: Group, now: number): void {
    const instances = Math.ceil(group.DesiredCapacity / this.#group.weight)
    if (this.#wanted.at(-1)?.instances !== instances) this.#wanted = [...this.#wanted, { at: now, instances }]
    // What is wanted anew is there a while later.
    this.#wanted = this.#wanted.filter((_, index) => {
      const next = this.#wanted[index + 1]
      return next === undefined || next.at > now - hours(1)
    })
  }
  /** Who has left service, and not because the refresh wanted it. */
  #pay(before: Group | undefined, group: Group, now: number): void {
    const ec2 = this.#world.place(ACCOUNT, REGION).state(Ec2State)
    const isKilled = ({ InstanceId, HealthStatus }: Member): boolean =>
      HealthStatus === 'Unhealthy' || !['pending', 'running'].includes(ec2.instances.own(InstanceId)?.State?.Name ?? '')
    const afterwards = new Map(group.members.map(member => [member.InstanceId, member]))
    const left = (before?.members ?? []).filter(member => {
      const after = afterwards.get(member.InstanceId)
      return serves(member) && !(after && serves(after)) && (isKilled(member) || after?.HealthStatus === 'Unhealthy')
    })
    if (left.length === 0) return
    this.#debt += left.length
    this.#debtSince = now
  }
}
