/** What whoever rolls back wishes. */
import type { Release } from '../../release.ts'
import type { ConvergeWish } from '../wish/converge-wish.ts'

export interface RollBackWish extends ConvergeWish {
  readonly reason: string
  /** Undefined: the last good one. */
  readonly to: Release | undefined
  /** Bar the release that is left, everywhere. */
  readonly quarantine: boolean
  /** ms at which the run began: what somebody leaves by a later rollback is not for this one to bar. */
  readonly began: number
}
