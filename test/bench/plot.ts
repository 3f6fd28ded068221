/** One bar a ratio, on a logarithmic scale; a line where both are equal, and a mark where the target is. */
import { type Figure, meets, type Result } from './figure.ts'
import { number } from './table.ts'

/** Where it lies, from the root of the repository. */
export const PLOT = 'docs/benchmarks.svg'

const ROW = 22
const LABEL = 520
const BARS = 380
const MARGIN = 24
const COLOURS = { met: '#2e7d4f', missed: '#c0452b', none: '#6b7280' }

interface Bar {
  readonly label: string
  readonly ratio: number
  readonly target: number | undefined
  readonly colour: string
}

export const plot = (results: readonly Result[]): string => {
  const bars = results.flatMap(({ title, figures }) => figures.flatMap(figure => ('value' in figure ? barOf(title, figure) : [])))
  const most = Math.max(2, ...bars.flatMap(({ ratio, target = 1 }) => [ratio, target]))
  const least = Math.min(0.5, ...bars.map(({ ratio }) => ratio))
  const x = (ratio: number): number => LABEL + (Math.log(ratio / least) / Math.log(most / least)) * BARS
  const height = MARGIN * 2 + bars.length * ROW
  const one = x(1).toFixed(1)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LABEL + BARS + 90} ${height}" font-family="system-ui, sans-serif" font-size="12">
<title>How many times what it is compared with each figure is</title>
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="${one}" y="16" text-anchor="middle" fill="#374151">as much (1 ×); logarithmic</text>
${bars.map((bar, index) => barText(bar, MARGIN + index * ROW, x)).join('\n')}
<line x1="${one}" y1="${MARGIN}" x2="${one}" y2="${height - MARGIN}" stroke="#111827"/>
</svg>
`
}

const barOf = (title: string, figure: Figure): Bar | readonly [] => {
  const { what, ratio, other, target } = figure
  if (ratio === undefined || other === undefined || ratio <= 0) return []
  const met = target?.of === 'ratio' ? meets(figure) : undefined
  return {
    ...{ label: `${title}: ${what} / ${other.what}`, ratio, target: target?.of === 'ratio' ? target.most : undefined },
    colour: met === undefined ? COLOURS.none : met ? COLOURS.met : COLOURS.missed,
  }
}

const barText = ({ label, ratio, target, colour }: Bar, y: number, x: (ratio: number) => number): string => {
  const [from, to] = [Math.min(x(1), x(ratio)), Math.max(x(1), x(ratio))]
  const middle = y + ROW / 2 + 4
  const mark =
    target === undefined
      ? ''
      : `<line x1="${x(target).toFixed(1)}" y1="${y + 1}" x2="${x(target).toFixed(1)}" y2="${y + ROW - 1}" stroke="#111827" stroke-dasharray="2 2"/>`
  return `<text x="${LABEL - 8}" y="${middle}" text-anchor="end" fill="#111827">${escaped(shortened(label))}</text>
<rect x="${from.toFixed(1)}" y="${y + 4}" width="${Math.max(1, to - from).toFixed(1)}" height="${ROW - 8}" fill="${colour}"/>${mark}
<text x="${(to + 6).toFixed(1)}" y="${middle}" fill="#374151">${number(ratio)} ×</text>`
}
const MOST_LABEL = 84
const shortened = (label: string): string => (label.length <= MOST_LABEL ? label : `${label.slice(0, MOST_LABEL - 1)}…`)
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
