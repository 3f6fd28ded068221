/** Amazon CloudWatch alarms. */
import * as CloudWatch from '@aws-sdk/client-cloudwatch'
import { serve } from '../../world/serve.ts'
import { alarmHistory } from './alarm-history.ts'
import { alarms } from './alarms.ts'

/** Requests are signed for `monitoring`; IAM's actions are called `cloudwatch:…`. */
export const service = serve(CloudWatch, { ...alarms, ...alarmHistory }, { prefix: 'cloudwatch' })
