/**
 * Mermaid graphs for summaries. A label is text and nothing else: what could end it, or be taken for markup, is written as an entity.
 * @see https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
 */

/** Longer labels are cut: a graph with them cannot be read. */
const MOST_LABEL = 60

/** Everything but letters, digits, spaces and a few signs that mean nothing to Mermaid and Markdown. */
const label = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  const short = line.length > MOST_LABEL ? `${line.slice(0, MOST_LABEL - 1)}…` : line
  return short.replace(/[^\p{L}\p{N} .,…/:-]/gu, found => `#${found.codePointAt(0)};`)
}

/** A chain of boxes from left to right, each with its lines. */
export const mermaidChain = (boxes: readonly (readonly string[])[]): string => {
  if (boxes.length === 0) return ''
  const nodes = boxes.map(
    (lines, index) =>
      `  n${index}["${lines
        .filter(line => line !== '')
        .map(label)
        .join('<br>')}"]`,
  )
  const edges = boxes.slice(1).map((_, index) => `  n${index} --> n${index + 1}`)
  return ['```mermaid', 'flowchart LR', ...nodes, ...edges, '```'].join('\n')
}
