/** A call as CloudTrail tells it. */
import { createHash } from 'node:crypto'
import type * as CloudTrail from '@aws-sdk/client-cloudtrail'
import type { Principal } from '../../iam/principal.ts'
import type { ServedCall } from '../../world/served-calls.ts'
import type { AccountRegion } from '../../world/world-state.ts'

const HIDDEN = 'HIDDEN_DUE_TO_SECURITY_REASONS'
/** Addresses of nobody: https://www.rfc-editor.org/rfc/rfc5737 */
const ADDRESS = '203.0.113.10'

/** A session of a role is called by its own name, the account's root by that word. */
const userOf = ({ arn, role }: Principal): string => (role === undefined ? 'root' : (arn.split('/').at(-1) ?? ''))

/**
 * Who has called: of a session, its role is the issuer.
 * @rule cloudtrail.events.identity https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html (unverified)
 */
const identityOf = ({ principal: { account, arn, role }, accessKeyId }: ServedCall): object => {
  if (role === undefined) return { type: 'Root', principalId: account, arn, accountId: account, accessKeyId }
  const principalId = `AROA${createHash('sha256').update(role).digest('hex').slice(0, 17).toUpperCase()}`
  return {
    type: 'AssumedRole',
    principalId: `${principalId}:${arn.split('/').at(-1)}`,
    arn,
    accountId: account,
    accessKeyId,
    sessionContext: { sessionIssuer: { type: 'Role', principalId, arn: role, accountId: account, userName: role.split('/').at(-1) } },
  }
}

/**
 * Names of parameters begin with a small letter, secrets are not told. How each service spells the rest, lists above all, is not modelled.
 * @rule cloudtrail.events.parameters https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html (unverified)
 */
const parameters = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(parameters)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name.charAt(0).toLowerCase() + name.slice(1), parameters(each)]))
}
const requestOf = ({ operation, input }: ServedCall): unknown => {
  if (Object.keys(input).length === 0) return null
  return parameters(operation === 'PutParameter' ? { ...input, Value: HIDDEN } : input)
}

/** Of the types that there are, those that a member's name alone tells. */
const TYPES: Readonly<Record<string, string>> = {
  AutoScalingGroupName: 'AWS::AutoScaling::AutoScalingGroup',
  LaunchTemplateId: 'AWS::EC2::LaunchTemplate',
  LaunchTemplateName: 'AWS::EC2::LaunchTemplate',
  ImageId: 'AWS::EC2::Ami',
}
/**
 * What the parameters name, and what their own members name. Which of them AWS finds an event by differs from service to service.
 * @rule cloudtrail.events.resources https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_Resource.html (unverified)
 */
const resourcesOf = (input: object, depth = 2): CloudTrail.Resource[] =>
  Object.entries(input).flatMap(([member, value]: [string, unknown]) => {
    if (depth > 1 && typeof value === 'object' && value !== null && !Array.isArray(value)) return resourcesOf(value, depth - 1)
    if (!/(Name|Id|Arn|ARN)s?$/.test(member)) return []
    const names = (Array.isArray(value) ? value : [value]).filter(name => typeof name === 'string')
    return names.map(ResourceName => ({ ResourceName, ResourceType: TYPES[member] }))
  })

/** Each event has an id of its own. */
const idOf = ({ requestId, at }: ServedCall): string => {
  const hex = createHash('sha256').update(`event ${requestId} ${at}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export const eventOf = (place: AccountRegion, call: ServedCall): CloudTrail.Event => ({
  EventId: idOf(call),
  EventName: call.operation,
  ReadOnly: 'false',
  AccessKeyId: call.accessKeyId,
  EventTime: new Date(call.at),
  EventSource: `${call.service}.amazonaws.com`,
  Username: userOf(call.principal),
  Resources: resourcesOf(call.input),
  CloudTrailEvent: JSON.stringify({
    eventVersion: '1.11',
    userIdentity: identityOf(call),
    eventTime: new Date(call.at).toISOString().replace(/\.\d{3}/, ''),
    eventSource: `${call.service}.amazonaws.com`,
    eventName: call.operation,
    awsRegion: place.region,
    sourceIPAddress: ADDRESS,
    userAgent: call.userAgent,
    ...(call.error ? { errorCode: call.error.code, errorMessage: call.error.message } : {}),
    requestParameters: requestOf(call),
    responseElements: null,
    requestID: call.requestId,
    eventID: idOf(call),
    readOnly: false,
    eventType: 'AwsApiCall',
    managementEvent: true,
    recipientAccountId: place.account,
    eventCategory: 'Management',
  }),
})
