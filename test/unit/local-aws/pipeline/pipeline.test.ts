import { CloudWatchLogsClient, DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs'
import { GetParameterCommand, ParameterNotFound, PutParameterCommand, type SSMClient } from '@aws-sdk/client-ssm'
import { type Fault, minutes, transport, World, type WorldState } from '@golden-ami/local-aws'
import { alarmChange } from '@golden-ami/local-aws/services/monitoring/fault'
import { MonitoringState } from '@golden-ami/local-aws/services/monitoring/state'
import { describe, expect, test } from 'vitest'
import { ssmClient } from '../support/client.ts'
import { Notebook } from '../support/notebook.ts'

const START = Date.UTC(2026, 0, 5, 8)
const setUp = (...faults: Fault[]) => {
  const notebook = new Notebook(START)
  const world = new World({ start: START, services: notebook.services })
  world.inject(...faults)
  const ssm = ssmClient(world, { process: 'job' })
  /** Writes; tells how it went: `ok` or the error's name. */
  const put = (Name: string, client: SSMClient = ssm) =>
    client.send(new PutParameterCommand({ Name, Value: 'x' })).then(
      () => 'ok',
      (error: Error) => error.name,
    )
  return { world, notebook, ssm, put }
}

test('the journal tells every call: when, who, what, where, and how it failed', async () => {
  const { world, put } = setUp({ when: { call: 1 }, what: { do: 'throttle' } })
  const { accessKeyId } = world.identities.assume('arn:aws:iam::222222222222:role/golden-ami', 'session')
  await put('/a')
  world.advance(minutes(1))
  await put('/b', ssmClient(world, { accessKeyId }))
  expect(world.journal).toEqual([
    { at: START, process: 'job', service: 'ssm', operation: 'PutParameter', account: '111111111111', region: 'eu-west-1', role: '' },
    {
      at: START + minutes(1),
      process: '',
      service: 'ssm',
      operation: 'PutParameter',
      account: '222222222222',
      region: 'eu-west-1',
      role: 'arn:aws:iam::222222222222:role/golden-ami',
      error: 'ThrottlingException',
    },
  ])
})

test('a service that local AWS does not have is answered in the protocol that was spoken', async () => {
  const { world } = setUp()
  const client = new CloudWatchLogsClient({
    region: 'eu-west-1',
    credentials: { accessKeyId: '111111111111', secretAccessKey: 'secret' },
    requestHandler: transport(world),
    maxAttempts: 1,
  })
  await expect(client.send(new DescribeLogGroupsCommand({}))).rejects.toMatchObject({
    name: 'UnknownService',
    message: "local AWS has no service 'logs'",
    $metadata: { httpStatusCode: 501 },
  })
})

test('calls are served in the order in which they came, though the first has to wait for its service', async () => {
  const notebook = new Notebook(START)
  let first = true
  const world = new World({
    start: START,
    async services(name) {
      const loading = first
      first = false
      if (loading) await new Promise(resolve => setTimeout(resolve, 30))
      return notebook.services(name)
    },
  })
  const ssm = ssmClient(world)
  await Promise.all(['/a', '/b', '/c'].map(Name => ssm.send(new PutParameterCommand({ Name, Value: 'x' }))))
  expect(notebook.lines).toEqual(['0  /a=x', '0  /b=x', '0  /c=x'])
})

describe('faults of calls', () => {
  test.each<[Fault['what'], string, number, string | undefined]>([
    [{ do: 'throttle' }, 'ThrottlingException', 0, 'ThrottlingException'],
    [{ do: 'server-error' }, 'InternalServerError', 0, 'InternalServerError'],
    [{ do: 'lose-request' }, 'Error', 0, 'lost-request'],
    [{ do: 'lose-answer' }, 'Error', 1, 'lost-answer'],
    [{ do: 'refuse', code: 'ParameterNotFound' }, ParameterNotFound.name, 0, 'ParameterNotFound'],
    [{ do: 'cancel' }, 'ok', 1, undefined],
    [{ do: 'server-error', after: true }, 'InternalServerError', 1, 'InternalServerError'],
    [{ do: 'crash', process: 'other' }, 'ok', 1, undefined],
  ])('%j', async (what, told, written, journalled) => {
    const { world, put, notebook } = setUp({ when: { call: 0 }, what })
    const fates: string[] = []
    for (const name of ['job', 'other'])
      world.processes.set(name, { crash: () => fates.push(`${name} crashed`), cancel: () => fates.push(`${name} cancelled`) })
    expect(await put('/a')).toBe(told)
    expect(notebook.lines).toHaveLength(written)
    expect(world.journal[0]?.error).toBe(journalled)
    const expected: Record<string, string[]> = { crash: ['other crashed'], cancel: ['job cancelled'] }
    expect(fates).toEqual(expected[what.do] ?? [])
    expect(await put('/b')).toBe('ok')
  })
  test.each([
    ['before', false, 0],
    ['after', true, 1],
  ])('a crash %s the call: the process gets no answer, then and later; others do', async (_, after, written) => {
    const { world, put, notebook } = setUp({ when: { call: 0 }, what: { do: 'crash', after } })
    const fates: string[] = []
    world.processes.set('job', { crash: () => fates.push('crashed'), cancel: () => fates.push('cancelled') })
    const soon = () => new Promise(resolve => setTimeout(resolve, 20, 'nothing'))
    const ssm = ssmClient(world, { process: 'job' })
    expect(await Promise.race([put('/a', ssm), soon()])).toBe('nothing')
    expect(await Promise.race([put('/b', ssm), soon()])).toBe('nothing')
    expect([fates, notebook.lines.length, world.journal.map(entry => entry.error)]).toEqual([['crashed'], written, ['crash']])
    expect(await put('/c')).toBe('ok')
  })
  test('the n-th call that matches, and so many in a row', async () => {
    const { put, world } = setUp(
      { when: { call: 1, of: { operation: 'PutParameter' } }, what: { do: 'throttle' }, times: 2 },
      { when: { call: 0, of: { account: '999999999999' } }, what: { do: 'server-error' } },
      { when: { call: 0, of: { process: 'other' } }, what: { do: 'server-error' } },
    )
    await ssmClient(world).send(new GetParameterCommand({ Name: '/a' }))
    expect([await put('/a'), await put('/b'), await put('/c'), await put('/d')]).toEqual([
      'ok',
      'ThrottlingException',
      'ThrottlingException',
      'ok',
    ])
  })
  test('two that fit the same call: the first hits it, the second the next one', async () => {
    const { put } = setUp({ when: { call: 0 }, what: { do: 'throttle' } }, { when: { call: 0 }, what: { do: 'server-error' } })
    expect([await put('/a'), await put('/b'), await put('/c')]).toEqual(['ThrottlingException', 'InternalServerError', 'ok'])
  })
  test('cleared ones hit nothing', async () => {
    const { world, put } = setUp({ when: { call: 0 }, what: { do: 'throttle' } }, { when: { at: START }, what: { do: 'throttle' } })
    world.pipeline.faults.clear()
    world.advance(1)
    expect(await put('/a')).toBe('ok')
  })
})

describe('faults of a moment', () => {
  test('happen at their moment, also when nobody calls', () => {
    const alarm = { account: '111111111111', region: 'eu-west-1', name: '5xx', state: 'ALARM' } as const
    const seen: number[] = []
    const change = { do: 'change', why: 'a look', change: (world: WorldState) => void seen.push(world.now - START) } as const
    const { world } = setUp(
      { when: { at: START + minutes(5) }, what: alarmChange(alarm) },
      { when: { at: START + minutes(7) }, what: change },
    )
    world.advance(minutes(60))
    const alarms = world.place('111111111111', 'eu-west-1').state(MonitoringState)
    expect(alarms.stateAt('5xx', START + minutes(5))).toBe('ALARM')
    expect(alarms.stateAt('5xx', START + minutes(5) - 1)).not.toBe('ALARM')
    expect(seen).toEqual([minutes(7)])
  })
  test('hit the next calls when they are of calls', async () => {
    const { world, put } = setUp({ when: { at: START + minutes(1) }, what: { do: 'throttle' }, times: 2 })
    const told = [await put('/a')]
    world.advance(minutes(1))
    told.push(await put('/b'), await put('/c'), await put('/d'))
    expect(told).toEqual(['ok', 'ThrottlingException', 'ThrottlingException', 'ok'])
  })
  test('cancel a sleeping participant at that moment, not when it would have woken', async () => {
    const { world } = setUp({ when: { at: START + minutes(3) }, what: { do: 'cancel', process: 'job' } })
    const job = await world.scheduler.enter('job')
    world.processes.set('job', { crash: () => job.leave(), cancel: () => job.interrupt('SIGINT') })
    expect(await job.sleep(START + minutes(10))).toEqual({ now: START + minutes(3), signal: 'SIGINT' })
    expect(await job.sleep(START + minutes(10))).toEqual({ now: START + minutes(10) })
  })
  test('come true as soon as the world is so: after a call, or after what happens by itself', async () => {
    const seen: string[] = []
    const see = (name: string): Fault['what'] => ({
      do: 'change',
      why: 'a look',
      change: world => void seen.push(`${name} at ${world.now - START} after ${notebook.lines.length}`),
    })
    const { world, put, notebook } = setUp()
    let ripe = false
    world.timeline.at(START + minutes(2), () => {
      ripe = true
    })
    world.inject(
      { when: { once: () => notebook.lines.length === 2 }, what: see('second write') },
      { when: { once: () => ripe }, what: see('ripe') },
    )
    await put('/a')
    expect(seen).toEqual([])
    await put('/b')
    expect(seen).toEqual(['second write at 0 after 2'])
    world.advance(minutes(9))
    expect(seen.slice(1)).toEqual([`ripe at ${minutes(2)} after 2`])
  })
})

describe('authority', () => {
  const ROLE = 'arn:aws:iam::222222222222:role/golden-ami'
  const as = (world: World) => ssmClient(world, { accessKeyId: world.identities.assume(ROLE, 'run-1').accessKeyId })
  test('a role does what its policies allow, and is told what they do not', async () => {
    const { world, put, notebook } = setUp()
    world.identities.roles.set(ROLE, [
      { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'ssm:GetParameter', Resource: '*' }] },
    ])
    await as(world).send(new GetParameterCommand({ Name: '/a' }))
    await expect(as(world).send(new PutParameterCommand({ Name: '/a', Value: 'x' }))).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message:
        'User: arn:aws:sts::222222222222:assumed-role/golden-ami/run-1 is not authorized to perform: ssm:PutParameter on resource: * because no identity-based policy allows the ssm:PutParameter action',
      $metadata: { httpStatusCode: 400 },
    })
    expect(notebook.lines).toEqual([])
    expect(world.journal.at(-1)?.error).toBe('AccessDeniedException')
    expect(await put('/as-root')).toBe('ok')
  })
  test('a role without policies is not limited', async () => {
    const { world, put } = setUp()
    expect(await put('/a', as(world))).toBe('ok')
  })
})
