/** What a run of promote wishes, as the domain takes it. */
import type { GithubContext } from '@golden-ami/actions-kit'
import type { EventWriter, PromoteWish } from '@golden-ami/domain'
import type { PromoteInputs } from './inputs.ts'

/** @param availableBy ms since the epoch: nothing is waited for after it that makes the image available */
export const promoteWish = (
  { delivery, only, overrides, external, waivers, expectedPlan, drift, policy }: PromoteInputs,
  { actor, triggeringActor, runAttempt: attempt, runId }: GithubContext,
  writer: EventWriter,
  availableBy: number,
): PromoteWish => {
  const { family, architecture, environments, home } = delivery
  return {
    ...{ environment: only.environment, environments, family, architecture, attempt, writer },
    home: { account: home.account, region: home.region },
    availableBy,
    ...{ actor, triggeringActor },
    targets: only.environment.targets.map(({ name, account, region }) => ({ name, account, region })),
    leftOut: only.leftOut,
    ...{ overrides, external, waivers },
    expectedPlan: expectedPlan?.hash,
    expectedTargets: expectedPlan?.targets,
    plannedIn: expectedPlan?.by?.runId === runId ? expectedPlan.by.attempt : undefined,
    ...{ drift, policy, asksLaunches: true },
  }
}
