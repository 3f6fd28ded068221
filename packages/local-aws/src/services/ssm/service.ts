/** AWS Systems Manager Parameter Store. */
import * as SSM from '@aws-sdk/client-ssm'
import { serve } from '../../world/serve.ts'
import { deleteParameters } from './delete-parameters.ts'
import { describeParameters } from './describe-parameters.ts'
import { getParameters } from './get-parameters.ts'
import { history } from './history.ts'
import { parameterTags } from './parameter-tags.ts'
import { putParameters } from './put-parameter.ts'

/**
 * Writing an `aws:ec2:image` needs ec2:DescribeImages too, and tags at creation ssm:AddTagsToResource.
 * @rule ssm.authority.put https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-ec2-aliases.html (unverified)
 */
const putParameter = (input: SSM.PutParameterRequest): string[] => [
  'ssm:PutParameter',
  ...(input.DataType === 'aws:ec2:image' ? ['ec2:DescribeImages'] : []),
  ...(input.Tags?.length ? ['ssm:AddTagsToResource'] : []),
]

export const service = serve(
  SSM,
  { ...deleteParameters, ...describeParameters, ...getParameters, ...history, ...parameterTags, ...putParameters },
  { operations: { PutParameter: putParameter } },
)
