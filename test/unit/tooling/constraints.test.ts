import { constraintsOf, type Model } from '@golden-ami/tooling/constraints'
import { expect, test } from 'vitest'

const MODEL: Model = {
  operations: { Put: { input: { shape: 'PutInput' } }, Other: { input: { shape: 'OtherInput' } }, Ping: {} },
  shapes: {
    PutInput: {
      type: 'structure',
      members: {
        Name: { shape: 'Name' },
        Tags: { shape: 'Tags' },
        Kind: { shape: 'Kind' },
        Free: { shape: 'Free' },
        Many: { shape: 'Many' },
      },
    },
    OtherInput: { type: 'structure', members: { Name: { shape: 'Name' } } },
    Name: { type: 'string', min: 1, max: 9, pattern: '[a-z]+' },
    Tags: { type: 'list', max: 50, member: { shape: 'Tag' } },
    Tag: { type: 'structure', members: { Key: { shape: 'Name' }, Parent: { shape: 'Tag' } } },
    Kind: { type: 'string', enum: ['a', 'b'] },
    Free: { type: 'string', pattern: '(?i)x++' },
    Many: { type: 'string', enum: Array.from({ length: 101 }, (_, n) => `t${n}`) },
  },
}

test('the constraints of what the operations take, and of nothing else', () => {
  const name = { min: 1, max: 9, pattern: '[a-z]+' }
  expect(constraintsOf(MODEL, ['Put', 'Ping'])).toEqual({
    PutInput: { Name: name, Tags: { max: 50 }, Kind: { enum: ['a', 'b'] } },
    Tag: { Key: name },
  })
})
test('without lengths and patterns of text, for a service that refuses those by codes of its own', () => {
  expect(constraintsOf(MODEL, ['Put'], true)).toEqual({ PutInput: { Tags: { max: 50 }, Kind: { enum: ['a', 'b'] } } })
})
