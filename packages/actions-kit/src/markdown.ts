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
  $: '&#36;',
}

/** Characters that are not seen, and those that turn the direction of what follows: a name could look like another one by them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** Text that can be nothing but text, on one line: no markup, no formula, no mention, no table border, no image that is fetched. */
export const cell = (text: string): string =>
  text
    .replace(UNSEEN, '\ufffd')
    .replace(/[&<>|`*_[\]@#\\~$]/g, found => ENTITIES[found] ?? found)
    .replace(/\s+/g, ' ')
    .replace(/:\/\//g, '&#58;//')
    .trim()

/** Rows of cells that are escaped already. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')

/** A link to an address that we made ourselves. */
export const link = (text: string, address: string | undefined): string =>
  address === undefined ? cell(text) : `[${cell(text)}](${encodeURI(address)})`
