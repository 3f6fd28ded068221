/** Amazon CloudWatch: alarms and metrics. An alarm's state does not come of a metric here: it is said. */
import * as CloudWatch from '@aws-sdk/client-cloudwatch'
import { serve } from '../../world/serve.ts'
import { invalidAs } from '../../world/service-errors.ts'
import { alarmHistory } from './alarm-history.ts'
import { alarms } from './alarms.ts'
import { authority } from './authority.ts'
import { getMetricData } from './get-metric-data.ts'
import { listMetrics } from './list-metrics.ts'
import { putMetricData } from './put-metric-data.ts'

export const service = serve(
  CloudWatch,
  { ...alarms, ...alarmHistory, ...getMetricData, ...listMetrics, ...putMetricData },
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
