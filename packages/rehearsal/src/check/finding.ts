/** What is wrong in what is to be rehearsed: each thing with its place, what is wrong there, and what to do. */
import { type ErrorCode, UserError, type Where, whereText } from '@golden-ami/domain'
import type { Origin } from '../value.ts'

export interface Finding {
  /** False: it runs, on GitHub too, and probably not as its writer meant. */
  readonly refuses: boolean
  readonly at: Where
  readonly wrong: string
  /** What to do; empty where the complaint says it. */
  readonly remedy: string
}

/** A path of the repository as the one who called would write it. */
export type Shown = (path: string) => string
const asItIs: Shown = path => path

export const findingText = ({ at, wrong, remedy }: Finding, shown: Shown = asItIs): string =>
  `${whereText({ ...at, source: shown(at.source) })}: ${wrong}${remedy === '' ? '' : `; ${remedy}`}`

export const whereOf = ({ file, line, column }: Origin): Where => ({ source: file, line, column })
export const refusal = (origin: Origin, wrong: string, remedy = ''): Finding => ({ refuses: true, at: whereOf(origin), wrong, remedy })
export const warning = (origin: Origin, wrong: string, remedy = ''): Finding => ({ refuses: false, at: whereOf(origin), wrong, remedy })

/** An error from where places are not known, at the place at which it was asked for. */
export const placedAt = (at: Where, { message, remedy }: UserError): Finding => ({
  refuses: true,
  at,
  wrong: message.replace(/\.$/, ''),
  remedy: inSentence(remedy),
})
export const inSentence = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '')

/** Everything that is refused, together. */
export class Refused extends UserError {
  readonly findings: readonly Finding[]
  constructor(code: ErrorCode, findings: readonly Finding[], shown: Shown = asItIs) {
    super(code, findings.map(finding => findingText(finding, shown)).join('\n'))
    this.findings = findings
  }
}

/** In the order of files and lines, each once. */
export const sorted = (findings: readonly Finding[]): readonly Finding[] => {
  const once = new Map(findings.map(finding => [findingText(finding), finding]))
  const order = ({ at: { line = 0, column = 0 } }: Finding) => line * 10_000 + column
  return [...once.values()].sort((one, other) => one.at.source.localeCompare(other.at.source) || order(one) - order(other))
}
