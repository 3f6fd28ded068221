/** Elastic Load Balancing: target groups of instances, and the health of their targets. */
import * as Elb from '@aws-sdk/client-elastic-load-balancing-v2'
import { serve } from '../../world/serve.ts'
import { invalidAs } from '../../world/service-errors.ts'
import { authority } from './authority.ts'
import { loadBalancerOperations } from './load-balancers.ts'
import { tagOperations } from './tags.ts'
import { targetGroupOperations } from './target-groups.ts'
import { targetOperations } from './targets.ts'

export const service = serve(
  Elb,
  { ...targetGroupOperations, ...targetOperations, ...loadBalancerOperations, ...tagOperations },
  {
    authority,
    model: { folder: 'elbv2' },
    errors: { denied: { code: 'AccessDenied', status: 403 }, throttled: { code: 'Throttling' }, invalid: invalidAs('ValidationError') },
  },
)
