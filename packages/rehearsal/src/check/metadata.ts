/**
 * What an action.yml says of its inputs, outputs and, of a composite action, its steps.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMap, isScalar, LineCounter, type Node, type Pair, parseDocument, visit } from 'yaml'
import type { KnownMetadata } from '../known/metadata.ts'
import { expressionsIn } from '../template.ts'
import type { ExpressionPart, Origin } from '../value.ts'

export interface InputMetadata {
  /** It has no default, and the file says that it is required. */
  readonly missed: boolean
}
export interface CompositeStep {
  readonly id: string | undefined
  readonly uses: string | undefined
  readonly origin: Origin
  readonly with: readonly { readonly name: string; readonly origin: Origin }[]
  readonly expressions: readonly ExpressionPart[]
}
export interface Metadata {
  readonly inputs: Readonly<Record<string, InputMetadata>>
  readonly outputs: readonly string[]
  /** Empty of an action that is not composite. */
  readonly steps: readonly CompositeStep[]
  /** Expressions in the values of a composite action's outputs. */
  readonly outputExpressions: readonly ExpressionPart[]
}

/** Of an action that a rehearsal stands in for. */
export const standInMetadata = ({ inputs, outputs }: KnownMetadata): Metadata => ({
  inputs: Object.fromEntries(inputs.map(name => [name, { missed: false }])),
  outputs,
  steps: [],
  outputExpressions: [],
})

/** Path of the metadata file in a folder; undefined when there is none. */
export const metadataFile = (folder: string): string | undefined =>
  ['action.yml', 'action.yaml'].map(name => join(folder, name)).find(existsSync)

/** @param shown what the file is called in complaints */
export const readMetadata = (file: string, shown: string): Metadata => {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, prettyErrors: false })
  const reader = new MetadataReader(shown, lines)
  const steps = document.getIn(['runs', 'steps']) as { readonly items?: readonly Node[] } | undefined
  return {
    inputs: Object.fromEntries(pairs(document.get('inputs')).map(pair => [keyOf(pair), { missed: isMissed(pair.value) }])),
    outputs: pairs(document.get('outputs')).map(keyOf),
    steps: (steps?.items ?? []).map(step => reader.step(step)),
    outputExpressions: reader.expressions(document.get('outputs') as Node | undefined),
  }
}

const pairs = (node: unknown): readonly Pair<Node, Node | null>[] => (isMap(node) ? (node.items as Pair<Node, Node | null>[]) : [])
const keyOf = ({ key }: Pair<Node, Node | null>): string => (isScalar(key) ? String(key.value) : '')
const isMissed = (input: Node | null): boolean => isMap(input) && input.get('required') === true && input.get('default') === undefined
const textIn = (map: Node, key: string): string | undefined => {
  const value = isMap(map) ? map.get(key) : undefined
  return value === undefined || value === null ? undefined : String(value)
}

class MetadataReader {
  readonly #file: string
  readonly #lines: LineCounter
  constructor(file: string, lines: LineCounter) {
    this.#file = file
    this.#lines = lines
  }
  step(node: Node): CompositeStep {
    const uses = isMap(node) ? (node.get('uses', true) as Node | undefined) : undefined
    return {
      id: textIn(node, 'id'),
      uses: textIn(node, 'uses'),
      origin: this.#origin((uses ?? node).range?.[0] ?? 0),
      with: pairs(isMap(node) ? node.get('with') : undefined).map(pair => ({
        name: keyOf(pair),
        origin: this.#origin(pair.key.range?.[0] ?? 0),
      })),
      expressions: this.expressions(node),
    }
  }
  /** Everything between `${{` and `}}`; an `if` is an expression without them. */
  expressions(node: Node | undefined): readonly ExpressionPart[] {
    const found: ExpressionPart[] = []
    if (!node) return found
    visit(node, {
      Scalar: (_, scalar, path) => {
        if (typeof scalar.value !== 'string' || !scalar.range) return
        const origin = this.#origin(scalar.range[0])
        const parent = path.at(-1) as Pair<Node, Node | null> | undefined
        const inner = expressionsIn(scalar.value)
        const bare = inner.length === 0 && parent?.value === scalar && isScalar(parent.key) && parent.key.value === 'if'
        for (const text of bare ? [scalar.value] : inner) found.push({ text, origin })
      },
    })
    return found
  }
  #origin(offset: number): Origin {
    const { line, col } = this.#lines.linePos(offset)
    return { file: this.#file, line, column: col }
  }
}
