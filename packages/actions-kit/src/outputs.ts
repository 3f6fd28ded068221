/** JSON that several actions put out. */
import type { GroupResult, Step, TargetResult } from '@golden-ami/domain'

/** The output `plan`: the steps that would be taken. What else a step has is for AWS. */
export const planOutput = (steps: readonly Step[]): string =>
  JSON.stringify(steps.map(({ do: verb, on, because }) => ({ do: verb, on, because })))

/** The output `groups`: what became of each Auto Scaling group. */
export const groupsOutput = (groups: readonly GroupResult[]): string =>
  JSON.stringify(groups.map(({ group, target, outcome, why, instances }) => ({ group, target, outcome, why, instances })))

/** The output `targets`: what became of each target of the environment, for people and for a matrix. */
export const targetsOutput = (targets: readonly TargetResult[]): string =>
  JSON.stringify(
    targets.map(({ target: name, outcome, release, image, why }) => ({ name, outcome, release: release ?? '', 'ami-id': image, why })),
  )
