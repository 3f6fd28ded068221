/** May this caller do this, with each resource that the call touches? Each service tells a refusal by a code of its own. */
import { type ActionRow, offered } from '../iam/authority-table.ts'
import { type Decision, evaluate } from '../iam/evaluate.ts'
import { type Key, keysOf } from '../iam/keys.ts'
import type { Needed, Touched } from '../iam/needed.ts'
import type { Policy } from '../iam/policy.ts'
import type { Principal } from '../iam/principal.ts'
import { AwsError } from '../wire/protocol.ts'
import type { Context } from '../world/serve.ts'
import type { Identified } from './identify.ts'

export interface Limits {
  /** Of the caller's role; undefined: nothing limits it. */
  readonly identity: readonly Policy[] | undefined
  /** Service control policies of its account. */
  readonly controls: readonly Policy[]
}
interface Question {
  readonly action: string
  readonly resource: string
  readonly touched: Touched | undefined
  readonly needed: Needed
  readonly row: ActionRow | undefined
}

/**
 * A refusal names the caller, the action, the resource and why it is not allowed.
 * @throws AwsError that names the first action which the policies do not allow
 * @rule iam.refusal.names-action https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html (unverified)
 */
export const authorize = (identified: Identified, input: object, context: Context, { identity, controls }: Limits): void => {
  if (!identity && controls.length === 0) return
  const { principal } = context
  for (const question of questionsOf(identified, input, context)) {
    const { action, resource, needed, touched, row } = question
    const keys = new Map<string, Key>([...globalKeys(identified, principal), ...offered(row, needed.keys ?? {}, touched)])
    const because =
      evaluate(controls, { action, resource, keys }) === 'explicitly denied'
        ? 'with an explicit deny in a service control policy'
        : identity && whyNot(evaluate(identity, { action, resource, keys }), action)
    if (because !== undefined)
      throw refusal(identified, `User: ${principal.arn} is not authorized to perform: ${action} on resource: ${resource} ${because}`)
  }
}
const whyNot = (decision: Decision, action: string): string | undefined => {
  if (decision === 'allowed') return undefined
  return decision === 'explicitly denied'
    ? 'with an explicit deny in an identity-based policy'
    : `because no identity-based policy allows the ${action} action`
}
const refusal = ({ loaded }: Identified, said: string): AwsError => {
  const { code, status, preface = '' } = loaded.errors.denied
  return new AwsError(code, `${preface}${said}`, { status })
}

/**
 * Every request tells who asks, for which region, and that it comes by TLS.
 * @rule iam.global-keys https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html (unverified)
 */
const globalKeys = ({ region }: Identified, { account, role, arn }: Principal) =>
  keysOf({ 'aws:PrincipalArn': role ?? arn, 'aws:PrincipalAccount': account, 'aws:RequestedRegion': region, 'aws:SecureTransport': true })

const questionsOf = ({ signingName, loaded, operation }: Identified, input: object, context: Context): Question[] => {
  const { authority, table } = loaded
  const prefix = authority.prefix ?? signingName
  const declared = authority.operations?.[operation.name]
  const needs =
    typeof declared === 'function' ? declared(input as never, context) : (declared ?? [{ action: `${prefix}:${operation.name}` }])
  return needs.flatMap(needed => {
    const { action, on } = needed
    const row = action.startsWith(`${prefix}:`) ? table.actions[action.slice(prefix.length + 1)] : undefined
    const touched: readonly (Touched | undefined)[] = on ?? [undefined]
    return touched.map(one => ({ action, resource: one?.arn ?? '*', touched: one, needed, row }))
  })
}
