/** An address that somebody has named is asked once: whatever it answers is the answer, also an error. */
import { type Clock, type HttpAnswer, type Unknown, unknownBecause } from '@golden-ami/domain'
import { failureOfError } from './failures.ts'

/** ms for one request. */
const LONGEST = 10_000
/** Characters of a body that are looked at. */
const MOST = 65_536

/** No redirect is followed: it is an answer too. What cannot be reached is not known: it may be the runner's own network. */
export const probe = async (fetch: typeof globalThis.fetch, clock: Clock, url: string): Promise<HttpAnswer | Unknown> => {
  const controller = new AbortController()
  const call = answered(fetch, url, controller.signal)
  let over = false
  const end = (): void => {
    over = true
  }
  call.then(end, end)
  await clock.sleep(LONGEST, call)
  if (!over) {
    controller.abort()
    return unknownBecause(`${new URL(url).host} did not answer within ${LONGEST / 1_000} s`)
  }
  return call.catch(error => unknownBecause(failureOfError(error, new URL(url).host).message))
}

const answered = async (fetch: typeof globalThis.fetch, url: string, signal: AbortSignal): Promise<HttpAnswer> => {
  const response = await fetch(url, { redirect: 'manual', signal, headers: { 'user-agent': 'golden-ami' } })
  return { status: response.status, body: (await beginning(response)).slice(0, MOST) }
}

/** What comes after that is not waited for. */
const beginning = async ({ body }: Response): Promise<string> => {
  if (!body) return ''
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length >= MOST) break
  }
  return text
}
