/** May this role do this? Each service tells a refusal by a code of its own. */
import { evaluate, type Policy } from '../iam/policy.ts'
import { AwsError } from '../wire/protocol.ts'
import type { Principal } from '../world/serve.ts'
import type { Identified } from './identify.ts'

/** Code and HTTP status; AccessDeniedException and 403 where a service is not here. */
const REFUSALS: Readonly<Record<string, readonly [code: string, status: number]>> = {
  autoscaling: ['AccessDenied', 403],
  ec2: ['UnauthorizedOperation', 403],
  iam: ['AccessDenied', 403],
  kms: ['AccessDeniedException', 400],
  logs: ['AccessDeniedException', 400],
  monitoring: ['AccessDenied', 403],
  ssm: ['AccessDeniedException', 400],
  sts: ['AccessDenied', 403],
}

/**
 * A refusal names the caller, the action and why it is not allowed.
 * @param policies of the caller's role; undefined: nothing limits it
 * @throws AwsError that names the first action which the policies do not allow
 * @rule iam.refusal.names-action https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html (unverified)
 */
export const authorize = (
  { signingName, loaded, operation }: Identified,
  { arn }: Principal,
  policies: readonly Policy[] | undefined,
  input: object,
): void => {
  if (!policies) return
  for (const action of actionsOf({ signingName, loaded, operation }, input)) {
    const decision = evaluate(policies, action)
    if (decision === 'allowed') continue
    const [code, status] = REFUSALS[signingName] ?? ['AccessDeniedException', 403]
    const because =
      decision === 'explicitly denied'
        ? 'with an explicit deny in an identity-based policy'
        : `because no identity-based policy allows the ${action} action`
    const prefix = signingName === 'ec2' ? 'You are not authorized to perform this operation. ' : ''
    throw new AwsError(code, `${prefix}User: ${arn} is not authorized to perform: ${action} on resource: * ${because}`, { status })
  }
}

/** The IAM actions that a call needs: its own, unless the service's authority says otherwise. */
const actionsOf = (
  { signingName, loaded: { authority }, operation: { name } }: Pick<Identified, 'signingName' | 'loaded' | 'operation'>,
  input: object,
): readonly string[] => {
  const declared = authority.operations?.[name]
  if (declared === undefined) return [`${authority.prefix ?? signingName}:${name}`]
  return typeof declared === 'function' ? declared(input as never) : declared
}
