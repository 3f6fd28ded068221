/** How far each shipped policy reaches: what is its own is allowed, what is one step beyond it is not. */
import { evaluate } from '@golden-ami/local-aws/iam/evaluate'
import { keysOf } from '@golden-ami/local-aws/iam/keys'
import { describe, expect, test } from 'vitest'
import { shippedPolicy, VALUES } from '../../support/policies.ts'

const TARGET = 'workflows-examples/organisation/policies/target.json'
const parameter = (path: string): string => `arn:aws:ssm:eu-west-1:111111111111:parameter/golden-ami/${path}`
const group = 'arn:aws:autoscaling:eu-west-1:111111111111:autoScalingGroup:1:autoScalingGroupName/web-1'
const recipe = (family: string): string => `arn:aws:imagebuilder:eu-west-1:111111111111:image-recipe/golden-ami-${family}-os-0123/1.0.0`
const image = 'arn:aws:ec2:eu-west-1::image/ami-0123456789abcdef0'
type Keys = Readonly<Record<string, string>>
type Asked = readonly [action: string, resource: string, keys?: Keys]

type Row = readonly [policy: string, what: string, own: Asked, beyond: Asked]
const ROWS: readonly Row[] = [
  ...['refresh-asg', 'rollback', TARGET].map(
    (policy): Row => [
      policy,
      'pins to a number, never to a name',
      ['autoscaling:UpdateAutoScalingGroup', group, { 'autoscaling:LaunchTemplateVersionSpecified': 'true' }],
      ['autoscaling:UpdateAutoScalingGroup', group, { 'autoscaling:LaunchTemplateVersionSpecified': 'false' }],
    ],
  ),
  ...['promote', 'refresh-asg', 'rollback', TARGET].map(
    (policy): Row => [
      policy,
      'writes records of its own environment',
      ['ssm:PutParameter', parameter('web/development/x86_64')],
      ['ssm:PutParameter', parameter('web/staging/x86_64')],
    ],
  ),
  ...['promote', 'refresh-asg', 'rollback', TARGET].map(
    (policy): Row => [
      policy,
      'writes records of its own family',
      ['ssm:PutParameter', parameter('web/development/x86_64')],
      ['ssm:PutParameter', parameter('app/development/x86_64')],
    ],
  ),
  [
    'rollback',
    'bars releases of its own family',
    ['ssm:PutParameter', parameter('web/quarantine/1.0.0_1')],
    ['ssm:PutParameter', parameter('app/quarantine/1.0.0_1')],
  ],
  [
    'promote',
    'bars nothing',
    ['ssm:GetParametersByPath', parameter('web/quarantine')],
    ['ssm:PutParameter', parameter('web/quarantine/1.0.0_1')],
  ],
  [
    'build-stage',
    'deletes recipes of its own family',
    ['imagebuilder:DeleteImageRecipe', recipe('web')],
    ['imagebuilder:DeleteImageRecipe', recipe('app')],
  ],
  [
    'promote',
    'shares images of its own family',
    ['ec2:ModifyImageAttribute', image, { 'aws:ResourceTag/golden-ami:family': 'web' }],
    ['ec2:ModifyImageAttribute', image, { 'aws:ResourceTag/golden-ami:family': 'app' }],
  ],
  [
    'promote',
    'shares what has a family',
    ['ec2:ModifyImageAttribute', image, { 'aws:ResourceTag/golden-ami:family': 'web' }],
    ['ec2:ModifyImageAttribute', image],
  ],
]

describe.each(ROWS)('%s %s', (path, _, own, beyond) => {
  const policy = shippedPolicy(path, VALUES)
  const decided = ([action, resource, keys = {}]: Asked) => evaluate([policy], { action, resource, keys: keysOf(keys) })
  test('and nothing beyond', () => {
    expect([decided(own), decided(beyond)]).toEqual(['allowed', 'implicitly denied'])
  })
})
