/** Amazon CloudWatch Logs, to read from; other services write. */
import * as Logs from '@aws-sdk/client-cloudwatch-logs'
import { serve } from '../../world/serve.ts'
import { invalidAs } from '../../world/service-errors.ts'
import { authority } from './authority.ts'
import { events } from './events.ts'
import { groups } from './groups.ts'

export const service = serve(
  Logs,
  { ...events, ...groups },
  {
    authority,
    errors: {
      denied: { code: 'AccessDeniedException', status: 400 },
      failed: { code: 'ServiceUnavailableException', status: 503 },
      invalid: invalidAs('InvalidParameterException'),
    },
  },
)
