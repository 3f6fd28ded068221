import { DescribeImagesCommand, DescribeSnapshotsCommand, type EC2Client, RegisterImageCommand } from '@aws-sdk/client-ec2'
import { run as tagAmi } from '@golden-ami/actions/tag-ami'
import { hours } from '@golden-ami/local-aws'
import type { Policy } from '@golden-ami/local-aws/iam/policy'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, Fleet, REGION } from '../support/fleet.ts'
import { runInProcess } from '../support/in-process.ts'
import { permissionsOf, shippedPolicy, withoutPermission } from '../support/policies.ts'

const ARN = `arn:aws:imagebuilder:${REGION}:${ACCOUNT}:image/golden-ami-web-tech-0a1b2c3d4e5f/1.4.0/2`
const BORN = {
  'golden-ami:family': 'web',
  'golden-ami:stage': 'tech',
  'golden-ami:version': '1.4.0',
  'golden-ami:fingerprint': 'f'.repeat(64),
  'golden-ami:parent': 'ami-00000001',
  'golden-ami:architecture': 'x86_64',
}
const ROLE = `arn:aws:iam::${ACCOUNT}:role/build`

/** An image with two snapshots and the tags it is born with. */
const setUp = async (born: Readonly<Record<string, string>> = BORN) => {
  const fleet = new Fleet()
  const { ImageId: image = '' } = await fleet.ec2.send(
    new RegisterImageCommand({
      Name: 'web',
      Architecture: 'x86_64',
      RootDeviceName: '/dev/xvda',
      BlockDeviceMappings: ['/dev/xvda', '/dev/xvdb'].map(DeviceName => ({ DeviceName, Ebs: { VolumeSize: 8 } })),
      ...(Object.keys(born).length === 0
        ? {}
        : { TagSpecifications: [{ ResourceType: 'image', Tags: Object.entries(born).map(([Key, Value]) => ({ Key, Value })) }] }),
    }),
  )
  fleet.world.advance(hours(1))
  return { fleet, world: fleet.world, image }
}
const INPUTS = { 'image-arn': ARN, environment: 'development', tags: 'owner=platform\ncost-centre=4711', 'dry-run': 'false' }

/** As EC2 tells it: the tags of the image and of each snapshot. */
const tagsOf = async (ec2: EC2Client, image: string) => {
  const { Images = [] } = await ec2.send(new DescribeImagesCommand({ ImageIds: [image] }))
  const ids = (Images[0]?.BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs?.SnapshotId ?? [])
  const { Snapshots = [] } = await ec2.send(new DescribeSnapshotsCommand({ SnapshotIds: ids }))
  return [...Images, ...Snapshots].map(({ Tags = [] }) => Object.fromEntries(Tags.map(({ Key = '', Value = '' }) => [Key, Value])))
}
const changes = (world: Fleet['world'], from: number) =>
  world.journal.slice(from).filter(({ operation }) => !operation.startsWith('Describe') && !operation.startsWith('Get'))

describe('an image and its snapshots', () => {
  test('carry the metadata and the tags of the caller', async () => {
    const { fleet, world, image } = await setUp()
    const ran = await runInProcess(world, { action: tagAmi, inputs: { ...INPUTS, 'ami-id': image } })
    expect(ran.failed).toBeUndefined()
    expect(ran.outputs.get('outcome')).toBe('tagged')
    expect(ran.outputs.get('release')).toBe('1.4.0/2')
    const expected = {
      ...BORN,
      'golden-ami:built-at': expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      'golden-ami:image-arn': ARN,
      'golden-ami:repository': 'acme/images',
      'golden-ami:commit': '0123456789abcdef0123456789abcdef01234567',
      'golden-ami:run': 'https://github.com/acme/images/actions/runs/1',
      'golden-ami:environments': 'development',
      owner: 'platform',
      'cost-centre': '4711',
    }
    expect(await tagsOf(fleet.ec2, image)).toEqual([expected, expected, expected])
    expect(JSON.parse(ran.outputs.get('tags') ?? '')).toEqual(expected)
  })

  test('a second run, of another commit, is an explained no-op', async () => {
    const { world, image } = await setUp()
    const inputs = { ...INPUTS, 'ami-id': image }
    await runInProcess(world, { action: tagAmi, inputs })
    const calls = world.journal.length
    const again = await runInProcess(world, { action: tagAmi, inputs, github: { runId: '2', sha: 'f'.repeat(40) } })
    expect(again.outputs.get('outcome')).toBe('unchanged')
    expect(again.lines.at(-1)).toContain('and its 2 snapshots have all tags already')
    expect(changes(world, calls)).toEqual([])
  })

  test('a dry run changes nothing and says what would be done', async () => {
    const { world, image } = await setUp()
    const calls = world.journal.length
    const ran = await runInProcess(world, { action: tagAmi, inputs: { ...INPUTS, 'ami-id': image, 'dry-run': 'true' } })
    expect(ran.outputs.get('outcome')).toBe('planned')
    expect(JSON.parse(ran.outputs.get('plan') ?? '[]')).toHaveLength(3)
    expect(ran.summary).toContain('golden-ami:image-arn')
    expect(changes(world, calls)).toEqual([])
  })

  test('an image from elsewhere without metadata is refused, with all that is missing', async () => {
    const { world, image } = await setUp({})
    const calls = world.journal.length
    const inputs = { 'ami-id': image, 'dry-run': 'false' }
    const ran = await runInProcess(world, { action: tagAmi, inputs })
    expect(ran.outputs.get('outcome')).toBe('failed')
    expect((await runInProcess(world, { action: tagAmi, inputs: { ...inputs, 'dry-run': 'true' } })).failed).toBe(ran.failed)
    for (const name of ['image-arn', 'family', 'stage', 'fingerprint', 'parent'])
      expect(ran.failed).toContain(`golden-ami:${name} is missing`)
    expect(changes(world, calls)).toEqual([])
  })

  test('an image that is not there', async () => {
    const { world } = await setUp()
    const ran = await runInProcess(world, { action: tagAmi, inputs: { ...INPUTS, 'ami-id': 'ami-0123456789abcdef0' } })
    expect(ran.failed).toContain('This account has no available image ami-0123456789abcdef0 in this region.')
  })
})

