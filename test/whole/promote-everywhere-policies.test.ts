/** Promote into another account and region, at home and there with the policies that it ships, and then with one IAM action less. */
import type { Policy } from '@golden-ami/local-aws/iam/policy'
import { describe, expect, test } from 'vitest'
import { DELIVERER, everywhere, roleIn, type Spread } from '../support/everywhere.ts'
import { ACCOUNT, REGION } from '../support/fleet.ts'
import { permissionsOf, shippedPolicy, withoutPermission } from '../support/policies.ts'

const AWAY = '222222222222'
const AT_HOME = shippedPolicy('promote')
const THERE = shippedPolicy('actions/promote/target-policy.json', { Account: [AWAY] })

/** What failed when an image went, with its watermark, to another region and account. */
const play = async (distribute: 'share' | 'copy', home: Policy, away: Policy, more: Partial<Spread> = {}): Promise<string | undefined> => {
  const regions = [REGION, 'us-east-1']
  const { there, image } = await everywhere({ accounts: [ACCOUNT, AWAY], regions, distribute, watermark: true, ...more })
  const { roles } = there.world.identities
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

describe('an image that is kept, to copies of which the same happens', () => {
  const KEPT = { kept: true }
  test('the policies are enough', async () => {
    expect(await play('copy', AT_HOME, THERE, KEPT)).toBeUndefined()
  })
  test.each(['ec2:EnableImageDeprecation', 'ec2:EnableImageDeregistrationProtection'])(
    'without %s it says that this is missing',
    async action => {
      expect(await play('copy', one(AT_HOME, action), THERE, KEPT)).toEqual(denied(action))
      expect(await play('copy', AT_HOME, one(THERE, action), KEPT)).toEqual(denied(action))
    },
  )
})

describe('an image that is encrypted, under a key of each account in each region', () => {
  const ENCRYPTED = { encrypted: true }
  const USES = ['kms:GenerateDataKeyWithoutPlaintext', 'kms:ReEncryptFrom', 'kms:ReEncryptTo', 'kms:CreateGrant']
  test('the policies are enough', async () => {
    expect(await play('copy', AT_HOME, THERE, ENCRYPTED)).toBeUndefined()
  })
  test.each(USES)('without %s it says that this is missing', async action => {
    expect(await play('copy', one(AT_HOME, action), THERE, ENCRYPTED)).toEqual(denied(action))
    expect(await play('copy', AT_HOME, one(THERE, action), ENCRYPTED)).toEqual(denied(action))
  })
  test('without kms:DescribeKey it says that this is missing', async () => {
    expect(await play('copy', one(AT_HOME, 'kms:DescribeKey'), THERE, ENCRYPTED)).toEqual(denied('kms:DescribeKey'))
    expect(await play('copy', AT_HOME, one(THERE, 'kms:DescribeKey'), ENCRYPTED)).toEqual(denied('kms:DescribeKey'))
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
  test.each([
    ['ShareTheImage', 'share', 'ec2:ModifyImageAttribute'],
    ['ShareSnapshots', 'copy', 'ec2:ModifySnapshotAttribute'],
    ['TagCopies', 'copy', 'ec2:CreateTags'],
  ] as const)('%s is of its own family only', async (sid, distribute, action) => {
    const other = shippedPolicy('promote', { Family: ['app'] }).Statement.find(({ Sid }) => Sid === sid)!
    const Statement = AT_HOME.Statement.map(each => (each.Sid === sid ? other : each))
    expect(await play(distribute, { ...AT_HOME, Statement }, THERE)).toEqual(denied(action))
  })
  test('a copy in the target of an image that home does not own', async () => {
    const values = { Account: [AWAY], HomeAccount: ['999999999999'] }
    expect(await play('copy', AT_HOME, shippedPolicy('actions/promote/target-policy.json', values))).toEqual(denied('ec2:CopyImage'))
  })
})
