/** Who an access key is, and what limits it. Keys of 12 digits are the account itself; other keys are minted here. */
import { createHash } from 'node:crypto'
import { partitionOf } from '../world/regions.ts'
import { IdentityProviders } from './identity-providers.ts'
import type { Policy } from './policy.ts'
import type { Principal } from './principal.ts'

export interface Session {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string
}
/** Who may assume a role, and for how long at most. */
export interface Trust {
  readonly policy: Policy
  /** Seconds; an hour when nothing is said. */
  readonly longest?: number
}
export class Identities {
  readonly #keys = new Map<string, Principal>()
  /** Policies by role ARN; a role that is not here is not limited. */
  readonly roles = new Map<string, readonly Policy[]>()
  /** By role ARN. A role that is not here trusts everybody, unless all roles are declared. */
  readonly trusts = new Map<string, Trust>()
  /** All roles are in `trusts`: there are no others. */
  rolesAreDeclared = false
  readonly providers = new IdentityProviders()
  /** Accounts that know no provider of GitHub's tokens. */
  readonly withoutProvider = new Set<string>()
  /** By account: regions that it has not switched on. */
  readonly notEnabledRegions = new Map<string, ReadonlySet<string>>()
  /** Service control policies by account; each denies, and allows nothing. */
  readonly controls = new Map<string, readonly Policy[]>()
  /** ms since the epoch at which a session is over; one that is not here lasts. */
  readonly #ends = new Map<string, number>()
  #count = 0

  /**
   * A session of a role (ARN `arn:<partition>:iam::<account>:role/<name>`).
   * @param ends ms since the epoch; absent: it lasts
   */
  assume(role: string, session: string, ends?: number): Session & { readonly principal: Principal } {
    const [, partition = '', account = '', name = ''] = /^arn:([^:]+):iam::(\d{12}):role\/(.+)$/.exec(role) ?? []
    const accessKeyId = `ASIA${createHash('sha256')
      .update(`${role}/${session}/${this.#count++}`)
      .digest('hex')
      .slice(0, 16)
      .toUpperCase()}`
    const principal: Principal = {
      account,
      arn: `arn:${partition}:sts::${account}:assumed-role/${name.split('/').at(-1)}/${session}`,
      role,
    }
    this.#keys.set(accessKeyId, principal)
    if (ends !== undefined) this.#ends.set(accessKeyId, ends)
    return { accessKeyId, secretAccessKey: 'secret', sessionToken: 'token', principal }
  }
  /** Is there such a role, as far as anybody has said which there are? */
  has(role: string): boolean {
    return this.trusts.has(role) || !this.rolesAreDeclared
  }
  /** The account has to opt in to the region first. */
  isNotEnabled(account: string, region: string): boolean {
    return this.notEnabledRegions.get(account)?.has(region) ?? false
  }
  /** The session was there, and is over. */
  isOver(accessKeyId: string | undefined, now: number): boolean {
    return (this.#ends.get(accessKeyId ?? '') ?? Number.POSITIVE_INFINITY) <= now
  }
  /** @param region in which it calls: keys of accounts are of its partition */
  principal(accessKeyId: string | undefined, region = ''): Principal {
    const known = this.#keys.get(accessKeyId ?? '')
    if (known) return known
    const account = /^\d{12}$/.test(accessKeyId ?? '') ? accessKeyId! : '123456789012'
    return { account, arn: `arn:${partitionOf(region)}:iam::${account}:root`, role: undefined }
  }
  /** Undefined: nothing limits the caller. */
  policiesOf({ role }: Principal): readonly Policy[] | undefined {
    return role === undefined ? undefined : this.roles.get(role)
  }
  controlsOf({ account }: Principal): readonly Policy[] {
    return this.controls.get(account) ?? []
  }
}
