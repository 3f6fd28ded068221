/** What an expression asks of the contexts, read from the tree that GitHub's own parser makes of it. */
import { data, Lexer, Parser } from '@actions/expressions'
import {
  type Binary,
  ContextAccess,
  type Expr,
  type ExprVisitor,
  type FunctionCall,
  type Grouping,
  IndexAccess,
  Literal,
  type Logical,
  Star,
  type Unary,
} from '@actions/expressions/ast'
import { CONTEXTS } from '../expressions.ts'
import type { ExpressionPart, Origin } from '../value.ts'

export interface Reference {
  /** `needs`, `build`, `outputs`, `image`: as far as it is written down, not computed. */
  readonly path: readonly string[]
  /** Something stands in when it is empty, or the expression asks whether it is. */
  readonly optional: boolean
  readonly origin: Origin
}

/** Beside those that every expression has. */
const FUNCTIONS = [
  ...['success', 'failure', 'cancelled', 'always'].map(name => ({ name, minArgs: 0, maxArgs: 255 })),
  { name: 'hashFiles', minArgs: 1, maxArgs: 255 },
]
/** The name behind a dot or within brackets; undefined when it is computed, a number or a star. */
const nameOf = (index: Expr): string | undefined =>
  index instanceof Literal && index.literal instanceof data.StringData ? index.literal.value : undefined

/** The names up to the first index that is computed. */
const writtenDown = (indices: readonly Expr[]): readonly string[] => {
  const path = indices.map(nameOf)
  const computed = path.indexOf(undefined)
  return (computed === -1 ? path : path.slice(0, computed)).map(String)
}

/** Undefined of an expression that cannot be parsed; the reader of the file complains of that. */
export const referencesOf = ({ text, origin }: ExpressionPart): readonly Reference[] | undefined => {
  try {
    const found = new Search(origin)
    found.read(new Parser(new Lexer(text).lex().tokens, CONTEXTS, FUNCTIONS).parse(), false)
    return found.references
  } catch {
    return undefined
  }
}

class Search implements ExprVisitor<void> {
  readonly references: Reference[] = []
  readonly #origin: Origin
  #optional = false
  constructor(origin: Origin) {
    this.#origin = origin
  }
  read(expression: Expr, optional: boolean): void {
    const before = this.#optional
    this.#optional = optional
    expression.accept(this)
    this.#optional = before
  }
  visitLiteral(): void {}
  visitUnary({ expr }: Unary): void {
    this.read(expr, true)
  }
  /** `x == ''` asks whether there is something. */
  visitBinary({ left, right }: Binary): void {
    const asks = [left, right].some(side => side instanceof Literal && side.literal.coerceString() === '')
    this.read(left, asks)
    this.read(right, asks)
  }
  /** Of `a && b || c` all but the last may be empty. */
  visitLogical({ args }: Logical): void {
    for (const [index, arg] of args.entries()) this.read(arg, this.#optional || index < args.length - 1)
  }
  visitGrouping({ group }: Grouping): void {
    this.read(group, this.#optional)
  }
  visitFunctionCall({ args }: FunctionCall): void {
    for (const arg of args) this.read(arg, false)
  }
  visitContextAccess(access: ContextAccess): void {
    this.#note([access.name.lexeme], access)
  }
  visitIndexAccess(access: IndexAccess): void {
    const indices: Expr[] = []
    let inner: Expr = access
    while (inner instanceof IndexAccess) {
      indices.unshift(inner.index)
      inner = inner.expr
    }
    for (const index of indices) if (!(index instanceof Star)) this.read(index, false)
    if (inner instanceof ContextAccess) this.#note([inner.name.lexeme, ...writtenDown(indices)], inner)
    else this.read(inner, this.#optional)
  }
  #note(path: readonly string[], { name }: ContextAccess): void {
    const { line, column } = name.range.start
    const { file, line: first, column: from } = this.#origin
    this.references.push({
      path,
      optional: this.#optional,
      origin: { file, line: first + line, column: line === 0 ? from + column : column + 1 },
    })
  }
}
