/** Makes the AMI of the build instance. */
import type * as EC2 from '@aws-sdk/client-ec2'
import type * as IB from '@aws-sdk/client-imagebuilder'
import type { Process } from '../../../time/timeline.ts'
import { ImageContents } from '../../ec2/image-contents.ts'
import { refuseMalformedName } from '../../ec2/make-images.ts'
import { requireInstance } from './instances.ts'
import { installedPackages } from './inventory.ts'
import type { Job } from './job.ts'
import { builtDescription, builtTags, nameIn } from './output-image.ts'

const withoutGaps = <T extends object>(members: T): T =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T

const deviceOf = ({ deviceName, ebs, noDevice, virtualName }: IB.InstanceBlockDeviceMapping): EC2.BlockDeviceMapping =>
  withoutGaps({
    DeviceName: deviceName,
    VirtualName: virtualName,
    NoDevice: noDevice,
    Ebs:
      ebs &&
      withoutGaps({
        Encrypted: ebs.encrypted,
        DeleteOnTermination: ebs.deleteOnTermination,
        Iops: ebs.iops,
        KmsKeyId: ebs.kmsKeyId,
        VolumeSize: ebs.volumeSize,
        VolumeType: ebs.volumeType,
        Throughput: ebs.throughput,
      }),
  })

/**
 * The devices of the AMI are those of its parent, changed and added to by the recipe's block device mappings.
 * @rule imagebuilder.output.block-devices https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_InstanceBlockDeviceMapping.html (unverified)
 */
const devicesOf = ({ ec2, recipe }: Job, parentId: string): EC2.BlockDeviceMapping[] => {
  const devices = new Map((ec2.image(parentId)?.BlockDeviceMappings ?? []).map(device => [device.DeviceName, device]))
  for (const device of (recipe.blockDeviceMappings ?? []).map(deviceOf)) {
    const { Ebs } = devices.get(device.DeviceName) ?? {}
    devices.set(device.DeviceName, device.Ebs ? { ...device, Ebs: { ...Ebs, ...device.Ebs } } : device)
  }
  return [...devices.values()]
}

/**
 * What creating the AMI has begun is not rolled back: it becomes available also when the build ends before.
 * @rule imagebuilder.workflows.create-image-stays https://docs.aws.amazon.com/imagebuilder/latest/userguide/wfdoc-step-actions.html (example)
 */
export function* createImage(job: Job, duration: number): Process<{ imageId: string }> {
  const { ec2 } = job
  const { region, world } = job.state.place
  requireInstance(job)
  const source = ec2.instances.own(job.instanceId!)!.ImageId!
  const image = ec2.makeImage({
    Name: refuseMalformedName(nameIn(job, region)),
    Description: builtDescription(job),
    Tags: builtTags(job),
    source,
    BlockDeviceMappings: devicesOf(job, source),
  })
  const imageId = image.ImageId!
  job.imageId = imageId
  world.state(ImageContents).note(imageId, installedPackages(job))
  world.timeline.at(world.timeline.now + duration, () => ec2.makeAvailable(imageId))
  yield duration
  return { imageId }
}
