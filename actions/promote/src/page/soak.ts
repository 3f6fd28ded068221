/** Since when the release has soaked in the environment before, and what tells that it is well there. */
import { cell, type PagePart } from '@golden-ami/actions-kit'
import { durationText, type SoakingGroup } from '@golden-ami/domain'
import type { SoakEvidence, SoakedAlarm } from '@golden-ami/domain/decision/soak-evidence'
import { united } from '@golden-ami/domain/gates/stretches'

const time = (moment: number | undefined): string => (moment === undefined ? '' : new Date(moment).toISOString())

const total = (all: SoakEvidence['served']): number => all.reduce((sum, { from, to }) => sum + to - from, 0)

/** What runs since before it was verified counts from then. */
const servesSince = (service: SoakingGroup['service'], verifiedAt = Number.NEGATIVE_INFINITY): string => {
  const going = united(service).find(({ to }) => to === Number.POSITIVE_INFINITY)
  return going ? time(Math.max(going.from, verifiedAt)) : 'not now'
}

const ended = (refreshed: number | undefined): string => (refreshed === Number.POSITIVE_INFINITY ? 'under way' : time(refreshed))

const alarmRow = (alarm: SoakedAlarm): readonly string[] =>
  'gone' in alarm ? [cell(alarm.name), cell(alarm.gone), '', ''] : [cell(alarm.name), alarm.state, time(alarm.since), String(alarm.changes)]

export const soakPart = (soak: SoakEvidence | undefined): readonly PagePart[] => {
  const heading = '#### Soak'
  if (!soak) return []
  const { environment, soak: wanted, soakWithin, verifiedAt, share, pointers, targets, alarms, unreadable } = soak
  const groups = targets.flatMap(target => target.groups)
  const stretches = soak.served.map(({ from, to }) => [time(from), time(to), durationText(to - from)])
  const since = verifiedAt === undefined ? 'It is not verified there' : `Verified there ${time(verifiedAt)}`
  const asked = `${durationText(wanted)} of service in ${cell(environment)} are asked for within ${durationText(soakWithin)}, with ${share} % of each group's instances in service on the image.`
  const unread = unreadable.map(({ what, why }) => `⚠️ Not read: ${cell(what)} (${cell(why)}).`)
  return [
    heading,
    [`${asked} ${since}.`, alarms.length === 0 ? 'No alarm is listed there.' : '', ...unread].filter(part => part !== '').join(' '),
    { title: `Served since then, as AWS tells it: ${durationText(total(soak.served))}`, head: ['From', 'To', 'Time'], rows: stretches },
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
      head: ['Group', 'In service on the image', 'Serves since', 'Last refresh ended'],
      rows: groups.map(({ name, of, onImage, service, refreshed }) => [
        cell(name),
        `${onImage} of ${of}`,
        servesSince(service, verifiedAt),
        ended(refreshed),
      ]),
    },
    { title: `${alarms.length} alarms`, head: ['Alarm', 'State', 'Since', 'Changes since verified'], rows: alarms.map(alarmRow) },
  ]
}
