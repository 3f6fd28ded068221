/** Since when the release has soaked in the environment before, and what tells that it is well there. */
import { cell, type PagePart } from '@golden-ami/actions-kit'
import { durationText } from '@golden-ami/domain'
import type { SoakEvidence, SoakedAlarm } from '@golden-ami/domain/decision/soak-evidence'

const time = (moment: number | undefined): string => (moment === undefined ? '' : new Date(moment).toISOString())

const alarmRow = (alarm: SoakedAlarm): readonly string[] =>
  'gone' in alarm ? [cell(alarm.name), cell(alarm.gone), '', ''] : [cell(alarm.name), alarm.state, time(alarm.since), String(alarm.changes)]

export const soakPart = (soak: SoakEvidence | undefined): readonly PagePart[] => {
  const heading = '#### Soak'
  if (!soak) return []
  const { environment, wanted, verifiedAt, share, pointers, groups, alarms, unreadable } = soak
  const since = verifiedAt === undefined ? 'It is not verified there' : `Verified there ${time(verifiedAt)}`
  const asked = `${durationText(wanted)} in ${cell(environment)} are asked for, with ${share} % of each group's InService instances on the image.`
  const unread = unreadable.map(({ what, because }) => `⚠️ Not read: ${cell(what)} (${cell(because)}).`)
  return [
    heading,
    [`${asked} ${since}.`, alarms.length === 0 ? 'No alarm is listed there.' : '', ...unread].filter(part => part !== '').join(' '),
    {
      title: `${pointers.length} pointers`,
      head: ['Target', 'Says', 'Since'],
      rows: pointers.map(({ target, release, modified }) => [
        cell(target),
        cell(release ?? ''),
        release === undefined ? '' : time(modified),
      ]),
    },
    {
      title: `${groups.length} groups`,
      head: ['Group', 'InService', 'On the image', 'Last refresh began'],
      rows: groups.map(({ name, inService, onImage, refreshed }) => [cell(name), String(inService), String(onImage), time(refreshed)]),
    },
    { title: `${alarms.length} alarms`, head: ['Alarm', 'State', 'Since', 'Changes since verified'], rows: alarms.map(alarmRow) },
  ]
}
