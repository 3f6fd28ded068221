import { CopyImageCommand, DescribeSnapshotsCommand } from '@aws-sdk/client-ec2'
import { type AccountRegion, type DeliveryFile, readDeliveryFile, type TagWish, type Target } from '@golden-ami/domain'
import { hours } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../actions/tag-ami/src/answer.ts'
import { tag } from '../../actions/tag-ami/src/main.ts'
import { distributeOnce, Estate, FINGERPRINT, grid, HOME, roleOf } from '../support/distribution.ts'
import { runInProcess } from '../support/in-process.ts'
import { mislead } from '../support/misled.ts'
import { treeOf } from '../unit/domain/delivery-file/full.ts'

const [FAR, OTHER, SHARED, STRANGER] = ['222222222222', '333333333333', '444444444444', '999999999999'] as const
const REGIONS = ['eu-west-1', 'us-east-1']
const ARN = `arn:aws:imagebuilder:eu-west-1:${HOME.account}:image/golden-ami-web-tech-0a1b2c3d4e5f/1.4.0/2`

/** A delivery file with a target in each of the places. */
const fileOf = (cells: readonly AccountRegion[]): DeliveryFile => {
  const file = readDeliveryFile(
    treeOf(`family: web
home: { account: "${HOME.account}", region: eu-west-1 }
environments: { development: { targets: { web: { groups: [ web ] } } } }
`) as never,
  )
  const [environment] = file.environments
  const targets = cells.map(
    (cell): Target => ({
      ...environment!.targets[0]!,
      ...cell,
      name: `${cell.account}/${cell.region}`,
      role: cell.account === HOME.account ? undefined : roleOf(cell.account),
    }),
  )
  const copying = { ...environment!, availability: { ...environment!.availability, distribute: 'copy' as const } }
  const sharing = { ...environment!, name: 'sharing' }
  return {
    ...file,
    environments: [
      { ...copying, targets: targets.filter(({ account }) => account !== SHARED) },
      { ...copying, name: 'production', targets: [] },
      { ...sharing, targets: targets.filter(({ account }) => account === SHARED) },
    ],
  }
}
const WISH: Omit<TagWish, 'image'> = {
  ...{ family: { value: 'web', by: 'file' }, stage: { value: 'tech', by: 'input' }, fingerprint: undefined },
  ...{ parent: { value: 'ami-00000001', by: 'input' }, imageArn: { value: ARN, by: 'input' }, environment: 'development' },
  ...{ repository: 'acme/images', commit: 'abc', run: 'https://github.com/acme/images/actions/runs/1' },
  tags: new Map([['owner', 'platform']]),
}
const tagOnce = async (estate: Estate, cells: readonly AccountRegion[], environment = 'development'): Promise<Answer> => {
  let answer: Answer | undefined
  await runInProcess(estate.world, {
    account: HOME.account,
    inputs: {},
    action: async runtime => {
      const file = fileOf(cells)
      answer = await tag(
        { wish: { ...WISH, environment, image: estate.image }, home: file.home, file, dryRun: false, audience: 'sts.amazonaws.com' },
        runtime,
      )
    },
  })
  if (!answer) throw new Error('it did not answer')
  return answer
}
/** Copies of one account, home's in the other region, and an account that launches home's. */
const setUp = async (): Promise<Estate> => {
  const estate = new Estate()
  await estate.register()
  await distributeOnce(estate, { distribute: 'copy', cells: grid([FAR, OTHER], REGIONS) })
  await distributeOnce(estate, { distribute: 'share', cells: grid([SHARED], ['eu-west-1']) })
  return estate
}
/** The tags of every image and snapshot of a place. */
const tagsIn = async (estate: Estate, cell: AccountRegion): Promise<readonly Record<string, string>[]> => {
  const { Snapshots = [] } = await estate.ec2(cell).send(new DescribeSnapshotsCommand({ OwnerIds: ['self'] }))
  return [...(await estate.imagesIn(cell)), ...Snapshots].map(({ Tags = [] }) =>
    Object.fromEntries(Tags.map(({ Key = '', Value = '' }) => [Key, Value])),
  )
}

