/** When which instance ran which image: what metrics of instances are made of, long after the instances are gone. */
import type { Process } from '../../time/timeline.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { Ec2State, type Instance } from '../ec2/state.ts'

/** An instance ran one image without a break. Times are ms since the epoch. */
export interface Life {
  readonly InstanceId: string
  readonly ImageId: string
  /** Undefined: it is in no group. */
  readonly group: string | undefined
  readonly from: number
  /** Infinity: it still runs. */
  readonly to: number
}

/** Begins to take note when it is first asked for; what runs by then is taken to have run since its launch. */
export class InstanceLives {
  /** By instance, oldest first. */
  readonly #lives = new Map<string, Life[]>()
  readonly #ec2: Ec2State
  readonly #place: AccountRegion
  constructor(place: AccountRegion) {
    this.#place = place
    this.#ec2 = place.state(Ec2State)
    for (const instance of this.#ec2.instances.owned()) this.#note(instance, instance.LaunchTime?.getTime())
    place.world.timeline.spawn(this.#follow())
  }
  get all(): readonly Life[] {
    return [...this.#lives.values()].flat()
  }
  *#follow(): Process {
    const { instances } = this.#ec2
    let seen = instances.revision
    for (;;) {
      yield () => instances.revision !== seen
      const changed = instances.changedSince(seen)
      seen = instances.revision
      for (const instance of changed) this.#note(instance)
    }
  }
  #note({ InstanceId, ImageId = '', State, Tags = [] }: Instance, from = this.#place.world.now): void {
    const lives = this.#lives.get(InstanceId) ?? []
    const last = lives.at(-1)
    const runs = State?.Name === 'running'
    const goesOn = last?.to === Number.POSITIVE_INFINITY
    if (goesOn && runs && last.ImageId === ImageId) return
    const past = goesOn ? [...lives.slice(0, -1), { ...last, to: from }] : lives
    const group = Tags.find(({ Key }) => Key === 'aws:autoscaling:groupName')?.Value
    if (goesOn || runs)
      this.#lives.set(InstanceId, runs ? [...past, { InstanceId, ImageId, group, from, to: Number.POSITIVE_INFINITY }] : past)
  }
}
