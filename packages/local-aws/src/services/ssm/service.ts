/** AWS Systems Manager: Parameter Store and Run Command. */
import * as SSM from '@aws-sdk/client-ssm'
import { serve } from '../../world/serve.ts'
import { authority } from './authority.ts'
import { listCommands } from './commands/list.ts'
import { sendCommand } from './commands/send.ts'
import { deleteParameters } from './delete-parameters.ts'
import { describeParameters } from './describe-parameters.ts'
import { getParameters } from './get-parameters.ts'
import { history } from './history.ts'
import { parameterTags } from './parameter-tags.ts'
import { putParameters } from './put-parameter.ts'

export const service = serve(
  SSM,
  {
    ...deleteParameters,
    ...describeParameters,
    ...getParameters,
    ...history,
    ...parameterTags,
    ...putParameters,
    ...listCommands,
    ...sendCommand,
  },
  { authority, errors: { denied: { code: 'AccessDeniedException', status: 400 }, failed: { code: 'InternalServerError', status: 500 } } },
)
