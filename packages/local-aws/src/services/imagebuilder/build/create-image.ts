/** Makes the AMI of the build instance. */
import type * as EC2 from '@aws-sdk/client-ec2'
import type * as IB from '@aws-sdk/client-imagebuilder'
import type { Process } from '../../../time/timeline.ts'
import type { Job } from './job.ts'
import { builtTags, descriptionIn, nameIn } from './output-image.ts'

/**
 * The recipe's block device mappings become the AMI's.
 * @rule imagebuilder.output.block-devices https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_InstanceBlockDeviceMapping.html (unverified)
 */
const deviceOf = ({ deviceName, ebs, noDevice, virtualName }: IB.InstanceBlockDeviceMapping): EC2.BlockDeviceMapping => ({
  DeviceName: deviceName,
  VirtualName: virtualName,
  NoDevice: noDevice,
  Ebs: ebs && {
    Encrypted: ebs.encrypted,
    DeleteOnTermination: ebs.deleteOnTermination,
    Iops: ebs.iops,
    KmsKeyId: ebs.kmsKeyId,
    VolumeSize: ebs.volumeSize,
    VolumeType: ebs.volumeType,
    Throughput: ebs.throughput,
  },
})

/**
 * What creating the AMI has begun is not rolled back: it becomes available also when the build ends before.
 * @rule imagebuilder.workflows.create-image-stays https://docs.aws.amazon.com/imagebuilder/latest/userguide/wfdoc-step-actions.html (example)
 */
export function* createImage(job: Job, duration: number): Process<{ imageId: string }> {
  const { ec2, recipe } = job
  const { region, world } = job.state.place
  const image = ec2.makeImage({
    Name: nameIn(job, region),
    Description: descriptionIn(job, region),
    Tags: builtTags(job),
    source: ec2.instances.own(job.instanceId!)?.ImageId,
    BlockDeviceMappings: recipe.blockDeviceMappings?.map(deviceOf),
  })
  const imageId = image.ImageId!
  job.imageId = imageId
  world.timeline.at(world.timeline.now + duration, () => ec2.makeAvailable(imageId))
  yield duration
  return { imageId }
}
