/** Amazon CloudWatch Logs, to read from; other services write. */
import * as Logs from '@aws-sdk/client-cloudwatch-logs'
import { serve } from '../../world/serve.ts'
import { authority } from './authority.ts'
import { events } from './events.ts'
import { groups } from './groups.ts'

export const service = serve(Logs, { ...events, ...groups }, authority)
