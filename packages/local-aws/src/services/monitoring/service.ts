/** Amazon CloudWatch alarms. */
import * as CloudWatch from '@aws-sdk/client-cloudwatch'
import { serve } from '../../world/serve.ts'
import { alarmHistory } from './alarm-history.ts'
import { alarms } from './alarms.ts'
import { authority } from './authority.ts'

export const service = serve(CloudWatch, { ...alarms, ...alarmHistory }, authority)
