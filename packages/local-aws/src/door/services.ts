/** Finds a service's folder by its SigV4 signing name and loads it at the first call to it. */
import { existsSync } from 'node:fs'
import { Service } from '../wire/shape.ts'
import type { Context, ServiceModule } from '../world/serve.ts'

export interface Loaded {
  readonly service: Service
  readonly handlers: { readonly [operation: string]: ((input: unknown, context: Context) => unknown) | undefined }
  readonly authority: ServiceModule['authority']
}
/** The service of a signing name; undefined: local AWS does not have it. */
export type ServiceFinder = (signingName: string) => Promise<Loaded | undefined>

/** What a service's module says, ready to be called. */
export const loadedFrom = ({ module, handlers, authority }: ServiceModule): Loaded => ({
  service: Service.of(module as Record<string, unknown>),
  handlers: handlers as Loaded['handlers'],
  authority,
})

const load: ServiceFinder = async signingName => {
  const file = new URL(`../services/${signingName}/service.ts`, import.meta.url)
  if (!/^[a-z][a-z0-9-]*$/.test(signingName) || !existsSync(file)) return undefined
  const { service } = (await import(file.href)) as { service: ServiceModule }
  return loadedFrom(service)
}

/** The services in the folders of this package, each loaded once. */
export const foundServices = (): ServiceFinder => {
  const known = new Map<string, Promise<Loaded | undefined>>()
  return signingName => {
    const loading = known.get(signingName) ?? load(signingName)
    known.set(signingName, loading)
    return loading
  }
}
