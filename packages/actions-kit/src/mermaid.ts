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

export interface GanttTask {
  readonly name: string
  /** ms since the epoch */
  readonly from: number
  readonly to: number
  readonly as: 'active' | 'done' | 'crit'
}
export interface GanttSection {
  readonly name: string
  readonly tasks: readonly GanttTask[]
}

/** A colon ends the name of a task, and a word of the language, or a date, at its beginning would be taken for one. */
const taskLabel = (text: string): string =>
  label(text)
    .replace(/:/g, '#58;')
    .replace(/,/g, '#44;')
    .replace(/^[\p{L}\p{N}]/u, beginning)
const beginning = (sign: string): string => `#${sign.codePointAt(0)};`

/**
 * Bars over time, on the clock of who reads them; empty sections are left out.
 * @see https://mermaid.js.org/syntax/gantt.html
 */
export const mermaidGantt = (sections: readonly GanttSection[]): string => {
  const lines = sections.flatMap(({ name, tasks }) =>
    tasks.length === 0 ? [] : [`  section ${taskLabel(name)}`, ...tasks.map(task => `    ${ganttTask(task)}`)],
  )
  return lines.length === 0 ? '' : ['```mermaid', 'gantt', '  dateFormat x', '  axisFormat %H:%M', ...lines, '```'].join('\n')
}

/** What lasts no second could not be seen. */
const ganttTask = ({ name, from, to, as }: GanttTask): string =>
  `${taskLabel(name)} :${as}, ${Math.round(from)}, ${Math.max(1, Math.round((to - from) / 1_000))}s`

export interface Lines {
  readonly title: string
  /** What the axes are in. */
  readonly x: string
  readonly y: string
  /** Of the axis on which points are spread evenly. */
  readonly from: number
  readonly to: number
  readonly lines: readonly (readonly number[])[]
}

/** @see https://mermaid.js.org/syntax/xyChart.html */
export const mermaidLines = ({ title, x, y, from, to, lines }: Lines): string => {
  const most = Math.max(1, ...lines.flat())
  return [
    ...['```mermaid', 'xychart-beta', `  title "${label(title)}"`, `  x-axis "${label(x)}" ${from} --> ${to}`],
    ...[`  y-axis "${label(y)}" 0 --> ${most}`, ...lines.map(points => `  line [${points.join(', ')}]`), '```'],
  ].join('\n')
}
