/** Amazon CloudWatch alarms. */
import * as CloudWatch from '@aws-sdk/client-cloudwatch'
import { serve } from '../../world/serve.ts'
import { invalidAs } from '../../world/service-errors.ts'
import { alarmHistory } from './alarm-history.ts'
import { alarms } from './alarms.ts'
import { authority } from './authority.ts'

export const service = serve(
  CloudWatch,
  { ...alarms, ...alarmHistory },
  {
    authority,
    model: { folder: 'cloudwatch' },
    errors: {
      denied: { code: 'AccessDenied', status: 403 },
      throttled: { code: 'Throttling' },
      failed: { code: 'InternalServiceError', status: 500 },
      invalid: invalidAs('ValidationError'),
    },
  },
)
