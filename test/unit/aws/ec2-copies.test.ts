/** Who may use an image of several volumes: whoever may read all of them. */
import { ModifySnapshotAttributeCommand, RegisterImageCommand } from '@aws-sdk/client-ec2'
import { ec2Copies } from '@golden-ami/aws'
import { expect, test } from 'vitest'
import { Scene } from './lists.ts'

const [ONE, TWO, THREE] = ['222222222222', '333333333333', '444444444444'] as const

/** An image with a snapshot for each list of the accounts that may read it. */
const shared = async (...readers: readonly (readonly string[])[]) => {
  const { person, edge } = new Scene()
  const BlockDeviceMappings = readers.map((_, index) => ({ DeviceName: `/dev/sd${'abc'[index]}`, Ebs: { VolumeSize: 8 } }))
  const { ImageId = '' } = await person.ec2.send(new RegisterImageCommand({ Name: 'web', Architecture: 'x86_64', BlockDeviceMappings }))
  const copies = ec2Copies(edge)
  const { snapshots = [] } = (await copies.own(ImageId)) ?? {}
  expect(snapshots).toHaveLength(readers.length)
  for (const [index, accounts] of readers.entries()) {
    const Add = accounts.map(UserId => ({ UserId }))
    const SnapshotId = snapshots[index]
    if (Add.length === 0) continue
    await person.ec2.send(
      new ModifySnapshotAttributeCommand({ SnapshotId, Attribute: 'createVolumePermission', CreateVolumePermission: { Add } }),
    )
  }
  return [...(await copies.permissions(ImageId, snapshots, true)).volumes].sort()
}

test.each<[string, readonly (readonly string[])[], readonly string[]]>([
  ['nobody else does', [[], []], []],
  ['of one volume both', [[ONE, TWO]], [ONE, TWO]],
  ['not who may read the first only', [[ONE, TWO], [TWO]], [TWO]],
  ['not who may read the last only', [[TWO], [ONE, TWO]], [TWO]],
  ['not who may read all but one in the middle', [[ONE, TWO, THREE], [TWO], [ONE, TWO, THREE]], [TWO]],
  ['not who may read all but the last', [[ONE, TWO], [ONE, TWO], [TWO]], [TWO]],
])('every volume is read by who may read each of its snapshots: %s', async (_, readers, expected) => {
  expect(await shared(...readers)).toEqual(expected)
})
