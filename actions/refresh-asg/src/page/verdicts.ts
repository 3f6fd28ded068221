/** What the checkpoints of canaries came to, with numbers. */
import { cell, type PagePart, table } from '@golden-ami/actions-kit'
import type { CanaryVerdict, Watching } from '@golden-ami/domain'
import type { Zone } from '@golden-ami/domain/zone/zone'
import { momentText } from '../live/moment-text.ts'

const MOST_UNFOLDED = 30
const HEAD = ['Group', 'Checkpoint', 'Verdict', 'By', 'Came to', 'Because', 'At']
const SAYS: Record<CanaryVerdict['verdict'], string> = {
  pass: '✅ pass',
  fail: '❌ fail',
  inconclusive: '❔ inconclusive',
  open: '⏳ open',
}

export const verdictsPart = ({ checkpoints, at: now = 0 }: Watching, zone: Zone): PagePart => {
  const rows = checkpoints.flatMap(({ group, target, percent, at, verdicts }) =>
    verdicts.map(({ name, by, verdict, because }) => [
      target === undefined ? cell(group) : `${cell(group)} in ${cell(target)}`,
      `${percent} %`,
      cell(name),
      by,
      SAYS[verdict],
      cell(because),
      cell(momentText(zone, at, now)),
    ]),
  )
  if (rows.length === 0) return ''
  return rows.length > MOST_UNFOLDED ? { title: `${rows.length} verdicts`, head: HEAD, rows } : table(HEAD, rows)
}
