/** What a reviewer is shown beside the gates. Nothing is decided by it, so what cannot be read is said and stops nobody. */
import type { Findings } from '../findings/findings.ts'
import type { Unknown } from '../unknown.ts'
import type { CommitsBetween, Origin } from './commits.ts'
import type { PackageVersion } from './package-diff.ts'

/** One image on the way from its vendor. */
export interface Ancestor {
  /** AMI id */
  readonly image: string
  /** Untrusted text; empty where EC2 does not show it. */
  readonly name: string
  /** `amazon`, an account; empty where EC2 does not say. */
  readonly owner: string
}
export interface ReleaseEvidence {
  /** AMI id in the home account and region. */
  readonly image: string
  /** undefined: its tags do not say. */
  readonly origin: Origin | Unknown | undefined
  /** ISO 8601; empty when its tags do not say, or cannot be read. */
  readonly builtAt: string
  readonly packages: readonly PackageVersion[] | Unknown
  readonly findings: Findings
  /** From the image itself to the vendor's. */
  readonly lineage: readonly Ancestor[] | Unknown
}
export interface DecisionEvidence {
  /** What the environment runs now; undefined: nothing, or nobody knows which image. */
  readonly from: ReleaseEvidence | undefined
  readonly to: ReleaseEvidence
  readonly commits: CommitsBetween
}
