/** What is done at once of what the targets of an environment would do. */
import type { Moment, Step } from '../../machine/machine.ts'
import { fewAtOnce } from '../../workload/asg/rollout/few-at-once.ts'
import { oncePerPointer, type Places } from './places.ts'

/** Each pointer once, and in an account and region only a few groups, however many targets are there. */
export const atOnce = <S extends Step & { readonly target?: string }>(steps: readonly S[], places: Places, at: Moment): readonly S[] =>
  fewAtOnce(oncePerPointer(steps, places), at, ({ target = '' }) => places.get(target) ?? target)
