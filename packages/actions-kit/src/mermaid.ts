/**
 * Mermaid graphs for summaries. A label is text and nothing else: what could end it, or be taken for markup, is written as an entity.
 * @see https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
 */

import { seen } from './invisible-characters.ts'

/** Longer labels are cut: a graph with them cannot be read. */
const MOST_LABEL = 60

/** Everything but letters, digits, spaces and a few signs that mean nothing to Mermaid and Markdown. */
const label = (text: string): string => {
  const line = seen(text).replace(/\s/g, ' ').replace(/ {2,}/g, ' ').trim()
  const short = line.length > MOST_LABEL ? `${line.slice(0, MOST_LABEL - 1).toWellFormed()}…` : line
  const entity = (found: string): string => `#${found.codePointAt(0)};`
  // A label that begins like a list is refused as one.
  return short.replace(/[^\p{L}\p{N} .,…/:-]/gu, entity).replace(/^(?:-|\d+\.)(?= |$)/, found => found.replace(/[-.]/, entity))
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
