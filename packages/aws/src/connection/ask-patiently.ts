/** Calls outside the loop that looks again: nothing can begin before they are answered. */
import { backOff, type Clock, nextSeed } from '@golden-ami/domain'
import { askOnce, classifyError, passes } from './classify-error.ts'

/** ms for what has to be known before anything can begin: outages of GitHub's OIDC endpoint and of STS are mostly shorter. */
export const BEFORE_ALL = 10 * 60_000
/** ms where nobody waits: of a plan. */
export const FOR_A_PLAN = 30_000
/** More than there is time for, whatever the clock says. */
const MOST = 50

/**
 * Asks again while what keeps the answer away passes.
 * @param within ms; 0: asks once
 * @throws UserError also when it has not passed by then, with the reason
 */
export const askPatiently = async <T>(
  { clock, seed }: { readonly clock: Clock; readonly seed: number },
  call: () => Promise<T>,
  within: number,
): Promise<T> => {
  const end = clock.now() + within
  for (let times = 1, state = nextSeed(seed); ; times++, state = nextSeed(state)) {
    const asked = call()
    const isAway = await asked.then(
      () => false,
      error => isPassing(error),
    )
    const pause = backOff(state, times)
    if (!isAway || times >= MOST || clock.cancelled() || clock.now() + pause > end) return askOnce(asked)
    await clock.sleep(pause)
    if (clock.cancelled()) return askOnce(asked)
  }
}

/** What is a bug of ours, `askOnce` throws. */
const isPassing = (error: unknown): boolean => {
  try {
    return passes(classifyError(error))
  } catch {
    return false
  }
}
