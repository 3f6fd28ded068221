/** What a group needs so that AWS replaces root volumes in it. */
import type { Strategy } from '../../../delivery-file/types.ts'
import { type Group, sizeOf } from '../group/group.ts'
import { launchesOf } from '../group/launches.ts'
import { withoutImage } from '../group/mixed-policy.ts'
import { namesParameter } from '../group/parameter-image.ts'

interface RootVolumeWish {
  readonly strategy: Partial<Pick<Strategy, 'minHealthy'>>
  /** Absent: nobody knows its id there yet. */
  readonly image?: string | undefined
}

/**
 * What it lacks, each with what would have to change; none: its root volumes can be replaced.
 * @see https://docs.aws.amazon.com/autoscaling/ec2/userguide/replace-root-volume.html
 */
export const lacksForRoots = (group: Group, { strategy, image }: RootVolumeWish): readonly string[] =>
  [
    lacksPolicy(group),
    lacksImages(group),
    lacksTemplateImage(group),
    hasOtherVolumes(group, image),
    hasOtherInstances(group),
    hasPool(group),
    lacksRoom(group, strategy.minHealthy),
  ].filter(one => one !== undefined)

const lacksPolicy = ({ policy }: Group): string | undefined =>
  policy ? undefined : 'it has no mixed instances policy (give it one that names an image in each override)'

const lacksImages = ({ policy }: Group): string | undefined => {
  if (!policy) return undefined
  const { Overrides = [] } = policy.LaunchTemplate ?? {}
  if (Overrides.length === 0) return 'its mixed instances policy has no overrides (give it one for each instance type, with an image)'
  const types = withoutImage(policy)
  return types.length === 0 ? undefined : `overrides of its mixed instances policy name no image: ${types.join(', ')} (add ImageId to each)`
}

/** To pin the group to another version would make its instances others than it launches. */
const lacksTemplateImage = (group: Group): string | undefined =>
  launchesOf(group).some(namesParameter)
    ? 'its launch template names its image by a parameter (write an AMI id there, and replace its instances once)'
    : undefined

const hasOtherVolumes = ({ volumesOf }: Group, image: string | undefined): string | undefined => {
  if (!volumesOf || image === undefined) return undefined
  const count = volumesOf.get(image)
  if (count === 1) return undefined
  return count === undefined
    ? `how many volumes ${image} brings is not known, because EC2 does not show it`
    : `${image} brings ${count} volumes (build it with a root volume alone)`
}

/** Its instances are launched by the version that it follows; a rolling refresh makes them so. */
const hasOtherInstances = (group: Group): string | undefined => {
  const launches = launchesOf(group)
  const others = group.instances.filter(
    ({ from, leaving }) =>
      from && !leaving && !launches.some(({ template, number }) => template === from.template && number === from.version),
  )
  if (others.length === 0) return undefined
  return `instances were not launched by its launch template as it is: ${others.map(({ id }) => id).join(', ')} (replace them once, by a rolling refresh)`
}

/**
 * EC2 replaces the root volumes of running instances only, and those of a pool are mostly stopped; of a pool AWS says nothing here.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/replace-root.html
 */
const hasPool = ({ pool }: Group): string | undefined =>
  pool ? 'it has a warm pool, whose instances would keep their image (delete the pool)' : undefined

/** An instance serves nobody while its root volume is replaced: one of them must be able to. */
const lacksRoom = (group: Group, minHealthy: number | undefined): string | undefined => {
  const size = sizeOf(group)
  if (minHealthy === undefined || size === 0 || Math.ceil((size * minHealthy) / 100) < size) return undefined
  return `with min-healthy ${minHealthy} none of its ${size} instances may be out of service (set it to ${Math.floor((100 * (size - 1)) / size)} at most)`
}
