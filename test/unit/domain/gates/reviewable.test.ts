import { reviewableIn, workflowEnvironments } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { treeOf } from '../delivery-file/full.ts'

describe('the environments that a workflow names', () => {
  test.each([
    [
      'as a text or a map, each once',
      'jobs: { a: { environment: one }, b: { environment: { name: two } }, c: { environment: one }, d: {} }',
      ['one', 'two'],
    ],
    ['none', 'jobs: { a: { runs-on: x } }', []],
    ['an expression', 'jobs: { a: { environment: "${{ inputs.where }}" } }', undefined],
    ['another workflow', 'jobs: { a: { environment: one }, b: { uses: ./.github/workflows/x.yml } }', undefined],
    ['no jobs', 'on: push', undefined],
  ])('%s', (_, text, expected) => {
    expect(workflowEnvironments(treeOf(text))).toEqual(expected)
  })
})

test.each([
  [['one', 'two'], ['TWO', 'three'], ['two']],
  [['one'], undefined, ['one']],
  [undefined, ['two'], ['two']],
  [undefined, undefined, undefined],
])('named %j, asking for a review %j', (named, asking, expected) => {
  expect(reviewableIn(named, asking)).toEqual(expected)
})
