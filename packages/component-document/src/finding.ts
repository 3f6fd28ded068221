/** What the check of a component document finds. An error stops the action before anything is created, a warning is only told. */

import type { Complaint, Where } from '@golden-ami/domain/located/located'
import { nearest } from '@golden-ami/domain/located/nearest'

export interface Finding extends Complaint {
  readonly severity: 'error' | 'warning'
}
/** Each complaint with its place, in the order of the document. */
export interface DocumentFindings {
  readonly complaints: readonly Complaint[]
  readonly warnings: readonly Complaint[]
}

export const error = (at: Where, wrong: string, allowed: string): Finding => ({ severity: 'error', at, wrong, allowed })
export const warning = (at: Where, wrong: string, allowed: string): Finding => ({ severity: 'warning', at, wrong, allowed })

/**
 * A name that AWS adds to now and then and that is not in our list: a near miss is a slip, anything else may be newer than the list and is
 * only worth a warning.
 * @param what `action`
 */
export const unknownName = (at: Where, what: string, name: string, known: readonly string[]): Finding => {
  const said = `${name} is no known ${what}`
  const meant = nearest(name, known)
  return meant === undefined
    ? warning(at, said, 'it may be newer than this check and is left to Image Builder')
    : error(at, `${said} (did you mean ${meant}?)`, `allowed: ${meant}, or another ${what} that AWS documents`)
}

const inOrder = (one: Complaint, other: Complaint): number =>
  (one.at.line ?? 0) - (other.at.line ?? 0) || (one.at.column ?? 0) - (other.at.column ?? 0)

export const findingsOf = (findings: readonly Finding[]): DocumentFindings => {
  const of = (severity: Finding['severity']) =>
    findings
      .filter(finding => finding.severity === severity)
      .map(({ at, wrong, allowed }) => ({ at, wrong, allowed }))
      .sort(inOrder)
  return { complaints: of('error'), warnings: of('warning') }
}
