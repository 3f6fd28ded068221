/** One image in several regions and accounts: what is there in the end, and that nothing is built twice for it. */
import { CopyImageCommand } from '@aws-sdk/client-ec2'
import { minutes } from '@golden-ami/local-aws'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { CROSS_ACCOUNT_ROLE } from '@golden-ami/local-aws/services/imagebuilder/build/destinations'
import { KmsState } from '@golden-ami/local-aws/services/kms/state'
import { describe, expect, test } from 'vitest'
import { ec2At } from '../../support/place.ts'
import { ACCOUNT, type Built, REGION, reads, Stages, withDistribution } from '../../support/stages.ts'

const OTHER = '222222222222'
const OS = { stage: 'os' }

/** The delivery file with a distribution for all stages. */
const distributed = (distribution: string): Stages => {
  const stages = new Stages()
  stages.files = withDistribution(stages.files, distribution)
  stages.world.identities.roles.set(`arn:aws:iam::${OTHER}:role/${CROSS_ACCOUNT_ROLE}`, [])
  return stages
}
const THREE = '{ regions: [ us-east-1, us-east-2 ] }'
const FAILS_IN = (region: string) => () => ({
  failure: { workflow: 'DISTRIBUTION' as const, regions: [region], reason: 'The key is disabled.' },
})

/** `<region> <account>` of every AMI that is available there and was made of the stage. */
const amis = ({ world }: Stages): readonly string[] =>
  world.places
    .flatMap(place =>
      place
        .state(Ec2State)
        .images.owned()
        .filter(({ State, Tags }) => State === 'available' && Tags?.some(({ Key }) => Key === 'golden-ami:stage'))
        .map(() => `${place.region} ${place.account}`),
    )
    .sort()
const told = ({ output }: Built): readonly string[] =>
  (JSON.parse(output('amis')) as { region: string; account: string }[]).map(({ region, account }) => `${region} ${account}`).sort()
const home = (...regions: readonly string[]): readonly string[] => regions.map(region => `${region} ${ACCOUNT}`).sort()
const calls = (stages: Stages, operation: string): number => stages.world.journal.filter(call => call.operation === operation).length

/** A person copies home's image, with all its tags but for the fingerprint. */
const copiedByHand = async (stages: Stages, region: string, fingerprint: string | undefined): Promise<string> => {
  const [image] = stages.ec2.images.owned()
  const tags = (image?.Tags ?? []).filter(({ Key }) => Key !== 'golden-ami:fingerprint')
  const Tags = [...tags, ...(fingerprint === undefined ? [] : [{ Key: 'golden-ami:fingerprint', Value: fingerprint }])]
  const { ImageId = '' } = await ec2At(stages.world, { account: ACCOUNT, region }).send(
    new CopyImageCommand({
      ...{ Name: 'by hand', SourceImageId: image?.ImageId, SourceRegion: REGION },
      TagSpecifications: [{ ResourceType: 'image', Tags }],
    }),
  )
  stages.world.advance(minutes(30))
  return ImageId
}

test('three regions and two accounts: an AMI in each, all of them told, and a cache hit afterwards', async () => {
  const stages = distributed(`{ regions: [ us-east-1, us-east-2 ], accounts: [ "${OTHER}" ] }`)
  const regions = 3
  const everywhere = [REGION, 'us-east-1', 'us-east-2'].flatMap(region => [`${region} ${ACCOUNT}`, `${region} ${OTHER}`]).sort()
  const first = await stages.run(OS)
  expect(first.ran.failed).toBeUndefined()
  expect([first.output('outcome'), told(first), amis(stages)]).toEqual(['built', everywhere, everywhere])
  const before = stages.world.journal.length
  const again = await stages.run(OS)
  expect([again.output('outcome'), told(again)]).toEqual(['cache-hit', everywhere])
  expect(stages.callsSince(before).filter(operation => operation === 'DescribeImages')).toHaveLength(regions)
  expect(again.ran.summary).toContain('not looked at')
})

