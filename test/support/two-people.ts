/** Two who work on one environment: a run that starts when another one is so far, and calls of a run that are held back. */
import type { CallFilter, Participant, What, World } from '@golden-ami/local-aws'

/** Which call of a run. `says`: what its text says. */
export interface WhichCall extends CallFilter {
  readonly process: string
  readonly operation: string
  readonly says?: string
}

/** The next event of that kind in the ledger, or entry in the lock. */
export const writing = (process: string, kind: string): WhichCall => ({
  process,
  operation: 'PutParameter',
  says: `\\"kind\\":\\"${kind}\\"`,
})
export const moving = (process: string): WhichCall => ({ process, operation: 'PutParameter', says: '/x86_64"' })
/** It gives the lock back. */
export const freeing = (process: string): WhichCall => writing(process, 'free')
export const starting = (process: string): WhichCall => ({ process, operation: 'StartInstanceRefresh' })

/** `happen` is called when the run makes the call, for the n-th time (from 0) since now, before it takes effect. */
export const atCall = (
  { pipeline }: World,
  { process, operation, region = '', says = '' }: WhichCall,
  happen: () => void,
  nth = 0,
): void => {
  const handle = pipeline.handle.bind(pipeline)
  let left = nth
  pipeline.handle = (request, caller = {}) => {
    const text = `${request.headers['x-amz-target'] ?? ''} ${new TextDecoder().decode(request.body)}`
    // Its credential's scope names the region.
    const isThere = region === '' || (request.headers.authorization ?? '').includes(`/${region}/`)
    if (caller.process === process && isThere && isOf(text, operation) && text.includes(says) && left-- === 0) happen()
    return handle(request, caller)
  }
}
/** SSM names the operation in a header, the others in the body. */
const isOf = (text: string, operation: string): boolean => new RegExp(`^\\w+\\.${operation} |Action=${operation}\\b`).test(text)

/** What hits that call. */
export const injectIntoCall = (world: World, which: WhichCall, what: What, nth = 0): void => {
  const { says: _, ...of } = which
  atCall(world, which, () => world.inject({ when: { call: 0, of }, what }), nth)
}

/** Who runs actions one after the other, without time passing in between. */
export interface Somebody {
  readonly participant: Participant
}

/** Somebody does something so many ms from now. */
export const later = async <T>(world: World, ms: number, then: (by: Somebody) => Promise<T>): Promise<T> => {
  const participant = await world.scheduler.enter('somebody')
  await participant.sleep(world.now + ms)
  const done = await then({ participant })
  participant.leave()
  return done
}

/**
 * Somebody does something so many ms after a run has made a call for the n-th time (from 0), as soon as that run lets time pass.
 * `orAfter`: at the latest when this has come to its end.
 */
export const asSoonAs = async <T>(
  world: World,
  which: WhichCall,
  then: (by: Somebody) => Promise<T>,
  { nth = 0, ms = 0, orAfter }: { readonly nth?: number; readonly ms?: number; readonly orAfter?: Promise<unknown> } = {},
): Promise<T> => {
  let made = false
  let wake: () => void = () => {}
  const now = (): void => {
    made = true
    wake()
  }
  atCall(world, which, now, nth)
  void orAfter?.then(now)
  const participant = await world.scheduler.enter('somebody')
  wake = () => participant.interrupt()
  while (!made) await participant.sleep(Number.POSITIVE_INFINITY)
  await participant.sleep(world.now + ms)
  const done = await then({ participant })
  participant.leave()
  return done
}
