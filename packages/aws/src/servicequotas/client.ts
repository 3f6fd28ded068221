/** Service quotas: how much an account may run. The only file that knows this client. */
import { GetServiceQuotaCommand, ServiceQuotasClient } from '@aws-sdk/client-service-quotas'
import { type AwsContext, clientConfig } from '../connection/aws-context.ts'
import { paced } from '../connection/paced.ts'

/**
 * vCPUs of running On-Demand instances of the standard families (A, C, D, H, I, M, R, T, Z).
 * @see https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-instance-quotas.html
 */
const STANDARD = { ServiceCode: 'ec2', QuotaCode: 'L-1216C47A' }

export const serviceQuotas = (edge: AwsContext) => {
  const client = paced(new ServiceQuotasClient(clientConfig(edge)), edge)
  return {
    /** How many vCPUs of the standard families may run On-Demand at a time in this account and region; undefined: AWS does not say. */
    async standardVcpus(): Promise<number | undefined> {
      return (await client.send(new GetServiceQuotaCommand(STANDARD))).Quota?.Value
    },
  }
}
