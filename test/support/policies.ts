/** The policies that the actions ship, with their placeholders filled for the worlds of the tests. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fillPolicy, type PolicyDocument, type PolicyValues } from '@golden-ami/domain'
import type { Policy, Statement } from '@golden-ami/local-aws/iam/policy'
import { ROOT } from '@golden-ami/tooling/root'

/** One environment of family `web` at home, in every region; whatever else a policy can name is named. */
export const VALUES: PolicyValues = {
  ...{ Partition: ['aws'], Account: ['111111111111'], HomeAccount: ['111111111111'], Region: ['*'] },
  ...{ GroupAccount: ['111111111111'], GroupRegion: ['*'] },
  ...{ Family: ['web'], Environment: ['development'], Group: ['web*'], GroupTag: ['team'], GroupTagValue: ['shop'] },
  ...{ TargetRole: ['arn:aws:iam::*:role/golden-ami*'], LookRole: ['arn:aws:iam::*:role/golden-ami-look'] },
  ...{ Key: ['arn:aws:kms:*:*:key/*'], ServerRole: ['web'], BuildRole: ['golden-ami-build', 'builder'], Topic: ['arn:aws:sns:*:*:builds'] },
  ...{ FormerOwner: [] },
  ...{ ExecutionRole: ['arn:aws:iam::111111111111:role/workflows'], ParentParameter: ['arn:aws:ssm:*:*:parameter/parent'] },
}
export interface ShippedStatement extends Statement {
  readonly Sid: string
  readonly Effect: 'Allow'
  readonly Action: readonly string[]
}
export interface ShippedPolicy extends Policy {
  readonly Statement: readonly ShippedStatement[]
}
/** @param path from the root of the checkout, or the name of an action */
export const shippedPolicy = (path: string, values: PolicyValues = {}): ShippedPolicy => {
  const file = join(ROOT, path.includes('/') ? path : `actions/${path}/policy.json`)
  return fillPolicy(JSON.parse(readFileSync(file, 'utf8')) as PolicyDocument, { ...VALUES, ...values }) as ShippedPolicy
}
/** Each action of each statement. */
export const permissionsOf = ({ Statement }: ShippedPolicy): readonly { readonly sid: string; readonly action: string }[] =>
  Statement.flatMap(({ Sid, Action }) => Action.map(action => ({ sid: Sid, action })))
/** The policy without one action of one statement. */
export const withoutPermission = (policy: ShippedPolicy, sid: string, action: string): ShippedPolicy => ({
  ...policy,
  Statement: policy.Statement.flatMap(statement => {
    const Action = statement.Sid === sid ? statement.Action.filter(other => other !== action) : statement.Action
    return Action.length > 0 ? [{ ...statement, Action }] : []
  }),
})
