/** How canaries are looked at, and what only the runner can ask. */
import type { Runtime } from '@golden-ami/actions-kit'
import type { CanaryLook } from '@golden-ami/aws'
import { type ConvergeWish, type ExternalVerdict, watchedAs } from '@golden-ami/domain'

/** ms between two requests. */
const APART = 1_000

export const canaryLook = (wish: ConvergeWish, { web, clock }: Runtime, steps: readonly ExternalVerdict[]): CanaryLook => ({
  watchedAs: (target, world) => watchedAs(wish, target, world, clock.now()),
  now: clock.now,
  steps,
  probe: async (url, times) => {
    const answers = []
    for (let count = 0; count < times && !clock.cancelled(); count++) {
      if (count > 0) await clock.sleep(APART)
      answers.push(await web.probe(url))
    }
    return answers
  },
})
