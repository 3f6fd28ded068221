import { complaintsOf, type PolicyKind } from '@golden-ami/local-aws/iam/check-policy'
import type { Policy } from '@golden-ami/local-aws/iam/policy'
import { expect, test } from 'vitest'

const GOOD = { Sid: 'Look', Effect: 'Allow', Action: 'ec2:DescribeImages', Resource: '*' }
const TRUST = { Effect: 'Allow', Principal: { AWS: '111111111111' }, Action: 'sts:AssumeRole' }
const of = (...Statement: object[]) => ({ Version: '2012-10-17', Statement }) as unknown as Policy

test.each<[PolicyKind, object[]]>([
  ['identity', [GOOD]],
  ['identity', [{ ...GOOD, Condition: { 'ForAnyValue:StringLikeIfExists': { 'aws:TagKeys': `\${aws:PrincipalTag/x}` } } }]],
  ['trust', [TRUST]],
  ['control', [{ ...GOOD, Effect: 'Deny' }]],
])('nothing is wrong with a policy of kind %s: %j', (kind, statements) => {
  expect(complaintsOf(of(...statements), kind)).toEqual([])
})
test.each<[PolicyKind, object[], string]>([
  ['identity', [], 'It has no Statement.'],
  ['identity', [GOOD, GOOD], 'Two statements have the Sid Look.'],
  ['identity', [{ ...GOOD, Sid: 'a look' }], 'has a Sid of other characters'],
  ['identity', [{ ...GOOD, Effect: 'allow' }], 'neither Allow nor Deny'],
  ['identity', [{ ...GOOD, Resources: '*' }], 'the element Resources'],
  ['identity', [{ ...GOOD, Resource: undefined }], 'one of Resource and NotResource'],
  ['identity', [{ ...GOOD, NotAction: 'iam:*' }], 'one of Action and NotAction'],
  ['identity', [{ ...GOOD, Principal: '*' }], 'which only trust policies have'],
  ['identity', [{ ...GOOD, Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } }], 'the condition operator IpAddress'],
  ['identity', [{ ...GOOD, Resource: `arn:aws:iam::\${Account}:role/x` }], `the placeholder \${Account}`],
  ['trust', [GOOD], 'has no Principal'],
  ['trust', [{ ...TRUST, Resource: '*' }], 'has a Resource'],
  ['control', [GOOD], 'only denials'],
])('of kind %s, %j: %s', (kind, statements, complaint) => {
  expect(complaintsOf(of(...statements), kind).join('\n')).toContain(complaint)
})
test('an old version is none', () => {
  expect(complaintsOf({ ...of(GOOD), Version: '2008-10-17' } as unknown as Policy)).toEqual(['Its Version is not 2012-10-17.'])
})
