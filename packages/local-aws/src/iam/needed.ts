/** What a call needs to be allowed: actions, each on resources. */
import type { KeyValues } from './keys.ts'

export interface Touched {
  /** As the service authorization reference names it; undefined: one of another service. */
  readonly kind?: string
  readonly arn: string
  readonly keys?: KeyValues
}
export interface Needed {
  readonly action: string
  /** Absent: the action has no resources, or is asked for all of them (`*`). */
  readonly on?: readonly Touched[]
  /** Of the request itself. */
  readonly keys?: KeyValues
}
export const requestTags = (tags: readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[] = []): KeyValues =>
  tags.length === 0
    ? {}
    : {
        'aws:TagKeys': tags.map(({ Key = '' }) => Key),
        ...Object.fromEntries(tags.map(({ Key, Value = '' }) => [`aws:RequestTag/${Key}`, Value])),
      }
/** @param prefix of the service's own key, where it has one besides the global key */
export const resourceTags = (
  tags: readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[] = [],
  prefix?: string,
): KeyValues =>
  Object.fromEntries(
    tags.flatMap(({ Key, Value = '' }) =>
      ['aws', ...(prefix ? [prefix] : [])].map(service => [`${service}:ResourceTag/${Key}`, Value] as const),
    ),
  )

/**
 * Handing a role to a service.
 * @param service that gets it, as `iam:PassedToService` names it
 * @rule iam.pass-role https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html (unverified)
 */
export const passRole = (roles: readonly string[], service: string): Needed[] =>
  roles.map(arn => ({ action: 'iam:PassRole', on: [{ arn, keys: { 'iam:PassedToService': service } }] }))
