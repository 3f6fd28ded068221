/** What somebody ought to know of groups that are to be rolled out to. */
import type { Launcher } from '../../delivery-file/types.ts'
import type { NewPart } from '../workload.ts'
import type { AsgFleet } from './fleet.ts'
import { readableIn } from './fleet-state.ts'
import { isPinnedTo, launchedImages } from './group/launches.ts'
import { runningImages } from './group/parameter-image.ts'

/** Groups that a tag selects and that never ran a release of their environment: somebody has tagged them since. */
export const newGroups = (fleet: AsgFleet, launcher: Launcher | undefined, said: ReadonlySet<string>): readonly NewPart[] => {
  const selector = launcher && 'groups' in launcher ? launcher.groups : undefined
  if (selector?.by !== 'tag') return []
  return readableIn(fleet).flatMap(group => {
    const images = [...new Set([...launchedImages(group), ...runningImages(group)])].filter(image => image !== undefined)
    return images.some(image => said.has(image)) ? [] : [{ group: group.name, tag: `${selector.key}=${selector.value}`, images }]
  })
}

/** Terraform keeps groups too, and leaves no mark by which that would be known. */
export const stackedGroups = (fleet: AsgFleet, except?: { readonly image: string | undefined }): readonly string[] =>
  readableIn(fleet).flatMap(group => {
    const isThere = except !== undefined && isPinnedTo(group, except.image)
    return group.stack === undefined || isThere ? [] : [`${group.name} (stack ${group.stack})`]
  })
