/** What has to be there before a group can be refreshed: versions by their number, one of them with the image. */
import type { Group } from '../group/group.ts'
import type { Launch } from '../group/launch.ts'
import { launchesOf, numbered, ownVersion, versionWith } from '../group/launches.ts'
import { policyWith } from '../group/mixed-policy.ts'
import { imageToPin, namesParameter } from '../group/parameter-image.ts'
import { restatedVolumes } from '../group/volumes.ts'
import { type RollStep, subjectOf } from '../roll-step.ts'
import type { RollWish } from '../roll-wish.ts'

/**
 * The next steps, of a group that the preflight does not refuse; none: it can be refreshed.
 * @param beside those that are pinned together with it
 */
export const preparation = (wish: RollWish, group: Group, beside: readonly Group[], because: string): readonly RollStep[] => {
  // A root volume is replaced in an instance of the version that is there: its image is the overrides' to name.
  const lacking = wish.strategy.type === 'replace-root-volume' ? [] : launchesOf(group).filter(launch => !versionWith(launch, wish.image))
  const floating = [group, ...(lacking.length > 0 ? beside.filter(other => isFollower(group, other)) : [])].filter(isFloating)
  if (floating.length > 0) return floating.map(pinned)
  const image = launchesOf(group).some(namesParameter) ? imageToPin(group, wish.image) : undefined
  if (image !== undefined) return pinnedTo(wish, group, image)
  return lacking.map(launch => added(wish, group, launch, wish.image, because))
}

const isFloating = (group: Group): boolean => launchesOf(group).some(({ version }) => !numbered(version))
const isFollower = (group: Group, other: Group): boolean => launchesOf(group).some(({ followers }) => followers.includes(other.name))

/** To the numbers that it follows now. */
const pinned = (group: Group): RollStep => {
  const named = [...new Set(launchesOf(group).flatMap(({ version }) => (numbered(version) ? [] : [version])))].join(' and ')
  return pinTo(
    group,
    launchesOf(group).map(launch => ({ of: launch, number: launch.number })),
    `it follows ${named}`,
  )
}

const pinTo = (
  group: Group,
  versions: readonly { readonly of: Launch; readonly number: string }[],
  because: string,
): Extract<RollStep, { readonly do: 'pin-template' }> => ({
  do: 'pin-template',
  ...subjectOf(group),
  because,
  template: group.template,
  version: versions[0]?.number ?? '',
  ...(group.policy ? { policy: policyWith(group.policy, versions, undefined) } : {}),
})

/** Where a parameter names the image, to a version with the image that runs now: AWS can come back to that one. */
const pinnedTo = (wish: RollWish, group: Group, image: string): readonly RollStep[] => {
  const because = 'AWS does not roll back to an image that a parameter names'
  const lacking = launchesOf(group).filter(launch => namesParameter(launch) && !versionWith(launch, image))
  if (lacking.length > 0) return lacking.map(launch => added(wish, group, launch, image, because))
  const versions = launchesOf(group).map(launch => ({
    of: launch,
    number: (namesParameter(launch) ? versionWith(launch, image)?.number : undefined) ?? launch.number,
  }))
  return [pinTo(group, versions, because)]
}

/** AWS takes as many characters. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplateVersion.html */
const DESCRIPTION = 255

const added = ({ description }: RollWish, group: Group, launch: Launch, image: string, because: string): RollStep => {
  const from = ownVersion(launch)?.number ?? ''
  const restated = restatedVolumes(launch, image)
  const origin = ` from version ${from}`
  return {
    do: 'add-version',
    ...subjectOf(group),
    because,
    template: launch.template,
    ...{ from, image },
    description: `${description.slice(0, DESCRIPTION - origin.length)}${origin}`,
    ...('mappings' in restated && restated.mappings ? { mappings: restated.mappings } : {}),
  }
}
