/** Which release a promotion is about when the workflow names none. */
import type { Environment } from '../delivery-file/types.ts'
import { objections } from '../environment/ways-back/obstacles.ts'
import { soakGate } from '../gates/soak.ts'
import { stateOf } from '../records/ledger/history.ts'
import type { Quarantine } from '../records/quarantine.ts'
import { compareReleases, isBaseline, type Release } from '../release.ts'
import { soakFacts } from './soaking.ts'
import type { SoakingWorld } from './world.ts'

export interface ChoiceFacts {
  readonly environment: Environment
  /** The environment that it names in `after`, and what is known of it. */
  readonly before: Environment
  readonly after: SoakingWorld
  /** The ledger of the environment that is promoted into. */
  readonly ledger: SoakingWorld['ledger']
  readonly quarantined: ReadonlyMap<Release, Quarantine>
  /** The gate `soak` is overridden: nothing is to be waited for. */
  readonly soakOverridden: boolean
}
export interface Chosen {
  readonly release: Release
  readonly because: string
}

/**
 * The newest release that has soaked, though `after` may have moved on to a newer one: else a release that is built more often than it
 * soaks would never come. Without one, what was verified there last, so that the gates say what it waits for. Undefined: nothing that was
 * delivered is verified there.
 */
export const chooseRelease = (facts: ChoiceFacts, now: number): Chosen | undefined => {
  const { environment, before, after, ledger, quarantined, soakOverridden } = facts
  const verified = stateOf(after.ledger).good.filter(release => !isBaseline(release))
  const [last] = verified
  if (last === undefined) return undefined
  const lastVerified = { release: last, because: `it was verified last in ${before.name}` }
  if (environment.soak === 0 || soakOverridden) return lastVerified
  const { current } = stateOf(ledger)
  const canCome = (release: Release): boolean =>
    objections({ ledger, quarantined: quarantined }, release).length === 0 &&
    (current === null || isBaseline(current) || compareReleases(release, current) > 0)
  const soaked = verified
    .filter(canCome)
    .filter(release => soakGate(soakFacts(before, after, release, environment.soakShare, now), environment, now).verdict === 'pass')
    .sort((a, b) => compareReleases(b, a))[0]
  if (soaked === undefined || soaked === last) return lastVerified
  return { release: soaked, because: `it has soaked in ${before.name}, and ${last}, which was verified there last, has not` }
}
