/** What the image is besides its components: volumes, and the workflows that make and test it. */
import { boolean, either, entries, integer, list, made, oneOf } from '../../schema/combinators.ts'
import { workflowOf } from '../build-workflow.ts'
import * as texts from '../texts.ts'
import { eachMember, fields, input, member, rows } from './key.ts'

export const RECIPE = rows({
  volumes: {
    type: list(
      fields({
        device: {
          type: texts.DEVICE,
          ...member('InstanceBlockDeviceMapping.deviceName'),
          kind: 'what',
          description: 'The device. The root device has the name that the parent image gives it.',
          required: true,
        },
        size: {
          type: integer(1, 16_000),
          ...member('EbsInstanceBlockDeviceSpecification.volumeSize'),
          kind: 'what',
          description: 'GiB.',
          without: "the parent's",
        },
        type: {
          type: oneOf('gp3', 'gp2', 'io1', 'io2', 'st1', 'sc1', 'standard'),
          ...member('EbsInstanceBlockDeviceSpecification.volumeType'),
          kind: 'what',
          description: 'The type of the volume.',
          without: "the parent's",
        },
        iops: {
          type: integer(100, 64_000),
          ...member('EbsInstanceBlockDeviceSpecification.iops'),
          kind: 'what',
          description: 'I/O operations a second, of gp3, io1 and io2.',
          without: 'what EC2 gives',
        },
        throughput: {
          type: integer(125, 1000),
          ...member('EbsInstanceBlockDeviceSpecification.throughput'),
          kind: 'what',
          description: 'MiB a second, of gp3.',
          without: 'what EC2 gives',
        },
        encrypted: {
          type: boolean,
          kind: 'what',
          description: 'Whether the volume is encrypted.',
          without: "as the parent's, or as the account demands",
        },
        'kms-key': {
          type: texts.KMS_KEY,
          ...member('EbsInstanceBlockDeviceSpecification.kmsKeyId'),
          kind: 'what',
          description: 'The KMS key that it is encrypted with. Image Builder must be allowed to use it.',
          without: "the account's default key",
        },
        'delete-on-termination': {
          type: boolean,
          kind: 'what',
          description: 'Whether the volume goes with the instance.',
          without: "the parent's",
        },
        snapshot: {
          type: texts.SNAPSHOT,
          ...member('EbsInstanceBlockDeviceSpecification.snapshotId'),
          kind: 'what',
          description: 'The snapshot that the volume is made from.',
          without: "the parent's, or an empty volume",
        },
      }),
      1,
      20,
    ),
    kind: 'what',
    description: 'Devices of the image that differ from those of the parent, or are added to them.',
    without: 'those of the parent',
    otherwise: [],
  },
  workflows: {
    type: list(
      made(
        either(
          texts.WORKFLOW,
          fields({
            arn: {
              type: texts.WORKFLOW,
              ...member('WorkflowConfiguration.workflowArn'),
              kind: 'what',
              description: 'A workflow that takes parameters, or is to fail otherwise.',
              required: true,
            },
            parameters: {
              type: entries(texts.WORKFLOW_PARAMETER_NAME, texts.PARAMETER_VALUE, 1, 50),
              kind: 'what',
              description: 'Values for the parameters that the workflow declares.',
              without: 'their defaults',
              otherwise: {},
            },
            'on-failure': {
              type: oneOf('abort', 'continue'),
              kind: 'what',
              description: 'What becomes of the build when a test workflow fails.',
              without: 'abort',
            },
            'parallel-group': {
              type: texts.PARALLEL_GROUP,
              ...member('WorkflowConfiguration.parallelGroup'),
              kind: 'what',
              description: 'Test workflows of the same group run at the same time.',
              without: 'one after the other',
            },
          }),
        ),
        workflowOf,
      ),
      1,
      20,
    ),
    ...eachMember('WorkflowConfiguration.workflowArn'),
    kind: 'what',
    description: 'The workflows that Image Builder runs in place of its own.',
    without: "Image Builder's own",
    ...input('workflows', 'build-stage'),
    otherwise: [],
  },
  'execution-role': {
    type: texts.ROLE,
    ...member('CreateImageRequest.executionRole'),
    kind: 'what',
    description: 'The role that Image Builder assumes to run workflows. Workflows need one.',
    without: "Image Builder's service-linked role",
    ...input('execution-role', 'build-stage'),
  },
})
