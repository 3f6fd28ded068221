/** Promote into another account and region, at home and there with the policies that it ships, and then with one IAM action less. */
import type { Policy } from '@golden-ami/local-aws/iam/policy'
import { describe, expect, test } from '@jest/globals'
import { DELIVERER, everywhere, roleIn } from '../support/everywhere.ts'
import { ACCOUNT, REGION } from '../support/fleet.ts'
import { permissionsOf, shippedPolicy, withoutPermission } from '../support/policies.ts'

const AWAY = '222222222222'
const AT_HOME = shippedPolicy('promote')
const THERE = shippedPolicy('actions/promote/target-policy.json', { Account: [AWAY] })

/** What failed when an image went, with its watermark, to another region and account. */
const play = async (distribute: 'share' | 'copy', home: Policy, away: Policy): Promise<string | undefined> => {
  const regions = [REGION, 'us-east-1']
  const { there, image } = await everywhere({ accounts: [ACCOUNT, AWAY], regions, distribute, watermark: true })
  const { roles } = there.world.door.identities
  roles.set(DELIVERER, [home])
  roles.set(roleIn(ACCOUNT), [home])
  roles.set(roleIn(AWAY), [away])
  return (await there.promote({ 'ami-id': image })).failed
}
const one = (policy: typeof AT_HOME, action: string): Policy => {
  const { sid } = permissionsOf(policy).find(each => each.action === action)!
  return withoutPermission(policy, sid, action)
}
const denied = (action: string): unknown => expect.stringContaining(`is not authorized to perform: ${action} on resource: `)

describe.each(['share', 'copy'] as const)('by %s', distribute => {
  test('the policies are enough', async () => {
    expect(await play(distribute, AT_HOME, THERE)).toBeUndefined()
  })
  test.each([
    ...['ec2:CopyImage', 'ec2:CreateTags', 'ec2:ModifyImageAttribute', 'ec2:AttachImageWatermark', 'ec2:DescribeImageAttribute'],
    ...['sts:AssumeRole', ...(distribute === 'copy' ? ['ec2:ModifySnapshotAttribute', 'ec2:DescribeSnapshotAttribute'] : [])],
  ])('without %s at home it says that this is missing', async action => {
    expect(await play(distribute, one(AT_HOME, action), THERE)).toEqual(denied(action))
  })
  test.each([
    ...['ssm:PutParameter', 'ssm:GetParameterHistory'],
    ...(distribute === 'copy' ? ['ec2:CopyImage', 'ec2:CreateTags', 'ec2:DescribeImages'] : []),
  ])('without %s there it says that this is missing', async action => {
    expect(await play(distribute, AT_HOME, one(THERE, action))).toEqual(denied(action))
  })
})

describe('denied beyond it', () => {
  test.each<[string, Parameters<typeof shippedPolicy>[1], string]>([
    ['an image of another family', { Family: ['app'] }, 'ssm:GetParameterHistory'],
    ['an image that home does not own', { HomeAccount: ['999999999999'] }, 'ec2:CopyImage'],
    ['a role that is not named', { TargetRole: ['arn:aws:iam::*:role/other'] }, 'sts:AssumeRole'],
    ['the pointer of another environment', { Environment: ['staging'] }, 'ssm:PutParameter'],
  ])('%s', async (_, values, action) => {
    expect(await play('share', shippedPolicy('promote', values), THERE)).toEqual(denied(action))
  })
  test('a copy in the target of an image that home does not own', async () => {
    const values = { Account: [AWAY], HomeAccount: ['999999999999'] }
    expect(await play('copy', AT_HOME, shippedPolicy('actions/promote/target-policy.json', values))).toEqual(denied('ec2:CopyImage'))
  })
})
