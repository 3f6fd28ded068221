/** The keys of one account in one region. */
import type { GrantOperation, KeyState } from '@aws-sdk/client-kms'
import { Shelf, type Sight } from '../../world/shelf.ts'
import type { AccountRegion } from '../../world/world-state.ts'

export interface Key {
  readonly id: string
  readonly arn: string
  readonly description: string
  readonly created: Date
  readonly state: KeyState
  readonly deletion: Date | undefined
}
export interface Alias {
  /** `alias/…` */
  readonly name: string
  readonly key: string
}

export interface Grant {
  readonly id: string
  /** The id of its key. */
  readonly key: string
  readonly name: string | undefined
  /** The ARN of whom it lets use the key. */
  readonly grantee: string
  readonly operations: readonly GrantOperation[]
  readonly created: Date
}

export class KmsState {
  /** By id. */
  readonly keys: Shelf<Key>
  /** By name. */
  readonly aliases: Shelf<Alias>
  /** By id. */
  readonly grants: Shelf<Grant>
  readonly #place: AccountRegion
  constructor(place: AccountRegion) {
    this.#place = place
    this.keys = new Shelf(place.world.timeline)
    this.aliases = new Shelf(place.world.timeline)
    this.grants = new Shelf(place.world.timeline)
  }
  create(description = ''): Key {
    const id = this.#place.uuid('key')
    const created = this.#place.world.timeline.date
    return this.keys.put(id, { id, arn: this.#place.arn('kms', `key/${id}`), description, created, state: 'Enabled', deletion: undefined })
  }
  /** The key that AWS manages for a service, made when it is first asked for. */
  managed(alias: string): Key {
    const known = this.aliases.own(alias)
    const key = known && this.keys.own(known.key)
    if (key) return key
    const made = this.create(`Default key that protects my data when no other key is defined (${alias})`)
    this.aliases.put(alias, { name: alias, key: made.id })
    return made
  }
  grant(grant: Omit<Grant, 'id' | 'created'>): Grant {
    const id = this.#place.uuid('grant').replaceAll('-', '').padEnd(64, '0')
    return this.grants.put(id, { ...grant, id, created: this.#place.world.timeline.date })
  }
  /** By key id, key ARN, alias name or alias ARN. */
  find(nameOrArn: string, sight: Sight): Key | undefined {
    const name = nameOrArn.replace(/^arn:[^:]+:kms:[^:]+:[^:]+:/, '').replace(/^key\//, '')
    if (nameOrArn.startsWith('arn:') && !nameOrArn.startsWith(this.#place.arn('kms', ''))) return undefined
    return this.keys.get(name.startsWith('alias/') ? (this.aliases.get(name, sight)?.key ?? '') : name, sight)
  }
}
