/** What a run comes to, in words that can be compared. */
import type { Converged, Promoted, Release, Unlocked } from '@golden-ami/domain'

export interface Ending {
  /** `rolled-back`, `failed: rollout.failed`, `lock taken`, … */
  readonly words: string
  /** The release that it speaks of. */
  readonly release: Release | null
  /** A reviewer is to be asked: nobody has approved this, as far as it knows. */
  readonly isUnapproved?: true
}

export const endingOf = (end: Converged | Promoted): Ending => {
  const { outcome, code } = end
  const release = 'release' in end ? end.release : 'candidate' in end ? end.candidate?.release : undefined
  const isUnapproved = 'verdicts' in end && end.verdicts.some(({ gate, verdict }) => gate === 'approvals' && verdict !== 'pass')
  const words = code === undefined ? outcome : `${outcome}: ${code}`
  return { words, release: release ?? null, ...(isUnapproved ? { isUnapproved } : {}) }
}
export const endingWithoutLock = ({ lock }: Unlocked): Ending => ({ words: `lock ${lock}`, release: null })
export const OUT_OF_TIME: Ending = { words: 'still-running', release: null }
export const NOT_SHOWN: Ending = { words: 'not shown', release: null }
