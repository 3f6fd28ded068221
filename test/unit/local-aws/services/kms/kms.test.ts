import {
  CreateAliasCommand,
  CreateKeyCommand,
  DescribeKeyCommand,
  DisableKeyCommand,
  EnableKeyCommand,
  KMSClient,
  KMSInvalidStateException,
  NotFoundException,
  ScheduleKeyDeletionCommand,
} from '@aws-sdk/client-kms'
import { transport, World } from '@golden-ami/local-aws'
import { expect, test } from '@jest/globals'

const clientIn = (world: World, region: string) =>
  new KMSClient({
    region,
    credentials: { accessKeyId: '111111111111', secretAccessKey: 'secret' },
    requestHandler: transport(world),
    maxAttempts: 1,
  })
const withKey = async () => {
  const world = new World()
  const client = clientIn(world, 'eu-west-1')
  const { KeyMetadata } = await client.send(new CreateKeyCommand({ Description: 'images' }))
  const describe = async (KeyId: string) => (await client.send(new DescribeKeyCommand({ KeyId }))).KeyMetadata
  return { world, client, describe, id: KeyMetadata?.KeyId ?? '', arn: KeyMetadata?.Arn ?? '' }
}

test('a key is known by id and ARN, and by an alias and its ARN', async () => {
  const { client, describe, id, arn } = await withKey()
  await client.send(new CreateAliasCommand({ AliasName: 'alias/images', TargetKeyId: id }))
  const names = [id, arn, 'alias/images', 'arn:aws:kms:eu-west-1:111111111111:alias/images']
  for (const name of names) expect(await describe(name)).toMatchObject({ KeyId: id, KeyState: 'Enabled', Description: 'images' })
})

test('a key of another region is not found', async () => {
  const { world, arn } = await withKey()
  await expect(clientIn(world, 'us-east-1').send(new DescribeKeyCommand({ KeyId: arn }))).rejects.toThrow(NotFoundException)
})

test('a key is disabled and enabled', async () => {
  const { client, describe, id } = await withKey()
  await client.send(new DisableKeyCommand({ KeyId: id }))
  expect(await describe(id)).toMatchObject({ KeyState: 'Disabled', Enabled: false })
  await client.send(new EnableKeyCommand({ KeyId: id }))
  expect(await describe(id)).toMatchObject({ KeyState: 'Enabled', Enabled: true })
})

test('a key that is about to be deleted stays so', async () => {
  const { client, describe, id } = await withKey()
  await client.send(new ScheduleKeyDeletionCommand({ KeyId: id, PendingWindowInDays: 7 }))
  expect(await describe(id)).toMatchObject({ KeyState: 'PendingDeletion', DeletionDate: new Date(Date.UTC(2026, 0, 12, 8)) })
  await expect(client.send(new EnableKeyCommand({ KeyId: id }))).rejects.toThrow(KMSInvalidStateException)
})
