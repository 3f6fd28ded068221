/** AWS CloudTrail: who did what, as far as callers of local AWS did it. */
import * as CloudTrail from '@aws-sdk/client-cloudtrail'
import { serve } from '../../world/serve.ts'
import { lookupEvents } from './lookup-events.ts'

export const service = serve(CloudTrail, lookupEvents, {
  errors: { denied: { code: 'AccessDeniedException', status: 400 } },
})