describe('a distribution that fails in one region', () => {
  test('is tried again, and succeeds', async () => {
    const stages = distributed(THREE)
    let builds = 0
    stages.imageBuilder.plans = () => (builds++ === 0 ? FAILS_IN('us-east-1')() : {})
    const built = await stages.run(OS)
    expect([built.output('outcome'), built.output('release'), told(built)]).toEqual([
      'built',
      '1.0.0/1',
      home(REGION, 'us-east-1', 'us-east-2'),
    ])
    expect(amis(stages)).toEqual(home(REGION, 'us-east-1', 'us-east-2'))
    expect([calls(stages, 'CreateImage'), calls(stages, 'RetryImage')]).toEqual([1, 1])
  })

  test('is given up when it fails again; the next run distributes the same image', async () => {
    const stages = distributed(THREE)
    stages.imageBuilder.plans = FAILS_IN('us-east-1')
    const failed = await stages.run(OS)
    expect(failed.ran.failed).toMatch(
      /1\.0\.0\/1 is FAILED: Distribution failed.*us-east-1: The key is disabled\..*\[build\.distribution\]/s,
    )
    expect(calls(stages, 'RetryImage')).toBe(1)
    stages.imageBuilder.plans = () => ({})
    const again = await stages.run(OS, { github: { runId: '2' } })
    expect([again.output('outcome'), again.output('release')]).toEqual(['adopted', '1.0.0/1'])
    expect(amis(stages)).toEqual(home(REGION, 'us-east-1', 'us-east-2'))
    expect([calls(stages, 'CreateImage'), calls(stages, 'RetryImage')]).toEqual([1, 2])
  })

  test('is not tried again as it was when the delivery file says something else now', async () => {
    const stages = distributed(THREE)
    stages.imageBuilder.plans = FAILS_IN('us-east-1')
    await stages.run(OS)
    stages.imageBuilder.plans = () => ({})
    stages.files = withDistribution(stages.files, '{ regions: [ us-east-2 ] }')
    const again = await stages.run(OS)
    expect([again.output('outcome'), again.output('release')]).toEqual(['built', '1.0.0/2'])
  })
})

test.each(['BUILD', 'TEST'] as const)('a %s that fails is never distributed again', async workflow => {
  const stages = distributed(THREE)
  stages.imageBuilder.plans = () => ({ failure: { workflow } })
  const files = {
    ...stages.files,
    'components/harden.yml': `${stages.files['components/harden.yml']}${stages.files['components/smoke.yml']?.split('phases:\n')[1]}`,
  }
  const failed = await stages.run(OS, { files })
  expect(failed.ran.failed).toContain('[build.failed]')
  stages.imageBuilder.plans = () => ({})
  const again = await stages.run(OS, { files })
  expect([again.output('release'), calls(stages, 'RetryImage')]).toEqual(['1.0.0/2', 0])
})

