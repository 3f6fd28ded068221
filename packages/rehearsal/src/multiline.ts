/**
 * Texts over several lines. GitHub's parser for editors takes such a text with its indentation, as it stands in the file, when there are
 * expressions in it; a runner gets the value that YAML gives it. So the value is read from YAML and put together with the expressions.
 */
import { isScalar, LineCounter, parseDocument, visit } from 'yaml'

/** Values of scalars that take more than one line in the file, by `line:column` at which they begin. */
export const multilineValues = (content: string): ReadonlyMap<string, string> => {
  const lines = new LineCounter()
  const values = new Map<string, string>()
  visit(parseDocument(content, { lineCounter: lines, prettyErrors: false }), {
    Scalar(_, node) {
      if (!isScalar(node) || !node.range || typeof node.value !== 'string') return
      const [begin, end] = node.range
      if (!content.slice(begin, end).trimEnd().includes('\n')) return
      const { line, col } = lines.linePos(begin)
      values.set(`${line}:${col}`, node.value)
    },
  })
  return values
}

/**
 * The expression that stands for a text with expressions in it.
 * @param expressions what is between `${{` and `}}`, in order
 */
export const formatExpression = (value: string, expressions: readonly string[]): string => {
  const literals = literalsOf(value)
  const format = literals.map((literal, index) => escaped(literal) + (index < literals.length - 1 ? `{${index}}` : '')).join('')
  return `format('${format}', ${expressions.join(', ')})`
}
const escaped = (literal: string): string => literal.replaceAll("'", "''").replaceAll('{', '{{').replaceAll('}', '}}')

/** What is before, between and behind the expressions; `}}` within a string of an expression does not end it. */
const literalsOf = (value: string): string[] => value.split(/\$\{\{(?:'(?:[^']|'')*'|[^'}]|\}(?!\}))*\}\}/)
