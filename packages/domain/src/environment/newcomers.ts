/** Groups that a tag selects and that never ran a release of their environment: somebody has tagged them since. */
import { readable } from '../workload/asg/group.ts'
import { launchedImages } from '../workload/asg/launches.ts'
import { runningImages } from '../workload/asg/parameter-image.ts'
import type { Selections } from './selection.ts'
import { type EnvironmentWorld, isRead } from './world.ts'

export interface Newcomer {
  readonly target: string
  readonly group: string
  /** `role=web` */
  readonly tag: string
  /** What it launches, or runs: none of it was ever said by the pointer of its target. */
  readonly images: readonly string[]
}

/** In targets that can be read and have a pointer: where nothing is recorded every group is new. */
export const newcomersIn = (selections: Selections, { targets }: Pick<EnvironmentWorld, 'targets'>): readonly Newcomer[] =>
  [...targets].flatMap(([target, found]) => {
    const selector = selections.get(target)?.groups
    if (!isRead(found) || selector?.by !== 'tag' || found.pointer.length === 0) return []
    const said = new Set(found.pointer.map(({ image }) => image))
    return [...found.fleet.groups.values()].filter(readable).flatMap(group => {
      const images = [...new Set([...launchedImages(group), ...runningImages(group)])].filter(image => image !== undefined)
      if (images.some(image => said.has(image))) return []
      return [{ target, group: group.name, tag: `${selector.key}=${selector.value}`, images }]
    })
  })
