/** The REST stand-in without a socket: `fetch` for an action in the same process. */
import { answerTo } from './api.ts'
import type { GitHub } from './github.ts'

/** What hangs does so until it is given up; a connection that breaks is told as Node's own `fetch` tells it. */
export const githubFetch =
  (github: GitHub): typeof fetch =>
  async (input, init = {}) => {
    const { pathname, search } = new URL(input instanceof Request ? input.url : input)
    const { method = 'GET', body, signal } = init
    const authorization = new Headers(init.headers).get('authorization') ?? ''
    const answer = await answerTo(github, { method, target: `${pathname}${search}`, authorization, body: async () => String(body ?? '') })
    if (answer.is === 'breaks')
      throw new TypeError('fetch failed', { cause: Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }) })
    if (answer.is === 'hangs')
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true }))
    return new Response(answer.body, { status: answer.status, headers: answer.headers })
  }
