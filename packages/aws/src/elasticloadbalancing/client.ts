/** Elastic Load Balancing, to look only. The only file that knows this client. */
import { DescribeTargetHealthCommand, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import { type AwsContext, clientConfig } from '../connection/aws-context.ts'
import { paced } from '../connection/paced.ts'

/** A target and its health, in AWS's words; what is not told is empty. */
export interface Target {
  /** Of the instance. */
  readonly id: string
  readonly state: string
  readonly reason: string
  readonly description: string
}

export const elasticLoadBalancing = (edge: AwsContext) => {
  const client = paced(new ElasticLoadBalancingV2Client(clientConfig(edge)), edge)
  return {
    /**
     * All that are registered with a target group, or being deregistered; an instance that is registered with several ports is several. AWS
     * tells them in one answer.
     * @param targetGroup ARN
     * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetHealth.html
     */
    async targets(targetGroup: string): Promise<readonly Target[]> {
      const { TargetHealthDescriptions = [] } = await client.send(new DescribeTargetHealthCommand({ TargetGroupArn: targetGroup }))
      return TargetHealthDescriptions.map(
        ({ Target: { Id = '' } = {}, TargetHealth: { State = '', Reason = '', Description = '' } = {} }) => ({
          ...{ id: Id, state: State, reason: Reason, description: Description },
        }),
      )
    },
  }
}
