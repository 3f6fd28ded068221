/** Sees every write of ledger and pointer at its moment: who says verified says it of what runs. */
import { minutes } from '@golden-ami/local-aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { ACCOUNT, REGION } from '../support/fleet.ts'
import { eventsOf, factsOf, inShort, verifiedImage, writesOf } from './fleet-facts.ts'
import type { FleetScene } from './fleet-scene.ts'

/** ms that a proof is old when it is written. */
const GRACE = minutes(2)

export class ProofWatch {
  readonly broken: string[] = []
  #writes: number
  #events: number
  #label: string | undefined
  /** ms at which the fleet last was wholly on each image. */
  readonly #was = new Map<string, number>()
  #is: string | undefined
  #revision = -1
  readonly #scene: FleetScene

  constructor(scene: FleetScene) {
    this.#scene = scene
    this.#writes = writesOf(scene)
    this.#events = eventsOf(scene).length
    this.#label = verifiedImage(scene)
    const look = () => {
      this.#look()
      return false
    }
    scene.delivery.world.timeline.spawn(
      (function* () {
        yield look
      })(),
    )
  }
  /** What the whole fleet runs, where it has changed. */
  #note(now: number): void {
    if (this.#is !== undefined) this.#was.set(this.#is, now)
    const { revision } = this.#scene.delivery.world.place(ACCOUNT, REGION).state(AutoScalingState).groups
    if (revision === this.#revision) return
    this.#revision = revision
    const facts = factsOf(this.#scene)
    const isOn = (which: 'base' | 'next') => facts.every(one => one.base + one.next + one.other === one[which])
    const { base, next } = this.#scene
    this.#is = isOn('next') ? next : isOn('base') ? base : undefined
    if (this.#is !== undefined) this.#was.set(this.#is, now)
  }
  #look(): void {
    const { now } = this.#scene.delivery.world.timeline
    this.#note(now)
    const writes = writesOf(this.#scene)
    if (writes === this.#writes) return
    this.#writes = writes
    const facts = factsOf(this.#scene)
    const wasOn = (image: string): boolean => (this.#was.get(image) ?? 0) >= now - GRACE
    const events = eventsOf(this.#scene)
    for (const { kind } of events.slice(this.#events))
      if (kind === 'verified' && !wasOn(this.#scene.next)) this.broken.push(`verified is written: ${inShort(facts)}`)
    this.#events = events.length
    const label = verifiedImage(this.#scene)
    if (label !== undefined && label !== this.#label && !wasOn(label)) this.broken.push(`${label} is labelled: ${inShort(facts)}`)
    this.#label = label
  }
}
