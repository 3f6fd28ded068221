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
 * Tags at creation need ssm:AddTagsToResource too.
 * @rule ssm.authority.put https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html (unverified)
 */
const putParameter = (input: SSM.PutParameterRequest): string[] => [
  'ssm:PutParameter',
  ...(input.Tags?.length ? ['ssm:AddTagsToResource'] : []),
]

export const service = serve(
  SSM,
  { ...deleteParameters, ...describeParameters, ...getParameters, ...history, ...parameterTags, ...putParameters },
  { operations: { PutParameter: putParameter } },
)
