import {
  type AccountRegion,
  type CopyFacts,
  type Distributed,
  type DistributionPast,
  type DistributionStep,
  type DistributionWish,
  type DistributionWorld,
  distribute,
  type Moment,
  type Turn,
} from '@golden-ami/domain'

export const HOME = '111111111111'
export const FAR = '222222222222'
export const OTHER = '333333333333'
export const DEADLINE = 1_000_000
export const cell = (account: string, region: string): AccountRegion => ({ account, region })

export const copy = (more: Partial<CopyFacts> = {}): CopyFacts => ({
  ...{ id: 'ami-source', name: 'web', state: 'available', created: 0, snapshots: ['snap-1'], encrypted: false, watermarks: [] },
  ...{ productCodes: [], deprecation: undefined, protection: 'disabled', tags: new Map([['golden-ami:family', 'web']]) },
  ...more,
})
export const wish = (more: Partial<DistributionWish> = {}): DistributionWish => ({
  ...{ source: { image: 'ami-source', fingerprint: 'f' }, home: cell(HOME, 'eu'), distribute: 'share', cells: [cell(FAR, 'eu')] },
  ...{ shareWith: [], keys: [], watermark: undefined, deadline: DEADLINE, digest: (text: string) => `<${text}>` },
  ...more,
})
export const NO_PAST: DistributionPast = { failed: new Set(), available: new Set() }
/** The image is at home, and nothing anywhere else. */
export const world = (more: Partial<DistributionWorld> = {}): DistributionWorld => ({
  ...{ source: copy(), cells: new Map(), keys: new Map(), cellKeys: new Map(), past: NO_PAST },
  home: new Map([['eu', { copies: [copy()], permissions: undefined }]]),
  ...more,
})
export const at = (more: Partial<Moment> = {}): Moment => ({ now: 1000, cancelled: false, refused: new Map(), ...more })

/** A turn in a line or a few: what is done where, what is waited for, or what became of each cell. */
export const inWords = (turn: Turn<DistributionStep, Distributed>): readonly string[] => {
  if ('act' in turn) return turn.act.map(stepInWords)
  if ('wait' in turn) return [`wait for ${turn.wait}`]
  const { outcome, rows, why } = turn.end
  return rows.length === 0 ? [`${outcome}: ${why}`] : rows.map(row => `${row.account}/${row.region} ${row.result} ${row.image ?? row.why}`)
}
const stepInWords = (step: DistributionStep): string => {
  const place = `${step.in.account}/${step.in.region}`
  if (step.do === 'copy-image')
    return `copy ${step.from.image} of ${step.from.region} to ${place} as ${step.name}${step.key === undefined ? '' : ` under ${step.key}`}`
  if (step.do === 'share-image') return `share ${step.image} in ${place} with ${[...step.accounts, ...step.organizations].join(' ')}`
  if (step.do === 'share-snapshots') return `share ${step.snapshots.join(' ')} in ${place} with ${step.accounts.join(' ')}`
  return `${step.do} ${step.image} in ${place}`
}
export const turnInWords = (
  wished: Partial<DistributionWish>,
  seen: Partial<DistributionWorld>,
  moment: Partial<Moment> = {},
): readonly string[] => inWords(distribute(wish(wished), world(seen), at(moment)))
