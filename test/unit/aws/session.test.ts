import { type AwsContext, classifyError, sessions, ssm } from '@golden-ami/aws'
import { unknownBecause } from '@golden-ami/domain'
import { transport, World } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'

const ROLE = 'arn:aws:iam::222222222222:role/golden-ami'
const HOUR = 3_600_000
const TOKEN = `x.${Buffer.from(JSON.stringify({ sub: 'repo:acme/images', aud: 'sts.amazonaws.com', exp: Date.UTC(2030, 0) / 1000 })).toString('base64url')}.x`

const edgeOf = (world: World, more: Partial<AwsContext> = {}): AwsContext => ({
  ...{ region: 'eu-west-1', seed: 1, requestHandler: transport(world) },
  credentials: { accessKeyId: '111111111111', secretAccessKey: 'x' },
  clock: { now: () => world.now, cancelled: () => false, sleep: async () => {} },
  ...more,
})
const calls = (world: World): readonly string[] =>
  world.journal.map(({ operation, account, region }) => `${operation} ${account} ${region}`)

describe('the session of a role', () => {
  test('is one for all its regions and clients', async () => {
    const world = new World()
    const session = sessions(edgeOf(world), 'test')(ROLE)
    for (const region of ['eu-west-1', 'us-east-1']) await session.use(() => ssm(session.edge(region)).value('x'))
    expect(calls(world)).toEqual([
      'AssumeRole 111111111111 eu-west-1',
      'GetParameter 222222222222 eu-west-1',
      'GetParameter 222222222222 us-east-1',
    ])
  })
  test('is renewed before it expires', async () => {
    const world = new World()
    const session = sessions(edgeOf(world), 'test')(ROLE)
    const client = ssm(session.edge('eu-west-1'))
    await client.value('x')
    world.advance(HOUR - 6 * 60_000)
    await client.value('x')
    expect(calls(world).filter(call => call.startsWith('AssumeRole'))).toHaveLength(1)
    world.advance(2 * 60_000)
    await client.value('x')
    expect(calls(world).filter(call => call.startsWith('AssumeRole'))).toHaveLength(2)
  })
  test('is got anew when AWS takes it for expired', async () => {
    const world = new World()
    // The clock of the runner is late.
    const clock = { now: () => 0, cancelled: () => false, sleep: async () => {} }
    const session = sessions(edgeOf(world, { clock }), 'test')(ROLE)
    const client = ssm(session.edge('eu-west-1'))
    await session.use(() => client.value('x'))
    world.advance(2 * HOUR)
    await expect(client.value('x')).rejects.toMatchObject({ name: 'ExpiredTokenException' })
    expect(await session.use(() => client.value('x'))).toBeUndefined()
  })
  test('that AWS did not give is asked for again by the next call', async () => {
    const world = new World()
    const session = sessions(edgeOf(world), 'test')(ROLE)
    world.inject({
      when: { call: 0, of: { operation: 'AssumeRole' } },
      what: { do: 'refuse', code: 'AccessDenied', message: 'not yet', status: 403 },
    })
    const client = ssm(session.edge('eu-west-1'))
    await expect(client.value('x')).rejects.toThrow('not yet')
    expect(await client.value('x')).toBeUndefined()
  })
  test('is had in another of its regions where the first cannot be reached, and asked again where nobody could answer', async () => {
    const world = new World()
    const sessionOf = sessions(edgeOf(world), 'test')
    for (const region of ['eu-west-1', 'us-east-1']) sessionOf(ROLE, region)
    world.inject({ when: { at: world.now }, what: { do: 'outage', of: { region: 'eu-west-1' }, for: HOUR } })
    const session = sessionOf(ROLE, 'eu-west-1')
    await session.expect('222222222222')
    const [everywhere] = [sessions(edgeOf(world), 'test')(ROLE)]
    await expect(everywhere.expect('222222222222')).rejects.toThrow()
    world.advance(2 * HOUR)
    await everywhere.expect('222222222222')
  })
  test('is had with the OIDC token of the job, where there is one', async () => {
    const world = new World()
    const session = sessions(edgeOf(world, { webIdentity: async () => ({ token: TOKEN }) }), 'test')(ROLE)
    await session.expect('222222222222')
    expect(world.journal.map(({ operation }) => operation)).toEqual(['AssumeRoleWithWebIdentity', 'GetCallerIdentity'])
  })
  test.each([
    ['where the role does not trust the token', { code: 'AccessDenied', status: 403 }],
    ['where the account knows no provider of such tokens', { code: 'InvalidIdentityToken', status: 400 }],
  ])('is had by the job’s own role %s', async (_, refusal) => {
    const world = new World()
    world.inject({
      when: { call: 0, of: { operation: 'AssumeRoleWithWebIdentity' } },
      what: { do: 'refuse', message: 'no', ...refusal },
    })
    const session = sessions(edgeOf(world, { webIdentity: async () => ({ token: TOKEN }) }), 'test')(ROLE)
    await session.expect('222222222222')
    expect(world.journal.map(({ operation }) => operation)).toEqual(['AssumeRoleWithWebIdentity', 'AssumeRole', 'GetCallerIdentity'])
  })
  test.each([
    ['IDPCommunicationError', 'could not be reached'],
    ['InvalidIdentityToken', "Couldn't retrieve verification key from your identity provider"],
  ])('is asked for again where STS cannot look at the token for now (%s), and with nothing else', async (code, message) => {
    const world = new World()
    world.inject({
      when: { call: 0, of: { operation: 'AssumeRoleWithWebIdentity' } },
      what: { do: 'refuse', code, message, status: 400 },
      times: 6,
    })
    const session = sessions(edgeOf(world, { webIdentity: async () => ({ token: TOKEN }) }), 'test')(ROLE)
    const error = await session.expect('222222222222').catch((one: unknown) => one)
    expect(classifyError(error)).toBe('look-again')
    world.pipeline.faults.clear()
    await session.expect('222222222222')
    expect(world.journal.map(({ operation }) => operation)).not.toContain('AssumeRole')
  })
  test('is not asked for with anything else where GitHub gives no token for now', async () => {
    const world = new World()
    const answers = [unknownBecause('GitHub answered 503', { transient: true }), { token: TOKEN }]
    const session = sessions(edgeOf(world, { webIdentity: async () => answers.shift()! }), 'test')(ROLE)
    const error = await session.expect('222222222222').catch((one: unknown) => one)
    expect(classifyError(error)).toBe('look-again')
    expect((error as Error).message).toContain('GitHub answered 503')
    expect(world.journal).toEqual([])
    await session.expect('222222222222')
  })
  test('is refused where GitHub gives no token at all to a job that may have one', async () => {
    const world = new World()
    const session = sessions(edgeOf(world, { webIdentity: async () => unknownBecause('GitHub answered 400') }), 'test')(ROLE)
    await expect(session.expect('222222222222')).rejects.toMatchObject({ code: 'oidc.refused' })
    expect(world.journal).toEqual([])
  })
  test('is refused with the reason that came first', async () => {
    const world = new World()
    world.inject({
      when: { call: 0, of: { operation: 'AssumeRole' } },
      what: { do: 'refuse', code: 'AccessDenied', message: 'not authorized to perform: sts:AssumeRole', status: 403 },
    })
    const without = { ...unknownBecause('the job needs the permission id-token: write'), without: true as const }
    const session = sessions(edgeOf(world, { webIdentity: async () => without }), 'test')(ROLE)
    await expect(session.expect('222222222222')).rejects.toThrow(/id-token: write\. .*sts:AssumeRole/)
  })
  test('is had with a new token where the one before has ended by the clock of STS', async () => {
    const world = new World()
    world.inject({
      when: { call: 0, of: { operation: 'AssumeRoleWithWebIdentity' } },
      what: { do: 'refuse', code: 'ExpiredTokenException', message: 'Token expired', status: 400 },
    })
    const anew: unknown[] = []
    const webIdentity = async (again?: boolean) => {
      anew.push(again)
      return { token: TOKEN }
    }
    await sessions(edgeOf(world, { webIdentity }), 'test')(ROLE).expect('222222222222')
    expect(anew).toEqual([false, true])
  })
  test('of another account than is expected is refused', async () => {
    const session = sessions(edgeOf(new World()), 'test')(ROLE)
    await expect(session.expect('333333333333')).rejects.toMatchObject({ code: 'aws.other-account' })
  })
})
