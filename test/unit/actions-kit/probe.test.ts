/** An address that somebody has named is asked once: what it answers is the answer, and no answer takes long. On a virtual clock. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { probe } from '@golden-ami/actions-kit/web/probe'
import { web } from '@golden-ami/actions-kit/web/web'
import { type Clock, isUnknown } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { virtual } from './virtual-clock.ts'

const URL_ = 'https://user:secret@web.example.com/health?token=secret'
type Fetched = (init: RequestInit) => Promise<Response> | Response
/** `calls`: how often it was asked, and how. */
const probing = async (fetched: Fetched, clock: Clock = virtual()) => {
  const calls: RequestInit[] = []
  const fetch = (async (_: string, init: RequestInit) => {
    calls.push(init)
    return fetched(init)
  }) as typeof globalThis.fetch
  return { answer: await probe(fetch, clock, URL_), calls, clock }
}

describe('an answer', () => {
  test.each([200, 301, 404, 429, 500, 503])('is one also with %i, and it is asked for no other', async status => {
    const { answer, calls } = await probing(
      () => new Response('ok', { status, headers: { location: 'https://evil.example', 'retry-after': '1' } }),
    )
    expect(answer).toEqual({ status, body: 'ok' })
    expect(calls).toMatchObject([{ redirect: 'manual' }])
    expect(calls[0]?.method ?? 'GET').toBe('GET')
  })
  test('has a body, or none', async () => {
    expect((await probing(() => new Response(null, { status: 204 }))).answer).toEqual({ status: 204, body: '' })
  })
  test('is read by its characters, however it is cut', async () => {
    const bytes = new TextEncoder().encode('schön ✅')
    const body = new ReadableStream({
      start: controller => {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]))
        controller.close()
      },
    })
    expect((await probing(() => new Response(body))).answer).toEqual({ status: 200, body: 'schön ✅' })
  })
  test('is what the one of the run asks for, too', async () => {
    const fetch = (async () => new Response('ok')) as typeof globalThis.fetch
    expect(await web(fetch, virtual(), 1).probe(URL_)).toEqual({ status: 200, body: 'ok' })
  })
})

describe('a body', () => {
  const MOST = 65_536
  test.each([MOST - 1, MOST, MOST + 1])('of %i characters is told up to 64 Ki', async length => {
    const { answer } = await probing(() => new Response('a'.repeat(length)))
    expect(isUnknown(answer) ? answer : answer.body.length).toBe(Math.min(length, MOST))
  })
  test('without end is not read to its end, and is let go', async () => {
    let chunks = 0
    let isLetGo = false
    const body = new ReadableStream(
      {
        pull: controller => {
          chunks++
          controller.enqueue(new Uint8Array(16_384).fill(97))
        },
        cancel: () => {
          isLetGo = true
        },
      },
      { highWaterMark: 0 },
    )
    const { answer, clock } = await probing(() => new Response(body), patient())
    expect(isUnknown(answer) ? answer : answer.body.length).toBe(MOST)
    expect([chunks, isLetGo, clock.now()]).toEqual([4, true, 0])
  })
  test('that does not come to its end is given up', async () => {
    const { answer, clock } = await probing(() => new Response(new ReadableStream()))
    expect(answer).toMatchObject({ unknown: true, why: 'web.example.com did not answer within 10 s' })
    expect(clock.now()).toBe(10_000)
  })
})

/** Time stands still for as long as there is something to wait for. */
const patient = (): Clock => ({
  now: () => 0,
  cancelled: () => false,
  sleep: async (_, unless) => {
    await unless?.catch(() => undefined)
  },
})

describe('no answer', () => {
  test('is given up after ten seconds, and called off', async () => {
    const { answer, calls, clock } = await probing(() => new Promise(() => undefined))
    expect(answer).toEqual({ unknown: true, why: 'web.example.com did not answer within 10 s' })
    expect([clock.now(), calls.length, calls[0]?.signal?.aborted]).toEqual([10_000, 1, true])
  })
  test('that comes at once takes no time, and is told without what is secret of its address', async () => {
    const broken = new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND web.example.com') })
    const { answer, calls, clock } = await probing(() => Promise.reject(broken))
    expect(answer).toEqual({ unknown: true, why: 'web.example.com could not be reached: getaddrinfo ENOTFOUND web.example.com' })
    expect(JSON.stringify(answer)).not.toContain('secret')
    expect([clock.now(), calls.length]).toEqual([0, 1])
  })
  test('of a body that breaks is none', async () => {
    const body = new ReadableStream({ start: controller => controller.error(new Error('reset')) })
    expect((await probing(() => new Response(body))).answer).toMatchObject({
      unknown: true,
      why: 'web.example.com could not be reached: reset',
    })
  })
})

test('a redirect is not followed on the wire either', async () => {
  const asked: (string | undefined)[] = []
  const server = createServer((request, response) => {
    asked.push(request.url)
    response.writeHead(302, { location: '/elsewhere' }).end('moved')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  try {
    expect(await probe(globalThis.fetch, patient(), `http://127.0.0.1:${port}/health`)).toEqual({ status: 302, body: 'moved' })
    expect(asked).toEqual(['/health'])
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
