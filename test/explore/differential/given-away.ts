/**
 * Numbers of versions that never came, because their image was gone when Systems Manager looked. Whether such a number comes again AWS does
 * not say: in local AWS it does not, in the abstract one, and on paper, it does.
 */
import { desiredVersion, type EnvironmentWorld, isRead } from '@golden-ami/domain'
import type { AnyStep } from '../steps.ts'

export class GivenAway {
  readonly #numbers = new Map<string, readonly number[]>()

  /** One more is. `before`: as its pointer was. */
  give(target: string, before: EnvironmentWorld): void {
    const known = this.#of(target)
    this.#numbers.set(target, [...known, Math.max(newestNumber(before, target), ...known) + 1])
  }
  /** The number that a version of local AWS would have without them. */
  without(target: string, version: number): number {
    return version - this.#of(target).filter(number => number < version).length
  }
  /** The number of a version as it was foretold, by somebody who saw that before. */
  foretold(before: EnvironmentWorld, target: string, version: number): number {
    const newest = newestNumber(before, target)
    return version <= newest ? version : version - this.#of(target).filter(number => number > newest).length
  }
  inAbstract(step: AnyStep): AnyStep {
    return 'target' in step && (step.do === 'label-pointer' || step.do === 'unlabel-pointer')
      ? { ...step, version: this.without(step.target, step.version) }
      : step
  }

  #of(target: string): readonly number[] {
    return this.#numbers.get(target) ?? []
  }
}

const newestNumber = ({ targets }: EnvironmentWorld, target: string): number => {
  const found = targets.get(target)
  return (found && isRead(found) && desiredVersion(found.pointer)?.version) || 0
}
