import { claimsOf, idToken, recorded } from '@golden-ami/actions-kit'
import { describe, expect, test } from 'vitest'

const TOKEN = `${Buffer.from('{}').toString('base64url')}.${Buffer.from('{"environment":"production"}').toString('base64url')}.`
const clock = {
  now: () => 0,
  sleep: async (_: number, unless?: Promise<unknown>) => void (await unless?.catch(() => {})),
  cancelled: () => false,
}

/** Answers like GitHub, and keeps what it was asked. */
const asked = (status: number, body: unknown) => {
  const requests: { url: string; authorization: string }[] = []
  const fetch = (async (url: URL, { headers }: { headers: { authorization: string } }) => {
    requests.push({ url: String(url), authorization: headers.authorization })
    return new Response(JSON.stringify(body), { status })
  }) as unknown as typeof globalThis.fetch
  const idTokenRequest = { url: 'https://actions.example/token?api-version=2.0', token: 'request' }
  return { requests, ...recorded({ inputs: {}, clock, aws: { region: undefined }, idTokenRequest, fetch }) }
}

describe('the OIDC token', () => {
  test('is asked for with its audience, and masked', async () => {
    const { runtime, record, requests } = asked(200, { value: TOKEN })
    expect(await idToken(runtime, 'sts.amazonaws.com')).toEqual({ token: TOKEN })
    expect(requests).toEqual([
      { url: 'https://actions.example/token?api-version=2.0&audience=sts.amazonaws.com', authorization: 'Bearer request' },
    ])
    expect(record.masked).toEqual([TOKEN])
  })

  test.each([
    ['refused', 403, {}, 'GitHub answered 403'],
    ['empty', 200, { value: '' }, 'GitHub answered without a token'],
    ['no text', 200, { value: 3 }, 'GitHub answered without a token'],
  ])('%s: says why', async (_, status, body, why) => {
    expect(await idToken(asked(status, body).runtime, undefined)).toEqual({ unknown: true, why })
  })

  test('names the permission that the job lacks', async () => {
    const { runtime } = recorded({ inputs: {}, clock, aws: { region: undefined } })
    expect(await idToken(runtime, undefined)).toEqual({ unknown: true, why: 'the job needs the permission id-token: write', without: true })
  })
})

describe('claims', () => {
  test.each([
    ['of a token', TOKEN, { environment: 'production' }],
    ['of what is none', 'x', undefined],
    ['of a token without claims', 'e30.W10.', undefined],
  ])('%s', (_, token, claims) => {
    expect(claimsOf(token)).toEqual(claims)
  })
})
