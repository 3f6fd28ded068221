/** JSON that several actions put out. */
import type { GroupResult, Step } from '@golden-ami/domain'

/** The output `plan`: the steps that would be taken. What else a step has is for AWS. */
export const planOutput = (steps: readonly Step[]): string =>
  JSON.stringify(steps.map(({ do: verb, on, because }) => ({ do: verb, on, because })))

/** The output `groups`: what became of each Auto Scaling group. */
export const groupsOutput = (groups: readonly GroupResult[]): string =>
  JSON.stringify(groups.map(({ group, outcome, why, instances }) => ({ group, outcome, why, instances })))
