/** Markdown for step summaries. Everything from AWS, GitHub or a person is untrusted text: it goes through `cell`. */
import { seen } from './invisible-characters.ts'

/**
 * GitHub looks for addresses, mentions, issues, commits and emoji in the text that is left when entities are read, so these are no help
 * against it. A comment is: it ends the text, shows nothing and is not copied.
 */
const BREAK = '<!-- -->'

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
  '@': `&#64;${BREAK}`,
  '#': `&#35;${BREAK}`,
  '\\': '&#92;',
  '~': '&#126;',
  $: '&#36;',
}

/** At the start of a line it begins a list, a rule or a heading, or makes a heading of what is above. */
const MARKERS: Readonly<Record<string, string>> = { '-': '&#45;', '+': '&#43;', '=': '&#61;' }

/**
 * Text that can be nothing but text, on one line: no markup, no formula, no mention, no table border, no address that can be clicked, no
 * image that is fetched, no character that hides.
 * @see https://github.github.com/gfm/
 * @see https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
export const cell = (text: string): string =>
  seen(text)
    .replace(/[^\S ]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(/[&<>|`*_[\]@#\\~$]/g, found => ENTITIES[found] ?? found)
    .replace(/^(?:[-+](?=[- ]|$)|=)/, found => MARKERS[found] ?? found)
    .replace(/^\d{1,9}(?=[.)](?: |$))/, `$&${BREAK}`)
    .replace(/:(?=\/\/)/g, `&#58;${BREAK}`)
    .replace(/\bwww(?=\.)/gi, `$&${BREAK}`)
    .replace(/\bGH(?=-\d)/gi, `$&${BREAK}`)
    .replace(/\b[0-9a-f]{7}(?=[0-9a-f]{33}\b)/g, `$&${BREAK}`)
    .replace(/(?<![\w:]):(?=[\w+-])/g, `:${BREAK}`)

/** Rows of cells that are escaped already. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')

/** What ends an address in Markdown, though `encodeURI` leaves it. */
const ENDS: Readonly<Record<string, string>> = { '(': '%28', ')': '%29', '|': '%7C', '*': '%2A', '~': '%7E' }

/** A link to an address that we made ourselves. */
export const link = (text: string, address: string | undefined): string =>
  address === undefined
    ? cell(text)
    : `[${cell(text)}](${encodeURI(address.toWellFormed()).replace(/[()|*~]/g, found => ENDS[found] ?? found)})`
