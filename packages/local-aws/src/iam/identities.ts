/** Who an access key is. Keys of 12 digits are the account itself; other keys are minted here. */
import { createHash } from 'node:crypto'
import type { Principal } from '../world/serve.ts'
import type { Policy } from './policy.ts'

export interface Session {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string
}
export class Identities {
  readonly #keys = new Map<string, Principal>()
  /** Policies by role ARN; a role that is not here is not limited. */
  readonly roles = new Map<string, readonly Policy[]>()
  /** ms since the epoch at which a session is over; one that is not here lasts. */
  readonly #ends = new Map<string, number>()
  #count = 0

  /**
   * A session of a role (ARN `arn:aws:iam::<account>:role/<name>`).
   * @param ends ms since the epoch; absent: it lasts
   */
  assume(role: string, session: string, ends?: number): Session & { readonly principal: Principal } {
    const [, account = '', name = ''] = /^arn:aws:iam::(\d{12}):role\/(.+)$/.exec(role) ?? []
    const accessKeyId = `ASIA${createHash('sha256')
      .update(`${role}/${session}/${this.#count++}`)
      .digest('hex')
      .slice(0, 16)
      .toUpperCase()}`
    const principal: Principal = { account, arn: `arn:aws:sts::${account}:assumed-role/${name.split('/').at(-1)}/${session}`, role }
    this.#keys.set(accessKeyId, principal)
    if (ends !== undefined) this.#ends.set(accessKeyId, ends)
    return { accessKeyId, secretAccessKey: 'secret', sessionToken: 'token', principal }
  }
  /** The session was there, and is over. */
  isOver(accessKeyId: string | undefined, now: number): boolean {
    return (this.#ends.get(accessKeyId ?? '') ?? Number.POSITIVE_INFINITY) <= now
  }
  principal(accessKeyId: string | undefined): Principal {
    const known = this.#keys.get(accessKeyId ?? '')
    if (known) return known
    const account = /^\d{12}$/.test(accessKeyId ?? '') ? accessKeyId! : '123456789012'
    return { account, arn: `arn:aws:iam::${account}:root`, role: undefined }
  }
}
