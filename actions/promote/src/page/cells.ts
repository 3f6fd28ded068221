/** Where the image is or will be, who owns it there, and which fleets that makes depend on another account. */
import { cell, type PagePart } from '@golden-ami/actions-kit'
import type { Row } from '@golden-ami/domain'

const RESULT: Record<Row['result'] | 'planned', string> = {
  available: '✅ available',
  made: '✅ made',
  planned: '🆕 will be made',
  failed: '❌ failed',
  missing: '❌ missing',
}

/** Accounts whose fleets launch an image that another account owns, by that owner. */
const dependants = (rows: readonly Row[]): readonly string[] => {
  const byOwner = new Map<string, Set<string>>()
  for (const { owner, account } of rows)
    if (owner !== undefined && owner !== account) byOwner.set(owner, (byOwner.get(owner) ?? new Set()).add(account))
  return [...byOwner].map(
    ([owner, accounts]) =>
      `⚠️ The fleets of ${[...accounts].map(cell).join(', ')} launch images of ${cell(owner)}: they depend on that account keeping them.`,
  )
}

/**
 * Nothing where the image is at home and nowhere else.
 * @param planned the rows are a plan: what they call made is not there yet
 */
export const cellsPart = (rows: readonly Row[], notes: readonly string[], planned: boolean): readonly PagePart[] => {
  if (rows.length === 0 && notes.length === 0) return []
  const isPlain = rows.length === 1 && rows[0]?.result === 'available' && rows[0].owner === rows[0].account
  if (isPlain && notes.length === 0) return []
  return [
    '#### Image',
    [...dependants(rows), ...notes.map(note => `⚠️ ${cell(note)}`)].join('\n\n'),
    {
      title: `${rows.length} ${rows.length === 1 ? 'place' : 'places'}`,
      head: ['Account', 'Region', 'Result', 'Image', 'Owner', 'Why'],
      rows: rows.map(({ account, region, result, image, owner, why }) => [
        cell(account),
        cell(region),
        RESULT[planned && result === 'made' ? 'planned' : result],
        cell(image ?? ''),
        cell(owner ?? ''),
        cell(why),
      ]),
    },
  ]
}
