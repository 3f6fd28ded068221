/**
 * A summary that always fits. GitHub refuses one over 1 MiB and shows nothing of it, so long tables are cut, with how much was left out
 * and where all of it is.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
 */
import { cell, table } from './markdown.ts'
import { page } from './summary-parts.ts'

/** Bytes; below 1 MiB, because the runner counts what other summaries of the step say too. */
const MOST_BYTES = 1_000_000

/** A long table, folded under its title. Everything is escaped already. */
export interface FoldedTable {
  /** With the count, as it stands on the fold. */
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}
export type PagePart = string | FoldedTable

const left = (count: number, where: string): string => `… and ${count} more${where === '' ? '' : ` in ${cell(where)}`}`

const folded = ({ title, head, rows }: FoldedTable, most: number, where: string): string => {
  if (rows.length === 0) return ''
  const shown = rows.slice(0, most)
  const body = shown.length === 0 ? '' : table(head, shown)
  const rest = shown.length < rows.length ? left(rows.length - shown.length, where) : ''
  return `<details><summary>${title}</summary>\n\n${[body, rest].filter(part => part !== '').join('\n\n')}\n\n</details>`
}

const rendered = (parts: readonly PagePart[], most: number, where: string): string =>
  page(parts.map(part => (typeof part === 'string' ? part : folded(part, most, where))))

const fits = (text: string, bytes: number): boolean => Buffer.byteLength(text) <= bytes

/**
 * The parts below each other; of every table as many rows as all of them can have for the whole to fit.
 * @param where the file that has everything
 * @param bytes that the page may have
 */
export const sizedPage = (parts: readonly PagePart[], where: string, bytes = MOST_BYTES): string => {
  const whole = rendered(parts, Number.POSITIVE_INFINITY, where)
  if (fits(whole, bytes)) return whole
  let [few, many] = [0, Math.max(0, ...parts.map(part => (typeof part === 'string' ? 0 : part.rows.length)))]
  while (few < many) {
    const middle = Math.ceil((few + many) / 2)
    if (fits(rendered(parts, middle, where), bytes)) few = middle
    else many = middle - 1
  }
  const cut = rendered(parts, few, where)
  return fits(cut, bytes) ? cut : truncated(parts, where, bytes)
}

/** Texts alone are too long: the first ones stay, whole, because what matters stands first. */
const truncated = (parts: readonly PagePart[], where: string, bytes: number): string => {
  const kept: PagePart[] = []
  for (const part of parts) {
    const note = left(parts.length - kept.length, where)
    if (!fits(rendered([...kept, part, note], 0, where), bytes)) return rendered([...kept, note], 0, where)
    kept.push(part)
  }
  return rendered(kept, 0, where)
}
