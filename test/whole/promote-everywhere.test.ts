import { type AccountRegion, accountRegionName, readPlanText } from '@golden-ami/domain'
import type { Policy } from '@golden-ami/local-aws/iam/policy'
import { describe, expect, test } from 'vitest'
import { cellsIn, DELIVERER, type Everywhere, everywhere, roleIn, type Spread } from '../support/everywhere.ts'
import { ACCOUNT, REGION } from '../support/fleet.ts'
import { shippedPolicy } from '../support/policies.ts'

const ACCOUNTS = [ACCOUNT, '222222222222', '333333333333', '444444444444']
const REGIONS = [REGION, 'eu-central-1', 'us-east-1']
const LAST = ACCOUNTS[3]!
const MODES = ['share', 'copy'] as const
const spread = (more: Partial<Spread> = {}): Spread => ({ accounts: ACCOUNTS, regions: REGIONS, distribute: 'share', ...more })
const shipped = (file: string, account: string): Policy => shippedPolicy(`actions/promote/${file}`, { Account: [account] })

/** Every pointer says the release, by an image that its account may launch and that is made of the one at home. */
const expectIn = async (there: Everywhere, image: string, cells: readonly AccountRegion[]): Promise<void> => {
  for (const cell of cells) {
    const pointed = await there.pointed(cell)
    const seen = pointed && (await there.visible(cell, pointed.image))
    const owner = there.spread.distribute === 'copy' ? cell.account : ACCOUNT
    expect([accountRegionName(cell), pointed?.release, pointed?.source, pointed?.fingerprint]).toEqual([
      accountRegionName(cell),
      '1.0.0/1',
      image,
      'f1',
    ])
    expect([accountRegionName(cell), seen?.State, seen?.OwnerId]).toEqual([accountRegionName(cell), 'available', owner])
    const atHome = { account: ACCOUNT, region: cell.region }
    const parents = await Promise.all((await there.owned(atHome)).map(({ ImageId }) => ImageId))
    const source = pointed?.image === image || parents.includes(pointed?.image) ? pointed?.image : seen?.SourceImageId
    expect(parents).toContain(source)
    const tags = (await there.visible(atHome, source ?? ''))?.Tags
    expect(tags).toContainEqual({ Key: 'golden-ami:fingerprint', Value: 'f1' })
  }
}
interface TargetOutput {
  readonly name: string
  readonly outcome: string
}
const outcomes = (output: string | undefined): readonly string[] =>
  (JSON.parse(output ?? '[]') as readonly TargetOutput[]).map(({ name, outcome }) => `${name} ${outcome}`)

describe.each(MODES)('4 accounts in 3 regions, by %s', distribute => {
  test('with the policies that are shipped: every place has it, the pointers say it, and a second run changes nothing', async () => {
    const { there, image } = await everywhere(spread({ distribute, watermark: true }))
    const { roles } = there.world.identities
    roles.set(DELIVERER, [shipped('policy.json', ACCOUNT)])
    for (const account of ACCOUNTS) roles.set(roleIn(account), [shipped('target-policy.json', account)])
    const ran = await there.promote({ 'ami-id': image })
    expect([ran.failed, ran.outputs.get('outcome')]).toEqual([undefined, 'promoted'])
    await expectIn(there, image, cellsIn(there.spread))
    const counts = await Promise.all(cellsIn(there.spread).map(async cell => (await there.owned(cell)).length))
    expect(counts).toEqual(ACCOUNTS.flatMap(account => REGIONS.map(() => (account === ACCOUNT || distribute === 'copy' ? 1 : 0))))
    expect((await there.ledger('development')).map(({ kind }) => kind)).toEqual(['promoting', 'promoted'])

    const from = there.world.journal.length
    const again = await there.promote({ 'ami-id': image })
    expect([again.failed, again.outputs.get('outcome')]).toEqual([undefined, 'unchanged'])
    expect(there.changes(from)).toEqual([])
  })

  test('one account is refused and left out: all others are done, and the next run does nothing else', async () => {
    const { there, image } = await everywhere(spread({ distribute }))
    const { roles } = there.world.identities
    roles.set(roleIn(LAST), [{ Version: '2012-10-17', Statement: [] }])
    expect((await there.promote({ 'ami-id': image })).failed).toMatch(
      /^Target a4\/eu-west-1 .*Target a4\/eu-central-1 .*Target a4\/us-east-1 .*\[aws\.denied\]$/,
    )
    await expectIn(there, image, [])
    const others = cellsIn(there.spread).filter(({ account }) => account !== LAST)
    const only = `${others.map(({ account, region }) => `a${account[0]}/${region}`).join(', ')}: it is refused`
    const ran = await there.promote({ 'ami-id': image, only })
    expect([ran.failed, ran.outputs.get('outcome')]).toEqual([undefined, 'promoted'])
    expect(outcomes(ran.outputs.get('targets')).filter(one => one.endsWith('promoted'))).toHaveLength(9)
    await expectIn(there, image, others)
    roles.delete(roleIn(LAST))
    const from = there.world.journal.length
    const again = await there.promote({ 'ami-id': image })
    expect([again.failed, again.outputs.get('outcome')]).toEqual([undefined, 'promoted'])
    await expectIn(there, image, cellsIn(there.spread))
    const made = REGIONS.flatMap(region =>
      [...(distribute === 'copy' ? ['CopyImage'] : []), 'PutParameter'].map(call => `${region} ${call}`),
    )
    const away = there.changes(from).filter(change => !change.startsWith(ACCOUNT))
    expect(away).toEqual(made.map(change => `${LAST}/${change}`).sort())
  })
})

