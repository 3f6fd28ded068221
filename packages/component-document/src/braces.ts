/** `{{ … }}` in a text, from left to right, in one pass whatever the text is. */

export interface Braces {
  readonly start: number
  /** Behind it. */
  readonly end: number
  /** What stands between; undefined: it begins like a reference and has one brace at its end. */
  readonly inside: string | undefined
}

const UNCLOSED = /\{\{\s*[A-Za-z][\w.[\]-]*\s*\}(?!\})/y

/** Reads on from where it was, never back: `next` is given growing places. */
const forward = (find: (from: number) => number) => {
  let found = -1
  return (from: number): number => {
    if (found < from) found = find(from)
    return found
  }
}

const indexFrom =
  (text: string, pattern: RegExp) =>
  (from: number): number => {
    pattern.lastIndex = from
    return pattern.exec(text)?.index ?? text.length
  }

/** They end on the line on which they begin. */
export const bracesIn = (text: string): readonly Braces[] => {
  const found: Braces[] = []
  const closing = forward(indexFrom(text, /\}\}/g))
  const lineEnd = forward(indexFrom(text, /[\n\r\u2028\u2029]/g))
  let start = text.indexOf('{{')
  while (start !== -1) {
    const close = closing(start + 2)
    const end = close < lineEnd(start) ? close + 2 : undefined
    UNCLOSED.lastIndex = start
    const unclosed = end === undefined ? UNCLOSED.exec(text)?.[0] : undefined
    if (end !== undefined) found.push({ start, end, inside: text.slice(start + 2, close) })
    else if (unclosed !== undefined) found.push({ start, end: start + unclosed.length, inside: undefined })
    start = text.indexOf('{{', end ?? start + (unclosed?.length ?? 1))
  }
  return found
}
