/** Calls that take effect later than they were sent, and answers that come later than they were true. */
import { GetParameterCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { type Fault, type Participant, seconds, transport, World } from '@golden-ami/local-aws'
import { foundServices } from '@golden-ami/local-aws/pipeline/services'
import { describe, expect, test } from 'vitest'
import { ssmClient } from '../support/client.ts'
import { Notebook } from '../support/notebook.ts'

const START = Date.UTC(2026, 0, 5, 8)
const setUp = (...faults: Fault[]) => {
  const notebook = new Notebook(START)
  const world = new World({ start: START, services: notebook.services })
  world.inject(...faults)
  return { world, notebook, since: () => (world.now - START) / 1000 }
}
const put = (client: SSMClient, Name: string) =>
  client.send(new PutParameterCommand({ Name, Value: 'x' })).then(
    () => 'ok',
    (error: Error & { code?: string }) => error.code ?? error.name,
  )
const look = async (client: SSMClient) => (await client.send(new GetParameterCommand({ Name: '/now' }))).Parameter!.Value!.slice(11, 19)
const late = (answer: 'lost' | 'times-out' | 'waits', by = seconds(90)): Fault => ({
  when: { call: 0, of: { process: 'job' } },
  what: { do: 'late', by, answer },
})
const slow: Fault = { when: { call: 0, of: { process: 'job' } }, what: { do: 'slow', by: seconds(30) } }
/** Writes every so many seconds, some times. */
const walk = async (world: World, name: string, every: number, times: number) => {
  const self = await world.scheduler.enter(name)
  for (let n = 1; n <= times; n++) {
    await self.sleep(world.now + seconds(every))
    await put(ssmClient(world, { process: name }), `/${name}-${n}`)
  }
  self.leave()
}

describe('a late call', () => {
  test('whose answer is lost: the caller hears at once that the connection broke, and it takes effect later', async () => {
    const { world, notebook } = setUp(late('lost'))
    const job = ssmClient(world, { process: 'job' })
    expect(await put(job, '/late')).toBe('ECONNRESET')
    expect(await put(job, '/again')).toBe('ok')
    world.advance(seconds(89))
    expect(notebook.lines).toEqual(['0 job /again=x'])
    world.advance(seconds(11))
    expect(notebook.lines).toEqual(['0 job /again=x', '90 job /late=x'])
    expect(world.journal.map(({ at, sent, error }) => [at - START, sent, error])).toEqual([
      [0, undefined, 'lost-request'],
      [0, undefined, undefined],
      [seconds(90), START, undefined],
    ])
  })
  test('whose answer waits: its process sleeps until it has taken effect, the others go on', async () => {
    const histories = new Set<string>()
    for (let k = 0; k < 3; k++) {
      const { world, notebook, since } = setUp(late('waits'))
      const wait = async () => {
        const self = await world.scheduler.enter('job')
        expect(await put(ssmClient(world, { process: 'job' }), '/late')).toBe('ok')
        notebook.lines.push(`${since()} job hears`)
        expect(world.scheduler.awake).toEqual([self])
        self.leave()
      }
      await Promise.all([walk(world, 'first', 30, 4), wait(), walk(world, 'last', 45, 2)])
      histories.add(JSON.stringify([world.journal, notebook.lines]))
      expect(notebook.lines).toEqual([
        '30 first /first-1=x',
        '45 last /last-1=x',
        '60 first /first-2=x',
        // It takes effect before anybody wakes at that moment, and is heard in its turn.
        '90 job /late=x',
        '90 first /first-3=x',
        '90 job hears',
        '90 last /last-2=x',
        '120 first /first-4=x',
      ])
      expect(world.journal.filter(({ process }) => process === 'job')).toMatchObject([{ at: START + seconds(90), sent: START }])
    }
    expect(histories.size).toBe(1)
  })
  test('whose client gives up: its process sleeps until its patience is over, and it takes effect later', async () => {
    const { world, notebook, since } = setUp(late('times-out'))
    const self = await world.scheduler.enter('job')
    const told = await put(ssmClient(world, { process: 'job' }), '/late')
    notebook.lines.push(`${since()} job hears ${told}`)
    self.leave()
    await walk(world, 'other', 100, 1)
    expect(notebook.lines).toEqual(['30 job hears TimeoutError', '90 job /late=x', '130 other /other-1=x'])
    expect(world.journal.map(({ error, sent }) => [error, sent])).toEqual([
      ['timed-out', undefined],
      [undefined, START],
      [undefined, undefined],
    ])
  })
  test('whose process has died meanwhile takes effect all the same, and nobody hears of it', async () => {
    const { world, notebook } = setUp(late('waits'))
    const self = await world.scheduler.enter('job')
    let heard = false
    void put(ssmClient(world, { process: 'job' }), '/late').then(() => {
      heard = true
    })
    world.timeline.at(START + seconds(10), () => self.leave())
    await walk(world, 'other', 60, 2)
    expect(notebook.lines).toEqual(['60 other /other-1=x', '90 job /late=x', '120 other /other-2=x'])
    expect(heard).toBe(false)
  })
  test('is asked for its rights when it takes effect', async () => {
    const ROLE = 'arn:aws:iam::222222222222:role/golden-ami'
    const { world, notebook } = setUp(late('lost'))
    const { accessKeyId } = world.identities.assume(ROLE, 'run-1', START + seconds(60))
    await put(ssmClient(world, { process: 'job', accessKeyId }), '/late')
    world.identities.roles.set(ROLE, [])
    world.advance(seconds(100))
    expect(notebook.lines).toEqual([])
    expect(world.journal.at(-1)).toMatchObject({ account: '222222222222', role: ROLE, sent: START, error: 'AccessDeniedException' })
  })
  test('takes effect though its session is over, or nothing can be reached, by then', async () => {
    const { world, notebook } = setUp(late('lost'), { when: { at: START + 1 }, what: { do: 'outage', of: {}, for: seconds(200) } })
    const { accessKeyId } = world.identities.assume('arn:aws:iam::222222222222:role/any', 'run-1', START + seconds(60))
    await put(ssmClient(world, { process: 'job', accessKeyId }), '/late')
    world.advance(seconds(100))
    expect(notebook.lines).toEqual(['90 job /late=x'])
  })
  test('by no time at all is a call', async () => {
    const { world, notebook } = setUp(late('waits', 0))
    expect(await put(ssmClient(world, { process: 'job' }), '/now')).toBe('ok')
    expect(notebook.lines).toEqual(['0 job /now=x'])
  })
  test('is answered where time goes by by itself', async () => {
    const world = new World({ rate: 1000, services: new Notebook(START).services })
    world.inject(late('waits', seconds(20)))
    expect(await put(ssmClient(world, { process: 'job' }), '/late')).toBe('ok')
  })
})

describe('a slow call', () => {
  test('tells the world as it was when it was asked', async () => {
    const { world, since } = setUp(slow)
    const self = await world.scheduler.enter('job')
    const job = ssmClient(world, { process: 'job' })
    expect([await look(job), since()]).toEqual(['08:00:00', 30])
    expect([await look(job), since()]).toEqual(['08:00:30', 30])
    expect(world.journal.map(({ at }) => at - START)).toEqual([0, seconds(30)])
    self.leave()
  })
  test('has taken effect before it is answered', async () => {
    const { world, notebook, since } = setUp(slow)
    const wait = async () => {
      const self = await world.scheduler.enter('job')
      const told = await put(ssmClient(world, { process: 'job' }), '/slow')
      notebook.lines.push(`${since()} job hears ${told}`)
      self.leave()
    }
    await Promise.all([wait(), walk(world, 'other', 20, 2)])
    expect(notebook.lines).toEqual(['0 job /slow=x', '20 other /other-1=x', '30 job hears ok', '40 other /other-2=x'])
  })
  test('may be answered with an error', async () => {
    const world = new World({ start: START })
    world.inject(slow)
    const self = await world.scheduler.enter('job')
    expect(await look(ssmClient(world, { process: 'job' })).catch((error: Error) => error.name)).toBe('ParameterNotFound')
    expect(world.now - START).toBe(seconds(30))
    expect(world.journal).toMatchObject([{ at: START, error: 'ParameterNotFound' }])
    self.leave()
  })
})

/** As a run in this process does it: calls side by side, each with sleeps of its own, and one participant. */
describe('what a process does beside a call that waits', () => {
  test.each([late('waits'), { ...slow, what: { do: 'slow', by: seconds(90) } } as Fault])('goes on: %j', async fault => {
    const { world, notebook, since } = setUp()
    const self: Participant = await world.scheduler.enter('self')
    const job = ssmClient(world, { process: 'job', self })
    await put(job, '/first') // the first call of a client waits for more than the world
    world.inject(fault)
    const said: string[] = []
    const waiting = put(job, '/one').then(told => said.push(`${since()} one ${told}`))
    const beside = async () => {
      for (const [second, name] of [
        [40, '/two'],
        [90, '/three'],
        [100, '/four'],
      ] as const) {
        await new Promise(setImmediate)
        while (world.now < START + seconds(second)) await self.sleep(START + seconds(second))
        said.push(`${since()} ${name} ${await put(job, name)}`)
      }
    }
    await Promise.all([waiting, beside()])
    self.leave()
    expect(said.toSorted()).toEqual(['100 /four ok', '40 /two ok', '90 /three ok', '90 one ok'])
    expect(notebook.lines).toHaveLength(5)
  })
  test('is not overtaken by time while it is under way', async () => {
    const find = foundServices()
    const world = new World({
      start: START,
      async services(called) {
        if (called.signingName === 'sts') await new Promise(resolve => setTimeout(resolve, 30))
        return find(called)
      },
    })
    world.inject(late('waits'))
    const self = await world.scheduler.enter('job')
    const config = { region: 'eu-west-1', credentials: { accessKeyId: '111111111111', secretAccessKey: 'x' } }
    const requestHandler = transport(world, 'job')
    const waiting = put(new SSMClient({ ...config, requestHandler }), '/late')
    await new STSClient({ ...config, requestHandler }).send(new GetCallerIdentityCommand({}))
    await waiting
    expect(world.journal.map(({ service, at }) => [service, at - START])).toEqual([
      ['sts', 0],
      ['ssm', seconds(90)],
    ])
    self.leave()
  })
})