test('one region that takes no copies keeps no other: it is named, and the next run does only that', async () => {
  const { there, image } = await everywhere(spread({ accounts: ACCOUNTS.slice(0, 2), distribute: 'copy' }))
  const refuse = { do: 'refuse', code: 'OptInRequired', message: 'not subscribed' } as const
  there.world.inject({ when: { call: 0, of: { operation: 'CopyImage', region: 'us-east-1' } }, what: refuse, times: 1000 })
  const ran = await there.promote({ 'ami-id': image })
  expect(ran.failed).toMatch(/Missing: a1\/us-east-1 .*not subscribed.*a2\/us-east-1 .*Done: a1\/eu-west-1, a1\/eu-central-1, a2/s)
  there.world.pipeline.faults.clear()
  const from = there.world.journal.length
  expect((await there.promote({ 'ami-id': image })).failed).toBeUndefined()
  expect(there.changes(from).filter(change => !change.includes('us-east-1'))).toEqual([])
  await expectIn(there, image, cellsIn(there.spread))
})

describe('a dry run', () => {
  test('shows what would be made for whom, and changes nothing', async () => {
    const { there, image } = await everywhere(spread({ distribute: 'copy' }))
    const from = there.world.journal.length
    const ran = await there.promote({ 'ami-id': image, 'dry-run': 'true' })
    expect([ran.failed, ran.outputs.get('decision')]).toEqual([undefined, 'proceed'])
    expect(ran.summary).toContain('the role by which it looked at a1/eu-west-1')
    expect(there.world.journal.slice(from).filter(({ operation }) => !/^(Describe|Get|List|AssumeRole)/.test(operation))).toEqual([])
    const plan = JSON.parse(ran.outputs.get('plan') ?? '[]') as readonly { readonly do: string; readonly on: string }[]
    expect(plan.filter(step => step.do === 'copy-image')).toHaveLength(11)
    expect(plan.filter(step => step.do === 'put-pointer')).toHaveLength(12)
  })

  test('has one plan-hash before and after the image was made available for another environment', async () => {
    const { there, image } = await everywhere(spread({ accounts: ACCOUNTS.slice(0, 2), regions: [REGION, 'us-east-1'] }))
    const approved = (await there.promote({ 'ami-id': image, 'dry-run': 'true' })).outputs.get('plan-hash') ?? ''
    const refuse = { do: 'refuse', code: 'AccessDenied', message: 'not now' } as const
    there.world.inject({ when: { call: 0, of: { operation: 'PutParameter', account: ACCOUNTS[1]! } }, what: refuse, times: 1000 })
    await there.promote({ 'ami-id': image }, { github: { runId: '900' } })
    there.world.pipeline.faults.clear()
    const later = (await there.promote({ 'ami-id': image, 'dry-run': 'true' })).outputs.get('plan-hash') ?? ''
    const [, ...sections] = readPlanText(approved).hash.split(' ')
    const changed = sections.filter(section => !later.includes(section)).map(section => section.split(':')[0])
    // Home's own pointers were moved, which is another decision; that copies were made is not.
    expect(changed).toEqual(['from', 'steps'])
  })
})
