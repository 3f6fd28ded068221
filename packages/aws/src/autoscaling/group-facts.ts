/** What an Auto Scaling group says of its surroundings: who sends it traffic, who keeps it, by which role it launches. */
import type { Group, GroupOwner } from '@golden-ami/domain'
import type { GroupFacts } from './client.ts'

type Traffic = Pick<Group, 'loadBalanced' | 'lattice' | 'targetGroups'>

/** @see https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_TrafficSourceIdentifier.html */
export const trafficOf = ({ TargetGroupARNs, LoadBalancerNames, TrafficSources }: GroupFacts): Traffic => {
  const sources = TrafficSources ?? []
  const targetGroups = [
    ...new Set([
      ...(TargetGroupARNs ?? []),
      ...sources.filter(({ Type }) => Type === 'elbv2').flatMap(({ Identifier }) => Identifier ?? []),
    ]),
  ]
  const lattice = sources.some(({ Type }) => Type === 'vpc-lattice')
  return {
    loadBalanced:
      (TargetGroupARNs?.length ?? 0) + (LoadBalancerNames?.length ?? 0) > 0 || sources.some(({ Type }) => Type !== 'vpc-lattice'),
    ...(targetGroups.length > 0 ? { targetGroups } : {}),
    ...(lattice ? { lattice } : {}),
  }
}

export const ownersOf = (facts: GroupFacts): Pick<Group, 'owner' | 'stack' | 'role'> => {
  const owner = ownerOf(facts)
  const stack = tag(facts, 'aws:cloudformation:stack-name')
  return {
    ...(owner ? { owner } : {}),
    ...(stack === undefined ? {} : { stack }),
    ...(facts.ServiceLinkedRoleARN === undefined ? {} : { role: facts.ServiceLinkedRoleARN }),
  }
}

const tag = ({ Tags = [] }: GroupFacts, key: string): string | undefined => Tags.find(({ Key }) => Key === key)?.Value

/**
 * Services mark the groups that they keep. Terraform leaves no mark.
 * @see https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_Operator.html
 * @see https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html
 * @see https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/applications-tagging-resources.html
 */
const ownerOf = (facts: GroupFacts): GroupOwner | undefined => {
  const nodes = tag(facts, 'eks:nodegroup-name')
  const cluster = tag(facts, 'eks:cluster-name')
  const beanstalk = tag(facts, 'elasticbeanstalk:environment-name')
  if (nodes !== undefined || cluster !== undefined)
    return {
      what: `${nodes === undefined ? 'a node group' : `node group ${nodes}`} of Amazon EKS${cluster === undefined ? '' : ` cluster ${cluster}`}`,
    }
  if (beanstalk !== undefined) return { what: `AWS Elastic Beanstalk environment ${beanstalk}` }
  return facts.Operator && { what: `${facts.Operator.Principal ?? 'a service'}, its operator: nobody else can change it` }
}
