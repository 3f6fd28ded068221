import type { Clock } from '@golden-ami/domain'
import type { RetryErrorInfo, RetryStrategyV2, RetryToken } from '@smithy/types'

const LONGEST = 20_000
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
  #state: number
  constructor(most: number, clock: Clock, seed: number) {
    this.#most = most
    this.#clock = clock
    this.#state = seed >>> 0 || 1
  }
  async acquireInitialRetryToken(): Promise<RetryToken> {
    return token(0)
  }
  async refreshRetryTokenForRetry(last: RetryToken, { errorType, error }: RetryErrorInfo): Promise<RetryToken> {
    const count = last.getRetryCount() + 1
    const most = error instanceof Error && error.name === 'TimeoutError' ? Math.min(MOST_TIMED_OUT, this.#most) : this.#most
    if (count >= most || this.#clock.cancelled()) throw new Error('no further attempt')
    if (errorType !== 'THROTTLING' && errorType !== 'TRANSIENT') throw new Error('no further attempt')
    await this.#clock.sleep(Math.ceil(Math.min(LONGEST, this.#jitter() * (errorType === 'THROTTLING' ? 1_000 : 100) * 2 ** count)))
    return token(count)
  }
  recordSuccess(): void {}

  /** 0.5 to 1, by a xorshift generator: the same seed backs off alike, which keeps rehearsals repeatable. */
  #jitter(): number {
    this.#state ^= this.#state << 13
    this.#state ^= this.#state >>> 17
    this.#state ^= this.#state << 5
    return 0.5 + ((this.#state >>> 0) / 2 ** 32) * 0.5
  }
}
