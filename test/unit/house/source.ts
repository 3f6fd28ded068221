/** The sources of the product as syntax trees, so that comments and texts are not taken for code. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '@golden-ami/tooling/root'
import { parseSync } from 'rolldown/utils'

/** A node of an ESTree; its other properties depend on `type`. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly [property: string]: unknown
}
export interface Source {
  /** Relative to the root, with `/`. */
  readonly path: string
  readonly text: string
  /** Every node of the file, in the order of the text. */
  readonly nodes: readonly Node[]
  /** The statements that run on import. */
  readonly statements: readonly Node[]
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const walk = function* (value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* walk(item)
  else if (isNode(value)) {
    yield value
    for (const child of Object.values(value)) yield* walk(child)
  }
}

export const parseSource = (path: string, text: string): Source => {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(error => error.message).join('; ')}`)
  return { path, text, nodes: [...walk(program)], statements: program.body as unknown as readonly Node[] }
}

/** All TypeScript and JavaScript sources that match, as they are in the checkout. Throws when there are none: nothing would be checked. */
export const sources = (...globs: readonly string[]): readonly Source[] => {
  const paths = globSync([...globs], { cwd: ROOT, exclude: ['**/node_modules'] }).sort()
  if (paths.length === 0) throw new Error(`no file matches ${globs.join(', ')}`)
  return paths.map(path => parseSource(path, readFileSync(join(ROOT, path), 'utf8')))
}

/** `path:line`, to click on. */
export const place = ({ path, text }: Source, { start }: Node): string => `${path}:${text.slice(0, start).split('\n').length}`

const isNamed = (value: unknown, name: string): boolean => isNode(value) && value.type === 'Identifier' && value.name === name

/** Is this node `object.property`? */
export const isMember = (node: Node, object: string, property: string): boolean =>
  node.type === 'MemberExpression' && isNamed(node.object, object) && isNamed(node.property, property)

/** Is this node `name(…)` or `new name(…)`? */
export const isCallOf = (node: Node, name: string): boolean =>
  (node.type === 'CallExpression' || node.type === 'NewExpression') && isNamed(node.callee, name)

/** The text of a string literal. */
export const literal = (value: unknown): string | undefined =>
  isNode(value) && value.type === 'Literal' && typeof value.value === 'string' ? value.value : undefined

/** What a module imports or exports from elsewhere, also on demand, with the node that says so. */
export const imported = ({ nodes }: Source): readonly (readonly [string, Node])[] =>
  nodes.flatMap(node => {
    const from = /^(Import|ExportNamed|ExportAll)(Declaration|Expression)$/.test(node.type) ? literal(node.source) : undefined
    return from === undefined ? [] : [[from, node] as const]
  })
