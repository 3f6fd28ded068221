/** What is wanted: one image, available in each account and region of a list. */

/** An account in a region: what an image can be in. */
export interface AccountRegion {
  /** 12 digits */
  readonly account: string
  readonly region: string
}
/** Its name in steps, tables and messages. */
export const accountRegionName = ({ account, region }: AccountRegion): string => `${account}/${region}`

export const DISTRIBUTE = ['share', 'copy', 'none'] as const
/**
 * - share: home keeps a copy in each region and lets the accounts launch it
 * - copy: each account has a copy of its own besides, made of home's
 * - none: nothing is made; what is not there is said
 */
export type Distribute = (typeof DISTRIBUTE)[number]

export interface DistributionWish {
  /** `image`: the AMI in home's account and region. `fingerprint`: the tag that it and every copy of it is born with. */
  readonly source: { readonly image: string; readonly fingerprint: string }
  readonly home: AccountRegion
  readonly distribute: Distribute
  /** Each once. */
  readonly cells: readonly AccountRegion[]
  /** Full ARNs of organizations and organizational units that may launch home's copies besides. */
  readonly shareWith: readonly string[]
  /** ARNs of KMS keys or aliases, each for its region. None: copies are encrypted as their source is. */
  readonly keys: readonly string[]
  /** Name of the watermark that image and copies are to carry, without the account; undefined: none. */
  readonly watermark: string | undefined
  /** ms since the epoch: nothing is waited for after it. */
  readonly deadline: number
  /** SHA-256 in hexadecimal. */
  readonly digest: (text: string) => string
}

/** Home's place in a region. */
export const homeIn = ({ home }: Pick<DistributionWish, 'home'>, region: string): AccountRegion => ({ account: home.account, region })

/** The regions of the cells, each once. */
export const regionsOf = ({ cells }: Pick<DistributionWish, 'cells'>): readonly string[] => [...new Set(cells.map(({ region }) => region))]

/** What is shared or copied over an account's border. */
export const isForeign = ({ home }: Pick<DistributionWish, 'home'>, { account }: AccountRegion): boolean => account !== home.account

/** The key for copies in a place: the account's own, else another account's in that region. */
export const keyIn = ({ keys }: Pick<DistributionWish, 'keys'>, { account, region }: AccountRegion): string | undefined => {
  const there = keys.filter(key => key.split(':')[3] === region)
  return there.find(key => key.split(':')[4] === account) ?? there[0]
}
