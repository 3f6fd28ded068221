import { fillPolicy, loosePolicy, type PolicyDocument, type PolicyStatement, placeholdersIn } from '@golden-ami/domain'
import { expect, test } from '@jest/globals'

const STATEMENT = { Effect: 'Allow', Action: ['ssm:GetParameter'] }
const of = (statement: Pick<PolicyStatement, 'Resource' | 'Condition'>): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: [{ ...STATEMENT, ...statement }],
})
const VALUES = { Family: ['web'], Region: ['eu-west-1', 'us-east-1'], Group: [], GroupTag: ['team'] }

test.each<[string, Parameters<typeof of>[0], Parameters<typeof of>[0] | undefined]>([
  ['a text without placeholders stays', { Resource: '*' }, { Resource: '*' }],
  ['one value', { Resource: [`parameter/\${Family}/*`] }, { Resource: ['parameter/web/*'] }],
  ['a text for each of several values', { Resource: [`\${Region}:\${Family}`] }, { Resource: ['eu-west-1:web', 'us-east-1:web'] }],
  ['the same one twice in a text', { Resource: [`\${Region}/\${Region}`] }, { Resource: ['eu-west-1/eu-west-1', 'us-east-1/us-east-1'] }],
  ['a text whose placeholder has no value is left out', { Resource: ['a', `\${Group}`] }, { Resource: ['a'] }],
  ['and with the last of its texts the statement', { Resource: [`\${Group}`] }, undefined],
  [
    'a condition on nothing leaves the statement out, not itself',
    { Resource: '*', Condition: { StringEquals: { 'aws:ResourceTag/team': `\${Group}` } } },
    undefined,
  ],
  [
    'a key is filled as well',
    { Resource: '*', Condition: { StringEquals: { 'aws:ResourceTag/${GroupTag}': `\${Family}` } } },
    { Resource: '*', Condition: { StringEquals: { 'aws:ResourceTag/team': ['web'] } } },
  ],
  ['one that nobody says stays', { Resource: [`role/\${ServerRole}`] }, { Resource: [`role/\${ServerRole}`] }],
  ["IAM's own variables stay", { Resource: [`\${aws:PrincipalTag/Family}`] }, { Resource: [`\${aws:PrincipalTag/Family}`] }],
])('%s', (_, statement, expected) => {
  expect(fillPolicy(of(statement), VALUES).Statement).toEqual(expected ? [{ ...STATEMENT, ...expected }] : [])
})

test('loosely filled, a placeholder is anything, and a condition on one is none', () => {
  const Condition = {
    StringEquals: { 'aws:ResourceTag/family': `\${Family}`, 'ec2:CreateAction': 'CopyImage' },
    Bool: { 'x/${Family}': 'true' },
  }
  expect(loosePolicy(of({ Resource: [`a/\${Family}/\${Region}`], Condition })).Statement).toEqual([
    { ...STATEMENT, Resource: ['a/*/*'], Condition: { StringEquals: { 'ec2:CreateAction': 'CopyImage' } } },
  ])
})

test('the placeholders of a policy, each once', () => {
  expect(placeholdersIn(of({ Resource: [`\${Family}/\${Region}/\${Family}`, `\${aws:PrincipalArn}`] }))).toEqual(['Family', 'Region'])
})
