// biome-ignore-all lint/suspicious/noTemplateCurlyInString: policies are written so
import { readYaml } from '@golden-ami/actions-kit'
import { type DeliveryFile, fillPolicy, policyValues, readDeliveryFile } from '@golden-ami/domain'
import { evaluate } from '@golden-ami/local-aws/iam/evaluate'
import { keysOf } from '@golden-ami/local-aws/iam/keys'
import type { Policy } from '@golden-ami/local-aws/iam/policy'
import { expect, test } from 'vitest'

const fileWith = (group: string): DeliveryFile => {
  const yaml = readYaml(
    `family: web
home: { account: "111111111111", region: eu-west-1 }
environments: { development: { targets: { web: { groups: [ "${group}" ] } } } }
`,
    'golden-ami.yml',
  )
  if (!('tree' in yaml)) throw new Error('no YAML')
  return readDeliveryFile(yaml.tree)
}

test('values are written as they are, and one empty key of a condition leaves the statement out', () => {
  expect(
    fillPolicy({ Version: 'v', Statement: [{ Effect: 'Allow', Action: 'x', Resource: ['g/${Group}'] }] }, { Group: ['a$&b'] }).Statement[0]
      ?.Resource,
  ).toEqual(['g/a$&b'])
  expect(
    fillPolicy(
      {
        Version: 'v',
        Statement: [{ Effect: 'Allow', Action: 'x', Resource: '*', Condition: { StringEquals: { 'a:b': '${Group}', 'c:d': 'e' } } }],
      },
      { Group: [] },
    ).Statement,
  ).toEqual([])
})

test('the name of a group is no pattern', () => {
  const filled = fillPolicy(
    {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: '*', Resource: ['arn:aws:autoscaling:*:*:autoScalingGroup:*:autoScalingGroupName/${Group}'] }],
    },
    policyValues(fileWith('web*'), fileWith('web*').environments[0], '111111111111'),
  ) as Policy
  const asked = (name: string) =>
    evaluate([filled], {
      action: 'autoscaling:StartInstanceRefresh',
      resource: `arn:aws:autoscaling:eu-west-1:111111111111:autoScalingGroup:1:autoScalingGroupName/${name}`,
      keys: keysOf({}),
    })
  expect([asked('web*'), asked('web-2')]).toEqual(['allowed', 'implicitly denied'])
})
