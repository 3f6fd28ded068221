import { sizedPage } from '@golden-ami/actions-kit/sized-page'
import { describe, expect, test } from 'vitest'

const rows = (count: number, width = 10) => Array.from({ length: count }, (_, index) => [`row ${index}`, 'x'.repeat(width)])
const tableOf = (title: string, count: number, width?: number) => ({ title, head: ['Name', 'Text'], rows: rows(count, width) })

describe('sizedPage', () => {
  test('what fits is there whole, tables folded', () => {
    expect(sizedPage(['first', tableOf('two rows', 2), ''], 'all.json')).toBe(
      'first\n\n<details><summary>two rows</summary>\n\n| Name | Text |\n| --- | --- |\n| row 0 | xxxxxxxxxx |\n| row 1 | xxxxxxxxxx |\n\n</details>\n\n',
    )
  })
  test('a table without rows is no table', () => {
    expect(sizedPage(['a', tableOf('none', 0)], '')).toBe('a\n\n')
  })
  test('what does not fit is cut, with how many rows are left out and where they are', () => {
    const page = sizedPage(['head', tableOf('long', 1000), tableOf('short', 3)], '/tmp/all.json', 4_000)
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(4_000)
    const shown = page.match(/row \d+/g)!.length
    const [, left] = /… and (\d+) more in \/tmp\/all\.json/.exec(page)!
    expect(shown - 3 + Number(left)).toBe(1000)
    expect(page).toContain('| row 2 | xxxxxxxxxx |\n\n</details>\n\n')
    // One row more would not have fitted.
    expect(Buffer.byteLength(page)).toBeGreaterThan(3_900)
  })
  test('bytes count, not characters', () => {
    const page = sizedPage([{ title: 't', head: ['a'], rows: Array.from({ length: 200 }, () => ['äöü€']) }], '', 1_000)
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(1_000)
  })
  test('texts that are too long alone: the first ones stay', () => {
    const page = sizedPage(['first', 'y'.repeat(600), 'z'.repeat(600), tableOf('t', 4)], 'all.json', 900)
    expect(page).toBe(`first\n\n${'y'.repeat(600)}\n\n… and 2 more in all.json\n\n`)
  })
  test('tables of 20,000 rows', () => {
    const page = sizedPage([tableOf('packages', 20_000, 60), tableOf('findings', 20_000, 60)], 'all.json')
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(1_000_000)
  })
})
