/** What the image is besides its components: volumes, and the workflows that make and test it. */
import * as texts from '../texts.ts'
import { boolean, either, entries, fields, integer, list, oneOf } from '../value-types.ts'
import { eachMember, input, type Key, member } from './key.ts'

/**
 * Limits of a volume: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_EbsInstanceBlockDeviceSpecification.html
 */
export const VOLUMES: readonly Key[] = [
  {
    path: 'stages.*.volumes',
    type: list(fields, 1, 20),
    kind: 'what',
    description: 'Devices of the image that differ from those of the parent, or are added to them.',
    without: 'those of the parent',
  },
  {
    path: 'stages.*.volumes[].device',
    type: texts.DEVICE,
    ...member('InstanceBlockDeviceMapping.deviceName'),
    kind: 'what',
    description: 'The device. The root device has the name that the parent image gives it.',
    required: true,
  },
  {
    path: 'stages.*.volumes[].size',
    type: integer(1, 16_000),
    ...member('EbsInstanceBlockDeviceSpecification.volumeSize'),
    kind: 'what',
    description: 'GiB.',
    without: "the parent's",
  },
  {
    path: 'stages.*.volumes[].type',
    type: oneOf('gp3', 'gp2', 'io1', 'io2', 'st1', 'sc1', 'standard'),
    ...member('EbsInstanceBlockDeviceSpecification.volumeType'),
    kind: 'what',
    description: 'The type of the volume.',
    without: "the parent's",
  },
  {
    path: 'stages.*.volumes[].iops',
    type: integer(100, 64_000),
    ...member('EbsInstanceBlockDeviceSpecification.iops'),
    kind: 'what',
    description: 'I/O operations a second, of gp3, io1 and io2.',
    without: 'what EC2 gives',
  },
  {
    path: 'stages.*.volumes[].throughput',
    type: integer(125, 1000),
    ...member('EbsInstanceBlockDeviceSpecification.throughput'),
    kind: 'what',
    description: 'MiB a second, of gp3.',
    without: 'what EC2 gives',
  },
  {
    path: 'stages.*.volumes[].encrypted',
    type: boolean,
    kind: 'what',
    description: 'Whether the volume is encrypted.',
    without: "as the parent's, or as the account demands",
  },
  {
    path: 'stages.*.volumes[].kms-key',
    type: texts.KMS_KEY,
    ...member('EbsInstanceBlockDeviceSpecification.kmsKeyId'),
    kind: 'what',
    description: 'The KMS key that it is encrypted with. Image Builder must be allowed to use it.',
    without: "the account's default key",
  },
  {
    path: 'stages.*.volumes[].delete-on-termination',
    type: boolean,
    kind: 'what',
    description: 'Whether the volume goes with the instance.',
    without: "the parent's",
  },
  {
    path: 'stages.*.volumes[].snapshot',
    type: texts.SNAPSHOT,
    ...member('EbsInstanceBlockDeviceSpecification.snapshotId'),
    kind: 'what',
    description: 'The snapshot that the volume is made from.',
    without: "the parent's, or an empty volume",
  },
]

/** https://docs.aws.amazon.com/imagebuilder/latest/userguide/manage-image-workflows.html */
export const WORKFLOWS: readonly Key[] = [
  {
    path: 'stages.*.workflows',
    type: list(either(texts.WORKFLOW, fields), 1, 20),
    ...eachMember('WorkflowConfiguration.workflowArn'),
    kind: 'what',
    description: 'The workflows that Image Builder runs in place of its own.',
    without: "Image Builder's own",
    ...input('workflows', 'build-stage'),
  },
  {
    path: 'stages.*.workflows[].arn',
    type: texts.WORKFLOW,
    ...member('WorkflowConfiguration.workflowArn'),
    kind: 'what',
    description: 'A workflow that takes parameters, or is to fail otherwise.',
    required: true,
  },
  {
    path: 'stages.*.workflows[].parameters',
    type: entries(texts.WORKFLOW_PARAMETER_NAME, texts.PARAMETER_VALUE, 1, 50),
    kind: 'what',
    description: 'Values for the parameters that the workflow declares.',
    without: 'their defaults',
  },
  {
    path: 'stages.*.workflows[].on-failure',
    type: oneOf('abort', 'continue'),
    kind: 'what',
    description: 'What becomes of the build when a test workflow fails.',
    without: 'abort',
  },
  {
    path: 'stages.*.workflows[].parallel-group',
    type: texts.PARALLEL_GROUP,
    ...member('WorkflowConfiguration.parallelGroup'),
    kind: 'what',
    description: 'Test workflows of the same group run at the same time.',
    without: 'one after the other',
  },
  {
    path: 'stages.*.execution-role',
    type: texts.ROLE,
    ...member('CreateImageRequest.executionRole'),
    kind: 'what',
    description: 'The role that Image Builder assumes to run workflows. Workflows need one.',
    without: "Image Builder's service-linked role",
    ...input('execution-role', 'build-stage'),
  },
]
