/** Which findings a new image fixes, brings, and keeps. */
import type { Finding, Findings } from '../findings/findings.ts'
import { isUnknown } from '../unknown.ts'

export interface FindingsDiff {
  readonly introduced: readonly Finding[]
  readonly fixed: readonly Finding[]
  readonly remaining: readonly Finding[]
}

/** One vulnerability in two packages is two findings. */
const key = ({ id, package: name }: Finding): string => JSON.stringify([id, name])

/** @returns undefined when one of the two was not scanned: what is not known cannot be compared */
export const findingsDiff = (from: Findings, to: Findings): FindingsDiff | undefined => {
  if (isUnknown(from) || isUnknown(to)) return undefined
  const [before, after] = [new Set(from.list.map(key)), new Set(to.list.map(key))]
  return {
    introduced: to.list.filter(finding => !before.has(key(finding))),
    fixed: from.list.filter(finding => !after.has(key(finding))),
    remaining: to.list.filter(finding => before.has(key(finding))),
  }
}
