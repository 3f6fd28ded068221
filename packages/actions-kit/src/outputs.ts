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
  json(
    groups.map(({ group, target, outcome, why, cause, instances }) => ({
      ...{ group, target, outcome, why },
      ...(cause ? { cause } : {}),
      instances,
    })),
  )

/** The output `refresh-ids`: the instance refreshes that were under way while the run watched. */
export const refreshesOutput = (groups: readonly GroupResult[]): Json =>
  json(groups.flatMap(({ group, target, refreshes = [] }) => refreshes.map(id => ({ target, group, id }))))

/** The output `targets`: what became of each target of the environment, for people and for a matrix. Only a consumer has instances of its own. */
export const targetsOutput = (targets: readonly TargetResult[]): Json =>
  json(
    targets.map(({ target: name, outcome, release, image, why, cause, instances }) => ({
      ...{ name, outcome, release: release ?? '', 'ami-id': image, why },
      ...(cause ? { cause } : {}),
      ...(instances ? { instances } : {}),
    })),
  )

/** The output `failed-targets`: names, for a matrix of what is to be mended. */
export const failedOutput = (targets: readonly TargetResult[]): Json =>
  json(targets.flatMap(({ target, outcome }) => (outcome === 'failed' ? [target] : [])))
