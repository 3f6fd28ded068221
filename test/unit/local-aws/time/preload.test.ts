import { type Fault, type Listening, listen, World } from '@golden-ami/local-aws'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { runChild } from '../support/child.ts'
import { Notebook } from '../support/notebook.ts'

// Each test starts Node processes; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 })

const START = Date.UTC(2026, 0, 5, 8)
const open: Listening[] = []
const served = async () => {
  const notebook = new Notebook(START)
  const world = new World({ start: START, services: notebook.services })
  const server = await listen(world)
  open.push(server)
  /** A child process with a participant that its parent has entered for it. */
  const run = async (name: string, script: string) => {
    const participant = await world.scheduler.enter(name)
    return runChild(server.url, name, script, participant)
  }
  return { world, notebook, run, url: server.url }
}
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

const PUT = `
  import { SSMClient, PutParameterCommand } from '@aws-sdk/client-ssm'
  import { setTimeout as sleep } from 'node:timers/promises'
  const ssm = new SSMClient({})
  const put = (Name, Value = 'x') => ssm.send(new PutParameterCommand({ Name, Value, Type: 'String', Overwrite: true }))
`
/** Sleeps, then writes, some times over, with a pair of calls at once each second time. */
const poller = (seconds: number, times: number) => `${PUT}
  for (let n = 1; n <= ${times}; n++) {
    await sleep(${seconds} * 1000)
    if (n % 2) await put('/n', String(n))
    else await Promise.all([put('/left', String(n)), put('/right', String(n))])
  }`
/** Several sleepers in one process. */
const renewer = `${PUT}
  await Promise.all([20, 30, 45].map(async seconds => {
    for (let n = 0; n < 4; n++) { await sleep(seconds * 1000); await put('/every-' + seconds, String(n)) }
  }))`

test('a sleep takes virtual time, and Date tells it', async () => {
  const { run, world } = await served()
  const began = performance.now()
  const { out } = await run(
    'job',
    `import { setTimeout as sleep } from 'node:timers/promises'
     const before = new Date()
     const value = await sleep(40 * 60_000, 'slept')
     console.log(value, before.toISOString(), Date.now() - before, new Date(0).getTime(), new Date() instanceof Date, before.constructor === Date, typeof Date())`,
  )
  expect(out).toBe(`slept 2026-01-05T08:00:00.000Z 2400000 0 true true string\n`)
  expect(world.now - START).toBe(40 * 60_000)
  expect(performance.now() - began).toBeLessThan(30_000)
})

test('a bundle that gets its modules by require, or by promisify, sleeps in virtual time too', async () => {
  const { run } = await served()
  const { out } = await run(
    'job',
    `import { createRequire } from 'node:module'
     const require = createRequire('/bundle/index.js')
     await require('timers/promises').setTimeout(1_000)
     await process.getBuiltinModule('node:timers/promises').setTimeout(20_000)
     await require('util').promisify(setTimeout)(300_000)
     await require('timers/promises').scheduler.wait(4_000_000)
     console.log(Date.now() - ${START})`,
  )
  expect(out).toBe('4321000\n')
})

test('the same processes give the same journal, run after run', async () => {
  const histories = new Set<string>()
  for (let k = 0; k < 5; k++) {
    const { run, world, notebook } = await served()
    const person = async () => {
      const participant = await world.scheduler.enter('person')
      for (const minute of [1, 2, 3]) {
        const { now } = await participant.sleep(START + minute * 60_000)
        notebook.lines.push(`${(now - START) / 1000} person looks`)
      }
      participant.leave()
    }
    const ended = await Promise.all([run('a', poller(30, 6)), run('b', poller(20, 8)), person(), run('c', renewer)])
    expect(ended.flatMap(end => (end && end.code !== 0 ? end : []))).toEqual([])
    histories.add(JSON.stringify([world.journal, notebook.lines]))
    expect(notebook.lines).toHaveLength(9 + 12 + 3 + 12)
    expect(notebook.lines.filter(line => line.startsWith('60 '))).toEqual([
      '60 a /left=2',
      '60 a /right=2',
      '60 b /n=3',
      '60 person looks',
      // The sleep that began first ends first.
      '60 c /every-30=1',
      '60 c /every-20=2',
    ])
  }
  expect(histories.size).toBe(1)
})

