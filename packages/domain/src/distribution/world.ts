/** What is there of one image in every account and region that matters. */
import { isKnown, type Unknown } from '../unknown.ts'

/** One image as its owner sees it. */
export interface CopyFacts {
  readonly id: string
  readonly name: string
  /** EC2's word: `pending`, `available`, `failed`, … */
  readonly state: string
  /** Why it failed; AWS's words (untrusted text). */
  readonly reason?: string
  /** ms since the epoch */
  readonly created: number
  readonly snapshots: readonly string[]
  readonly encrypted: boolean
  /** `<account>:<name>` */
  readonly watermarks: readonly string[]
  /** Of the Marketplace. */
  readonly productCodes: readonly string[]
  /** ms since the epoch */
  readonly deprecation: number | undefined
  /** EC2's word: `disabled`, `enabled-with-cooldown`, `enabled-without-cooldown`, `disabled after …`. */
  readonly protection: string
  readonly tags: ReadonlyMap<string, string>
}
/** Who may use one of home's copies; read only while somebody needs it. */
export interface Permissions {
  /** Accounts and ARNs of organizations and units that may launch it. */
  readonly launch: ReadonlySet<string>
  /** Accounts that may read all its snapshots. */
  readonly volumes: ReadonlySet<string>
}
/** Home's copies in a region; in home's own region the image itself. */
export interface HomeFacts {
  readonly copies: readonly CopyFacts[]
  /** Of the copy that is used; undefined: not asked, because nobody needs it. */
  readonly permissions: Permissions | undefined
}
/** Another account in a region. */
export interface AccountRegionFacts {
  /** Its own copies of home's copy in this region. */
  readonly copies: readonly CopyFacts[]
  /** It sees home's copy, which is therefore shared with it. */
  readonly sees: boolean
}
/** What KMS says of a key, in its own words. `isMissing`: there is none. */
export type KeyFacts =
  | { readonly manager: string; readonly state: string; readonly grantees: readonly string[] | Unknown }
  | { readonly isMissing: true }
  | Unknown

export interface DistributionWorld {
  /** Undefined: home has no image of that id in its region. */
  readonly source: CopyFacts | undefined
  /** By region. */
  readonly home: ReadonlyMap<string, HomeFacts | Unknown>
  /** By name of cell; home's own are not in it. */
  readonly cells: ReadonlyMap<string, AccountRegionFacts | Unknown>
  /** The keys that the image's snapshots are encrypted with, and those of home's copies, by ARN, as home sees them. */
  readonly keys: ReadonlyMap<string, KeyFacts>
  /** By name of cell: the key of the copy that another account is to make, as that account sees it. */
  readonly cellKeys: ReadonlyMap<string, KeyFacts>
  readonly past: DistributionPast
  /**
   * ARNs of the roles by which Auto Scaling groups launch there, by name of cell. A cell without groups is not in it, nor is one where nobody
   * looked; absent: nobody looked anywhere.
   */
  readonly launchers?: ReadonlyMap<string, readonly string[]>
}
/** Who may use home's copy in a region, when it was asked. */
export const permissionsIn = ({ home }: Pick<DistributionWorld, 'home'>, region: string): Permissions | undefined => {
  const facts = home.get(region)
  return isKnown(facts) ? facts.permissions : undefined
}
/** How it was when this run first looked. */
export interface DistributionPast {
  /** Copies that had failed: they are tried again once, a copy that failed since then is not. */
  readonly failed: ReadonlySet<string>
  /** Ids of images that were available, and names of cells that were let at home's copy. */
  readonly available: ReadonlySet<string>
}
