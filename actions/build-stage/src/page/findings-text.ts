/** Findings as the output and the summary tell them. */
import { type Json, json } from '@golden-ami/actions-kit'
import { digestOf, type Findings, isUnknown, type ScanDigest, SEVERITIES, scanOf } from '@golden-ami/domain'
import type { Answer } from '../answer.ts'

const SOURCE = { ec2: 'EC2', 'image-builder': 'Image Builder' } as const

/** What the evidence says; without it, or where it could not be read, what the look at the image itself has told. */
const digestIn = ({ scan, evidence, build }: Answer): ScanDigest | undefined =>
  scan ? ((evidence?.findings && digestOf(evidence.findings)) ?? (build && scanOf(build))) : undefined

/** {source, scanned, worst, fixable, counts}; null when nothing is known. */
export const findingsOutput = (answer: Answer): Json => {
  const digest = digestIn(answer)
  if (!digest) return json(null)
  const { source, scanned, worst = null, fixable = null, counts = null } = digest
  return json({ source, scanned: scanned === undefined ? null : new Date(scanned).toISOString(), worst, fixable, counts })
}

const countsText = ({ counts, worst }: ScanDigest): string => {
  if (!counts) return worst === undefined ? 'none' : `the worst is ${worst}`
  const parts = SEVERITIES.flatMap(severity => (counts[severity] > 0 ? [`${counts[severity]} ${severity}`] : []))
  return parts.length === 0 ? 'none' : parts.join(', ')
}
const fixText = ({ worst, fixable }: ScanDigest): string => {
  if (worst === undefined) return ''
  return fixable === undefined ? '; there is no fix yet' : `; there is a fix for one of severity ${fixable}`
}

/** Undefined: nobody was to look. */
export const findingsText = (answer: Answer): string | undefined => {
  const digest = digestIn(answer)
  if (digest) {
    const { source, scanned } = digest
    const when = scanned === undefined ? 'at the build' : new Date(scanned).toISOString()
    return `${countsText(digest)}${fixText(digest)} (${SOURCE[source]}, scanned ${when})`
  }
  return unscannedText(answer.evidence?.findings)
}
const unscannedText = (findings: Findings | undefined): string | undefined =>
  findings && isUnknown(findings) ? `not known: ${findings.why}` : undefined
