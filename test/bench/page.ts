/** BENCHMARKS.md: what was measured, on what, and what misses its target. */
import { type Figure, meets, type Result } from './figure.ts'
import { type Machine, machineText } from './machine.ts'
import { PLOT } from './plot.ts'
import { HEAD, row } from './table.ts'

/** @param day ISO 8601 */
export const page = (results: readonly Result[], on: Machine, day: string): string => {
  const missed = results.flatMap(({ title, figures }) =>
    figures
      .filter((figure): figure is Figure => 'value' in figure && meets(figure) === false)
      .map(figure => `- ${title}: ${verdict(figure)}`),
  )
  return `# Benchmarks

Made by the script \`bench\` on ${day}: ${machineText(on)}. Do not edit.

Figures are ratios of things that were measured side by side in one run, as medians with the lowest and the highest in brackets; times by the
clock are of this machine alone. \`bench --json\` prints the same for programs, \`bench calls rollout --groups 1,10\` a part of it.

![How many times what it is compared with each figure is](${PLOT})

## What misses its target

${missed.length === 0 ? 'Nothing.' : missed.join('\n')}

${results.map(section).join('\n')}`
}

const section = ({ name, title, how, figures }: Result): string => `## ${title}

${how} (\`bench ${name}\`)

${[HEAD, HEAD.map(() => '---'), ...figures.map(row)].map(cells => `| ${cells.map(cellText).join(' | ')} |`).join('\n')}
`
const verdict = (figure: Figure): string => {
  const [what, value, , ratio] = row(figure)
  return `${what}, ${figure.target?.of === 'ratio' ? ratio : value} where at most ${figure.target?.most}${figure.target?.of === 'ratio' ? ' ×' : ''} is the target`
}
const cellText = (text: string): string => text.replaceAll('|', '\\|')
