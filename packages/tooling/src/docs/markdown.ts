/** Text of ours (not of strangers) on one line inside a table: Markdown in it stays, a `|` does not end the cell. */
export const cell = (text: string): string => text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')

/** A value as code; `|` must be escaped inside code too, or it ends the cell. */
export const code = (value: string | number | boolean): string => `\`${String(value).replaceAll('|', '\\|')}\``

/** Rows of cells that have been through `cell` or `code`. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')

/** What stands at the head of a page that is made whole. */
export const madeFrom = (source: string): string => `<!-- Made by \`pnpm run docs\` from ${source}. Do not edit. -->`
