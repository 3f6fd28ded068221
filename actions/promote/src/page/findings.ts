/** Which vulnerabilities the new image fixes, brings and keeps. */
import { cell, type PagePart } from '@golden-ami/actions-kit'
import { countFindings, type Finding, type Findings, isUnknown, SEVERITIES } from '@golden-ami/domain'
import type { DecisionEvidence } from '@golden-ami/domain/decision/evidence'
import { findingsDiff } from '@golden-ami/domain/decision/findings-diff'

const counted = (list: readonly Finding[]): string => {
  const counts = countFindings(list)
  const words = SEVERITIES.flatMap(severity => (counts[severity] === 0 ? [] : [`${counts[severity]} ${severity}`]))
  return words.length === 0 ? '' : ` (${words.join(', ')})`
}
const rowsOf = (list: readonly Finding[]): readonly (readonly string[])[] =>
  list.map(({ id, severity, package: name, fixAvailable, title }) => [
    cell(id),
    severity,
    cell(name),
    fixAvailable ? 'yes' : 'no',
    cell(title),
  ])
const tableOf = (what: string, list: readonly Finding[]): PagePart => ({
  title: `${list.length} ${what}${counted(list)}`,
  head: ['Finding', 'Severity', 'Package', 'Fix', 'Title'],
  rows: rowsOf(list),
})
const source = (findings: Findings): string => {
  if (isUnknown(findings)) return ''
  const when = findings.scanned === undefined ? 'at its build' : new Date(findings.scanned).toISOString()
  return `Scanned ${when}, told by ${findings.source === 'ec2' ? 'EC2' : 'Image Builder'}.`
}

export const findingsPart = ({ from, to }: DecisionEvidence): readonly PagePart[] => {
  const heading = '#### Findings'
  if (isUnknown(to.findings)) return [heading, `Not known: ${cell(to.findings.why)}`]
  const diff = from && findingsDiff(from.findings, to.findings)
  if (diff)
    return [
      heading,
      `${diff.introduced.length} introduced, ${diff.fixed.length} fixed, ${diff.remaining.length} remain. ${source(to.findings)}`,
      tableOf('introduced', diff.introduced),
      tableOf('fixed', diff.fixed),
      tableOf('remaining', diff.remaining),
    ]
  const why = from && isUnknown(from.findings) ? `Not compared: ${cell(from.findings.why)}` : 'There is no image to compare with.'
  return [heading, `${to.findings.list.length} findings. ${source(to.findings)} ${why}`, tableOf('findings', to.findings.list)]
}
