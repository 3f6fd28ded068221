/** Is what a scanner found in the image no worse than the environment allows? */

import type { FindingsPolicy } from '../delivery-file/types.ts'
import { durationText } from '../duration.ts'
import type { Finding, Findings } from '../findings/findings.ts'
import { atOrAbove } from '../findings/severity.ts'
import { isUnknown } from '../unknown.ts'
import type { ImageEvidence } from './evidence.ts'
import type { Ask, Question } from './question.ts'
import { notKnown, type VerdictOf, verdictOn } from './verdict.ts'
import type { Waiver } from './waivers.ts'

export const askFindings: Ask<'findings'> = question => findingsGate(findingsFacts(question), question.now)

export const findingsFacts = ({ wish: { environment, waivers }, world: { images } }: Pick<Question, 'wish' | 'world'>): FindingsFacts => ({
  wanted: environment.findings,
  findings: images.findings,
  current: images.current,
  waivers,
})

export interface FindingsFacts extends Pick<ImageEvidence, 'findings' | 'current'> {
  /** Undefined: the environment asks nothing. */
  readonly wanted: FindingsPolicy | undefined
  readonly waivers: readonly Waiver[]
}

/** Findings named in a reason; the rest is counted. */
const MOST_NAMED = 5

const key = ({ id, package: name }: Pick<Finding, 'id' | 'package'>): string => `${id} ${name}`

const named = (list: readonly Finding[]): string => {
  const shown = list.slice(0, MOST_NAMED).map(({ id, package: name, severity }) => `${id}${name === '' ? '' : ` in ${name}`} (${severity})`)
  const more = list.length - shown.length
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

const waives = (waiver: Waiver, finding: Finding): boolean =>
  waiver.finding === finding.id && (waiver.package === undefined || waiver.package === finding.package)

/** What nobody has rated yet may be the worst. */
const isWorse = ({ maxSeverity }: FindingsPolicy, { severity }: Finding): boolean => {
  if (maxSeverity === undefined) return false
  if (maxSeverity === 'none' || severity === 'untriaged') return true
  return severity !== maxSeverity && atOrAbove(severity, maxSeverity)
}

/** What the image has and one of those that run now has not: each target would get it in exchange for its own. */
const introduced = (list: readonly Finding[], current: readonly Findings[]): readonly Finding[] => {
  const known = current.flatMap(findings => ('list' in findings ? [new Set(findings.list.map(key))] : []))
  return list.filter(finding => known.some(keys => !keys.has(key(finding))))
}

interface Considered {
  /** Worse than what is allowed. */
  readonly worse: readonly Finding[]
  /** Not in every image that runs now, where that is asked. */
  readonly introduced: readonly Finding[]
}
/** Whatever their age, and whether they are waived or not: so it does not change with the clock. */
export const consideredFindings = ({ wanted, findings, current }: FindingsFacts): Considered => {
  if (!wanted || isUnknown(findings)) return { worse: [], introduced: [] }
  const list = findings.list.filter(({ fixAvailable }) => !wanted.onlyFixable || fixAvailable)
  return {
    worse: list.filter(finding => isWorse(wanted, finding)),
    introduced: wanted.noWorseThanCurrent ? introduced(list, current) : [],
  }
}

/** Old enough, where an age is asked for, and not waived. A finding whose age nobody knows counts as old. */
const open = (list: readonly Finding[], { wanted, waivers }: FindingsFacts, now: number): readonly Finding[] =>
  list.filter(
    finding =>
      (finding.firstSeen === undefined || now - finding.firstSeen >= (wanted?.minAge ?? 0)) &&
      !waivers.some(waiver => waiver.expires > now && waives(waiver, finding)),
  )

/** Waivers that would count if they had not expired: named, so that their owners renew or mend. */
const expiredText = (shown: readonly Finding[], { waivers }: FindingsFacts, now: number): string => {
  const expired = waivers.filter(waiver => waiver.expires <= now && shown.some(finding => waives(waiver, finding)))
  return expired.map(({ finding, owner, until }) => `; the waiver of ${finding} by ${owner} expired on ${until}`).join('')
}

export const findingsGate = (facts: FindingsFacts, now: number): VerdictOf<'findings'> => {
  const gate = 'findings'
  const { wanted, findings, current } = facts
  if (!wanted) return { gate, verdict: 'pass', because: 'nothing is asked of findings' }
  if (isUnknown(findings)) return { gate, ...verdictOn([notKnown(findings, `no scan of the image: ${findings.why}`)]) }
  const considered = consideredFindings(facts)
  const worse = open(considered.worse, facts, now)
  const more = open(considered.introduced, facts, now)
  const faults = [
    ...(worse.length > 0 ? [`${wanted.maxSeverity} is the worst that is allowed: ${named(worse)}${expiredText(worse, facts, now)}`] : []),
    ...(more.length > 0 ? [`not in the image that runs now: ${named(more)}${expiredText(more, facts, now)}`] : []),
  ]
  if (faults.length > 0) return { gate, verdict: 'fail', because: faults.join('; ') }
  const unscanned = current.filter(isUnknown)
  if (wanted.noWorseThanCurrent && unscanned.length > 0) {
    const because = `no scan of the image that runs now: ${[...new Set(unscanned.map(({ why }) => why))].join('; ')}`
    return { gate, ...verdictOn([notKnown(unscanned.every(({ transient }) => transient) ? { transient: true } : {}, because)]) }
  }
  const young = wanted.minAge > 0 ? `, those younger than ${durationText(wanted.minAge)} left out` : ''
  const because = `${findings.list.length} findings, none that is not allowed${young}`
  return { gate, verdict: 'pass', because, evidence: { findings: `${findings.list.length} by ${findings.source}` } }
}
