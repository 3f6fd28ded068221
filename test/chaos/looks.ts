/** What a process has seen, and when: what it does is judged by that. */
import type { Entry } from '@golden-ami/local-aws'
import type { Place } from '../support/place.ts'
import { isRead } from '../support/sweep.ts'

/** Calls of a look of one target, and of home, at most: how far back the look is begun that a decision stands on. */
const READS = 14

/**
 * ms that pass between a look and its effect though nobody is to blame: the SDK's pauses after throttles, reads that are behind, and the
 * time that Systems Manager takes to look at the image of a pointer. What has changed within them is nobody's fault.
 */
const GRACE = 120_000

export class Looks {
  readonly #reads: number
  readonly #seen: Entry[] = []
  /** The newest call that changes something: it may be sent long before it takes effect. */
  #change: Entry | undefined

  constructor(places: number) {
    this.#reads = READS * (places + 1)
  }
  add(entry: Entry): void {
    if (!isRead(entry)) this.#change = entry.service === 'sts' ? this.#change : entry
    else {
      this.#seen.push(entry)
      if (this.#seen.length > this.#reads) this.#seen.shift()
    }
  }
  /** ms at which the newest change was sent. */
  get sent(): number | undefined {
    return this.#change && (this.#change.sent ?? this.#change.at)
  }
  /**
   * ms at which the look began, or one before it, that the newest decision stands on. A slow answer tells the world as it was when it was
   * asked, and a late call takes effect when nobody waits for it any more: both are as old as what they stand on.
   */
  begun(now: number): number {
    const until = Math.min(now, this.sent ?? now)
    const moments = this.#seen.map(({ at, sent }) => sent ?? at).filter(moment => moment <= until)
    return Math.min(until, ...moments) - GRACE
  }
  /** Whether it has asked for newest versions there since then, a halt among them. */
  hasRead({ account, region }: Place, since: number): boolean {
    return this.#seen.some(
      one => one.operation === 'GetParameters' && one.account === account && one.region === region && isAnswered(one) && one.at > since,
    )
  }
}
/** A parameter that is not there is an error too, and an answer. */
const isAnswered = ({ error }: Entry): boolean => error === undefined || error === 'ParameterNotFound'
