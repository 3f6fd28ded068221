/** Where an image has AMIs, for the summary. */
import { cell, table } from '@golden-ami/actions-kit'
import { amisOf, type Build, type CopyState } from '@golden-ami/domain'

const STATE: Record<CopyState, string> = {
  available: 'available',
  believed: 'as Image Builder says; not looked at, it belongs to another account',
  pending: 'being copied',
  unseen: 'named by Image Builder, not to be seen',
  failed: 'not available',
  missing: 'missing',
}

/** Nothing where home's is the only one. */
export const amisTable = (build: Build | undefined): readonly string[] => {
  if (!build) return []
  const { copies = [] } = build
  const looked = new Map(copies.map(copy => [`${copy.region} ${copy.account}`, copy]))
  const others = copies.filter(({ state }) => state !== 'available' && state !== 'believed' && state !== 'pending')
  const rows = [
    ...amisOf(build).map(({ region, account, id }) => ({ region, account, id, state: looked.get(`${region} ${account}`)?.state })),
    ...others,
  ]
  if (rows.length < 2) return []
  return [
    table(
      ['Region', 'Account', 'AMI', ''],
      rows.map(({ region, account, id, state }) => [cell(region), cell(account), cell(id), state === undefined ? '' : STATE[state]]),
    ),
  ]
}
