import { seenSoFar } from '@golden-ami/domain'
import { expect, test } from 'vitest'

/** Each version a second after the one before; `later` shifts all of them. */
const history = (versions: readonly number[], later = 0) => versions.map(version => ({ version, modified: version * 1_000 + later }))

test.each([
  ['the first look', undefined, history([1]), history([1])],
  ['more than before', history([1]), history([1, 2]), history([1, 2])],
  ['as much, perhaps with other labels', history([1, 2]), history([2, 3]), history([2, 3])],
  ['less than before: what was seen is so', history([1, 2]), history([1]), history([1, 2])],
  ['nothing any more', history([1]), [], history([1])],
  ['fewer and younger ones: it was deleted and made again', history([1, 2, 3]), history([1], 9_000), history([1], 9_000)],
])('after %s', (_, before, now, known) => {
  expect(seenSoFar(before, now)).toEqual(known)
})
