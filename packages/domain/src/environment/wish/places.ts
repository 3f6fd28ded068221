/** Which targets share a pointer: a pointer is of an environment in an account and region, and several targets may be there. */
import type { Target } from '../../delivery-file/types.ts'
import type { Step } from '../../machine/machine.ts'
import { rollVerb } from '../../workload/asg/roll-verbs.ts'

/** By the target's name: `<account>/<region>`. */
export type Places = ReadonlyMap<string, string>

/** Where an environment is, for people. */
export interface Whereabouts {
  /** `<account>/<region>` */
  readonly home: string
  readonly places: Places
}

export const placesOf = (targets: readonly Pick<Target, 'name' | 'account' | 'region'>[]): Places =>
  new Map(targets.map(({ name, account, region }) => [name, `${account}/${region}`]))

/** The other targets that have the same pointer. */
export const sharing = (places: Places, target: string): readonly string[] =>
  [...places].flatMap(([other, place]) => (other !== target && place === places.get(target) ? [other] : []))

/**
 * Steps without those that would do to a pointer, or to a group that several ask for together, once more what another target's step does to
 * it already.
 */
export const oncePerPointer = <S extends Step & { readonly target?: string }>(steps: readonly S[], places: Places): readonly S[] => {
  const seen = new Set<string>()
  return steps.filter(step => {
    const isPointers = step.do === 'put-pointer' || step.do === 'label-pointer' || step.do === 'unlabel-pointer'
    if (!isPointers && !rollVerb(step.do)?.isShared) return true
    const changed = isPointers ? (places.get(step.target ?? '') ?? step.on) : step.on
    const isFirst = !seen.has(changed)
    seen.add(changed)
    return isFirst
  })
}