test('calls made at once arrive in the order in which they were made', async () => {
  const { run, notebook } = await served()
  const names = Array.from({ length: 20 }, (_, n) => `/p${n}`)
  // The larger ones take longer to arrive.
  const script = `${PUT}
    await put('/first')
    await Promise.all(${JSON.stringify(names)}.map((name, n) => put(name, 'x'.repeat(n % 2 ? 1 : 500_000))))`
  expect((await run('job', script)).err).toBe('')
  expect(notebook.lines.slice(1).map(line => line.split('=')[0])).toEqual(names.map(name => `0 job ${name}`))
})

describe('a call whose answer comes later', () => {
  const late: Fault = {
    when: { call: 1, of: { process: 'job' } },
    what: { do: 'late', by: 90_000, answer: 'waits' },
  }
  const slow: Fault = { when: { call: 1, of: { process: 'job' } }, what: { do: 'slow', by: 90_000 } }
  /** What happens in a process whose second call is hit, beside a process that comes first and one that comes last. */
  const hit = async (fault: Fault, script: string, meanwhile: (world: World) => void = () => {}) => {
    const { run, world, notebook } = await served()
    world.inject(fault)
    meanwhile(world)
    const [, ended] = await Promise.all([
      run('first', poller(45, 2)),
      run('job', `${PUT} await put('/0');${script}`),
      run('last', poller(90, 1)),
    ])
    expect(ended).toMatchObject({ code: 0, err: '' })
    return { out: ended.out, lines: notebook.lines.slice(1), journal: JSON.stringify(world.journal) }
  }
  const told = `await put('/waits'); console.log(Date.now() - ${START}); await put('/after')`
  test.each([
    ['late', late, ['45 first /n=1', '90 job /waits=x', '90 first /left=2', '90 first /right=2', '90 job /after=x', '90 last /n=1']],
    ['slow', slow, ['0 job /waits=x', '45 first /n=1', '90 first /left=2', '90 first /right=2', '90 job /after=x', '90 last /n=1']],
  ])('is waited for asleep, and heard in its turn: %s', async (_, fault, lines) => {
    const runs = [await hit(fault, told), await hit(fault, told), await hit(fault, told)]
    expect(runs[0]).toMatchObject({ out: '90000\n', lines })
    expect(new Set(runs.map(run => JSON.stringify(run))).size).toBe(1)
  })
  test('does not hold up what its process does beside it', async () => {
    const beside = `await Promise.all([
      put('/waits').then(() => put('/heard')),
      (async () => { for (let n = 1; n <= 3; n++) { await sleep(30_000); await put('/beside', String(n)) } })(),
    ])`
    const runs = [await hit(late, beside), await hit(late, beside), await hit(late, beside)]
    expect(runs[0]!.lines.filter(line => line.includes(' job '))).toEqual([
      '30 job /beside=1',
      '60 job /beside=2',
      '90 job /waits=x',
      '90 job /heard=x',
      '90 job /beside=3',
    ])
    expect(new Set(runs.map(run => run.journal)).size).toBe(1)
  })
  test('lets a signal through, and takes effect though its process does not wait for it', async () => {
    const { out, lines } = await hit(
      late,
      `const stop = new AbortController()
       process.on('SIGINT', () => { console.log('SIGINT', Date.now() - ${START}); stop.abort() })
       await ssm.send(new PutParameterCommand({ Name: '/waits', Value: 'x' }), { abortSignal: stop.signal }).catch(error => console.log(error.name))
       await put('/after')`,
      world => world.timeline.at(START + 10_000, () => world.scheduler.find('job')?.interrupt('SIGINT')),
    )
    expect(out).toBe('SIGINT 10000\nAbortError\n')
    expect(lines.filter(line => line.includes('/waits') || line.includes('/after'))).toEqual(['10 job /after=x', '90 job /waits=x'])
  })
})

