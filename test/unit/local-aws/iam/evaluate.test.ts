import { evaluate } from '@golden-ami/local-aws/iam/evaluate'
import { type KeyValues, keysOf } from '@golden-ami/local-aws/iam/keys'
import type { Policy, Statement } from '@golden-ami/local-aws/iam/policy'
import { describe, expect, test } from 'vitest'

const policy = (...statements: Statement[]): Policy => ({ Version: '2012-10-17', Statement: statements })
const allow = (...Action: string[]): Statement => ({ Effect: 'Allow', Action, Resource: '*' })
const deny = (...Action: string[]): Statement => ({ Effect: 'Deny', Action, Resource: '*' })
const decide = (policies: readonly Policy[], action: string, resource = '*', keys: KeyValues = {}) =>
  evaluate(policies, { action, resource, keys: keysOf(keys) })

describe('actions', () => {
  test.each<[string, Policy[], string, string]>([
    ['nothing is allowed by itself', [], 'ssm:GetParameter', 'implicitly denied'],
    ['an action that is listed', [policy(allow('ssm:PutParameter', 'ssm:GetParameter'))], 'ssm:GetParameter', 'allowed'],
    ['one that is not', [policy(allow('ssm:GetParameters'))], 'ssm:GetParameter', 'implicitly denied'],
    ['the same name in another service', [policy(allow('ec2:DescribeTags'))], 'autoscaling:DescribeTags', 'implicitly denied'],
    ['an asterisk', [policy(allow('ssm:Get*'))], 'ssm:GetParameter', 'allowed'],
    ['an asterisk within a name', [policy(allow('ec2:*Image*'))], 'ec2:DescribeImages', 'allowed'],
    ['an asterisk that fits nothing', [policy(allow('ssm:Get*'))], 'ssm:PutParameter', 'implicitly denied'],
    ['a question mark is one character', [policy(allow('ssm:GetParameter?'))], 'ssm:GetParameter', 'implicitly denied'],
    ['a dot is a dot', [policy(allow('ssm.GetParameter'))], 'ssm:GetParameter', 'implicitly denied'],
    ['case does not count', [policy(allow('SSM:getparameter'))], 'ssm:GetParameter', 'allowed'],
    ['everything', [policy(allow('*'))], 'ec2:RunInstances', 'allowed'],
    ['a deny after an allow', [policy(allow('*'), deny('ec2:RunInstances'))], 'ec2:RunInstances', 'explicitly denied'],
    ['a deny in another policy', [policy(deny('ec2:*')), policy(allow('*'))], 'ec2:RunInstances', 'explicitly denied'],
    ['a deny of something else', [policy(allow('*'), deny('ec2:*'))], 'ssm:GetParameter', 'allowed'],
    ['all but', [policy({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' })], 'ssm:GetParameter', 'allowed'],
    ['what "all but" leaves out', [policy({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' })], 'iam:PassRole', 'implicitly denied'],
    ['a single statement', [{ Version: '2012-10-17', Statement: allow('ssm:*') }], 'ssm:GetParameter', 'allowed'],
  ])('%s', (_, policies, action, decision) => {
    expect(decide(policies, action)).toBe(decision)
  })
})

describe('resources', () => {
  const PARAMETER = 'arn:aws:ssm:eu-west-1:111111111111:parameter/golden-ami/web/production/x86_64'
  const GROUP = 'arn:aws:autoscaling:eu-west-1:111111111111:autoScalingGroup:1234-ab:autoScalingGroupName/web'
  test.each<[string, Partial<Statement>, string, boolean]>([
    ['the ARN itself', { Resource: PARAMETER }, PARAMETER, true],
    ['one of several', { Resource: ['arn:aws:s3:::x', PARAMETER] }, PARAMETER, true],
    ['a wildcard over levels', { Resource: 'arn:aws:ssm:*:111111111111:parameter/golden-ami/web/*' }, PARAMETER, true],
    ['a wildcard of another path', { Resource: 'arn:aws:ssm:*:*:parameter/golden-ami/app/*' }, PARAMETER, false],
    ['another account', { Resource: 'arn:aws:ssm:*:222222222222:parameter/*' }, PARAMETER, false],
    ['another partition', { Resource: 'arn:aws-cn:ssm:*:*:parameter/*' }, PARAMETER, false],
    ['case counts', { Resource: PARAMETER.toUpperCase().replace('ARN', 'arn') }, PARAMETER, false],
    ['a wildcard does not reach over a colon', { Resource: 'arn:aws:ssm:*:parameter/golden-ami/*' }, PARAMETER, false],
    [
      'colons of the resource are its own',
      { Resource: 'arn:aws:autoscaling:*:*:autoScalingGroup:*:autoScalingGroupName/web' },
      GROUP,
      true,
    ],
    ['an action without resources needs the asterisk', { Resource: 'arn:aws:ssm:*:*:parameter/*' }, '*', false],
    ['and has it', { Resource: '*' }, '*', true],
    ['all but', { NotResource: 'arn:aws:ssm:*:*:parameter/other/*' }, PARAMETER, true],
    ['what "all but" leaves out', { NotResource: 'arn:aws:ssm:*:*:parameter/golden-ami/*' }, PARAMETER, false],
    ['neither of the two', {}, PARAMETER, false],
    ['a variable', { Resource: `arn:aws:ssm:*:\${aws:PrincipalAccount}:parameter/*` }, PARAMETER, true],
    ['a variable without a value', { Resource: `arn:aws:ssm:*:\${aws:PrincipalTag/account}:parameter/*` }, PARAMETER, false],
    ['a variable with a default', { Resource: `arn:aws:ssm:*:\${aws:PrincipalTag/account, '111111111111'}:parameter/*` }, PARAMETER, true],
    ['the character itself', { Resource: `arn:aws:ssm:*:*:parameter/\${*}` }, PARAMETER, false],
  ])('%s', (_, statement, resource, allowed) => {
    const keys = { 'aws:PrincipalAccount': '111111111111' }
    expect(decide([policy({ Effect: 'Allow', Action: '*', ...statement })], 'ssm:PutParameter', resource, keys)).toBe(
      allowed ? 'allowed' : 'implicitly denied',
    )
  })
  test('a deny that nobody can decide denies', () => {
    const unknown: Statement = { Effect: 'Deny', Action: '*', Resource: `arn:aws:ssm:*:\${aws:PrincipalTag/account}:parameter/*` }
    expect(decide([policy(allow('*'), unknown)], 'ssm:PutParameter', PARAMETER)).toBe('explicitly denied')
  })
})

describe('conditions', () => {
  const KEYS: KeyValues = {
    'ec2:Owner': '111111111111',
    'aws:ResourceTag/golden-ami:family': 'web',
    'aws:TagKeys': ['golden-ami:family', 'Name'],
    'aws:PrincipalArn': 'arn:aws:iam::111111111111:role/golden-ami-deliver',
    'ssm:Overwrite': true,
  }
  test.each<[string, NonNullable<Statement['Condition']>, boolean]>([
    ['equal', { StringEquals: { 'ec2:Owner': '111111111111' } }, true],
    ['one of several', { StringEquals: { 'ec2:Owner': ['222222222222', '111111111111'] } }, true],
    ['not equal', { StringEquals: { 'ec2:Owner': '222222222222' } }, false],
    ['a wildcard is none', { StringEquals: { 'ec2:Owner': '*' } }, false],
    ['a key in other case', { StringEquals: { 'EC2:owner': '111111111111' } }, true],
    ['a key that is not there', { StringEquals: { 'ec2:Vpc': 'x' } }, false],
    ['a key that is not there, if it exists', { StringEqualsIfExists: { 'ec2:Vpc': 'x' } }, true],
    ['a key that is there, if it exists', { StringEqualsIfExists: { 'ec2:Owner': 'x' } }, false],
    ['negated', { StringNotEquals: { 'ec2:Owner': '222222222222' } }, true],
    ['negated, of several', { StringNotEquals: { 'ec2:Owner': ['222222222222', '111111111111'] } }, false],
    ['negated, a key that is not there', { StringNotEquals: { 'ec2:Vpc': 'x' } }, true],
    ['like', { StringLike: { 'aws:ResourceTag/golden-ami:family': 'w?b*' } }, true],
    ['not like', { StringNotLike: { 'aws:ResourceTag/golden-ami:family': 'w*' } }, false],
    ['regardless of case', { StringEqualsIgnoreCase: { 'aws:ResourceTag/golden-ami:family': 'WEB' } }, true],
    ['an ARN like', { ArnLike: { 'aws:PrincipalArn': 'arn:*:iam::*:role/golden-ami-*' } }, true],
    ['an ARN not like', { ArnNotLike: { 'aws:PrincipalArn': ['arn:aws:iam::*:role/x', 'arn:aws:iam::*:role/golden-ami-*'] } }, false],
    ['true', { Bool: { 'ssm:Overwrite': 'true' } }, true],
    ['a boolean of JSON', { Bool: { 'ssm:Overwrite': false } }, false],
    ['there', { Null: { 'ec2:Owner': 'false' } }, true],
    ['not there', { Null: { 'ec2:Owner': 'true' } }, false],
    ['any of the values', { 'ForAnyValue:StringLike': { 'aws:TagKeys': 'golden-ami:*' } }, true],
    ['none of the values', { 'ForAnyValue:StringEquals': { 'aws:TagKeys': 'x' } }, false],
    ['any of no values', { 'ForAnyValue:StringEquals': { 'aws:Other': 'x' } }, false],
    ['all of the values', { 'ForAllValues:StringLike': { 'aws:TagKeys': ['golden-ami:*', 'Name'] } }, true],
    ['not all of the values', { 'ForAllValues:StringLike': { 'aws:TagKeys': 'golden-ami:*' } }, false],
    ['all of no values', { 'ForAllValues:StringEquals': { 'aws:Other': 'x' } }, true],
    ['several values without saying which', { StringEquals: { 'aws:TagKeys': 'Name' } }, false],
    ['two keys', { StringEquals: { 'ec2:Owner': '111111111111', 'aws:ResourceTag/golden-ami:family': 'app' } }, false],
    ['two operators', { StringEquals: { 'ec2:Owner': '111111111111' }, Bool: { 'ssm:Overwrite': 'false' } }, false],
    ['an unknown operator', { NumericLessThan: { 'ec2:Owner': '5' } }, false],
    ['a variable', { StringEquals: { 'ec2:Owner': `\${ec2:Owner}` } }, true],
  ])('%s', (_, Condition, holds) => {
    const given = (Effect: 'Allow' | 'Deny') =>
      policy(...(Effect === 'Deny' ? [allow('*')] : []), { Effect, Action: '*', Resource: '*', Condition })
    expect(decide([given('Allow')], 'ec2:CopyImage', '*', KEYS)).toBe(holds ? 'allowed' : 'implicitly denied')
    const undecided = ['an unknown operator', 'several values without saying which'].includes(_)
    expect(decide([given('Deny')], 'ec2:CopyImage', '*', KEYS)).toBe(holds || undecided ? 'explicitly denied' : 'allowed')
  })
})
