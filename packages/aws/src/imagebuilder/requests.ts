/** From our settings to the requests of Image Builder; what is not set is left out. */
import type {
  ComponentConfiguration,
  CreateInfrastructureConfigurationRequest,
  EbsInstanceBlockDeviceSpecification,
  EbsVolumeType,
  InstanceBlockDeviceMapping,
  WorkflowConfiguration,
  WorkflowParameter,
} from '@aws-sdk/client-imagebuilder'
import type { BuildWorkflow, InlineInfrastructure, Volume } from '@golden-ami/domain'

type Texts = Readonly<Record<string, string>>

/** Name and token are the caller's. */
export const infrastructureRequest = (
  infrastructure: InlineInfrastructure,
  resourceTags: Texts,
): Omit<CreateInfrastructureConfigurationRequest, 'name' | 'clientToken'> => {
  const { instanceProfile, instanceTypes, subnet, securityGroups, keyPair, snsTopic, metadata, terminateOnFailure } = infrastructure
  return {
    instanceProfileName: instanceProfile,
    ...(instanceTypes.length > 0 ? { instanceTypes: [...instanceTypes] } : {}),
    ...(subnet === undefined ? {} : { subnetId: subnet }),
    ...(securityGroups.length > 0 ? { securityGroupIds: [...securityGroups] } : {}),
    ...(keyPair === undefined ? {} : { keyPair }),
    ...(snsTopic === undefined ? {} : { snsTopicArn: snsTopic }),
    ...logging(infrastructure),
    terminateInstanceOnFailure: terminateOnFailure,
    instanceMetadataOptions: { httpTokens: metadata.tokens, httpPutResponseHopLimit: metadata.hopLimit },
    resourceTags: { ...resourceTags },
  }
}
const logging = ({ logBucket, logPrefix }: InlineInfrastructure): Pick<CreateInfrastructureConfigurationRequest, 'logging'> =>
  logBucket === undefined
    ? {}
    : { logging: { s3Logs: { s3BucketName: logBucket, ...(logPrefix === undefined ? {} : { s3KeyPrefix: logPrefix }) } } }

export const blockDeviceMapping = ({ device, ...volume }: Volume): InstanceBlockDeviceMapping => {
  const ebs: EbsInstanceBlockDeviceSpecification = {
    encrypted: volume.encrypted,
    kmsKeyId: volume.kmsKey,
    volumeSize: volume.size,
    volumeType: volume.type as EbsVolumeType | undefined,
    iops: volume.iops,
    throughput: volume.throughput,
    deleteOnTermination: volume.deleteOnTermination,
    snapshotId: volume.snapshot,
  }
  return { deviceName: device, ebs }
}

const parametersOf = (parameters: Texts): WorkflowParameter[] =>
  Object.entries(parameters).map(([name, value]) => ({ name, value: [value] }))

export const componentConfiguration = ({
  arn,
  parameters,
}: {
  readonly arn: string
  readonly parameters: Texts
}): ComponentConfiguration => {
  const given = parametersOf(parameters)
  return { componentArn: arn, ...(given.length > 0 ? { parameters: given } : {}) }
}

export const workflowConfiguration = ({ arn, parameters, onFailure, parallelGroup }: BuildWorkflow): WorkflowConfiguration => {
  const given = parametersOf(parameters)
  return {
    workflowArn: arn,
    ...(given.length > 0 ? { parameters: given } : {}),
    ...(onFailure === undefined ? {} : { onFailure: onFailure === 'abort' ? 'ABORT' : 'CONTINUE' }),
    ...(parallelGroup === undefined ? {} : { parallelGroup }),
  }
}
