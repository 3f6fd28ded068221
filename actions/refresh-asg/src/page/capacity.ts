/** Instances in service over time. */
import { mermaidLines } from '@golden-ami/actions-kit/mermaid'
import type { Watching } from '@golden-ami/domain'
import { minutesText } from '../live/moment-text.ts'

/** Points of a line. */
const POINTS = 24
const MINUTE = 60_000

/** Nothing where nothing has changed. */
export const capacityPart = ({ capacity }: Watching): string => {
  const [first, last] = [capacity[0], capacity.at(-1)]
  if (!first || !last || last.at <= first.at) return ''
  if (capacity.every(({ on, others }) => on === first.on && others === first.others)) return ''
  const moments = Array.from({ length: POINTS }, (_, index) => first.at + ((last.at - first.at) * index) / (POINTS - 1))
  const looks = moments.map(moment => capacity.findLast(({ at }) => at <= moment) ?? first)
  const total = looks.map(({ on, others }) => on + others)
  const fewest = Math.min(...capacity.map(({ on, others }) => on + others))
  const chart = mermaidLines({
    ...{ title: 'Instances in service', x: 'minutes', y: 'instances', from: 0, to: Math.ceil((last.at - first.at) / MINUTE) },
    lines: [total, looks.map(({ on }) => on)],
  })
  return `Instances in service over ${minutesText(last.at - first.at)}, never fewer than ${fewest} as this run saw it: all of them, and below that those on the image.\n\n${chart}`
}
