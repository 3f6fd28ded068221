/** Finds a service's folder by its SigV4 signing name and loads it at the first call to it. */
import { existsSync } from 'node:fs'
import { Service } from '../wire/shape.ts'
import type { Context, ServiceModule } from '../world/serve.ts'

export interface Loaded {
  readonly service: Service
  readonly handlers: { readonly [operation: string]: ((input: unknown, context: Context) => unknown) | undefined }
  readonly authority: ServiceModule['authority']
}
const loaded = new Map<string, Promise<Loaded | undefined>>()

const load = async (signingName: string): Promise<Loaded | undefined> => {
  const folder = new URL(`../services/${signingName}/`, import.meta.url)
  if (!/^[a-z][a-z0-9-]*$/.test(signingName) || !existsSync(folder)) return undefined
  const { service } = (await import(new URL('service.ts', folder).href)) as { service: ServiceModule }
  return {
    service: Service.of(service.module as Record<string, unknown>),
    handlers: service.handlers as Loaded['handlers'],
    authority: service.authority,
  }
}
export const serviceOf = (signingName: string): Promise<Loaded | undefined> => {
  const known = loaded.get(signingName)
  if (known) return known
  const promise = load(signingName)
  loaded.set(signingName, promise)
  return promise
}
