import {
  AssumeRoleCommand,
  type AssumeRoleCommandInput,
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts'
import { transport, World } from '@golden-ami/local-aws'
import { describe, expect, test } from '@jest/globals'

const ROLE = 'arn:aws:iam::222222222222:role/path/golden-ami'
const client = (world: World, accessKeyId = '111111111111') =>
  new STSClient({
    region: 'eu-west-1',
    credentials: { accessKeyId, secretAccessKey: 'x' },
    requestHandler: transport(world),
    maxAttempts: 1,
  })
const assume = (sts: STSClient, input: Partial<AssumeRoleCommandInput> = {}) =>
  sts.send(new AssumeRoleCommand({ RoleArn: ROLE, RoleSessionName: 'promote', ...input }))
const whoAmI = (sts: STSClient) => sts.send(new GetCallerIdentityCommand({}))

test('an account is its root', async () => {
  expect(await whoAmI(client(new World()))).toMatchObject({
    Account: '111111111111',
    Arn: 'arn:aws:iam::111111111111:root',
    UserId: '111111111111',
  })
})

test('who may do nothing may still ask who it is', async () => {
  const world = new World()
  world.door.identities.roles.set(ROLE, [])
  const { Credentials } = await assume(client(world))
  const nobody = client(world, Credentials?.AccessKeyId)
  expect((await whoAmI(nobody)).Account).toBe('222222222222')
  await expect(assume(nobody)).rejects.toMatchObject({ name: 'AccessDenied' })
})

describe('a role', () => {
  test('is who the session is, in the account of the role', async () => {
    const world = new World()
    const { Credentials, AssumedRoleUser } = await assume(client(world))
    expect(await whoAmI(client(world, Credentials?.AccessKeyId))).toMatchObject({
      Account: '222222222222',
      Arn: 'arn:aws:sts::222222222222:assumed-role/golden-ami/promote',
      UserId: AssumedRoleUser?.AssumedRoleId,
    })
  })
  test.each([
    [undefined, 3600],
    [900, 900],
    [43_200, 43_200],
  ])('asked for %s seconds lasts %d', async (DurationSeconds, expected) => {
    const world = new World()
    const { Credentials } = await assume(client(world), { DurationSeconds })
    expect(Credentials?.Expiration).toEqual(new Date(world.now + expected * 1000))
  })
  test('that was assumed by a role lasts an hour at most', async () => {
    const world = new World()
    const { Credentials } = await assume(client(world))
    const chained = client(world, Credentials?.AccessKeyId)
    await expect(assume(chained, { DurationSeconds: 3601 })).rejects.toMatchObject({ name: 'ValidationError' })
    expect((await assume(chained, { DurationSeconds: 3600 })).Credentials).toBeDefined()
  })
  test.each([
    { DurationSeconds: 899 },
    { DurationSeconds: 43_201 },
    { RoleSessionName: 'a b' },
    { RoleSessionName: 'x' },
    { RoleSessionName: 'x'.repeat(65) },
    { RoleArn: 'arn:aws:iam::222222222222:user/somebody' },
  ])('is refused with %j', async input => {
    await expect(assume(client(new World()), input)).rejects.toMatchObject({ name: 'ValidationError' })
  })
})

describe('a web identity', () => {
  const identity = (WebIdentityToken: string) =>
    client(new World()).send(new AssumeRoleWithWebIdentityCommand({ RoleArn: ROLE, RoleSessionName: 'build', WebIdentityToken }))
  test('gets a session of the role, and is named in the answer', async () => {
    const claims = {
      sub: 'repo:acme/web:environment:production',
      aud: 'sts.amazonaws.com',
      iss: 'https://token.actions.githubusercontent.com',
    }
    const token = ['{}', JSON.stringify(claims), 'signature'].map(part => Buffer.from(part).toString('base64url')).join('.')
    expect(await identity(token)).toMatchObject({
      SubjectFromWebIdentityToken: claims.sub,
      Audience: claims.aud,
      Provider: claims.iss,
      AssumedRoleUser: { Arn: 'arn:aws:sts::222222222222:assumed-role/golden-ami/build' },
    })
  })
  test('is refused when the token is none', async () => {
    await expect(identity('no-token')).rejects.toMatchObject({ name: 'InvalidIdentityTokenException' })
  })
})
