/** Calls of one account in one region that may have changed something, as they were served: who did what. */
import type { Principal } from '../iam/principal.ts'

export interface ServedCall {
  /** ms since the epoch */
  readonly at: number
  readonly principal: Principal
  readonly accessKeyId: string | undefined
  /** SigV4 signing name. */
  readonly service: string
  readonly operation: string
  readonly input: object
  readonly requestId: string
  readonly userAgent: string | undefined
  /** Absent: it was done. */
  readonly error?: { readonly code: string; readonly message: string }
}

export class ServedCalls {
  /** Oldest first. */
  readonly calls: ServedCall[] = []
}
