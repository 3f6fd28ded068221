/** Clients for one environment with one target, in the right accounts. */
import { type DeliveryFile, homeRole, type Target, UserError } from '@golden-ami/domain'
import { autoScaling } from './auto-scaling.ts'
import { cloudWatch } from './cloudwatch.ts'
import { ec2 } from './ec2.ts'
import type { AwsEdge } from './edge.ts'
import { imageBuilder } from './image-builder.ts'
import type { PromotionClients } from './promotion.ts'
import { ssm } from './ssm.ts'
import { accountOf, assuming } from './sts.ts'

/** The edge in an account: with the role, when there is one, and only if the credentials then belong to the account that is expected. */
export const edgeIn = async (
  edge: AwsEdge,
  account: string | undefined,
  region: string,
  role: string | undefined,
  session: string,
): Promise<AwsEdge> => {
  const there = { ...(role === undefined ? edge : assuming(edge, role, session)), region }
  if (account === undefined) return there
  const actual = await accountOf(there)
  if (actual !== account) throw new UserError('aws.other-account', `The credentials are for account ${actual}, but ${account} is expected.`)
  return there
}

/**
 * @param checked whether the accounts of the delivery file are to be met; without a file they are whatever the job has
 * @throws UserError `aws.other-account` before anything is changed
 */
export const connect = async (
  edge: AwsEdge,
  { home }: DeliveryFile,
  environment: string,
  target: Target,
  checked: boolean,
): Promise<PromotionClients> => {
  const session = `golden-ami-${environment}`.slice(0, 64)
  const role = homeRole(home, environment)
  const homeEdge = await edgeIn(edge, checked ? home.account : undefined, home.region, role, session)
  const same = target.role === undefined && role === undefined && target.region === home.region && target.account === home.account
  const targetEdge = same ? homeEdge : await edgeIn(edge, checked ? target.account : undefined, target.region, target.role, session)
  return {
    home: ssm(homeEdge),
    parameters: ssm(targetEdge),
    autoScaling: autoScaling(targetEdge),
    ec2: ec2(targetEdge),
    cloudWatch: cloudWatch(targetEdge),
    imageBuilder: imageBuilder(homeEdge, home.account),
  }
}
