/** Markdown for step summaries. Everything from AWS, GitHub or a person is untrusted text: it goes through `cell`. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '`': '&#96;',
  '*': '&#42;',
  _: '&#95;',
  '[': '&#91;',
  ']': '&#93;',
  '@': '&#64;',
  '#': '&#35;',
  '\\': '&#92;',
  '~': '&#126;',
}

/** Text that can be nothing but text, on one line: no markup, no mention, no table border, no image that is fetched. */
export const cell = (text: string): string =>
  text
    .replace(/[&<>|`*_[\]@#\\~]/g, found => ENTITIES[found] ?? found)
    .replace(/\s+/g, ' ')
    .replace(/:\/\//g, '&#58;//')
    .trim()

/** Rows of cells that are escaped already. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')

/** A link to an address that we made ourselves. */
export const link = (text: string, address: string): string => `[${cell(text)}](${encodeURI(address)})`
