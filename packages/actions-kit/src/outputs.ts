/** JSON that several actions put out. */
import type { GroupResult, Step, TargetResult } from '@golden-ami/domain'

/** The output `plan`: the steps that would be taken. What else a step has is for AWS. */
export const planOutput = (steps: readonly Step[]): string =>
  JSON.stringify(steps.map(({ do: verb, on, because }) => ({ do: verb, on, because })))

/** The output `groups`: what became of each Auto Scaling group. */
export const groupsOutput = (groups: readonly GroupResult[]): string =>
  JSON.stringify(groups.map(({ group, target, outcome, why, instances }) => ({ group, target, outcome, why, instances })))

/** The output `targets`: what became of each target of the environment. */
export const targetsOutput = (targets: readonly TargetResult[]): string =>
  JSON.stringify(
    targets.map(({ target, outcome, release, image, why }) => ({ target, outcome, release: release ?? '', 'ami-id': image, why })),
  )
