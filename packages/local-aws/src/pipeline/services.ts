/** Finds a service's folder by what a request says of it, and loads it at the first call to it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type AuthorityTable, NO_TABLE } from '../iam/authority-table.ts'
import type { Constraint, Constraints } from '../wire/constraints.ts'
import { Service } from '../wire/service.ts'
import { type Address, addressed, type Called } from '../world/address.ts'
import type { Context, ServiceModule } from '../world/serve.ts'
import type { ServiceErrors } from '../world/service-errors.ts'

export interface Loaded {
  readonly service: Service
  readonly handlers: { readonly [operation: string]: ((input: unknown, context: Context) => unknown) | undefined }
  readonly authority: ServiceModule['authority']
  readonly table: AuthorityTable
  /** Beyond the required members, which the schemas tell. */
  readonly constraints: Constraints
  readonly errors: ServiceErrors
}
/** Undefined: local AWS does not have it. */
export type ServiceFinder = (called: Called) => Promise<Loaded | undefined>

/** What a service's module says, ready to be called. */
export const loadedFrom = (
  { module, handlers, authority, constraints, errors }: ServiceModule,
  generated: Constraints = {},
  table: AuthorityTable = NO_TABLE,
): Loaded => ({
  service: Service.of(module as Record<string, unknown>),
  handlers: handlers as Loaded['handlers'],
  authority,
  table,
  constraints: bothOf(generated, constraints),
  errors,
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

/** A service's folder. */
interface Folder extends Address {
  readonly at: URL
}
/** @throws Error when two folders cannot be told apart */
const foldersIn = async (services: URL): Promise<Folder[]> => {
  const names = readdirSync(services).filter(name => existsSync(new URL(`${name}/service.ts`, services)))
  const folders = await Promise.all(names.map(name => folderAt(name, new URL(`${name}/`, services))))
  for (const folder of folders) {
    const { signingName, version, target } = folder
    const other = folders.find(each => each !== folder && addressed([each, folder], { signingName, version, target }) !== folder)
    if (other) throw new Error(`requests to ${folder.at} are not told from those to others that are signed for '${signingName}'`)
  }
  return folders
}
const folderAt = async (name: string, at: URL): Promise<Folder> => {
  const file = new URL('address.ts', at)
  if (!existsSync(file)) return { signingName: name, at }
  const { address } = (await import(file.href)) as { address: Address }
  return { ...address, at }
}
const load = async ({ at }: Folder): Promise<Loaded> => {
  const { service } = (await import(new URL('service.ts', at).href)) as { service: ServiceModule }
  return loadedFrom(
    service,
    generated<Constraints>(new URL('constraints.generated.json', at)),
    generated<AuthorityTable>(new URL('authority.generated.json', at)),
  )
}

/** Written by packages/tooling/src/constraints.ts and authority.ts; undefined: the service has none. */
const generated = <T>(file: URL): T | undefined => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined)

const OURS = new URL('../services/', import.meta.url)
/**
 * The services in the folders below one, each loaded once.
 * @param services absent: this package's own
 */
export const foundServices = (services = OURS): ServiceFinder => {
  const known = new Map<Folder, Promise<Loaded>>()
  let folders: Promise<readonly Folder[]> | undefined
  return async called => {
    folders ??= foldersIn(services)
    const folder = addressed(await folders, called)
    if (!folder) return undefined
    const loading = known.get(folder) ?? load(folder)
    known.set(folder, loading)
    return loading
  }
}
