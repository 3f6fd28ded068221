/** One target that can be read, and what is to become of it: what every question about it is asked of. */
import type { Moment, Turn } from '../../machine/machine.ts'
import { desiredVersion, type PointerVersion } from '../../records/pointer.ts'
import type { Release } from '../../release.ts'
import type { ErrorCode } from '../../user-error.ts'
import type { ConvergeStep } from '../converge-turn.ts'
import type { Goal } from '../goal.ts'
import type { TargetResult } from '../target-result.ts'
import type { ConvergeWish } from '../wish/converge-wish.ts'
import { hasNoInstance, mayBeEmpty } from '../wish/selection.ts'
import type { EnvironmentWorld, TargetWorld } from '../world.ts'

export type TargetTurn = Turn<ConvergeStep, TargetResult>

export interface AtTarget {
  readonly wish: ConvergeWish
  readonly target: string
  readonly found: TargetWorld
  readonly world: EnvironmentWorld
  readonly goal: Goal
  readonly at: Moment
}
/** And its pointer is there. */
export interface Pointed extends AtTarget {
  readonly pointer: PointerVersion
}

/** What its pointer says. */
export interface There {
  readonly image: string
  readonly release: Release
}

/** Nothing runs there, nor has to: no release is missing there. */
export const untouched = ({ target, found }: AtTarget): TargetTurn => {
  const pointer = desiredVersion(found.pointer)
  const why = `there is no instance yet, which may be so${pointer ? `; its pointer stays on ${pointer.metadata?.release ?? pointer.image}` : ''}`
  return {
    end: {
      target,
      outcome: 'unchanged',
      release: pointer?.metadata?.release,
      image: pointer?.image ?? '',
      groups: [],
      why,
      untouched: true,
    },
  }
}

export const failed = ({ target, found }: AtTarget, code: ErrorCode, why: string): TargetTurn => {
  const pointer = desiredVersion(found.pointer)
  const { release } = pointer?.metadata ?? {}
  // What is rejected or quarantined failed before, or nowhere.
  const cause = code === 'release.rejected' || code === 'release.quarantined' ? {} : { cause: 'place' as const }
  return { end: { target, outcome: 'failed', release, image: pointer?.image ?? '', groups: [], why, code, ...cause } }
}

/** The others go back without it. What brings the release there is a promotion, which finds images and copies them. */
export const neverRan = (here: AtTarget, why: string): TargetTurn =>
  mayStayUntouched(here)
    ? untouched(here)
    : failed(here, 'rollback.never-ran', `Target ${here.target} of ${here.wish.name} cannot go back to ${here.goal.release}: ${why}.`)

export const mayStayUntouched = ({ wish, target, found }: AtTarget): boolean =>
  mayBeEmpty(wish.selections, target) && hasNoInstance(found.fleet)
