/**
 * How many of the calls AWS would have throttled, if each service had in each account and region a bucket of 10 looks and one of 3 changes that
 * fill up within a second. Assumed: AWS publishes other figures, for each service by itself and for some of its operations, mostly larger ones.
 */
import type { Entry } from '@golden-ami/local-aws'

const LOOKS = 10
const CHANGES = 3
const isLook = (operation: string): boolean => /^(Describe|Get|List)/.test(operation)

class Bucket {
  #tokens: number
  #at = 0
  readonly #size: number
  constructor(size: number) {
    this.#size = size
    this.#tokens = size
  }
  /** @param moment ms since the epoch */
  takes(moment: number): boolean {
    this.#tokens = Math.min(this.#size, this.#tokens + ((moment - this.#at) / 1_000) * this.#size)
    this.#at = moment
    if (this.#tokens < 1) return false
    this.#tokens--
    return true
  }
}

export const throttledIn = (entries: readonly Entry[]): number => {
  const buckets = new Map<string, Bucket>()
  return entries.filter(({ at, account, region, service, operation }) => {
    // Sessions have limits of their own.
    if (service === 'sts') return false
    const looks = isLook(operation)
    const key = `${account} ${region} ${service} ${looks}`
    const bucket = buckets.get(key) ?? new Bucket(looks ? LOOKS : CHANGES)
    buckets.set(key, bucket)
    return !bucket.takes(at)
  }).length
}
