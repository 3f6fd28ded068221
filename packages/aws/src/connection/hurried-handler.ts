/** Requests that give up soon once the workflow was cancelled: the runner kills the step 7.5 s after the signal. */
import { NodeHttpHandler } from '@smithy/node-http-handler'

type Handled = Parameters<NodeHttpHandler['handle']>
/** ms that a request may go on after the workflow was cancelled. */
export const HURRIED = 2_000

/** ms: what nobody answers by then is asked again, so that a region that is away keeps nobody from a rollback. */
export const REQUEST_TIMEOUTS = { connectionTimeout: 10_000, requestTimeout: 30_000, throwOnRequestTimeout: true }

/**
 * A request that nobody answers keeps a run from noticing anything else. When the workflow is cancelled, what is on its way has 2 s left,
 * and so has every request that follows; it then fails as one that took too long, which is looked at again. Whether it has taken effect,
 * the next look tells.
 * @param cancellation aborted when the workflow is cancelled
 * @param agents of a proxy, as NodeHttpHandler takes them
 */
export const hurriedHandler = (cancellation: AbortSignal, agents: object = {}) => {
  const inner = new NodeHttpHandler({ ...agents, ...REQUEST_TIMEOUTS })
  return {
    async handle(request: Handled[0], options: Handled[1] = {}) {
      const late = new AbortController()
      const hurry = (): void => AbortSignal.timeout(HURRIED).addEventListener('abort', () => late.abort())
      if (cancellation.aborted) hurry()
      else cancellation.addEventListener('abort', hurry, { once: true })
      const given = options.abortSignal as AbortSignal | undefined
      try {
        return await inner.handle(request, { ...options, abortSignal: given ? AbortSignal.any([given, late.signal]) : late.signal })
      } catch (error) {
        throw late.signal.aborted ? tookTooLong(error) : error
      } finally {
        cancellation.removeEventListener('abort', hurry)
      }
    },
    destroy: () => inner.destroy(),
  }
}

/** By this name the SDK and `classifyError` know it. */
const tookTooLong = (cause: unknown): Error =>
  Object.assign(new Error('AWS did not answer in time after the workflow was cancelled', { cause }), { name: 'TimeoutError' })
