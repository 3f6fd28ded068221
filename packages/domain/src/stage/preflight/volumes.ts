/**
 * The volumes of the recipe go with those of the parent image: EC2 makes none that is smaller than the snapshot it begins with, and a root
 * device by the name that other images give theirs would be a second disk.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html
 */
import type { Volume } from '../../delivery-file/types.ts'
import type { Parent } from '../world.ts'
import type { Objection } from './objection.ts'

/** Kept for the root volume, by one image or another. */
const ROOT_NAMES: readonly string[] = ['/dev/xvda', '/dev/sda1']

/** Empty where nobody knows the volumes of the parent. */
export const volumesFit = (volumes: readonly Volume[], { id, devices }: Pick<Parent, 'id' | 'devices'>): readonly Objection[] => {
  if (!devices) return []
  const { root, sizes } = devices
  return volumes.flatMap(({ device, size, snapshot }): readonly Objection[] => {
    if (root !== undefined && device !== root && ROOT_NAMES.includes(device) && !sizes.has(device))
      return [
        {
          key: 'volumes',
          wrong: `${device} is not the root device of parent image ${id}, which is ${root}: the image would have a second disk`,
          remedy: `Write ${root} for the root volume, or give another disk another name`,
        },
      ]
    const least = sizes.get(device)
    if (size === undefined || snapshot !== undefined || least === undefined || size >= least) return []
    return [
      {
        key: 'volumes',
        wrong: `${device} is to have ${size} GiB, but that of parent image ${id} has ${least} GiB, and no volume is smaller than its snapshot`,
        remedy: `Name ${least} or more, or leave the size out`,
      },
    ]
  })
}
