/** Quotas of one account in one region. */
import type * as ServiceQuotas from '@aws-sdk/client-service-quotas'
import type { AccountRegion } from '../../world/world-state.ts'

export interface Quota {
  readonly service: 'ec2'
  readonly code: string
  readonly name: string
  /** What AWS gives to everybody. */
  readonly byDefault: number
}
/** vCPUs of running On-Demand instances of the standard families. */
export const STANDARD_VCPUS = 'L-1216C47A'

/**
 * Every account may run 5 vCPUs of the standard families until AWS lets it run more.
 * @rule servicequotas.ec2.standard https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-instance-quotas.html (unverified)
 */
export const QUOTAS: readonly Quota[] = [
  { service: 'ec2', code: STANDARD_VCPUS, name: 'Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances', byDefault: 5 },
]
/** What AWS lets an account run of which nobody says anything: one that has long been in use. */
const IN_USE = 10_000

export class QuotasState {
  readonly #values = new Map<string, number>()
  readonly #place: AccountRegion
  constructor(place: AccountRegion) {
    this.#place = place
  }
  /** From now on. @throws Error for a quota that is not here */
  set(code: string, value: number): void {
    if (!QUOTAS.some(quota => quota.code === code)) throw new Error(`local AWS has no quota ${code}`)
    this.#values.set(code, value)
  }
  /** What is told of it. */
  value(code: string): number {
    return this.said(code) ?? IN_USE
  }
  /** Undefined: nobody has said how much it is, and nobody comes near it. */
  said(code: string): number | undefined {
    return this.#values.get(code)
  }
  told({ service, code, name }: Quota, Value: number): ServiceQuotas.ServiceQuota {
    return {
      ServiceCode: service,
      ServiceName: 'Amazon Elastic Compute Cloud (Amazon EC2)',
      QuotaArn: this.#place.arn('servicequotas', `${service}/${code}`),
      QuotaCode: code,
      QuotaName: name,
      Value,
      Unit: 'None',
      Adjustable: true,
      GlobalQuota: false,
    }
  }
}
