import {
  CopyImageCommand,
  CreateImageCommand,
  ModifyImageAttributeCommand,
  ModifySnapshotAttributeCommand,
  RegisterImageCommand,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2'
import { type AccountRegion, accountRegionName, imageOf } from '@golden-ami/domain'
import { hours, minutes, Organizations } from '@golden-ami/local-aws'
import { KmsState } from '@golden-ami/local-aws/services/kms/state'
import { describe, expect, test } from 'vitest'
import { distributeOnce, Estate, FINGERPRINT, grid, HOME } from '../support/distribution.ts'

const FAR = '222222222222'
const setUp = async (): Promise<Estate> => {
  const estate = new Estate()
  await estate.register()
  return estate
}
const READS = /^(Describe|Get|List|AssumeRole)/
const changes = ({ world }: Estate, from: number) => world.journal.slice(from).filter(({ operation }) => !READS.test(operation))

/** A person at home lets another account at the image and some of its snapshots. */
const lent = async (estate: Estate, snapshots = Number.POSITIVE_INFINITY): Promise<void> => {
  const ec2 = estate.ec2(HOME)
  const Add = [{ UserId: FAR }]
  await ec2.send(new ModifyImageAttributeCommand({ ImageId: estate.image, LaunchPermission: { Add } }))
  const [image] = await estate.imagesIn(HOME)
  for (const { Ebs } of image?.BlockDeviceMappings?.slice(0, snapshots) ?? [])
    await ec2.send(
      new ModifySnapshotAttributeCommand({
        SnapshotId: Ebs?.SnapshotId,
        Attribute: 'createVolumePermission',
        CreateVolumePermission: { Add },
      }),
    )
  estate.world.advance(hours(1))
}

describe('share', () => {
  test('one copy in each region at home, which the accounts may launch', async () => {
    const estate = await setUp()
    const cells = grid([HOME.account, FAR], ['eu-west-1', 'us-east-1'])
    const { end } = await distributeOnce(estate, { distribute: 'share', cells })
    expect(end?.outcome).toBe('available')
    const [copy] = await estate.imagesIn({ account: HOME.account, region: 'us-east-1' })
    expect(end?.rows.map(row => [accountRegionName(row), row.result, row.owner, row.image])).toEqual([
      [`${HOME.account}/eu-west-1`, 'available', HOME.account, estate.image],
      [`${HOME.account}/us-east-1`, 'made', HOME.account, copy?.ImageId],
      [`${FAR}/eu-west-1`, 'made', HOME.account, estate.image],
      [`${FAR}/us-east-1`, 'made', HOME.account, copy?.ImageId],
    ])
    expect(await estate.imagesIn({ account: FAR, region: 'us-east-1' })).toEqual([])
    expect(imageOf(end?.rows ?? [], { account: FAR, region: 'us-east-1' })).toBe(copy?.ImageId)
  })

  test('an account of an organizational unit that it is shared with needs no permission of its own', async () => {
    const estate = await setUp()
    const [organization, unit] = [
      'arn:aws:organizations::111111111111:organization/o-abc',
      'arn:aws:organizations::111111111111:ou/o-abc/ou-1-web',
    ]
    estate.world.state(Organizations).place(FAR, organization, unit)
    const cells = grid([FAR, '333333333333'], ['eu-west-1', 'us-east-1'])
    const { end } = await distributeOnce(estate, { distribute: 'share', cells, shareWith: [unit] })
    expect(end?.outcome).toBe('available')
    for (const region of ['eu-west-1', 'us-east-1']) {
      const image = imageOf(end?.rows ?? [], { account: FAR, region }) ?? ''
      const permitted = await estate.launchableBy({ account: HOME.account, region }, image)
      expect([...permitted].sort()).toEqual(['333333333333', unit])
    }
  })

  test('a second run finds everything and changes nothing', async () => {
    const estate = await setUp()
    const wish = { distribute: 'share' as const, cells: grid([HOME.account, FAR], ['eu-west-1', 'us-east-1']) }
    await distributeOnce(estate, wish)
    const from = estate.world.journal.length
    const { end } = await distributeOnce(estate, wish)
    expect(end?.rows.map(({ result }) => result)).toEqual(['available', 'available', 'available', 'available'])
    expect(changes(estate, from)).toEqual([])
  })
})

describe('copy', () => {
  test('each account has a copy of its own, with the tags of the image on it and its snapshots', async () => {
    const estate = await setUp()
    const cells = grid([FAR], ['eu-west-1', 'us-east-1'])
    const { end } = await distributeOnce(estate, { distribute: 'copy', cells, watermark: 'web.production' })
    expect(end?.why).toContain('is available in 2 places')
    for (const cell of cells) {
      const images = await estate.imagesIn(cell)
      expect(images).toHaveLength(1)
      expect(images[0]?.ImageId).toBe(imageOf(end?.rows ?? [], cell))
      expect(images[0]?.Tags).toContainEqual({ Key: 'golden-ami:family', Value: 'web' })
      expect(images[0]?.ImageWatermarks?.map(mark => [mark.WatermarkKey, mark.SourceImageId])).toEqual([
        [`${HOME.account}:web.production`, estate.image],
      ])
    }
  })

  test('an account that may read the first of its volumes only is let at all of them', async () => {
    const estate = new Estate()
    await estate.register({}, ['/dev/xvda', '/dev/xvdb', '/dev/xvdc'])
    await lent(estate, 1)
    const there = { account: FAR, region: HOME.region }
    const { end } = await distributeOnce(estate, { distribute: 'copy', cells: [there] })
    expect(end?.rows).toMatchObject([{ result: 'made', owner: FAR }])
  })

  test('a key that cannot be used is told, and not tried again by this run, but by the next', async () => {
    const estate = await setUp()
    const kms = estate.world.place(FAR, 'eu-west-1').state(KmsState)
    const { arn: key, id } = kms.create()
    const wish = { distribute: 'copy' as const, cells: grid([FAR], ['eu-west-1']), keys: [key] }
    const disable = () => void kms.keys.patch(id, { state: 'Disabled' })
    estate.world.inject({
      when: { call: 0, of: { operation: 'CopyImage' } },
      what: { do: 'change', why: 'somebody disables the key', change: disable },
    })
    const { end } = await distributeOnce(estate, wish)
    expect(end?.rows).toMatchObject([
      { result: 'failed', code: 'distribution.copy-failed', why: expect.stringContaining('is not accessible') },
    ])
    expect(await estate.imagesIn({ account: FAR, region: 'eu-west-1' })).toHaveLength(1)
    kms.keys.patch(id, { state: 'Enabled' })
    const again = await distributeOnce(estate, wish)
    expect(again.end?.outcome).toBe('available')
    expect((await estate.imagesIn({ account: FAR, region: 'eu-west-1' })).map(({ State }) => State)).toEqual(['failed', 'available'])
  })
})

describe('a key', () => {
  const there = (account: string, region: string, end: string) => `arn:aws:kms:${region}:${account}:${end}`
  const UNKNOWN = 'key/00000000-0000-4000-8000-000000000000'
  const keyThatIs = ({ world }: Estate, state: 'PendingDeletion' | 'Disabled'): string => {
    const kms = world.place(FAR, 'eu-west-1').state(KmsState)
    return kms.keys.patch(kms.create().id, { state }).arn
  }
  test.each<[string, (estate: Estate) => string, readonly AccountRegion[], string]>([
    ['that KMS does not know', () => there(FAR, 'eu-west-1', UNKNOWN), grid([FAR], ['eu-west-1']), 'KMS has no key'],
    ['whose alias KMS does not know', () => there(FAR, 'eu-west-1', 'alias/none'), grid([FAR], ['eu-west-1']), 'KMS has no key'],
    [
      'that is about to be deleted',
      estate => keyThatIs(estate, 'PendingDeletion'),
      grid([FAR], ['eu-west-1']),
      'says that it is PendingDeletion',
    ],
    ['that is disabled', estate => keyThatIs(estate, 'Disabled'), grid([FAR], ['eu-west-1']), 'says that it is Disabled'],
    [
      'that its account may not look at',
      () => there(HOME.account, 'eu-west-1', UNKNOWN),
      grid([FAR], ['eu-west-1']),
      `${FAR} may not look at`,
    ],
    [
      'of a copy at home that KMS does not know',
      () => there(HOME.account, 'us-east-1', UNKNOWN),
      grid([HOME.account], ['us-east-1']),
      'no key',
    ],
  ])('%s is refused before anything is changed', async (_, keyOf, cells, why) => {
    const estate = await setUp()
    const from = estate.world.journal.length
    const { end } = await distributeOnce(estate, { distribute: 'copy', cells, keys: [keyOf(estate)] })
    expect(end).toMatchObject({ outcome: 'failed', code: 'distribution.preflight', why: expect.stringContaining(why) })
    expect(changes(estate, from)).toEqual([])
  })
})

test('nothing is copied before KMS has answered about the key', async () => {
  const estate = await setUp()
  const kms = estate.world.place(FAR, 'eu-west-1').state(KmsState)
  const { arn } = kms.create()
  const from = estate.world.now
  estate.world.inject({ when: { at: from }, what: { do: 'outage', of: { service: 'kms' }, for: minutes(20) } })
  const { end } = await distributeOnce(estate, { distribute: 'copy', cells: grid([FAR], ['eu-west-1']), keys: [arn] })
  expect(end).toMatchObject({ outcome: 'available', notes: [] })
  const copied = estate.world.journal.find(({ operation }) => operation === 'CopyImage')
  expect(copied?.at).toBeGreaterThanOrEqual(from + minutes(20))
})

describe('what a person made of the image is no copy of it', () => {
  const tagged = (fingerprint: string) => ({
    TagSpecifications: [
      { ResourceType: 'image' as const, Tags: fingerprint === '' ? [] : [{ Key: 'golden-ami:fingerprint', Value: fingerprint }] },
    ],
  })
  const byHand = async (estate: Estate, cell: AccountRegion, fingerprint: string): Promise<string> => {
    const { ImageId = '' } = await estate
      .ec2(cell)
      .send(new CopyImageCommand({ Name: 'by hand', SourceImageId: estate.image, SourceRegion: HOME.region, ...tagged(fingerprint) }))
    estate.world.advance(hours(1))
    return ImageId
  }
  test.each([
    ['with another fingerprint', '0'.repeat(64)],
    ['without one', ''],
  ])('a copy %s, in a region at home', async (_, fingerprint) => {
    const estate = await setUp()
    const there = { ...HOME, region: 'us-east-1' }
    const other = await byHand(estate, there, fingerprint)
    const { end } = await distributeOnce(estate, { distribute: 'share', cells: grid([HOME.account, FAR], [there.region]) })
    expect(end?.rows.map(({ result }) => result)).toEqual(['made', 'made'])
    const images = new Map((await estate.imagesIn(there)).map(({ ImageId = '', Tags = [] }) => [ImageId, Tags]))
    for (const { image = '' } of end?.rows ?? []) {
      expect(image).not.toBe(other)
      expect(images.get(image)).toContainEqual({ Key: 'golden-ami:fingerprint', Value: FINGERPRINT })
    }
    expect(await estate.launchableBy(there, other)).toEqual([])
  })

  test.each([
    ['with another fingerprint', '0'.repeat(64)],
    ['without one', ''],
  ])('a copy %s, in an account that is to have its own', async (_, fingerprint) => {
    const estate = await setUp()
    const there = { account: FAR, region: HOME.region }
    await lent(estate)
    const other = await byHand(estate, there, fingerprint)
    const { end } = await distributeOnce(estate, { distribute: 'copy', cells: [there] })
    expect(end?.rows).toMatchObject([{ result: 'made', owner: FAR }])
    expect(imageOf(end?.rows ?? [], there)).not.toBe(other)
    expect(await estate.imagesIn(there)).toHaveLength(2)
  })

  test('an image of an instance that ran it, with all its tags', async () => {
    const estate = await setUp()
    const there = { account: FAR, region: HOME.region }
    await lent(estate)
    const ec2 = estate.ec2(there)
    const launched = { ImageId: estate.image, InstanceType: 'm7i.large' as const, MinCount: 1, MaxCount: 1 }
    const { Instances = [] } = await ec2.send(new RunInstancesCommand(launched))
    const made = { InstanceId: Instances[0]?.InstanceId, Name: 'changed by hand', ...tagged(FINGERPRINT) }
    const { ImageId = '' } = await ec2.send(new CreateImageCommand(made))
    estate.world.advance(hours(1))
    const { end } = await distributeOnce(estate, { distribute: 'copy', cells: [there] })
    expect(end?.rows).toMatchObject([{ result: 'made', owner: FAR }])
    expect(imageOf(end?.rows ?? [], there)).not.toBe(ImageId)
  })
})

describe('the name of a copy that is taken', () => {
  const there: AccountRegion = { ...HOME, region: 'us-east-1' }
  const named = async (estate: Estate, source: string): Promise<string> => {
    const { ImageId = '' } = await estate
      .ec2(there)
      .send(new CopyImageCommand({ Name: 'web 1.4.0/2', SourceImageId: source, SourceRegion: HOME.region }))
    estate.world.advance(hours(1))
    return ImageId
  }
  test('by a copy without tags, as Image Builder may have distributed it: that one is taken', async () => {
    const estate = await setUp()
    const known = await named(estate, estate.image)
    const { end } = await distributeOnce(estate, { distribute: 'share', cells: [there] })
    expect(end?.rows).toMatchObject([{ result: 'available', image: known }])
    expect(await estate.imagesIn(there)).toHaveLength(1)
  })
  test('by something else: the end, which names it', async () => {
    const estate = await setUp()
    const { ImageId = '' } = await estate.ec2(HOME).send(
      new RegisterImageCommand({
        Name: 'database',
        Architecture: 'x86_64',
        BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 8 } }],
      }),
    )
    const other = await named(estate, ImageId)
    const { end } = await distributeOnce(estate, { distribute: 'share', cells: [there] })
    expect(end).toMatchObject({ outcome: 'failed', why: expect.stringContaining(`${other} in us-east-1 has the name web 1.4.0/2`) })
  })
})

