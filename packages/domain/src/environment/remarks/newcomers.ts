/** Groups that a tag selects and that never ran a release of their environment: somebody has tagged them since. */
import type { NewPart } from '../../workload/workload.ts'
import { workloadOf } from '../../workload/workloads.ts'
import type { Selections } from '../wish/selection.ts'
import { type EnvironmentWorld, isRead } from '../world.ts'

/** None of its images was ever said by the pointer of its target. */
export interface Newcomer extends NewPart {
  readonly target: string
}

/** In targets that can be read and have a pointer: where nothing is recorded every group is new. */
export const newcomersIn = (selections: Selections, { targets }: Pick<EnvironmentWorld, 'targets'>): readonly Newcomer[] =>
  [...targets].flatMap(([target, found]) => {
    if (!isRead(found) || found.pointer.length === 0) return []
    const said = new Set(found.pointer.map(({ image }) => image))
    return workloadOf(found.fleet)
      .newParts(selections.get(target), said)
      .map(part => ({ target, ...part }))
  })
