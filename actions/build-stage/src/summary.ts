/** The step summary. Everything in it that comes from AWS is escaped. */
import { cell, link, page, stepsTable, table } from '@golden-ami/actions-kit'
import { durationText, imageUrl, logUrl } from '@golden-ami/domain'
import type { Answer } from './answer.ts'

const HEADLINE: Record<Answer['outcome'], string> = {
  built: '✅ Built',
  'cache-hit': '✅ Nothing to build',
  adopted: '✅ Built by another run',
  'still-running': '⏳ Still running',
  planned: '📝 Plan',
  failed: '❌ Failed',
}

export const summary = (stage: string, region: string, answer: Answer): string => {
  const { build, steps } = answer
  const what = [build?.release, build?.ami?.id].filter(part => part !== undefined && part !== '').join(', ')
  return page([
    `### ${HEADLINE[answer.outcome]}: ${cell(stage)}${what ? ` (${cell(what)})` : ''}`,
    cell(answer.why),
    ...failed(region, answer),
    ...facts(region, answer),
    ...durations(answer),
    stepsTable(steps),
  ])
}

/** The last lines of the log, as text that cannot be anything else. */
const failed = (region: string, { failure, commands, build, made }: Answer): readonly string[] => {
  if (!failure) return []
  const quote = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`${title}\n\n<blockquote>${lines.map(cell).join('<br>')}</blockquote>`]
  const where =
    build && made ? [link('The whole log', logUrl(region, made.recipe, build.release)), link('The image', imageUrl(region, build.arn))] : []
  return [...quote('The command:', commands), ...quote('Its last lines:', failure.lines), ...(where.length > 0 ? [where.join(' · ')] : [])]
}

const facts = (region: string, { made, build, age, changes, packages, outcome }: Answer): readonly string[] => {
  if (!made) return []
  const { parent } = made
  const lineage = [parent.stage && `stage ${parent.stage} ${parent.version}`, parent.name].filter(part => part !== '').join(', ')
  const rows = [
    ['Parent', `${cell(parent.id)}${lineage === '' ? '' : ` (${cell(lineage)})`}`],
    ['Fingerprint', cell(made.fingerprint.slice(0, 12))],
    ['Architecture', cell(made.ingredients.architecture)],
    ...(build ? [['Image', cell(build.arn)]] : []),
    ...(changes === undefined ? [] : [['Changes', cell(changes)]]),
    ...(outcome === 'cache-hit' && age !== undefined ? [['Age', durationText(age)]] : []),
    ...(packages ? [['Packages', String(packages.length)]] : []),
    ...(build && outcome !== 'planned' && outcome !== 'cache-hit'
      ? [['Log', link(`${made.recipe} ${build.release}`, logUrl(region, made.recipe, build.release))]]
      : []),
  ]
  return [table(['', ''], rows)]
}

const durations = ({ workflows }: Answer): readonly string[] =>
  workflows.length === 0
    ? []
    : [
        table(
          ['Workflow', 'Status', 'Took'],
          workflows.map(({ type, status, started, ended }) => [
            cell(type),
            cell(status),
            started !== undefined && ended !== undefined ? durationText(ended - started) : '',
          ]),
        ),
      ]
