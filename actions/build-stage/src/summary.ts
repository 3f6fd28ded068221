/** The step summary. Everything in it that comes from AWS is escaped. */
import { cell, HEADLINES, link, mermaidChain, page, stepsTable, table } from '@golden-ami/actions-kit'
import type { Irreproducible } from '@golden-ami/component-document'
import { durationText, imageUrl, logGroup, logUrl, scanOf } from '@golden-ami/domain'
import type { Answer } from './answer.ts'
import { amisTable } from './page/amis-table.ts'
import { findingsText } from './page/findings-text.ts'
import { looseList } from './page/loose-list.ts'

const HEADLINE: Record<Answer['outcome'], string> = {
  ...HEADLINES,
  built: '✅ Built',
  'cache-hit': '✅ Nothing to build',
  adopted: '✅ Built by another run',
}

export const summary = (stage: string, region: string, answer: Answer, loose: readonly Irreproducible[]): string => {
  const { build, steps } = answer
  const what = [build?.release, build?.ami?.id].filter(part => part !== undefined && part !== '').join(', ')
  return page([
    `### ${HEADLINE[answer.outcome]}: ${cell(stage)}${what ? ` (${cell(what)})` : ''}`,
    cell(answer.why),
    ...failed(region, answer),
    ...facts(region, answer),
    ...amisTable(build),
    ...lineage(answer),
    ...durations(answer),
    looseList(loose),
    stepsTable(steps),
  ])
}

/** Where the console is not known, it is said by its name. */
const linked = (text: string, name: string, address: string | undefined): string =>
  address === undefined ? `${text}: ${cell(name)}` : link(text, address)

/** The last lines of the log, as text that cannot be anything else. */
const failed = (region: string, { failure, commands, build, made }: Answer): readonly string[] => {
  if (!failure) return []
  const quote = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`${title}\n\n<blockquote>${lines.map(cell).join('<br>')}</blockquote>`]
  const where =
    build && made
      ? [
          linked('The whole log', `${logGroup(made.recipe)} ${build.release}`, logUrl(region, made.recipe, build.release)),
          linked('The image', build.arn, imageUrl(region, build.arn)),
        ]
      : []
  return [...quote('The command:', commands), ...quote('Its last lines:', failure.lines), ...(where.length > 0 ? [where.join(' · ')] : [])]
}

const facts = (region: string, answer: Answer): readonly string[] => {
  const { made, build, age, changes, evidence, outcome } = answer
  if (!made) return []
  const { parent } = made
  const findings = findingsText(answer)
  const unseen = notLookedAt(answer)
  const from = [parent.stage && `stage ${parent.stage} ${parent.version}`, parent.name].filter(part => part !== '').join(', ')
  const rows = [
    ['Parent', `${cell(parent.id)}${from === '' ? '' : ` (${cell(from)})`}`],
    ['Fingerprint', cell(made.fingerprint.slice(0, 12))],
    ['Architecture', cell(made.ingredients.architecture)],
    ...(build ? [['Image', cell(build.arn)]] : []),
    ...(changes === undefined ? [] : [['Changes', cell(changes)]]),
    ...(outcome === 'cache-hit' && age !== undefined ? [['Age', durationText(age)]] : []),
    ...(build?.state === 'available' ? [['Tests', build.tested ? 'passed' : 'none were run']] : []),
    ...(evidence?.packages ? [['Packages', String(evidence.packages.length)]] : []),
    ...(findings === undefined ? [] : [['Findings', cell(findings)]]),
    ...(unseen.length > 0 ? [['Not looked at', cell(unseen.join(', '))]] : []),
    ...(build && outcome !== 'planned' && outcome !== 'cache-hit'
      ? [['Log', link(`${made.recipe} ${build.release}`, logUrl(region, made.recipe, build.release))]]
      : []),
  ]
  return [table(['', ''], rows)]
}

/** What an answer without a build leaves out, and what nobody wished to know. */
const notLookedAt = ({ outcome, build, scan, evidence }: Answer): readonly string[] => {
  if (outcome !== 'cache-hit' && !evidence) return []
  return [
    ...(outcome === 'cache-hit' ? ['packages', 'lineage beyond the parent'] : []),
    ...(scan ? [] : ['findings (scan is false)']),
    ...(scan && outcome === 'cache-hit' && !(build && scanOf(build)) ? ['findings (no scan has told of any)'] : []),
  ]
}

/** From the vendor's image to the one that is the answer; without evidence only from the parent. */
const lineage = ({ evidence, build, made, outcome }: Answer): readonly string[] => {
  const chain = evidence?.lineage?.toReversed().map(({ image, name, owner }) => [name, image, owner])
  if (chain) return [mermaidChain(chain)]
  if (outcome !== 'cache-hit' || !made || !build?.ami) return []
  return [
    mermaidChain([
      [made.parent.name, made.parent.id],
      [build.release, build.ami.id],
    ]),
  ]
}

/** Each workflow, and below it those of its steps that had something to do. */
const durations = ({ workflows }: Answer): readonly string[] =>
  workflows.length === 0
    ? []
    : [
        table(
          ['Workflow', 'Step', 'Status', 'Took'],
          workflows.flatMap(({ type, status, started, ended, steps }) => [
            [cell(type), '', cell(status), took(started, ended)],
            ...steps
              .filter(step => step.status !== 'SKIPPED')
              .map(step => ['', cell(step.name), cell(step.status), took(step.started, step.ended)]),
          ]),
        ),
      ]

const took = (started: number | undefined, ended: number | undefined): string =>
  started !== undefined && ended !== undefined ? durationText(ended - started) : ''
