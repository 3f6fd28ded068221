import { batches } from '@golden-ami/aws/connection/batches'
import { collect } from '@golden-ami/aws/connection/collect'
import { expect, test } from 'vitest'

/** Tells each page that is asked for. */
async function* pagesOf(pages: readonly (readonly number[] | undefined)[], asked: unknown[]) {
  for (const items of pages) {
    asked.push(items)
    yield { items }
  }
}
const PAGES = [[1, 2], undefined, [], [3], [4, 5]]

test.each([
  ['all of them', undefined, [1, 2, 3, 4, 5], 5],
  ['all of them when there are as many as wanted', 5, [1, 2, 3, 4, 5], 5],
  ['no page behind too many items', 2, [1, 2, 3], 4],
])('pages are read: %s', async (_, most, items, asked) => {
  const seen: unknown[] = []
  expect(await collect(pagesOf(PAGES, seen), page => page.items, most)).toEqual(items)
  expect(seen).toHaveLength(asked)
})

test('batches have at most so many items, in order', () => {
  expect(batches([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]])
  expect(batches([1, 2], 2)).toEqual([[1, 2]])
  expect(batches([], 2)).toEqual([])
})