describe('an image that is there', () => {
  test('is copied to a region that was added, not built again', async () => {
    const stages = distributed('{ regions: [ us-east-1 ] }')
    await stages.run(OS)
    const shareWith = `share-with: { accounts: [ "${OTHER}" ] }`
    const key = stages.world.place(ACCOUNT, 'us-east-2').state(KmsState).create().arn
    stages.files = withDistribution(stages.files, `{ regions: [ us-east-1, us-east-2 ], kms-keys: [ "${key}" ], ${shareWith} }`)
    const again = await stages.run(OS)
    expect(again.ran.failed).toBeUndefined()
    expect([again.output('outcome'), told(again)]).toEqual(['cache-hit', home(REGION, 'us-east-1', 'us-east-2')])
    expect([amis(stages), calls(stages, 'CreateImage')]).toEqual([home(REGION, 'us-east-1', 'us-east-2'), 1])
    const there = stages.world.place(ACCOUNT, 'us-east-2').state(Ec2State)
    const [copy] = there.images.owned()
    const [original] = stages.ec2.images.owned()
    expect(copy).toMatchObject({ Name: original?.Name, SourceImageId: original?.ImageId, SourceImageRegion: REGION })
    const snapshot = there.snapshots.own(copy?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId ?? '')
    expect(snapshot).toMatchObject({ Encrypted: true, KmsKeyId: key })
    const tags = original?.Tags?.filter(({ Key }) => Key?.startsWith('golden-ami:')) ?? []
    expect(tags.length).toBe(6)
    expect(copy?.Tags).toEqual(expect.arrayContaining(tags))
    expect(there.launchPermissions.own(copy?.ImageId ?? '')?.permissions).toEqual([{ UserId: OTHER }])
    const before = stages.world.journal.length
    const third = await stages.run(OS)
    expect([third.output('outcome'), told(third)]).toEqual(['cache-hit', home(REGION, 'us-east-1', 'us-east-2')])
    expect(stages.callsSince(before).filter(operation => !/^(Describe|Get|List)/.test(operation))).toEqual([])
  })

  test('is copied again where its AMI was deregistered, also twice', async () => {
    const stages = distributed(THREE)
    await stages.run(OS)
    const there = stages.world.place(ACCOUNT, 'us-east-1').state(Ec2State)
    for (const runId of ['2', '3']) {
      for (const { ImageId } of there.images.owned()) there.images.delete(ImageId ?? '')
      stages.world.advance(minutes(1))
      const again = await stages.run(OS, { github: { runId } })
      expect([again.output('outcome'), told(again)]).toEqual(['cache-hit', home(REGION, 'us-east-1', 'us-east-2')])
      expect(amis(stages)).toEqual(home(REGION, 'us-east-1', 'us-east-2'))
    }
    expect([calls(stages, 'CreateImage'), calls(stages, 'CopyImage')]).toEqual([1, 2])
  })

  test.each([
    ['has another fingerprint', '0'.repeat(64)],
    ['has none', undefined],
  ])('is copied again although a person has copied it to where its AMI was deregistered, when that copy %s', async (_, other) => {
    const stages = distributed('{ regions: [ us-east-1 ] }')
    await stages.run(OS)
    const there = stages.world.place(ACCOUNT, 'us-east-1').state(Ec2State)
    for (const { ImageId } of there.images.owned()) there.images.delete(ImageId ?? '')
    const byHand = await copiedByHand(stages, 'us-east-1', other)
    const again = await stages.run(OS, { github: { runId: '2' } })
    expect([again.output('outcome'), told(again)]).toEqual(['cache-hit', home(REGION, 'us-east-1')])
    const amis = JSON.parse(again.output('amis')) as { region: string; id: string }[]
    const ours = amis.find(({ region }) => region === 'us-east-1')?.id ?? ''
    expect(ours).not.toBe(byHand)
    expect(there.images.own(ours)?.State).toBe('available')
  })

  test('is shared with an account that was added, in every region, and not built again', async () => {
    const stages = distributed('{ regions: [ us-east-1 ] }')
    await stages.run(OS)
    stages.files = withDistribution(stages.files, `{ regions: [ us-east-1 ], share-with: { accounts: [ "${OTHER}" ] } }`)
    const again = await stages.run(OS)
    expect([again.output('outcome'), told(again)]).toEqual(['cache-hit', home(REGION, 'us-east-1')])
    for (const region of [REGION, 'us-east-1']) {
      const { images, launchPermissions } = stages.world.place(ACCOUNT, region).state(Ec2State)
      expect(images.owned().map(({ ImageId = '' }) => launchPermissions.own(ImageId)?.permissions)).toEqual([[{ UserId: OTHER }]])
    }
    const before = stages.world.journal.length
    expect((await stages.run(OS)).output('outcome')).toBe('cache-hit')
    expect(stages.callsSince(before).filter(operation => !reads(operation))).toEqual([])
  })

  test('is not asked who may launch it as long as the delivery file says what it said', async () => {
    const stages = distributed(`{ regions: [ us-east-1 ], share-with: { accounts: [ "${OTHER}" ] } }`)
    await stages.run(OS)
    const before = stages.world.journal.length
    expect((await stages.run(OS)).output('outcome')).toBe('cache-hit')
    expect(stages.callsSince(before)).not.toContain('DescribeImageAttribute')
  })

  test('cannot be given to an account that was added, and says so', async () => {
    const stages = distributed('{ regions: [ us-east-1 ] }')
    await stages.run(OS)
    stages.files = withDistribution(stages.files, `{ regions: [ us-east-1 ], accounts: [ "${OTHER}" ] }`)
    const again = await stages.run(OS)
    expect(again.ran.failed).toMatch(
      /1\.0\.0\/1 has no AMI of 222222222222 in eu-west-1, 222222222222 in us-east-1, and only a build brings one there.*force: true.*\[build\.distribution\]/s,
    )
    const forced = await stages.run({ ...OS, force: 'true' }, { github: { runId: '2' } })
    expect([forced.output('outcome'), forced.output('release')]).toEqual(['built', '1.0.0/2'])
  })

  test('is planned to be copied by a dry run', async () => {
    const stages = distributed('{ regions: [ us-east-1 ] }')
    await stages.run(OS)
    stages.files = withDistribution(stages.files, THREE)
    const plan = await stages.run({ ...OS, 'dry-run': 'true' })
    expect((JSON.parse(plan.output('plan')) as { do: string; on: string }[]).map(step => `${step.do} ${step.on}`)).toEqual([
      'copy-image os in us-east-2',
    ])
    expect(calls(stages, 'CopyImage')).toBe(0)
  })
})
