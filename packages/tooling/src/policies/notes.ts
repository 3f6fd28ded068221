/** What is good to know of a policy, though it can be used. */
import {
  type DeliveryFile,
  type Environment,
  fillPolicy,
  type PolicyDocument,
  type PolicyValues,
  placeholdersIn,
  targetsWithoutLookRole,
} from '@golden-ami/domain'

export interface Rendering {
  readonly file: DeliveryFile
  readonly environment: Environment | undefined
  readonly values: PolicyValues
  /** What of the values the delivery file does not say. */
  readonly said: PolicyValues
  readonly policies: readonly PolicyDocument[]
  readonly policy: PolicyDocument
}
/** A sentence each. */
export const notesOn = (rendering: Rendering): readonly string[] => [
  ...leftOut(rendering),
  ...withoutLookRole(rendering),
  ...tooLong(rendering.policy),
]

const leftOut = ({ policies, values }: Rendering): readonly string[] => {
  const isLeft = (policy: PolicyDocument) => fillPolicy(policy, values).Statement.length === 0
  const sids = policies.flatMap(policy => policy.Statement.filter(one => isLeft({ ...policy, Statement: [one] })).map(({ Sid }) => Sid))
  return sids.length === 0 ? [] : [`left out, since there is nothing that they would be about: ${[...new Set(sids)].join(', ')}`]
}

const withoutLookRole = ({ file, environment, said, policies }: Rendering): readonly string[] => {
  if (!policies.flatMap(placeholdersIn).includes('LookRole') || 'LookRole' in said) return []
  const names = [...new Set(targetsWithoutLookRole(file, environment).map(({ entry, role }) => `${entry} (${role})`))]
  return names.length === 0
    ? []
    : [`LookRole is a role that changes things where a target has no look-role: ${names.join(', ')}. Give it one in the delivery file`]
}

/** In characters without white space. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const MANAGED = 6144
const INLINE = 10_240
const tooLong = (policy: PolicyDocument): readonly string[] => {
  const length = JSON.stringify(policy).replaceAll(/\s/g, '').length
  if (length <= MANAGED) return []
  const has = `it has ${grouped(length)} characters without white space`
  const inline = `all inline policies of a role together may have ${grouped(INLINE)}`
  return length <= INLINE
    ? [`${has}, too many for a managed policy (${grouped(MANAGED)}); ${inline}`]
    : [`${has}: a managed policy may have ${grouped(MANAGED)}, ${inline}. Name fewer policies at a time`]
}
const grouped = (count: number): string => count.toLocaleString('en-US')
