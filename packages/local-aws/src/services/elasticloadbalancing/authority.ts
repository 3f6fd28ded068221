/** IAM actions of Elastic Load Balancing's operations, with what each touches. What only describes touches nothing in particular. */
import { type Needed, requestTags, resourceTags, type Touched } from '../../iam/needed.ts'
import type { Authority, Context } from '../../world/serve.ts'
import { ElbState } from './state.ts'

interface Named {
  readonly Name?: string | undefined
  readonly Type?: string | undefined
  readonly Tags?: readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[] | undefined
  readonly TargetGroupArn?: string | undefined
  readonly LoadBalancerArn?: string | undefined
  readonly ListenerArn?: string | undefined
  readonly ResourceArns?: readonly string[] | undefined
}
/** As the service authorization reference names kinds. */
const kindOf = (arn: string): string => {
  if (arn.includes(':targetgroup/')) return 'targetgroup'
  const [, part = '', type = ''] = /:(loadbalancer|listener)\/(app|net|gwy)\//.exec(arn) ?? []
  return part === '' ? 'targetgroup' : `${part}/${type}/`
}
const touched = ({ place }: Context, arn: string): Touched => ({
  kind: kindOf(arn),
  arn,
  keys: resourceTags(place.state(ElbState).tags.own(arn)?.tags, 'elasticloadbalancing'),
})
const on =
  (operation: string) =>
  (input: Named, context: Context): readonly Needed[] => {
    const arns = [input.TargetGroupArn, input.LoadBalancerArn, input.ListenerArn, ...(input.ResourceArns ?? [])].flatMap(arn => arn ?? [])
    return [
      { action: `elasticloadbalancing:${operation}`, on: arns.map(arn => touched(context, arn)), keys: requestTags(input.Tags ?? []) },
    ]
  }
const creating =
  (operation: string, path: string) =>
  ({ Name = '', Type = 'application', Tags = [] }: Named, context: Context): readonly Needed[] => {
    const kind = path === 'targetgroup' ? path : `${path}/${{ application: 'app', network: 'net', gateway: 'gwy' }[Type] ?? 'app'}`
    const arn = context.place.arn('elasticloadbalancing', `${kind}/${Name}/*`)
    return [{ action: `elasticloadbalancing:${operation}`, on: [{ kind: kindOf(arn), arn }], keys: requestTags(Tags) }]
  }
const TOUCHING = [
  ...['ModifyTargetGroup', 'ModifyTargetGroupAttributes', 'DeleteTargetGroup', 'RegisterTargets', 'DeregisterTargets'],
  ...['CreateListener', 'DeleteListener', 'DeleteLoadBalancer', 'AddTags', 'RemoveTags'],
]
export const authority: Authority = {
  operations: {
    ...Object.fromEntries(TOUCHING.map(operation => [operation, on(operation)])),
    CreateTargetGroup: creating('CreateTargetGroup', 'targetgroup'),
    CreateLoadBalancer: creating('CreateLoadBalancer', 'loadbalancer'),
  },
}
