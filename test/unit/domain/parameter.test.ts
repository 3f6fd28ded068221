import { seenSoFar } from '@golden-ami/domain'
import { expect, test } from '@jest/globals'

const history = (...versions: readonly number[]) => versions.map(version => ({ version }))

test.each([
  ['the first look', undefined, history(1), history(1)],
  ['more than before', history(1), history(1, 2), history(1, 2)],
  ['as much, perhaps with other labels', history(1, 2), history(2, 3), history(2, 3)],
  ['less than before: what was seen is so', history(1, 2), history(1), history(1, 2)],
  ['nothing any more', history(1), history(), history(1)],
])('after %s', (_, before, now, known) => {
  expect(seenSoFar(before, now)).toEqual(known)
})
