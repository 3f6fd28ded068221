import {
  AssumeRoleCommand,
  type AssumeRoleCommandInput,
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts'
import { transport, World } from '@golden-ami/local-aws'
import type { Policy } from '@golden-ami/local-aws/iam/policy'
import { trustOf } from '@golden-ami/local-aws/iam/trust-document'
import { describe, expect, test } from 'vitest'

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
  world.identities.roles.set(ROLE, [])
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

/** Long after every world here has begun, seconds. */
const LATER = Date.UTC(2030, 0) / 1000
const tokenOf = (claims: object): string =>
  ['{}', JSON.stringify({ exp: LATER, ...claims }), 'signature'].map(part => Buffer.from(part).toString('base64url')).join('.')

describe('a web identity', () => {
  const identity = (WebIdentityToken: string, world = new World()) =>
    client(world).send(new AssumeRoleWithWebIdentityCommand({ RoleArn: ROLE, RoleSessionName: 'build', WebIdentityToken }))
  test('gets a session of the role, and is named in the answer', async () => {
    const claims = {
      sub: 'repo:acme/web:environment:production',
      aud: 'sts.amazonaws.com',
      iss: 'https://token.actions.githubusercontent.com',
    }
    expect(await identity(tokenOf(claims))).toMatchObject({
      SubjectFromWebIdentityToken: claims.sub,
      Audience: claims.aud,
      Provider: claims.iss,
      AssumedRoleUser: { Arn: 'arn:aws:sts::222222222222:assumed-role/golden-ami/build' },
    })
  })
  test('is refused when the token is none', async () => {
    await expect(identity('no-token')).rejects.toMatchObject({ name: 'InvalidIdentityTokenException' })
  })
  test('is refused from the moment at which it expires', async () => {
    const world = new World()
    const token = tokenOf({ aud: 'sts.amazonaws.com', exp: world.now / 1000 + 300 })
    world.advance(299_999)
    expect((await identity(token, world)).Credentials).toBeDefined()
    world.advance(1)
    await expect(identity(token, world)).rejects.toMatchObject({ name: 'ExpiredTokenException' })
  })
  test.each([
    ['does not say when it expires', { aud: 'sts.amazonaws.com', exp: undefined }],
    ['is for nobody', {}],
    ['is for somebody whom the provider does not know', { aud: 'https://github.com/acme' }],
  ])('is refused when it %s', async (_, claims) => {
    await expect(identity(tokenOf(claims))).rejects.toMatchObject({ name: 'InvalidIdentityTokenException' })
  })
  test('is for whom the provider of the account of the role knows', async () => {
    const world = new World()
    world.identities.providers.declareAudiences('222222222222', ['acme'])
    expect((await identity(tokenOf({ aud: 'acme' }), world)).Audience).toBe('acme')
    await expect(identity(tokenOf({ aud: 'sts.amazonaws.com' }), world)).rejects.toMatchObject({ name: 'InvalidIdentityTokenException' })
  })
})

describe('a trust policy', () => {
  const DEPLOYER = 'arn:aws:iam::111111111111:role/deployer'
  /** What STS says to a role of another account, or to a job. */
  const asked = async (
    trusted: readonly string[] | undefined,
    policies: readonly Policy[] | undefined,
    how: 'principal' | Readonly<Record<string, string>> = 'principal',
    prepare: (identities: World['identities']) => void = () => {},
  ): Promise<string> => {
    const world = new World()
    const { identities } = world
    identities.trusts.set(ROLE, { policy: trustOf('222222222222', trusted) })
    if (policies) identities.roles.set(DEPLOYER, policies)
    prepare(identities)
    const { accessKeyId } = identities.assume(DEPLOYER, 'run-1')
    const sent =
      how === 'principal'
        ? assume(client(world, accessKeyId))
        : client(world).send(
            new AssumeRoleWithWebIdentityCommand({
              ...{ RoleArn: ROLE, RoleSessionName: 'job' },
              WebIdentityToken: tokenOf(how),
            }),
          )
    return sent.then(
      () => 'yes',
      (error: Error) => error.name,
    )
  }
  const may = (Resource: string): readonly Policy[] => [
    { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource }] },
  ]
  const CLAIMS = {
    iss: 'https://token.actions.githubusercontent.com',
    aud: 'sts.amazonaws.com',
    sub: 'repo:acme/web:environment:production',
  }

  test.each<[string, readonly string[] | undefined, readonly Policy[] | undefined, string]>([
    ['names the role', [DEPLOYER], may(ROLE), 'yes'],
    ['names its account', ['111111111111'], may(ROLE), 'yes'],
    ['names the root of its account', ['arn:aws:iam::111111111111:root'], may(ROLE), 'yes'],
    ['says nothing', undefined, may(ROLE), 'yes'],
    ['names another role', ['arn:aws:iam::111111111111:role/other'], may(ROLE), 'AccessDenied'],
    ['names jobs only', ['repo:acme/web:*'], may(ROLE), 'AccessDenied'],
    ['names the role, which may assume another one', [DEPLOYER], may('arn:aws:iam::222222222222:role/other'), 'AccessDenied'],
    ['names the role, which may assume none', [DEPLOYER], [], 'AccessDenied'],
  ])('that %s', async (_, trusted, policies, answer) => {
    expect(await asked(trusted, policies)).toBe(answer)
  })
  test.each<[string, readonly string[] | undefined, Readonly<Record<string, string>>, string]>([
    ['the environment', ['repo:acme/web:environment:production'], CLAIMS, 'yes'],
    ['a pattern of environments', ['repo:acme/web:environment:*'], CLAIMS, 'yes'],
    ['another environment', ['repo:acme/web:environment:staging'], CLAIMS, 'AccessDenied'],
    ['another audience', ['*'], { ...CLAIMS, aud: 'https://github.com/acme' }, 'AccessDenied'],
    ['another provider', ['*'], { ...CLAIMS, iss: 'https://gitlab.com' }, 'AccessDenied'],
    ['principals only', [DEPLOYER], CLAIMS, 'AccessDenied'],
  ])('of jobs: %s', async (_, trusted, claims, answer) => {
    const known = ({ providers }: World['identities']) =>
      providers.declareAudiences('222222222222', [CLAIMS.aud, 'https://github.com/acme'])
    expect(await asked(trusted, undefined, claims, known)).toBe(answer)
  })
  test('an account without the provider takes no token', async () => {
    expect(await asked(undefined, undefined, CLAIMS, ({ withoutProvider }) => withoutProvider.add('222222222222'))).toBe(
      'InvalidIdentityTokenException',
    )
  })
  test('a role that is not there is not assumed', async () => {
    const gone = (identities: World['identities']): void => {
      identities.trusts.delete(ROLE)
      identities.rolesAreDeclared = true
    }
    expect(await asked(undefined, may('*'), 'principal', gone)).toBe('AccessDenied')
    expect(await asked(undefined, undefined, CLAIMS, gone)).toBe('AccessDenied')
  })
  test.each([
    [undefined, 3_601, 'ValidationError'],
    [undefined, 3_600, 'yes'],
    [7_200, 7_200, 'yes'],
    [7_200, 7_201, 'ValidationError'],
  ])('a session of a role with MaxSessionDuration %s is asked for %d seconds', async (longest, DurationSeconds, answer) => {
    const world = new World()
    world.identities.trusts.set(ROLE, {
      policy: trustOf('222222222222', undefined),
      ...(longest === undefined ? {} : { longest }),
    })
    const sent = assume(client(world), { DurationSeconds }).then(
      () => 'yes',
      (error: Error) => error.name,
    )
    expect(await sent).toBe(answer)
  })
})

test('a role of another partition is no role here', async () => {
  const RoleArn = ROLE.replace('arn:aws:', 'arn:aws-cn:')
  await expect(assume(client(new World()), { RoleArn })).rejects.toMatchObject({ name: 'ValidationError' })
})
