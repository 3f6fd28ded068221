/** Finds a service's folder by its SigV4 signing name and loads it at the first call to it. */
import { existsSync, readFileSync } from 'node:fs'
import { type AuthorityTable, NO_TABLE } from '../iam/authority-table.ts'
import type { Constraint, Constraints } from '../wire/constraints.ts'
import { Service } from '../wire/service.ts'
import type { Context, ServiceModule } from '../world/serve.ts'

export interface Loaded {
  readonly service: Service
  readonly handlers: { readonly [operation: string]: ((input: unknown, context: Context) => unknown) | undefined }
  readonly authority: ServiceModule['authority']
  readonly table: AuthorityTable
  /** Beyond the required members, which the schemas tell. */
  readonly constraints: Constraints
}
/** The service of a signing name; undefined: local AWS does not have it. */
export type ServiceFinder = (signingName: string) => Promise<Loaded | undefined>

/** What a service's module says, ready to be called. */
export const loadedFrom = (
  { module, handlers, authority, constraints }: ServiceModule,
  generated: Constraints = {},
  table: AuthorityTable = NO_TABLE,
): Loaded => ({
  service: Service.of(module as Record<string, unknown>),
  handlers: handlers as Loaded['handlers'],
  authority,
  table,
  constraints: bothOf(generated, constraints),
})
/** Where both say something of a member, each adds to the other. */
const bothOf = (generated: Constraints, own: Constraints): Constraints => {
  const merged: Record<string, Record<string, Constraint>> = { ...generated }
  for (const [structure, members] of Object.entries(own)) {
    const into = { ...merged[structure] }
    for (const [member, constraint] of Object.entries(members)) into[member] = { ...into[member], ...constraint }
    merged[structure] = into
  }
  return merged
}

const load: ServiceFinder = async signingName => {
  const file = new URL(`../services/${signingName}/service.ts`, import.meta.url)
  if (!/^[a-z][a-z0-9-]*$/.test(signingName) || !existsSync(file)) return undefined
  const { service } = (await import(file.href)) as { service: ServiceModule }
  return loadedFrom(
    service,
    generated<Constraints>(new URL('constraints.generated.json', file)),
    generated<AuthorityTable>(new URL('authority.generated.json', file)),
  )
}

/** Written by packages/tooling/src/constraints.ts and authority.ts; undefined: the service has none. */
const generated = <T>(file: URL): T | undefined => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined)

/** The services in the folders of this package, each loaded once. */
export const foundServices = (): ServiceFinder => {
  const known = new Map<string, Promise<Loaded | undefined>>()
  return signingName => {
    const loading = known.get(signingName) ?? load(signingName)
    known.set(signingName, loading)
    return loading
  }
}
