/**
 * `node packages/tooling/src/constraints.ts`: writes constraints.generated.json beside each service of local AWS. Enumerations,
 * lengths, ranges and patterns are not in the SDK's schemas; they are taken from the newest botocore's service models (Apache-2.0),
 * for the inputs of the operations that local AWS has. Run it when an operation is added or the SDK is upgraded; it needs Python's pip.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Longer enumerations grow every week (instance types): a value that is not in the list is not wrong. */
const LONGEST_ENUM = 100

/** What a service's module says that this needs (packages/local-aws/src/world/serve.ts). */
interface ServiceModule {
  readonly handlers: object
  readonly model: { readonly folder?: string; readonly withoutText?: true }
}
interface ModelShape {
  readonly type: string
  readonly members?: Readonly<Record<string, { readonly shape: string }>>
  readonly member?: { readonly shape: string }
  readonly key?: { readonly shape: string }
  readonly value?: { readonly shape: string }
  readonly min?: number
  readonly max?: number
  readonly pattern?: string
  readonly enum?: readonly string[]
}
export interface Model {
  readonly operations: Readonly<Record<string, { readonly input?: { readonly shape: string } }>>
  readonly shapes: Readonly<Record<string, ModelShape>>
}
interface Constraint {
  min?: number
  max?: number
  pattern?: string
  enum?: readonly string[]
  member?: Constraint
  key?: Constraint
  value?: Constraint
}
export type Constraints = Record<string, Record<string, Constraint>>

/** The constraints of everything that can be reached from the inputs of these operations, by structure and member. */
export const constraintsOf = (model: Model, operations: readonly string[], withoutText = false): Constraints => {
  const found: Constraints = {}
  const seen = new Set<string>()
  const visit = (name: string): void => {
    if (seen.has(name)) return
    seen.add(name)
    const shape = model.shapes[name]!
    for (const below of [shape.member, shape.key, shape.value]) if (below) visit(below.shape)
    for (const [member, { shape: target }] of Object.entries(shape.members ?? {})) {
      const constraint = constraintOf(model, target, withoutText)
      if (constraint) {
        found[name] ??= {}
        found[name][member] = constraint
      }
      visit(target)
    }
  }
  for (const operation of operations) {
    const input = model.operations[operation]?.input
    if (input) visit(input.shape)
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Undefined: anything goes. Structures have constraints of their own. */
const constraintOf = (model: Model, name: string, withoutText: boolean): Constraint | undefined => {
  const shape = model.shapes[name]!
  const constraint: Constraint = withoutText && shape.type === 'string' ? {} : formOf(shape)
  if (shape.enum && shape.enum.length <= LONGEST_ENUM) constraint.enum = shape.enum
  for (const part of ['member', 'key', 'value'] as const) {
    const below = shape[part] && constraintOf(model, shape[part].shape, withoutText)
    if (below) constraint[part] = below
  }
  return Object.keys(constraint).length > 0 ? constraint : undefined
}

const formOf = ({ min, max, pattern }: ModelShape): Constraint => ({
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
  ...(pattern !== undefined && isCheckable(pattern) ? { pattern } : {}),
})

/** A pattern that says something, in a notation that JavaScript has too. */
const isCheckable = (pattern: string): boolean => {
  if (/^(\^?\.\*\$?|\[\\s\\S\]\*)$/.test(pattern)) return false
  try {
    return Boolean(new RegExp(pattern))
  } catch {
    return false
  }
}

const newestModel = (folder: string): Model => {
  const version = readdirSync(folder).sort().at(-1)!
  const file = join(folder, version, 'service-2.json')
  const text = existsSync(file) ? readFileSync(file) : gunzipSync(readFileSync(`${file}.gz`))
  return JSON.parse(text.toString('utf8')) as Model
}

const main = async (): Promise<void> => {
  const services = new URL('../../local-aws/src/services/', import.meta.url)
  const temporary = mkdtempSync(join(tmpdir(), 'botocore-'))
  try {
    execFileSync('python3', ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', temporary, 'botocore'], { stdio: 'inherit' })
    for (const name of readdirSync(services)) {
      const { service } = (await import(new URL(`${name}/service.ts`, services).href)) as { service: ServiceModule }
      const { folder = name, withoutText = false } = service.model
      const model = newestModel(join(temporary, 'botocore', 'data', folder))
      const text = `${JSON.stringify(constraintsOf(model, Object.keys(service.handlers), withoutText), null, 1)}\n`
      writeFileSync(new URL(`${name}/constraints.generated.json`, services), text)
      console.log(`${name}: ${text.length} bytes`)
    }
  } finally {
    rmSync(temporary, { recursive: true })
  }
}

if (import.meta.main) await main()
