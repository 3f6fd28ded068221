import { complaintsAbout, complaintText } from '@golden-ami/domain'
import { expect, test } from 'vitest'
import { FILE, treeOf } from './full.ts'

const file = (region: string, target: string, more = ''): string => `family: web
home: { account: "111111111111", region: ${region} }
environments:
  development:
    targets:
      web: { ${target}, groups: [ web ] }
${more}`
const complaints = (text: string): readonly string[] =>
  complaintsAbout(treeOf(text)).map(complaint => complaintText(complaint).replace(`${FILE}:`, ''))
const role = (partition: string): string => `role: "arn:${partition}:iam::222222222222:role/target"`

test.each<[string, string, readonly string[]]>([
  ['one partition', file('us-gov-west-1', `${role('aws-us-gov')}, regions: [ us-gov-east-1 ]`), []],
  [
    'a role of another one and a region of another one are both told',
    file('eu-west-1', `${role('aws-us-gov')}, regions: [ eu-west-1, us-gov-west-1 ]`),
    [
      '6:20: environments.development.targets.web.role is of the partition aws-us-gov; allowed: aws, the partition of eu-west-1',
      '6:90: environments.development.targets.web.regions[1] is of the partition aws-us-gov; allowed: aws, the partition of eu-west-1',
    ],
  ],
  [
    'a key of another one',
    file('eusc-de-east-1', role('aws-eusc'), '    kms-keys: [ "arn:aws:kms:eusc-de-east-1:111111111111:key/a" ]\n'),
    ['7:17: environments.development.kms-keys[0] is of the partition aws; allowed: aws-eusc, the partition of eusc-de-east-1'],
  ],
  [
    'a key of a region where no target is',
    file('eu-west-1', `${role('aws')}, regions: [ us-east-1 ]`, '    kms-keys: [ "arn:aws:kms:us-east-2:111111111111:key/a" ]\n'),
    ['7:17: environments.development.kms-keys has a key for us-east-2, where no target is; allowed: keys of eu-west-1, us-east-1'],
  ],
  [
    'a region that is in none',
    file('eu-west-1', `${role('aws')}, regions: [ eu-west-11 ]`),
    ['6:72: environments.development.targets.web.regions[0] is "eu-west-11" (did you mean eu-west-1?); allowed: a region like eu-west-1'],
  ],
])('%s', (_, text, expected) => {
  expect(complaints(text)).toEqual(expected)
})
