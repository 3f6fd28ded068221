/** What a call takes in virtual time. */
import { PutParameterCommand } from '@aws-sdk/client-ssm'
import { listen, World } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { ssmClient } from '../support/client.ts'
import { Notebook } from '../support/notebook.ts'

const START = Date.UTC(2026, 0, 5, 8)
const setUp = (latency: number) => {
  const notebook = new Notebook(START)
  const world = new World({ start: START, latency, services: notebook.services })
  const client = ssmClient(world, { process: 'job' })
  const put = (Name: string) => client.send(new PutParameterCommand({ Name, Value: 'x' }))
  return { world, notebook, put, passed: () => world.now - START }
}

describe('calls of a process with a latency of 80 ms', () => {
  test('one after the other take it each', async () => {
    const { world, put, passed } = setUp(80)
    const job = await world.scheduler.enter('job')
    await put('/a')
    expect(passed()).toBe(80)
    await put('/b')
    expect(passed()).toBe(160)
    job.leave()
  })
  test('at a time take it once', async () => {
    const { world, notebook, put, passed } = setUp(80)
    const job = await world.scheduler.enter('job')
    await Promise.all([put('/a'), put('/b'), put('/c')])
    expect([passed(), notebook.lines]).toEqual([80, ['0 job /a=x', '0 job /b=x', '0 job /c=x']])
    job.leave()
  })
  test('take it also when they are refused, and longer when they are slow besides', async () => {
    const { world, put, passed } = setUp(80)
    const job = await world.scheduler.enter('job')
    world.inject({ when: { call: 0 }, what: { do: 'throttle' } }, { when: { call: 1 }, what: { do: 'slow', by: 1000 } })
    await expect(put('/a')).rejects.toMatchObject({ name: 'ThrottlingException' })
    expect(passed()).toBe(80)
    await put('/b')
    expect(passed()).toBe(80 + 80 + 1000)
    job.leave()
  })
  test('do not end the call of somebody who waits for nothing', async () => {
    const { world, put, passed } = setUp(80)
    await put('/a')
    expect(passed()).toBe(0)
    expect(world.defects).toEqual([])
  })
})

test('without a latency calls take no time', async () => {
  const { world, put, passed } = setUp(0)
  const job = await world.scheduler.enter('job')
  await put('/a')
  expect(passed()).toBe(0)
  job.leave()
})

test('where time stands still nobody waits on a socket for ever; where it goes by, it is waited for', async () => {
  const ask = async (world: World) => {
    const server = await listen(world)
    const headers = {
      authorization: 'AWS4-HMAC-SHA256 Credential=111111111111/20260105/eu-west-1/ssm/aws4_request, SignedHeaders=host',
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AmazonSSM.PutParameter',
    }
    const { status } = await fetch(server.url, { method: 'POST', headers, body: '{"Name":"/b","Value":"x"}' })
    await server.close()
    return status
  }
  const { services } = new Notebook(START)
  expect(await ask(new World({ start: START, latency: 80, services }))).toBe(200)
  const running = new World({ start: START, latency: 3_600_000, rate: 36_000_000, services })
  expect(await ask(running)).toBe(200)
  expect(running.now - START).toBeGreaterThanOrEqual(3_600_000)
})
