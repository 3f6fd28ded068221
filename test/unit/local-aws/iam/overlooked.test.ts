/** What a careless change of the evaluator would overlook. */
import { offered } from '@golden-ami/local-aws/iam/authority-table'
import { complaintsOf } from '@golden-ami/local-aws/iam/check-policy'
import { evaluate } from '@golden-ami/local-aws/iam/evaluate'
import { keysOf } from '@golden-ami/local-aws/iam/keys'
import { trusts } from '@golden-ami/local-aws/iam/trust'
import { expect, test } from 'vitest'

const K = (pattern: string, value: string) =>
  evaluate(
    [
      {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: '*', Resource: '*', Condition: { StringLike: { 'a:b': pattern } } }],
      },
    ] as never,
    { action: 'a:B', resource: '*', keys: keysOf({ 'a:b': value }) },
  )
test('a pattern means the whole text', () => {
  expect(K('web*', 'my-web')).toBe('implicitly denied')
  expect(K('*web', 'web-2')).toBe('implicitly denied')
  expect(K('web', 'web')).toBe('allowed')
})
const R = (Resource: string, resource: string) =>
  evaluate([{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource }] }] as never, {
    action: 'a:B',
    resource,
    keys: keysOf({}),
  })
test('a resource means the whole ARN, its region too', () => {
  expect(R('arn:aws:ssm:eu-west-1:1:parameter/x', 'arn:aws:ssm:us-east-1:1:parameter/x')).toBe('implicitly denied')
  expect(R('arn:aws:ssm:eu-west-1:1:parameter/x', 'arn:aws:ssm:eu-west-1:1:parameter/x/y')).toBe('implicitly denied')
})
test('ForAnyValue with IfExists: an empty key is there, a missing one is not', () => {
  const ask = (keys: object) =>
    evaluate(
      [
        {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Action: '*', Resource: '*', Condition: { 'ForAnyValue:StringEqualsIfExists': { 'aws:TagKeys': 'a' } } },
          ],
        },
      ] as never,
      { action: 'a:B', resource: '*', keys: keysOf(keys as never) },
    )
  expect([ask({}), ask({ 'aws:TagKeys': [] })]).toEqual(['allowed', 'implicitly denied'])
})
test('keys that the action does not offer are not there', () => {
  expect([
    ...offered(
      { keys: ['a:known', 'aws:RequestTag/${TagKey}'] },
      { 'a:known': 'x', 'a:unknown': 'y', 'aws:RequestTag/q': 'z' },
      undefined,
    ).keys(),
  ]).toEqual(['a:known', 'aws:requesttag/q'])
})
test('another provider and the root of another account are not trusted', () => {
  const of = (Principal: unknown, Action: string) => ({ Version: '2012-10-17', Statement: { Effect: 'Allow', Principal, Action } }) as never
  expect(
    trusts(of({ Federated: 'arn:aws:iam::111111111111:oidc-provider/a' }, 'sts:AssumeRoleWithWebIdentity'), {
      provider: 'arn:aws:iam::111111111111:oidc-provider/b',
      claims: {},
    }),
  ).toBe(false)
  expect(trusts(of({ AWS: 'arn:aws:iam::222222222222:root' }, 'sts:AssumeRole'), { account: '111111111111', arns: [] })).toBe(false)
})
test('the root of an account is of its partition', () => {
  const policy = {
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Principal: { AWS: 'arn:aws-cn:iam::111111111111:root' }, Action: 'sts:AssumeRole' },
  } as const
  const asks = (partition: string) => trusts(policy, { account: '111111111111', arns: [`arn:${partition}:iam::111111111111:role/a`] })
  expect([asks('aws-cn'), asks('aws')]).toEqual([true, false])
})
test('an ARN of too few parts is completed, or refused where it is read', () => {
  const deny = { Effect: 'Deny', Action: '*', Resource: 'arn:aws:ssm:*' } as const
  const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }, deny] } as const
  const decided = evaluate([policy], {
    action: 'ssm:GetParameter',
    resource: 'arn:aws:ssm:eu-west-1:123456789012:parameter/x',
    keys: keysOf({}),
  })
  expect(decided === 'explicitly denied' || complaintsOf(policy).length > 0).toBe(true)
})
