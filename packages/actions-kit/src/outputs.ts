/** JSON that actions put out. */
import type { GroupResult, Step, TargetResult } from '@golden-ami/domain'

/** A text that is JSON, for `fromJSON` in a workflow: only `json` makes one. */
export type Json = string & { readonly [JSON_TEXT]: true }
declare const JSON_TEXT: unique symbol

export const json = (value: unknown): Json => JSON.stringify(value) as Json

/** The output `plan`: the steps that would be taken. What else a step has is for AWS. */
export const planOutput = (steps: readonly Step[]): Json => json(steps.map(({ do: verb, on, because }) => ({ do: verb, on, because })))

/** The output `groups`: what became of each Auto Scaling group. */
export const groupsOutput = (groups: readonly GroupResult[]): Json =>
  json(groups.map(({ group, target, outcome, why, instances }) => ({ group, target, outcome, why, instances })))

/** The output `targets`: what became of each target of the environment, for people and for a matrix. Only a consumer has instances of its own. */
export const targetsOutput = (targets: readonly TargetResult[]): Json =>
  json(
    targets.map(({ target: name, outcome, release, image, why, instances }) => ({
      ...{ name, outcome, release: release ?? '', 'ami-id': image, why },
      ...(instances ? { instances } : {}),
    })),
  )
