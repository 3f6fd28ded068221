import {
  CreateAliasCommand,
  CreateGrantCommand,
  CreateKeyCommand,
  DescribeKeyCommand,
  DisabledException,
  DisableKeyCommand,
  EnableKeyCommand,
  KMSClient,
  KMSInvalidStateException,
  ListGrantsCommand,
  NotFoundException,
  paginateListGrants,
  RevokeGrantCommand,
  ScheduleKeyDeletionCommand,
} from '@aws-sdk/client-kms'
import { transport, World } from '@golden-ami/local-aws'
import { expect, test } from 'vitest'

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

test('a key of another account is denied, whether it is there or not', async () => {
  const { describe } = await withKey()
  for (const id of ['0000', 'alias/images']) {
    const KeyId = `arn:aws:kms:eu-west-1:222222222222:${id.startsWith('alias/') ? id : `key/${id}`}`
    await expect(describe(KeyId)).rejects.toMatchObject({ name: 'AccessDeniedException', message: expect.stringContaining(KeyId) })
  }
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

const grantee = (account: number): string => `arn:aws:iam::${account}:role/launcher`
const grantTo = (client: KMSClient, KeyId: string, account: number, Name?: string) =>
  client.send(new CreateGrantCommand({ KeyId, GranteePrincipal: grantee(account), Operations: ['Decrypt', 'CreateGrant'], Name }))

test('grants are listed by key, page by page, and by grantee', async () => {
  const { client, id, arn } = await withKey()
  const other = await client.send(new CreateKeyCommand({}))
  await grantTo(client, other.KeyMetadata?.KeyId ?? '', 1)
  for (let account = 1; account <= 120; account++) await grantTo(client, arn, 100_000_000_000 + account)
  const sizes: number[] = []
  for await (const { Grants = [] } of paginateListGrants({ client, pageSize: 100 }, { KeyId: id })) sizes.push(Grants.length)
  expect(sizes).toEqual([100, 20])
  const { Grants } = await client.send(new ListGrantsCommand({ KeyId: arn, GranteePrincipal: grantee(100_000_000_007) }))
  expect(Grants).toMatchObject([{ KeyId: arn, GranteePrincipal: grantee(100_000_000_007), Operations: ['Decrypt', 'CreateGrant'] }])
})

test('the same grant of one name is made once, and revoked once', async () => {
  const { client, id } = await withKey()
  const { GrantId } = await grantTo(client, id, 1, 'launch')
  expect((await grantTo(client, id, 1, 'launch')).GrantId).toBe(GrantId)
  expect((await grantTo(client, id, 2, 'launch')).GrantId).not.toBe(GrantId)
  await client.send(new RevokeGrantCommand({ KeyId: id, GrantId }))
  const { Grants = [] } = await client.send(new ListGrantsCommand({ KeyId: id }))
  expect(Grants.map(({ GranteePrincipal }) => GranteePrincipal)).toEqual([grantee(2)])
  await expect(client.send(new RevokeGrantCommand({ KeyId: id, GrantId }))).rejects.toThrow(NotFoundException)
})

test('nothing is granted on an alias or on a disabled key', async () => {
  const { client, id } = await withKey()
  await client.send(new CreateAliasCommand({ AliasName: 'alias/images', TargetKeyId: id }))
  await expect(grantTo(client, 'alias/images', 1)).rejects.toThrow(NotFoundException)
  await client.send(new DisableKeyCommand({ KeyId: id }))
  await expect(grantTo(client, id, 1)).rejects.toThrow(DisabledException)
})
