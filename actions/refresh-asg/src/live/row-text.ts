/** The live row of a group, as the log has it. */
import { type GroupRow, timeLeft, type Watching } from '@golden-ami/domain'
import type { Zone } from '@golden-ami/domain/zone/zone'
import { bar } from './bar.ts'
import { minutesText, momentText } from './moment-text.ts'

export interface RowText {
  /** What a new line is for. */
  readonly what: string
  /** What changes all the time. */
  readonly estimate: string
}

/** `web ████░░░░ 5/20 on ami-…, checkpoint 25 % watched until 11:36`, `, about 40m more`. */
export const rowText = (watching: Watching, row: GroupRow, zone: Zone): RowText => {
  const { group, target, on, of, image } = row
  const name = target === undefined || target === group ? group : `${group} in ${target}`
  const left = timeLeft(watching, row)
  return {
    what: [`${name} ${bar(on, of, 10)} ${on}/${of} on ${image}`, ...checkpointText(row, zone, watching.at ?? 0)].join(', '),
    estimate: left === undefined || left === 0 ? '' : `, about ${minutesText(left)} more`,
  }
}

const checkpointText = ({ checkpoint }: GroupRow, zone: Zone, now: number): readonly string[] => {
  if (!checkpoint) return []
  const { percent, until, verdicts } = checkpoint
  const name = `checkpoint ${percent} %`
  if (verdicts.length > 0) return [`${name}: ${verdicts.map(one => `${one.name} ${one.verdict}`).join(', ')}`]
  return [`${name} ${now < until ? 'watched until' : 'was watched until'} ${momentText(zone, until, now)}`]
}