describe('signals', () => {
  const cancelled = async (script: string) => {
    const { run, world, notebook } = await served()
    world.timeline.at(START + 95_000, () => world.scheduler.find('job')?.interrupt('SIGINT'))
    const [ended] = await Promise.all([run('job', script), run('other', poller(20, 8))])
    return { ended, lines: notebook.lines, journal: JSON.stringify(world.journal) }
  }
  test('come with the end of a sleep, at their virtual moment, and let the process go on', async () => {
    const script = `${PUT}
      const stop = new AbortController()
      process.on('SIGINT', (name, number) => { console.log(name, number); stop.abort() })
      await sleep(600_000, undefined, { signal: stop.signal }).catch(error => console.log(error.name, error.code))
      await put('/cancelled', new Date().toISOString())
      await sleep(5_000)
      await put('/after', new Date().toISOString())`
    const runs = [await cancelled(script), await cancelled(script), await cancelled(script)]
    expect(runs[0]!.ended).toMatchObject({ code: 0, out: 'SIGINT 2\nAbortError ABORT_ERR\n', err: '' })
    expect(runs[0]!.lines.slice(4, 8)).toEqual([
      '80 other /left=4',
      '80 other /right=4',
      '95 job /cancelled=2026-01-05T08:01:35.000Z',
      '100 job /after=2026-01-05T08:01:40.000Z',
    ])
    expect(new Set(runs.map(run => run.journal)).size).toBe(1)
  })
  test('end a process that does not listen', async () => {
    const { ended, lines } = await cancelled(`${PUT} await sleep(600_000); await put('/never')`)
    expect(ended).toMatchObject({ code: null, signal: 'SIGINT' })
    expect(lines.join()).not.toContain('/never')
    expect(lines).toHaveLength(12)
  })
})

test.each([
  ['fetch', `const answer = await fetch(there); await put('/answered', await answer.text())`],
  ['node:http', `await new Promise(done => get(there, answer => answer.on('data', text => done(put('/answered', String(text))))))`],
])('a process is awake while a request to another server is under way: %s', async (_, request) => {
  const { run, notebook } = await served()
  const script = `${PUT}
    import { createServer, get } from 'node:http'
    const server = createServer((_, response) => globalThis.setTimeout(() => response.end('late'), 80)).listen(0)
    const there = 'http://127.0.0.1:' + server.address().port
    const sleeping = sleep(60_000).then(() => put('/slept'))
    ${request}
    await sleeping
    server.close(); server.closeAllConnections()`
  expect(await run('job', script)).toMatchObject({ code: 0, err: '' })
  expect(notebook.lines).toEqual(['0 job /answered=late', '60 job /slept=x'])
})

test('sleeps that end at the same moment end one after another, each when what the former began has come to rest', async () => {
  const { run, notebook } = await served()
  const script = `${PUT}
    await Promise.all([
      sleep(5_000).then(async () => { await put('/a'); await put('/b') }),
      sleep(5_000).then(() => put('/c')),
    ])`
  expect(await run('job', script)).toMatchObject({ code: 0, err: '' })
  expect(notebook.lines).toEqual(['5 job /a=x', '5 job /b=x', '5 job /c=x'])
})

test('a sleep that does not keep the process alive lets it end', async () => {
  const { run, world } = await served()
  const sleeper = `import { setTimeout as sleep } from 'node:timers/promises'; sleep(3_600_000, undefined, { ref: false })`
  expect(await run('job', sleeper)).toMatchObject({ code: 0, err: '' })
  expect(world.now).toBe(START)
})

test('a process that nobody entered for enters by itself and leaves when it ends', async () => {
  const { url, world, notebook } = await served()
  await Promise.all([runChild(url, 'a', poller(10, 3)), runChild(url, 'b', poller(15, 2))])
  expect(notebook.lines).toHaveLength(4 + 3)
  await new Promise(resolve => setTimeout(resolve, 50))
  expect(world.scheduler.participants).toEqual([])
})
