/** What Amazon Inspector has found in an image, whoever tells it. */
import type { Unknown } from '../unknown.ts'
import { atOrAbove, compareSeverity, SEVERITIES, type Severity } from './severity.ts'

/** One finding. All texts are AWS's: untrusted. */
export interface Finding {
  /** Vulnerability id (`CVE-2026-0001`); the title where none is told. */
  readonly id: string
  readonly severity: Severity
  /** The vulnerable package; empty where none is told. */
  readonly package: string
  /** A full or partial fix is to be had. */
  readonly fixAvailable: boolean
  /** Inspector's score, 0 to 10. */
  readonly score?: number
  readonly title: string
  /** ms since the epoch */
  readonly firstSeen: number | undefined
}

/** No scan is not "no findings": what is not known is told in a full sentence. */
export type Findings =
  | {
      readonly source: 'ec2' | 'image-builder'
      /** When the image was scanned last, ms since the epoch; undefined where the source does not tell. */
      readonly scanned: number | undefined
      /** Worst first, then by id and package. */
      readonly list: readonly Finding[]
    }
  | Unknown

export type SeverityCounts = Readonly<Record<Severity, number>>

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Worst first; the same findings always come in the same order. */
export const sortFindings = (list: readonly Finding[]): readonly Finding[] =>
  [...list].sort((a, b) => compareSeverity(a.severity, b.severity) || byText(a.id, b.id) || byText(a.package, b.package))

export const countFindings = (list: readonly Finding[]): SeverityCounts =>
  Object.fromEntries(SEVERITIES.map(severity => [severity, list.filter(finding => finding.severity === severity).length])) as SeverityCounts

/** The findings that an update would mend, at or above a severity. */
export const fixableFindings = (list: readonly Finding[], threshold: Severity): readonly Finding[] =>
  list.filter(({ fixAvailable, severity }) => fixAvailable && atOrAbove(severity, threshold))
