import { evaluate, type Policy, type Statement } from '@golden-ami/local-aws/iam/policy'
import { expect, test } from '@jest/globals'

const policy = (...statements: Statement[]): Policy => ({ Version: '2012-10-17', Statement: statements })
const allow = (...Action: string[]): Statement => ({ Effect: 'Allow', Action, Resource: '*' })
const deny = (...Action: string[]): Statement => ({ Effect: 'Deny', Action, Resource: '*' })

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
  ['what "all but" leaves out', [policy({ Effect: 'Allow', NotAction: 'iam:*' })], 'iam:PassRole', 'implicitly denied'],
  ['a single statement', [{ Version: '2012-10-17', Statement: allow('ssm:*') }], 'ssm:GetParameter', 'allowed'],
])('%s', (_, policies, action, decision) => {
  expect(evaluate(policies, action)).toBe(decision)
})