describe('with a delivery file', () => {
  const file = `
family: web
home: { account: "${ACCOUNT}", region: ${REGION} }
environments:
  development: { targets: { web: { groups: [ web ] } } }
`
  const files = { '.github/golden-ami.yml': file }

  test('its family must be the image’s', async () => {
    const { world, image } = await setUp()
    const inputs = { ...INPUTS, 'ami-id': image }
    const other = { '.github/golden-ami.yml': file.replace('web', 'api') }
    expect((await runInProcess(world, { action: tagAmi, inputs, files: other })).failed).toContain('.github/golden-ami.yml says api')
    expect((await runInProcess(world, { action: tagAmi, inputs, files })).outputs.get('outcome')).toBe('tagged')
  })

  test('its account must be met before anything is changed', async () => {
    const { world, image } = await setUp()
    const ran = await runInProcess(world, { action: tagAmi, inputs: { ...INPUTS, 'ami-id': image }, files, account: '222222222222' })
    expect(ran.failed).toContain('aws.other-account')
  })

  test('it must know the environment', async () => {
    const { world, image } = await setUp()
    const ran = await runInProcess(world, { action: tagAmi, inputs: { ...INPUTS, 'ami-id': image, environment: 'producton' }, files })
    expect(ran.failed).toContain('"producton" is not among the environments of .github/golden-ami.yml')
  })
})

describe('inputs', () => {
  test('all complaints together, before the first call', async () => {
    const { world } = await setUp()
    const calls = world.journal.length
    const tags = `no sign\naws:x=1\ngolden-ami:family=1\nowner=a\nowner=b\nlist=a,b\n${'k'.repeat(129)}=x\nlong=${'v'.repeat(257)}`
    const inputs = {
      'ami-id': 'ami-1',
      'image-arn': 'arn:aws:imagebuilder:eu-west-1:111111111111:image/web/1.x.x',
      environment: 'Production',
      stage: 'no stage',
      fingerprint: 'abc',
      parent: 'os',
      family: 'Web',
      'dry-run': 'yes',
      tags,
    }
    const { failed, outputs, lines } = await runInProcess(world, { action: tagAmi, inputs })
    expect(outputs.get('outcome')).toBe('failed')
    expect(failed).toMatch(/^input ami-id: .*\n… and 6 more in the log\n.*\[input\.invalid\]$/s)
    const named = lines.flatMap(line => /^input ([a-z-]+):/.exec(line)?.[1] ?? [])
    expect(named).toEqual([
      'ami-id',
      'image-arn',
      'environment',
      'stage',
      'fingerprint',
      'parent',
      'dry-run',
      'family',
      ...Array(7).fill('tags'),
    ])
    expect(world.journal).toHaveLength(calls)
  })

  test.each(['01.0.0/1', '1.0/1', '1.0.0', '1.0.0/0', '1.0.0.0/1'])('an ARN of %s is no image build version', async version => {
    const { world, image } = await setUp()
    const inputs = { ...INPUTS, 'ami-id': image, 'image-arn': `arn:aws:imagebuilder:eu-west-1:111111111111:image/web/${version}` }
    expect((await runInProcess(world, { action: tagAmi, inputs })).failed).toContain('input image-arn')
  })

  test('ami-id must be given', async () => {
    const { world } = await setUp()
    expect((await runInProcess(world, { action: tagAmi, inputs: { 'dry-run': 'false' } })).failed).toContain(
      'input ami-id: it is not given',
    )
  })
})

describe('the policy', () => {
  const withPolicy = async (allowed: Policy, files = {}) => {
    const { world, image } = await setUp()
    world.identities.roles.set(ROLE, [allowed])
    return runInProcess(world, { action: tagAmi, inputs: { ...INPUTS, 'ami-id': image }, role: ROLE, files })
  }
  const files = {
    '.github/golden-ami.yml': `family: web\nhome: { account: "${ACCOUNT}", region: ${REGION} }\nenvironments: { development: { targets: { web: { groups: [ web ] } } } }\n`,
  }

  const shipped = shippedPolicy('tag-ami')
  test('is enough', async () => {
    expect((await withPolicy(shipped, files)).failed).toBeUndefined()
  })

  test.each(permissionsOf(shipped))('needs $action ($sid)', async ({ sid, action }) => {
    expect((await withPolicy(withoutPermission(shipped, sid, action), files)).failed).toContain(action)
  })

  test.each([
    ['another family', { Family: ['app'] }],
    ['another owner', { Account: ['222222222222'] }],
  ])('does not reach the images of %s', async (_, values) => {
    expect((await withPolicy(shippedPolicy('tag-ami', values), files)).failed).toMatch(
      /is not authorized to perform: ec2:CreateTags on resource: arn:aws:ec2:eu-west-1::image\/ami-/,
    )
  })
})
