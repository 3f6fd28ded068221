/** What is asked of GitHub again, when, and until when; on a virtual clock. */
import { WebError } from '@golden-ami/actions-kit/web/failures'
import { ATTEMPT, LONG, ONCE, type Patience, SHORTLY, web } from '@golden-ami/actions-kit/web/web'
import { describe, expect, test } from 'vitest'
import { virtual } from './virtual-clock.ts'

type Said = Response | Error | 'hangs'
const json = (status: number, headers: Readonly<Record<string, string>> = {}, body: unknown = {}): Response =>
  new Response(JSON.stringify(body), { status, headers })

/** GitHub answers with these, one after the other, the last one for ever; `at`: when it was asked. */
const asked = (said: readonly Said[], clock = virtual()) => {
  const at: number[] = []
  const fetch = (async (_: URL, { signal }: RequestInit) => {
    at.push(clock.now())
    const answer = said[Math.min(at.length, said.length) - 1]!
    if (answer === 'hangs') return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
    if (answer instanceof Error) throw answer
    return answer.clone()
  }) as typeof globalThis.fetch
  const { ask } = web(fetch, clock, 1)
  const get = (patience: Patience, init: RequestInit = {}) => ask('https://api.github.com/x', init, patience)
  return { at, get, clock }
}
const broken = (code: string): Error => new TypeError('fetch failed', { cause: Object.assign(new Error('it broke'), { code }) })

describe('asked again', () => {
  test.each<[string, Said]>([
    ...[408, 429, 500, 502, 503, 504].map((status): [string, Said] => [String(status), json(status)]),
    ['a secondary limit', json(403, { 'retry-after': '5' })],
    ['a limit that only its text tells', json(403, {}, { message: 'You have exceeded a secondary rate limit.' })],
    ['a page', new Response('<html>', { status: 200, headers: { 'content-type': 'text/html' } })],
    ['half an answer', new Response('{"a":', { status: 200 })],
    ['a connection that breaks', broken('ECONNRESET')],
    ['no such name', broken('EAI_AGAIN')],
    ['nothing', 'hangs'],
  ])('%s', async (_, said) => {
    const { get, at } = asked([said, json(200, {}, { a: 1 })])
    expect(await (await get(LONG)).json()).toEqual({ a: 1 })
    expect(at).toHaveLength(2)
    await expect(asked([said]).get(ONCE)).rejects.toMatchObject({ name: 'WebError', passes: true })
  })
})

describe('not asked again', () => {
  test.each([400, 401, 403, 404, 410, 422, 451, 501])('%d is an answer', async status => {
    const { get, at } = asked([json(status)])
    expect((await get(LONG)).status).toBe(status)
    expect(at).toHaveLength(1)
  })
  test('a certificate that nobody knows', async () => {
    const { get, at } = asked([broken('SELF_SIGNED_CERT_IN_CHAIN')])
    await expect(get(LONG)).rejects.toMatchObject({ passes: false, message: expect.stringContaining('NODE_EXTRA_CA_CERTS') })
    expect(at).toHaveLength(1)
  })
  test('what adds something, unless GitHub says that it was not begun', async () => {
    const lost = asked([json(502), json(201)])
    await expect(lost.get(LONG, { method: 'POST' })).rejects.toThrow('GitHub answered 502')
    expect(lost.at).toHaveLength(1)
    const limited = asked([json(403, { 'retry-after': '5' }), json(201)])
    expect((await limited.get(LONG, { method: 'POST' })).status).toBe(201)
  })
  test('once the workflow is cancelled', async () => {
    const { get, at, clock } = asked([json(502)], virtual(2_000))
    await expect(get(LONG)).rejects.toThrow('502')
    expect(clock.now()).toBe(2_000)
    expect(at.length).toBeLessThan(4)
  })
})

describe('time', () => {
  test('each attempt has a limit, also where its body never comes', async () => {
    const body = new ReadableStream()
    const { get, clock } = asked([new Response(body, { status: 200 })])
    await expect(get(ONCE)).rejects.toThrow('did not answer in time')
    expect(clock.now()).toBe(ATTEMPT)
  })
  test('what hangs is given up soon after a cancellation', async () => {
    const { get, clock } = asked(['hangs'], virtual(1_000))
    await expect(get(LONG)).rejects.toThrow('did not answer in time')
    expect(clock.now()).toBe(3_000)
  })
  test('patience ends', async () => {
    const { get, clock, at } = asked([json(503)])
    await expect(get(SHORTLY)).rejects.toBeInstanceOf(WebError)
    expect(at).toHaveLength(4)
    expect(clock.now()).toBeLessThanOrEqual(30_000)
    const long = asked([json(503)])
    await expect(long.get(LONG)).rejects.toThrow('503')
    expect(long.clock.now()).toBeGreaterThan(9 * 60_000)
    expect(long.clock.now()).toBeLessThanOrEqual(10 * 60_000)
  })
  test.each<[string, Response, number]>([
    ['retry-after', json(429, { 'retry-after': '90' }), 90_000],
    ['retry-after as a date', json(503, { 'retry-after': new Date(75_000).toUTCString() }), 75_000],
    ['x-ratelimit-reset', json(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '120' }), 120_000],
    ['a limit without either: a minute', json(429), 60_000],
    ['a limit that is no date', json(429, { 'retry-after': 'soon' }), 60_000],
    ['one that is over', json(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '-5' }), 0],
    ['one that ends at no time', json(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'NaN', 'retry-after': '7' }), 7_000],
  ])('%s is honoured', async (_, said, until) => {
    const { get, at } = asked([said, json(200)])
    await get(LONG)
    expect(at[1]).toBeGreaterThanOrEqual(until)
    expect(at[1]).toBeLessThan(until + 2_000)
  })
  test.each<[string, Response]>([
    ['seconds', json(429, { 'retry-after': '999999999' })],
    ['more seconds than there are dates', json(403, { 'retry-after': '9'.repeat(40) })],
    ['a reset', json(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1e300' })],
    ['a reset without end', json(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'Infinity' })],
    ['a date', json(503, { 'retry-after': 'Fri, 31 Dec 9999 23:59:59 GMT' })],
  ])('an hour at most, whatever it says: %s', async (_, said) => {
    await expect(asked([said]).get(ONCE)).rejects.toMatchObject({ passes: true, again: 3_600_000 })
    const { get, clock } = asked([said, json(200)])
    await expect(get(ONCE)).rejects.toThrow('GitHub answered')
    await clock.sleep(3_600_000)
    expect((await get(ONCE)).status).toBe(200)
  })
  test('a limit holds for who asks next', async () => {
    const { get, at, clock } = asked([json(403, { 'retry-after': '60' }), json(200)])
    await expect(get(ONCE)).rejects.toMatchObject({ again: 60_000 })
    await expect(get(ONCE)).rejects.toThrow('limits requests until')
    expect(at).toHaveLength(1)
    await clock.sleep(60_000)
    expect((await get(ONCE)).status).toBe(200)
  })
})
