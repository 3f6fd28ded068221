/** Zones, windows, freezes and who approves. */
import { type Complaint, entryOf, type Located } from '../../located/located.ts'
import { entriesOf, itemsOf, numberOf, textOf, under } from '../../located/tree.ts'

const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

export const checkZones = (tree: Located): readonly Complaint[] =>
  entriesOf(under(tree, 'environments')).flatMap(({ key, value }) => {
    const node = under(value, 'zone')
    const zone = textOf(node)
    return node && zone !== undefined && !isZone(zone)
      ? [
          {
            at: node.at,
            wrong: `environments.${key}.zone is ${JSON.stringify(zone)}, which is not in the time zone database`,
            allowed: 'allowed: an IANA time zone like Europe/Berlin',
          },
        ]
      : []
  })

/** A window that opens and closes at the same time is either no time or a whole day: nobody knows which was meant. */
export const checkWindows = (tree: Located): readonly Complaint[] =>
  entriesOf(under(tree, 'environments')).flatMap(({ key, value }) =>
    itemsOf(under(value, 'windows')).flatMap((window, index) => {
      const to = under(window, 'to')
      const from = textOf(under(window, 'from'))
      return to && from !== undefined && textOf(to) === from
        ? [
            {
              at: to.at,
              wrong: `environments.${key}.windows[${index}] closes when it opens, at ${from}`,
              allowed: 'allowed: later on the day, earlier for the next day, or from 00:00 to 24:00',
            },
          ]
        : []
    }),
  )

/** The calendar has no 31st of February. `Date.UTC` moves such a day on, so it does not come back as it was written. */
const isDay = (day: string): boolean => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date)).toISOString().startsWith(day)
}

export const checkFreezes = (tree: Located): readonly Complaint[] =>
  entriesOf(under(tree, 'environments')).flatMap(({ key, value }) =>
    itemsOf(under(value, 'freezes')).flatMap((freeze, index) => {
      const ends = (['from', 'to'] as const).flatMap(name => {
        const node = under(freeze, name)
        const day = textOf(node)
        return node && day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? [{ name, node, day }] : []
      })
      const unreal = ends.filter(({ day }) => !isDay(day))
      if (unreal.length > 0)
        return unreal.map(({ name, node, day }) => ({
          at: node.at,
          wrong: `environments.${key}.freezes[${index}].${name} is ${day}, which is no day`,
          allowed: 'allowed: a day of the calendar',
        }))
      const [from, to] = ends
      return from && to && to.day < from.day
        ? [
            {
              at: to.node.at,
              wrong: `environments.${key}.freezes[${index}] ends on ${to.day}, before it begins`,
              allowed: `allowed: ${from.day} or later`,
            },
          ]
        : []
    }),
  )

export const checkApprovals = (tree: Located): readonly Complaint[] =>
  entriesOf(under(tree, 'environments')).flatMap(({ key, value }) => {
    const approvals = under(value, 'approvals')
    const count = approvals?.is === 'map' ? entryOf(approvals, 'count')?.value : undefined
    const logins = itemsOf(under(approvals, 'of')).length
    const wished = numberOf(count)
    return count && wished !== undefined && logins > 0 && wished > logins
      ? [
          {
            at: count.at,
            wrong: `environments.${key}.approvals.count is ${wished}, but ${logins} may approve`,
            allowed: `allowed: 1 to ${logins}`,
          },
        ]
      : []
  })
