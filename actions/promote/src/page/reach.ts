/** What the promotion reaches, how long that takes, and where it could be undone to. */
import { cell, type PagePart } from '@golden-ami/actions-kit'
import { durationText } from '@golden-ami/domain'
import type { OpeningHours } from '@golden-ami/domain/decision/opening-hours'
import type { TargetReach } from '@golden-ami/domain/decision/reach'

export interface Reached {
  readonly reach: readonly TargetReach[]
  /** ms that the rollout will take */
  readonly estimate: number
  /** ms that one run of refresh-asg has for it; absent: nobody knows */
  readonly longest?: number
  /** The release that could be gone back to; undefined: there is none. */
  readonly backTo: string | undefined
  /** Undefined: there are no windows. */
  readonly hours: OpeningHours | undefined
  /** Targets that were looked at with the role that changes them, as they have none that only looks. */
  readonly writable?: readonly string[]
}
const MINUTE = 60_000

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

const windowText = (hours: OpeningHours | undefined): string => {
  if (!hours) return 'There are no windows: it may run at any time.'
  const { open, from, to } = hours
  return open ? `The window is open from ${cell(from)} to ${cell(to)}.` : `The next window opens ${cell(from)} and closes ${cell(to)}.`
}

const minutesText = (ms: number): string => durationText(Math.ceil(ms / MINUTE) * MINUTE)

const takesText = (estimate: number, longest: number): string =>
  estimate > longest
    ? `⚠️ The rollout takes about ${minutesText(estimate)}, and one run has ${minutesText(longest)}: it ends as \`still-running\`, and another run goes on with it.`
    : `The rollout takes about ${minutesText(estimate)}.`

export const reachPart = ({
  reach,
  estimate,
  longest = Number.POSITIVE_INFINITY,
  backTo,
  hours,
  writable = [],
}: Reached): readonly PagePart[] => {
  const accounts = new Set(reach.map(({ account }) => account)).size
  const regions = new Set(reach.map(({ region }) => region)).size
  const groups = reach.reduce((sum, target) => sum + target.groups, 0)
  const instances = reach.reduce((sum, target) => sum + target.instances, 0)
  const idle = reach.filter(({ instances, unreadable }) => instances === 0 && unreadable === '')
  const newcomers = reach.flatMap(({ target, newcomers: names }) => names.map(name => `${cell(name)} in ${cell(target)}`))
  const stacks = reach.flatMap(({ target, stacks: names }) => names.map(name => `${cell(name)} in ${cell(target)}`))
  const unread = reach.filter(({ unreadable }) => unreadable !== '').length
  return [
    '#### Reach',
    [
      `${counted(accounts, 'account')}, ${counted(regions, 'region')}, ${counted(groups, 'group')}, ${counted(instances, 'instance')}.`,
      unread === 0 ? '' : `⚠️ ${counted(unread, 'target')} cannot be read in full.`,
      idle.length === 0
        ? ''
        : `⚠️ Without an instance, so nothing proves the release there: ${idle.map(({ target }) => cell(target)).join(', ')}.`,
      newcomers.length === 0 ? '' : `⚠️ Selected by their tag, and never ran a release of this environment: ${newcomers.join(', ')}.`,
      writable.length === 0
        ? ''
        : `⚠️ This page could have changed what it shows: the role by which it looked at ${writable.map(cell).join(', ')} is the one that delivers. Give these targets a \`look-role\`.`,
      stacks.length === 0
        ? ''
        : `⚠️ Kept by AWS CloudFormation, which writes its own launch template version back when it next changes them: ${stacks.join(', ')}.`,
      takesText(estimate, longest),
      windowText(hours),
      backTo === undefined ? 'There is no release to go back to.' : `It can be undone to ${cell(backTo)}.`,
    ]
      .filter(part => part !== '')
      .join(' '),
    {
      title: counted(reach.length, 'target'),
      head: ['Target', 'Account', 'Region', 'Runs now', 'Groups', 'Instances', 'Not read'],
      rows: reach.map(({ target, account, region, release, image, groups, consumer, instances, unreadable }) => [
        cell(target),
        cell(account),
        cell(region),
        cell([release ?? '', image].filter(part => part !== '').join(', ')),
        consumer === undefined ? String(groups) : `none: consumer ${cell(consumer)}`,
        String(instances),
        cell(unreadable),
      ]),
    },
  ]
}
