import { backOff, type Clock, nextSeed } from '@golden-ami/domain'
import type { RetryErrorInfo, RetryStrategyV2, RetryToken } from '@smithy/types'

/** Attempts at a call that nobody answers in time: each costs all of its time-out, and the next look asks again anyway. */
const MOST_TIMED_OUT = 2
const token = (count: number): RetryToken => ({ getRetryCount: () => count, getRetryDelay: () => 0 })

/**
 * The SDK's verdict on what may be retried, our clock for the pauses: the SDK's own back-off sleeps on the global timer, which a
 * rehearsal cannot move. A cancelled run does not retry: the runner gives it 7.5 s in all.
 */
export class ClockedRetries implements RetryStrategyV2 {
  readonly #most: number
  readonly #clock: Clock
  #seed: number
  constructor(most: number, clock: Clock, seed: number) {
    this.#most = most
    this.#clock = clock
    this.#seed = seed
  }
  async acquireInitialRetryToken(): Promise<RetryToken> {
    return token(0)
  }
  async refreshRetryTokenForRetry(last: RetryToken, { errorType, error }: RetryErrorInfo): Promise<RetryToken> {
    const count = last.getRetryCount() + 1
    const most = error instanceof Error && error.name === 'TimeoutError' ? Math.min(MOST_TIMED_OUT, this.#most) : this.#most
    if (count >= most || this.#clock.cancelled()) throw new Error('no further attempt')
    if (errorType !== 'THROTTLING' && errorType !== 'TRANSIENT') throw new Error('no further attempt')
    this.#seed = nextSeed(this.#seed)
    await this.#clock.sleep(backOff(this.#seed, count, errorType === 'THROTTLING' ? 1_000 : 100))
    return token(count)
  }
  recordSuccess(): void {}
}
