import { fillPolicy } from '@golden-ami/domain'
import { expect, test } from '@jest/globals'

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