describe('an encrypted image', () => {
  test('under the AWS managed key is refused before anything is changed', async () => {
    const estate = new Estate()
    await estate.register({ Encrypted: true, KmsKeyId: 'alias/aws/ebs' })
    const from = estate.world.journal.length
    const { end } = await distributeOnce(estate, { distribute: 'share', cells: grid([FAR], ['eu-west-1']) })
    expect(end).toMatchObject({ outcome: 'failed', code: 'distribution.preflight', why: expect.stringContaining('which AWS manages') })
    expect(changes(estate, from)).toEqual([])
  })

  const launcher = (account: string) =>
    `arn:aws:iam::${account}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling`

  test('needs a grant for Auto Scaling in each other account, in each region', async () => {
    const estate = new Estate()
    const [key, farKey] = [await estate.key('eu-west-1'), await estate.key('us-east-1')]
    await estate.register({ Encrypted: true, KmsKeyId: key })
    const cells = [...grid([FAR], ['eu-west-1']), ...grid(['333333333333'], ['us-east-1'])]
    const wished = { distribute: 'share' as const, cells, keys: [farKey] }
    const from = estate.world.journal.length
    const refused = await distributeOnce(estate, wished)
    expect(refused.end?.why).toContain(`${key} has no grant for ${launcher(FAR)}: `)
    expect(refused.end?.why).toContain(`${farKey} has no grant for ${launcher('333333333333')}: `)
    expect(refused.end?.why.match(/has no grant/g)).toHaveLength(2)
    expect(changes(estate, from)).toEqual([])

    await estate.grant(key, launcher(FAR))
    const half = await distributeOnce(estate, wished)
    expect(half.end?.why).not.toContain(key)
    expect(half.end?.why).toContain(farKey)

    await estate.grant(farKey, launcher('333333333333'))
    expect((await distributeOnce(estate, wished)).end).toMatchObject({ outcome: 'available', notes: [] })
  })

  test('is distributed where nobody may list grants, and the page says so', async () => {
    const estate = new Estate()
    const key = await estate.key('eu-west-1')
    await estate.register({ Encrypted: true, KmsKeyId: key })
    estate.limit(HOME.account, ['ec2:*', 'kms:DescribeKey'])
    const { end } = await distributeOnce(estate, { distribute: 'share', cells: grid([FAR], ['eu-west-1']) })
    expect(end?.outcome).toBe('available')
    expect(end?.notes.join()).toContain(`Whether Auto Scaling in the other accounts may use ${key} was not looked at`)
  })
})

