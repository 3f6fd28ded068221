/** Amazon EC2 Auto Scaling: groups of instances from a launch template, and the instance refresh. */
import * as AutoScaling from '@aws-sdk/client-auto-scaling'
import { serve } from '../../world/serve.ts'
import { invalidAs } from '../../world/service-errors.ts'
import { activityOperations } from './activities.ts'
import { authority } from './authority.ts'
import { constraints } from './constraints.ts'
import { groupOperations } from './groups.ts'
import { hookOperations } from './hooks/operations.ts'
import { instanceOperations } from './instances.ts'
import { processOperations } from './processes.ts'
import { refreshOperations } from './refresh/operations.ts'
import { tagOperations } from './tags.ts'
import { targetGroupOperations } from './target-groups.ts'
import { warmPoolOperations } from './warm-pool/operations.ts'

export const service = serve(
  AutoScaling,
  {
    ...groupOperations,
    ...instanceOperations,
    ...activityOperations,
    ...processOperations,
    ...tagOperations,
    ...hookOperations,
    ...refreshOperations,
    ...warmPoolOperations,
    ...targetGroupOperations,
  },
  {
    authority,
    constraints,
    errors: { denied: { code: 'AccessDenied', status: 403 }, throttled: { code: 'Throttling' }, invalid: invalidAs('ValidationError') },
  },
)
