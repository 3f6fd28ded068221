/** A row a group: how far it is, what it has, where its canary stands and how long that still takes. */
import { cell, type PagePart, table } from '@golden-ami/actions-kit'
import { type GroupResult, type GroupRow, isSameGroup, timeLeft, type Watching } from '@golden-ami/domain'
import type { Zone } from '@golden-ami/domain/zone/zone'
import { bar, percentOf } from '../live/bar.ts'
import { fromNow, minutesText, momentText } from '../live/moment-text.ts'

/** More of them are folded. */
const MOST_UNFOLDED = 20
const HEAD = ['Group', 'Progress', 'Instances', 'Checkpoint', 'Still takes', 'Outcome', 'Why']

export const groupsPart = (groups: readonly GroupResult[], watching: Watching, zone: Zone): PagePart => {
  if (groups.length === 0) return ''
  const rows = groups.map(result => rowOf(result, watching, zone))
  return rows.length > MOST_UNFOLDED ? { title: `${rows.length} groups`, head: HEAD, rows } : table(HEAD, rows)
}

const rowOf = (result: GroupResult, watching: Watching, zone: Zone): readonly string[] => {
  const row = watching.rows.find(one => isSameGroup(one, result))
  const { on, of } = result.instances
  return [
    result.target === undefined ? cell(result.group) : `${cell(result.group)} in ${cell(result.target)}`,
    of > 0 ? `${bar(on, of)} ${percentOf(on, of)} %` : '',
    [`${on} of ${of} on the image`, ...(row ? alikeText(row) : [])].join('<br>'),
    checkpointCell(result, watching, zone),
    row ? leftText(watching, row) : '',
    [result.outcome, ...(result.cause ? [`cause: ${result.cause}`] : [])].map(cell).join('<br>'),
    cell(result.why),
  ]
}

const alikeText = ({ instances }: GroupRow): readonly string[] =>
  instances.map(({ image, state, count }) => `${count} ${state}: ${cell(image === '' ? 'image not known' : image)}`)

const leftText = (watching: Watching, row: GroupRow): string => {
  const left = timeLeft(watching, row)
  if (left === undefined) return ''
  return left === 0 ? 'soon done' : `about ${minutesText(left)}`
}

const checkpointCell = (result: GroupResult, watching: Watching, zone: Zone): string => {
  const { checkpoint } = result
  const { at: now } = watching
  const last = checkpoint ?? watching.checkpoints.findLast(one => isSameGroup(one, result))
  if (!last) return ''
  if (!checkpoint || now === undefined) return `${last.percent} % was the last one`
  const time = (moment: number): string => `${cell(momentText(zone, moment, now))} (${fromNow(moment, now)})`
  const watched = now < checkpoint.until ? `watched until ${time(checkpoint.until)}` : `watched since ${time(checkpoint.since)}`
  return [
    `${checkpoint.percent} %, ${watched}`,
    ...(checkpoint.goesOn === undefined ? [] : [`⚠️ if nobody comes, AWS goes on by itself ${time(checkpoint.goesOn)}`]),
  ].join('<br>')
}
