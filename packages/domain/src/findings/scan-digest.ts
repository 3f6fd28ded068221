/** What decides whether an image is built again for its findings: EC2 tells it with the image itself, at no call. */
import { isUnknown } from '../unknown.ts'
import { countFindings, type Findings, fixableFindings, type SeverityCounts } from './findings.ts'
import type { Severity } from './severity.ts'

export interface ScanDigest {
  readonly source: 'ec2' | 'image-builder'
  /** ms since the epoch; undefined where the source does not tell */
  readonly scanned: number | undefined
  /** Of all findings; undefined: there is none. */
  readonly worst: Severity | undefined
  /** The worst severity of a finding that has a fix; undefined: there is none. */
  readonly fixable: Severity | undefined
  /** Undefined where the source does not count. */
  readonly counts: SeverityCounts | undefined
}

/** Of sorted findings. */
export const digestOf = (findings: Findings): ScanDigest | undefined => {
  if (isUnknown(findings)) return undefined
  const { source, scanned, list } = findings
  return {
    source,
    scanned,
    worst: list[0]?.severity,
    fixable: fixableFindings(list, 'untriaged')[0]?.severity,
    counts: countFindings(list),
  }
}