describe('the copies of an image', () => {
  test('have the tags of the image in every account and region; who cannot see them is named', async () => {
    const estate = await setUp()
    const cells = [...grid([FAR, OTHER], REGIONS), { account: SHARED, region: 'eu-west-1' }]
    const answer = await tagOnce(estate, cells)
    expect([answer.outcome, answer.notes]).toEqual(['tagged', []])
    const expected = Object.fromEntries(answer.tags)
    expect(expected).toMatchObject({ owner: 'platform', 'golden-ami:fingerprint': FINGERPRINT, 'golden-ami:environments': 'development' })
    for (const cell of grid([HOME.account, FAR, OTHER], REGIONS)) expect(await tagsIn(estate, cell)).toEqual([expected, expected])

    const from = estate.world.journal.length
    expect((await tagOnce(estate, cells)).outcome).toBe('unchanged')
    expect(estate.world.journal.slice(from).filter(({ operation }) => operation === 'CreateTags')).toEqual([])
  })

  test('an account that launches the image by a share is not looked at, and is named when the image has come into its environment', async () => {
    const estate = await setUp()
    estate.limit(SHARED, [])
    const from = estate.world.journal.length
    const cells = [...grid([FAR], REGIONS), { account: SHARED, region: 'us-east-1' }]
    const answer = await tagOnce(estate, cells, 'sharing')
    expect([answer.outcome, answer.notes]).toEqual([
      'tagged',
      [expect.stringContaining(`${SHARED}/us-east-1 launches the image by a share and sees of its tags only`)],
    ])
    expect(estate.world.journal.slice(from).filter(({ account }) => account === SHARED)).toEqual([])
  })

  test('a second environment comes at the end of the list, everywhere', async () => {
    const estate = await setUp()
    const cells = grid([FAR], REGIONS)
    await tagOnce(estate, cells)
    await tagOnce(estate, cells, 'production')
    for (const cell of grid([HOME.account, FAR], REGIONS))
      for (const tags of await tagsIn(estate, cell)) expect(tags['golden-ami:environments']).toBe('development production')
  })

  test('an account that refuses to be looked at is named, and the others are tagged', async () => {
    const estate = await setUp()
    estate.limit(FAR, ['sts:*'])
    const answer = await tagOnce(estate, grid([FAR, OTHER], REGIONS))
    expect(answer).toMatchObject({ outcome: 'failed', code: 'tag.copies' })
    expect(answer.why).toContain(`${FAR}/eu-west-1: `)
    expect(answer.why).toContain(`${FAR}/us-east-1: `)
    expect(answer.why).not.toContain(OTHER)
    for (const tags of await tagsIn(estate, { account: OTHER, region: 'us-east-1' })) expect(tags.owner).toBe('platform')
  })

  test('a role in another account than the file says is named, and nothing is asked there but who one is', async () => {
    const estate = await setUp()
    mislead(estate.world, roleOf(FAR), roleOf(STRANGER))
    const answer = await tagOnce(estate, grid([FAR, OTHER], REGIONS))
    expect(answer).toMatchObject({ outcome: 'failed', code: 'tag.copies' })
    expect(answer.why).toContain(`${FAR}/us-east-1: The credentials are for account ${STRANGER}, but ${FAR} is expected.`)
    const there = estate.world.journal.filter(({ account }) => account === STRANGER)
    expect(new Set(there.map(({ operation }) => operation))).toEqual(new Set(['GetCallerIdentity']))
    for (const tags of await tagsIn(estate, { account: OTHER, region: 'us-east-1' })) expect(tags.owner).toBe('platform')
  })

  test.each([
    ['another fingerprint', [{ Key: 'golden-ami:fingerprint', Value: '0'.repeat(64) }]],
    ['no fingerprint', [{ Key: 'owner', Value: 'ada' }]],
  ])('what a person has copied, with %s, is left as it is', async (_, Tags) => {
    const estate = await setUp()
    const there = { ...HOME, region: 'us-east-1' }
    const copied = { Name: 'by hand', SourceImageId: estate.image, SourceRegion: HOME.region }
    const TagSpecifications = [{ ResourceType: 'image' as const, Tags }]
    const { ImageId } = await estate.ec2(there).send(new CopyImageCommand({ ...copied, TagSpecifications }))
    estate.world.advance(hours(1))
    expect((await tagOnce(estate, grid([FAR], REGIONS))).outcome).toBe('tagged')
    const images = await estate.imagesIn(there)
    expect(images).toHaveLength(2)
    expect(images.find(image => image.ImageId === ImageId)?.Tags).toEqual(Tags)
  })
})
