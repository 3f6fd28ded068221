import { fillPolicy, loosePolicy, type PolicyDocument, type PolicyStatement, placeholdersIn } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

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

describe('a placeholder in the key of a condition makes a statement of its own of each value', () => {
  const PAIRS = of({ Resource: '*', Condition: { StringEquals: { 'tag/${GroupTag}': `\${GroupTagValue}`, own: `\${Family}` } } })
  const conditionsOf = (GroupTag: readonly string[], GroupTagValue: readonly string[]): readonly unknown[] =>
    fillPolicy(PAIRS, { ...VALUES, GroupTag, GroupTagValue }).Statement.map(({ Condition }) => Condition?.StringEquals)
  test.each<[string, readonly string[], readonly string[], readonly unknown[]]>([
    [
      'a key with the value at its place',
      ['team', 'app', 'app'],
      ['shop', 'web', 'api'],
      [
        { 'tag/team': ['shop'], own: ['web'] },
        { 'tag/app': ['web'], own: ['web'] },
        { 'tag/app': ['api'], own: ['web'] },
      ],
    ],
    ['a single key with all values', ['app'], ['web', 'api'], [{ 'tag/app': ['web', 'api'], own: ['web'] }]],
    ['nothing without a key', [], [], []],
  ])('%s', (_, keys, wanted, expected) => {
    expect(conditionsOf(keys, wanted)).toEqual(expected)
  })
  test('under a Sid of its own', () => {
    const [statement] = PAIRS.Statement
    const named = ['Tag', 'Tag2', 'Other'].map(Sid => ({ ...statement!, Sid }))
    const filled = fillPolicy({ ...PAIRS, Statement: named }, { ...VALUES, GroupTag: ['a', 'b'], GroupTagValue: ['1', '2'] })
    expect(filled.Statement.map(({ Sid }) => Sid)).toEqual(['Tag', 'Tag3', 'Tag2', 'Tag22', 'Other', 'Other2'])
  })
})