describe('50 accounts in 4 regions, by copy', () => {
  const accounts = Array.from({ length: 50 }, (_, index) => String(200_000_000_000 + index))
  const regions = ['eu-west-1', 'eu-central-1', 'us-east-1', 'ap-south-1']
  const wish = { distribute: 'copy' as const, cells: grid(accounts, regions) }

  test('exactly what fails is told, and the next run does only that', async () => {
    const estate = await setUp()
    const failing = [
      { account: accounts[7]!, region: 'us-east-1' },
      { account: accounts[31]!, region: 'ap-south-1' },
    ]
    // 10 % of the first calls of every place are throttled.
    for (const [index, { account, region }] of wish.cells.entries())
      if (index % 10 === 3) estate.world.inject({ when: { call: 0, of: { service: 'ec2', account, region } }, what: { do: 'throttle' } })
    for (const { account, region } of failing)
      estate.world.inject({
        when: { call: 0, of: { operation: 'CopyImage', account, region } },
        what: { do: 'refuse', code: 'OptInRequired', message: 'not subscribed' },
        times: 1000,
      })
    const { end } = await distributeOnce(estate, wish, { name: 'first' })
    const open = end?.rows.filter(({ result }) => result !== 'made') ?? []
    expect(open.map(({ account, region, result }) => ({ account, region, result }))).toEqual(
      failing.map(cell => ({ ...cell, result: 'failed' })),
    )
    for (const cell of failing) expect(end?.why).toContain(`${accountRegionName(cell)} failed: copy-image: OptInRequired: not subscribed`)

    const repaired = new Set(failing.map(accountRegionName))
    estate.world.pipeline.faults.clear()
    const from = estate.world.journal.length
    const again = await distributeOnce(estate, wish, { name: 'second' })
    expect(again.end?.outcome).toBe('available')
    expect(changes(estate, from).map(({ account, region }) => accountRegionName({ account, region }))).toEqual([...repaired])
    const describes = estate.world.journal
      .slice(from)
      .filter(({ operation, account }) => operation === 'DescribeImages' && account !== HOME.account)
    const counts = new Map<string, number>()
    for (const { account, region } of describes) counts.set(`${account}/${region}`, (counts.get(`${account}/${region}`) ?? 0) + 1)
    expect([...counts].filter(([name, count]) => count > 1 && !repaired.has(name))).toEqual([])
    expect(counts.size).toBe(200)
  }, 60_000)

  test('two regions that take no copies are told, all the others are done, and the next run touches only the two', async () => {
    const estate = await setUp()
    const failing = ['us-east-1', 'ap-south-1']
    for (const [index, { account, region }] of wish.cells.entries())
      if (index % 10 === 3) estate.world.inject({ when: { call: 0, of: { service: 'ec2', account, region } }, what: { do: 'throttle' } })
    for (const region of failing)
      estate.world.inject({
        when: { call: 0, of: { operation: 'CopyImage', region } },
        what: { do: 'refuse', code: 'OptInRequired', message: 'not subscribed' },
        times: 100_000,
      })
    const { end } = await distributeOnce(estate, wish, { name: 'first' })
    const open = end?.rows.filter(({ result }) => result !== 'made' && result !== 'available') ?? []
    expect([...new Set(open.map(({ region }) => region))].sort()).toEqual([...failing].sort())
    expect(open).toHaveLength(100)
    expect(end?.outcome).toBe('failed')

    estate.world.pipeline.faults.clear()
    const from = estate.world.journal.length
    const again = await distributeOnce(estate, wish, { name: 'second' })
    expect(again.end?.outcome).toBe('available')
    const touched = changes(estate, from).map(({ region }) => region)
    expect([...new Set(touched)].sort()).toEqual([...failing].sort())
    const looks = estate.world.journal
      .slice(from)
      .filter(({ operation, account, region }) => operation === 'DescribeImages' && account !== HOME.account && !failing.includes(region))
    expect(new Set(looks.map(({ account, region }) => `${account}/${region}`)).size).toBe(100)
    expect(looks).toHaveLength(100)
  }, 60_000)
})
