/** What the service authorization reference says of an action; authority.generated.json has it (packages/tooling/src/authority.ts). */
import { type Key, type Keys, type KeyValues, keysOf } from './keys.ts'
import type { Touched } from './needed.ts'

export interface AuthorityTable {
  /** The page of the service. */
  readonly source: string
  /** ARN formats, by kind. */
  readonly resources: Readonly<Record<string, string>>
  readonly actions: Readonly<Record<string, ActionRow | undefined>>
}
export interface ActionRow {
  /** Keys by kind of resource. Absent: the action has no resources. */
  readonly on?: Readonly<Record<string, readonly string[]>>
  readonly keys?: readonly string[]
  /** Further actions that a call may need. */
  readonly also?: readonly string[]
}
export const NO_TABLE: AuthorityTable = { source: '', resources: {}, actions: {} }

/**
 * Of the keys that a request has, those that the action offers to policies: a condition on any other is one on a key that is not there.
 * @rule iam.keys.of-the-action https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html (unverified)
 */
export const offered = (row: ActionRow | undefined, request: KeyValues, touched: Touched | undefined): Keys => {
  const all = keysOf(request, touched?.keys ?? {})
  if (!row) return all
  const names = [...(row.keys ?? []), ...((touched?.kind !== undefined && row.on?.[touched.kind]) || [])]
  const exact = new Set(names.filter(name => !name.includes('${')).map(name => name.toLowerCase()))
  const beginnings = names.filter(name => name.includes('${')).map(name => name.slice(0, name.indexOf('${')).toLowerCase())
  const isOffered = ([name]: readonly [string, Key]): boolean => exact.has(name) || beginnings.some(beginning => name.startsWith(beginning))
  return new Map([...all].filter(isOffered))
}
