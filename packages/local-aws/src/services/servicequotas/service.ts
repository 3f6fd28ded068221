/** Service Quotas: of EC2's instances. */
import * as ServiceQuotas from '@aws-sdk/client-service-quotas'
import type { Needed } from '../../iam/needed.ts'
import { AwsError } from '../../wire/aws-error.ts'
import { page } from '../../world/page.ts'
import { type Context, type Handlers, serve } from '../../world/serve.ts'
import { QUOTAS, type Quota, QuotasState } from './state.ts'

interface Asked {
  readonly ServiceCode?: string | undefined
  readonly QuotaCode?: string | undefined
}
/**
 * A service or a quota that is not there is an error, in one call as in a list.
 * @rule servicequotas.unknown https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetServiceQuota.html (moto)
 */
const quotasOf = ({ ServiceCode, QuotaCode }: Asked): readonly Quota[] => {
  const found = QUOTAS.filter(({ service, code }) => service === ServiceCode && (QuotaCode ?? code) === code)
  if (found.length === 0) throw new AwsError('NoSuchResourceException', 'The specified resource does not exist.')
  return found
}
const oneOf = (asked: Asked): Quota => {
  const [quota] = quotasOf(asked)
  if (!quota) throw new Error('there is one')
  return quota
}

const quotas: Handlers<typeof ServiceQuotas, Context> = {
  GetServiceQuota(input, { place }) {
    const quota = oneOf(input)
    const state = place.state(QuotasState)
    return { Quota: state.told(quota, state.value(quota.code)) }
  },
  /** What everybody has, whatever this account has. */
  GetAWSDefaultServiceQuota(input, { place }) {
    const quota = oneOf(input)
    return { Quota: place.state(QuotasState).told(quota, quota.byDefault) }
  },
  ListServiceQuotas(input, { place }) {
    const state = place.state(QuotasState)
    const found = quotasOf(input).map(quota => state.told(quota, state.value(quota.code)))
    const { items, next } = page(found, input.NextToken, input.MaxResults, 100, 'InvalidPaginationTokenException')
    return { Quotas: items, NextToken: next }
  },
}

const ofQuota = ({ ServiceCode = '', QuotaCode = '' }: Asked, { place }: Context): readonly Needed[] => [
  {
    action: 'servicequotas:GetServiceQuota',
    on: [{ kind: 'quota', arn: place.arn('servicequotas', `${ServiceCode}/${QuotaCode}`) }],
    keys: { 'servicequotas:service': ServiceCode },
  },
]
export const service = serve(ServiceQuotas, quotas, {
  authority: { operations: { GetServiceQuota: ofQuota } },
  model: { folder: 'service-quotas' },
  errors: {
    denied: { code: 'AccessDeniedException', status: 400 },
    throttled: { code: 'TooManyRequestsException' },
    failed: { code: 'ServiceException', status: 500 },
  },
})
