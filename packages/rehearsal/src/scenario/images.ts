import { UserError } from '@golden-ami/domain'
import { isJsonMap, type Json } from '../value.ts'

/** Ids of the images that a scenario names, by account, region and name. */
export class Images {
  readonly #ids = new Map<string, string>()
  note(account: string, region: string, name: string, id: string): void {
    this.#ids.set(`${account}/${region}/${name}`, id)
  }
  /** Replaces `image:<name>` by the id of the image, wherever it stands in a value. @throws UserError for a name that is not there */
  fill(account: string, region: string, value: Json): Json {
    if (typeof value === 'string') return value.startsWith('image:') ? this.#id(account, region, value.slice('image:'.length)) : value
    if (Array.isArray(value)) return value.map(item => this.fill(account, region, item))
    if (!isJsonMap(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.fill(account, region, item)]))
  }
  /** In values that belong to no account: `image:<account>/<region>/<name>`. */
  fillTexts(texts: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(
      Object.entries(texts).map(([key, value]) => {
        const [, account, region, name] = /^image:(\d{12})\/([^/]+)\/(.+)$/.exec(value) ?? []
        return [key, account && region && name ? this.#id(account, region, name) : value]
      }),
    )
  }
  #id(account: string, region: string, name: string): string {
    const id = this.#ids.get(`${account}/${region}/${name}`)
    if (id === undefined) throw new UserError('rehearsal.scenario', `No image '${name}' is defined in ${account} ${region}.`)
    return id
  }
}
