/** What is known of one environment into which a release is to be promoted. */
import type { DistributionWorld } from '../distribution/world.ts'
import type { EnvironmentWorld } from '../environment/world.ts'
import type { Alarm, NoAlarm } from '../gates/alarm-health.ts'
import type { GithubEvidence, ImageEvidence } from '../gates/evidence.ts'
import type { Release } from '../release.ts'
import type { ActivitiesByTarget } from '../workload/asg/soak/activities.ts'

export interface Candidate {
  readonly release: Release
  /** AMI id in the home account and region. */
  readonly image: string
  readonly fingerprint: string
}
/** An environment as a place where releases soak. */
export interface SoakingWorld extends EnvironmentWorld {
  readonly alarms: readonly (Alarm | NoAlarm)[]
  /** Empty where no environment asks for a soak here. */
  readonly activities: ActivitiesByTarget
}
export interface PromotionWorld extends SoakingWorld {
  /** Where the candidate's image is; undefined: nobody looked, because it does not go anywhere yet. */
  readonly distribution: DistributionWorld | undefined
  /** Why there is no candidate, when there is none. `yet`: the environment before has to verify one first. */
  readonly candidate: Candidate | { readonly none: string; readonly yet?: true }
  /** Why it is this release, where the workflow named none; a clause that begins with `it`. */
  readonly chosen?: string
  /** The environment that `after` names. */
  readonly after: SoakingWorld | undefined
  /** Ledger states of the environments that ask for soak in this one. */
  readonly next: ReadonlyMap<string, SoakingWorld['ledger']>
  readonly github: GithubEvidence
  readonly images: ImageEvidence
}
