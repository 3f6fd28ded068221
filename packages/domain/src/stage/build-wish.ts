/** What is wished of a stage's build, beside what it is made of. */
import type { Distribution, Infrastructure, RebuildSeverity } from '../delivery-file/types.ts'
import type { Digest } from '../records/ledger/event.ts'

export interface BuildWish {
  readonly stage: string
  /** Undefined: one patch above the newest. */
  readonly version: string | undefined
  readonly infrastructure: Infrastructure
  readonly distribution: Distribution
  /** Home's. */
  readonly account: string
  /** ARN of the role that runs workflows; undefined: Image Builder's service-linked role. */
  readonly executionRole: string | undefined
  readonly region: string
  readonly tests: boolean
  /** Have it scanned, and look at findings. */
  readonly scan: boolean
  readonly rebuildSeverity: RebuildSeverity
  /** ms; 0: whatever is there is built again */
  readonly maxAge: number
  readonly force: boolean
  readonly onCancel: 'cancel' | 'leave'
  /** URL of the run. */
  readonly run: string
  readonly digest: Digest
}
