import { DescribeImagesCommand, DescribeSnapshotsCommand, RegisterImageCommand } from '@aws-sdk/client-ec2'
import { run as tagAmi } from '@golden-ami/actions/tag-ami'
import { hours } from '@golden-ami/local-aws'
import { expect } from 'expect'
import { ACCOUNT, Fleet, REGION } from '../support/fleet.ts'
import { runInProcess } from '../support/in-process.ts'
import { sweepOf } from './case.ts'

const BORN = {
  'golden-ami:family': 'web',
  'golden-ami:stage': 'tech',
  'golden-ami:version': '1.4.0',
  'golden-ami:fingerprint': 'f'.repeat(64),
  'golden-ami:parent': 'ami-00000001',
  'golden-ami:environments': 'development',
}
const setUp = async () => {
  const fleet = new Fleet()
  const { ImageId: image = '' } = await fleet.ec2.send(
    new RegisterImageCommand({
      Name: 'web',
      Architecture: 'x86_64',
      RootDeviceName: '/dev/xvda',
      BlockDeviceMappings: ['/dev/xvda', '/dev/xvdb'].map(DeviceName => ({ DeviceName, Ebs: { VolumeSize: 8 } })),
      TagSpecifications: [{ ResourceType: 'image', Tags: Object.entries(BORN).map(([Key, Value]) => ({ Key, Value })) }],
    }),
  )
  fleet.world.advance(hours(1))
  return { fleet, world: fleet.world, image }
}

/** The first run is of one commit, the one after a fault of another: image and snapshots must agree on one of them. */
export const cases = [
  sweepOf(
    'whatever happens, image and snapshots have the same tags in the end',
    {
      setUp,
      run: ({ world, image }, attempt) =>
        runInProcess(world, {
          action: tagAmi,
          name: `attempt ${attempt}`,
          github: { runId: String(attempt), sha: String(attempt).repeat(40) },
          inputs: {
            'ami-id': image,
            'image-arn': `arn:aws:imagebuilder:${REGION}:${ACCOUNT}:image/golden-ami-web-tech/1.4.0/2`,
            environment: 'staging',
            tags: 'owner=platform',
            'dry-run': 'false',
          },
        }),
      isGood: ran => !ran.crashed && ran.failed === undefined && ran.outputs.get('outcome') !== 'still-running',
      check: async ({ fleet, image }, what) => {
        const { Images = [] } = await fleet.ec2.send(new DescribeImagesCommand({ ImageIds: [image] }))
        const ids = (Images[0]?.BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs?.SnapshotId ?? [])
        const { Snapshots = [] } = await fleet.ec2.send(new DescribeSnapshotsCommand({ SnapshotIds: ids }))
        const tags = [...Images, ...Snapshots].map(({ Tags = [] }) =>
          Object.fromEntries(Tags.map(({ Key = '', Value = '' }) => [Key, Value])),
        )
        const run = tags[0]?.['golden-ami:run'] ?? ''
        const expected = expect.objectContaining({
          'golden-ami:environments': 'development staging',
          'golden-ami:architecture': 'x86_64',
          'golden-ami:run': run,
          'golden-ami:commit': (run.at(-1) ?? '').repeat(40),
          owner: 'platform',
        })
        expect({ what, tags }).toEqual({ what, tags: [expected, expected, expected] })
      },
    },
    ({ faults, again }) => {
      expect(faults).toBeGreaterThanOrEqual(6)
      expect(again).toBeGreaterThan(0)
    },
  ),
]
