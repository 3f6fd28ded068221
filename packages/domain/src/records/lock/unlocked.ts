import type { ErrorCode } from '../../user-error.ts'
import type { Unlocked } from './locked.ts'

/** What an action that does not have the lock (any more) ends as. */
export interface WithoutLock {
  /** `contested`: somebody forced his way in while it worked. */
  readonly outcome: 'contested' | 'failed'
  readonly why: string
  readonly code: ErrorCode
}

export const withoutLock = ({ lock, because, code = 'aws.refused' }: Unlocked): WithoutLock => {
  switch (lock) {
    case 'taken':
      return { outcome: 'contested', why: because, code: 'environment.contested' }
    case 'held':
      return { outcome: 'failed', why: because, code: 'environment.locked' }
    case 'cancelled':
      return { outcome: 'failed', why: because, code: 'run.cancelled' }
    case 'refused':
      return { outcome: 'failed', why: because, code }
  }
}
