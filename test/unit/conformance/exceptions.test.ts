import { expect, test } from 'vitest'
import { compared, readExceptions } from '../../conformance/linters/exceptions.ts'

const found = (file: string, says: string) => ({ file, line: 7, says })
const TEXT = `
- { linter: actionlint, file: a.yml, says: unexpected key "queue", because: it is newer }
- { linter: zizmor, file: a.yml, says: "unpinned-uses", because: it is a placeholder }
`

test('what is named is no complaint, of its linter and in its file', () => {
  const exceptions = readExceptions(TEXT, 'actionlint')
  expect(compared([found('a.yml', 'unexpected key "queue" for "concurrency"')], exceptions)).toEqual([])
  expect(compared([found('a.yml', 'unexpected key "queue"'), found('b.yml', 'unexpected key "queue"')], exceptions)).toEqual([
    'b.yml:7 unexpected key "queue"',
  ])
})
test('one is for one finding', () => {
  const twice = [found('a.yml', 'unexpected key "queue"'), found('a.yml', 'unexpected key "queue"')]
  expect(compared(twice, readExceptions(TEXT, 'actionlint'))).toEqual(['a.yml:7 unexpected key "queue"'])
})
test('one that no longer occurs is a complaint', () => {
  expect(compared([], readExceptions(TEXT, 'zizmor'))).toEqual(['a.yml: no longer found, so no longer an exception: unpinned-uses'])
})
test('none is without its reason', () => {
  expect(() => readExceptions('- { linter: zizmor, file: a.yml, says: x }', 'zizmor')).toThrow('without linter, file, says or because')
})
