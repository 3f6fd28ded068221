import { gzipSync } from 'node:zlib'
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { type Listening, listen, minutes, World } from '@golden-ami/local-aws'
import { PackageRepository } from '@golden-ami/local-aws/software/repository'
import { afterEach, describe, expect, test } from 'vitest'
import { Notebook } from './support/notebook.ts'

const START = Date.UTC(2026, 0, 5, 8)
const open: Listening[] = []
const served = async () => {
  const notebook = new Notebook(START)
  const world = new World({ start: START, services: notebook.services })
  const server = await listen(world)
  open.push(server)
  const ask = async (route: string, init?: RequestInit) => {
    const response = await fetch(`${server.url}/_sim/${route}`, init)
    return [response.status, await response.json()]
  }
  return { world, notebook, server, ask }
}
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})
const HEADERS = {
  authorization: 'AWS4-HMAC-SHA256 Credential=111111111111/20260105/eu-west-1/ssm/aws4_request, SignedHeaders=host',
  'content-type': 'application/x-amz-json-1.1',
  'x-amz-target': 'AmazonSSM.PutParameter',
}
const client = (endpoint: string, maxAttempts = 1) =>
  new SSMClient({ endpoint, region: 'eu-west-1', credentials: { accessKeyId: '111111111111', secretAccessKey: 'secret' }, maxAttempts })

test('an SDK client works by the address alone, and the answer tells virtual time', async () => {
  const { server, notebook } = await served()
  const put = new PutParameterCommand({ Name: '/a', Value: 'é✓' })
  expect(await client(server.url).send(put)).toMatchObject({ Version: 1 })
  expect(notebook.lines).toEqual(['0  /a=é✓'])
  const response = await fetch(server.url, { method: 'POST', headers: HEADERS, body: '{"Name":"/b","Value":"x"}' })
  expect(response.headers.get('date')).toBe('Mon, 05 Jan 2026 08:00:00 GMT')
})

test('a compressed body is read', async () => {
  const { server, notebook } = await served()
  const body = gzipSync('{"Name":"/a","Value":"small"}')
  const { status } = await fetch(server.url, { method: 'POST', headers: { ...HEADERS, 'content-encoding': 'gzip' }, body })
  expect([status, notebook.lines]).toEqual([200, ['0  /a=small']])
})

test.each([
  ['lose-request', 1],
  ['lose-answer', 2],
] as const)('%s breaks the connection; the SDK tries again', async (what, written) => {
  const { server, world, notebook } = await served()
  world.inject({ when: { call: 0 }, what: { do: what } })
  expect(await client(server.url, 2).send(new PutParameterCommand({ Name: '/a', Value: 'x' }))).toMatchObject({ Version: written })
  expect(notebook.lines).toHaveLength(written)
  expect(world.journal.map(entry => entry.error)).toEqual([what.replace('lose', 'lost'), undefined])
})

test('a port that is taken is an error, not a silence', async () => {
  const { server } = await served()
  await expect(listen(new World(), { port: Number(new URL(server.url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

describe('the control endpoint', () => {
  test('tells and moves time', async () => {
    const { ask } = await served()
    expect(await ask('now')).toEqual([200, { now: START }])
    expect(await ask(`advance?ms=${minutes(5)}`)).toEqual([200, { now: START + minutes(5) }])
  })
  test('takes faults, shows the journal', async () => {
    const { ask, server } = await served()
    await ask('inject', { method: 'POST', body: JSON.stringify({ when: { call: 0 }, what: { do: 'throttle' } }) })
    await fetch(server.url, { method: 'POST', headers: { ...HEADERS, 'x-sim-process': 'job' }, body: '{"Name":"/a","Value":"x"}' })
    expect(await ask('journal')).toEqual([
      200,
      [expect.objectContaining({ at: START, process: 'job', operation: 'PutParameter', error: 'ThrottlingException' })],
    ])
    expect(await ask('journal?from=1')).toEqual([200, []])
  })
  test('takes what comes out of packages and vulnerabilities', async () => {
    const { ask, world } = await served()
    const body = JSON.stringify({ packages: [{ name: 'curl', version: '8.6.0' }], scanned: ['111111111111'] })
    expect(await ask('software', { method: 'POST', body })).toEqual([200, {}])
    const repository = world.state(PackageRepository)
    expect([repository.packages, [...repository.scanned]]).toEqual([[{ name: 'curl', version: '8.6.0', from: START }], ['111111111111']])
  })
  test('lets processes sleep, wakes them, and shows who is awake', async () => {
    const { ask, world } = await served()
    await ask('enter?process=a')
    expect(await ask('participants')).toEqual([200, [{ name: 'a', awake: true }]])
    const sleeping = ask(`sleep?process=a&until=${START + minutes(2)}`)
    expect(await sleeping).toEqual([200, { now: START + minutes(2) }])
    const b = world.scheduler.enter('b')
    const interrupted = ask(`sleep?process=a&until=${START + minutes(60)}`)
    await b
    await ask('wake?process=a')
    await ask('leave?process=b')
    expect(await interrupted).toEqual([200, { now: START + minutes(2) }])
  })
  test.each([
    ['nothing', "no route 'nothing'; there are now, advance, journal, participants, inject, software, enter, sleep, wake, answer, leave"],
    [
      'constructor',
      "no route 'constructor'; there are now, advance, journal, participants, inject, software, enter, sleep, wake, answer, leave",
    ],
    ['advance', "the parameter 'ms' is missing"],
    ['advance?ms=soon', "the parameter 'ms' is not a number"],
    ['sleep?process=ghost&until=1', "no process 'ghost' has entered"],
  ])('refuses %s', async (route, error) => {
    const { ask } = await served()
    expect(await ask(route)).toEqual([400, { error }])
  })
})
