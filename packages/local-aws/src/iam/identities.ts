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
  #count = 0

  /** A session of a role (ARN `arn:aws:iam::<account>:role/<name>`). */
  assume(role: string, session: string): Session & { readonly principal: Principal } {
    const [, account = '', name = ''] = /^arn:aws:iam::(\d{12}):role\/(.+)$/.exec(role) ?? []
    const accessKeyId = `ASIA${createHash('sha256')
      .update(`${role}/${session}/${this.#count++}`)
      .digest('hex')
      .slice(0, 16)
      .toUpperCase()}`
    const principal: Principal = { account, arn: `arn:aws:sts::${account}:assumed-role/${name.split('/').at(-1)}/${session}`, role }
    this.#keys.set(accessKeyId, principal)
    return { accessKeyId, secretAccessKey: 'secret', sessionToken: 'token', principal }
  }
  principal(accessKeyId: string | undefined): Principal {
    const known = this.#keys.get(accessKeyId ?? '')
    if (known) return known
    const account = /^\d{12}$/.test(accessKeyId ?? '') ? accessKeyId! : '123456789012'
    return { account, arn: `arn:aws:iam::${account}:root`, role: undefined }
  }
}
