/** Service quotas of an account in a region. */
import { AwsError } from '../../wire/protocol.ts'

/** Unlimited until a test or a scenario says otherwise: the real numbers differ from account to account. */
export interface Quotas {
  components: number
  recipes: number
  /** Images that are being built at the same time. */
  concurrentBuilds: number
}
export const UNLIMITED: Quotas = {
  components: Number.POSITIVE_INFINITY,
  recipes: Number.POSITIVE_INFINITY,
  concurrentBuilds: Number.POSITIVE_INFINITY,
}

/**
 * What would exceed a quota is refused.
 * @rule imagebuilder.quotas.refused-above https://docs.aws.amazon.com/general/latest/gr/imagebuilder.html (unverified)
 */
export const requireRoom = (quotas: Quotas, quota: keyof Quotas, used: number): void => {
  if (used >= quotas[quota])
    throw new AwsError('ServiceQuotaExceededException', `You have reached the quota of ${quotas[quota]} for ${quota} in this Region.`)
}
