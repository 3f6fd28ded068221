/**
 * Evaluates expressions with GitHub's own lexer, parser and evaluator; adds the functions that depend on a run: `success()`,
 * `failure()`, `cancelled()`, `always()` and `hashFiles()`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import { UserError } from '@golden-ami/domain'
import { hashFiles } from './hash-files.ts'
import { at, Expression, type Json, type JsonMap, text, type Value } from './value.ts'

/** How things stand where the expression is: of the job for a step's `if`, of the jobs before it for a job's `if`. */
export interface Status {
  readonly success: boolean
  readonly failure: boolean
  readonly cancelled: boolean
}
export interface Scope {
  /** By context name; a context that is not there is null. */
  readonly contexts: JsonMap
  readonly status?: Status
  /** Absolute path of the folder in which `hashFiles` looks. */
  readonly workspace?: string
}
const CONTEXTS = ['github', 'inputs', 'vars', 'secrets', 'needs', 'steps', 'matrix', 'strategy', 'env', 'job', 'jobs', 'runner']

/** Replaces every expression in a value by what it evaluates to. */
export const evaluate = (value: Value, scope: Scope): Json => {
  if (value instanceof Expression) return run(value, scope)
  if (Array.isArray(value)) return value.map(item => evaluate(item, scope))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value as { [key: string]: Value }).map(([key, item]) => [key, evaluate(item, scope)]))
  return value as Json
}
export const evaluateText = (value: Value | undefined, scope: Scope): string => (value === undefined ? '' : text(evaluate(value, scope)))

/** False, 0, empty text and null are false; everything else is true. */
export const truthy = (json: Json): boolean => !(json === false || json === 0 || json === '' || json === null || Number.isNaN(json))

/** Text with `${{ }}` in it that does not come through the workflow parser: a default in action.yml. */
export const interpolate = (source: string, file: string, scope: Scope): string =>
  source.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, inner: string) => text(run(new Expression(inner.trim(), { file, line: 1, column: 1 }), scope)))

/** As `==` in an expression: numbers and texts are compared as numbers, texts without their case. */
export const equal = (one: Json, other: Json): boolean =>
  run(new Expression('inputs.one == inputs.other', { file: '', line: 1, column: 1 }), { contexts: { inputs: { one, other } } }) === true

const STATUS_FUNCTION = /\b(success|failure|cancelled|always)\s*\(/i

/** An `if`: without a status function it holds only where `success()` does. */
export const holds = (condition: Expression | undefined, scope: Scope): boolean => {
  if (!condition) return scope.status?.success ?? true
  const asksStatus = STATUS_FUNCTION.test(condition.text.replace(/'(?:[^']|'')*'/g, ''))
  if (!asksStatus && !(scope.status?.success ?? true)) return false
  return truthy(run(condition, scope))
}

const run = ({ text: source, origin }: Expression, scope: Scope): Json => {
  const functions = new Map(functionsOf(scope).map(definition => [definition.name.toLowerCase(), definition]))
  try {
    const tree = new Parser(lex(source), CONTEXTS, [...functions.values()]).parse()
    const contexts = Object.fromEntries(CONTEXTS.map(name => [name, scope.contexts[name] ?? null]))
    return fromData(new Evaluator(tree, toData(contexts) as data.Dictionary, functions).evaluate())
  } catch (error) {
    throw new UserError('rehearsal.workflow', `${at(origin)} \${{ ${source} }}: ${(error as Error).message}`, undefined, { cause: error })
  }
}

/** The lexer undoubles only the first `''` of a text; GitHub undoubles all. */
const lex = (source: string) =>
  new Lexer(source)
    .lex()
    .tokens.map(token => (token.lexeme.startsWith("'") ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") } : token))

const functionsOf = ({ status, workspace }: Scope): FunctionDefinition[] => {
  const told = (name: string, is: boolean): FunctionDefinition => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(is),
  })
  return [
    told('success', status?.success ?? true),
    told('failure', status?.failure ?? false),
    told('cancelled', status?.cancelled ?? false),
    told('always', true),
    {
      name: 'hashFiles',
      minArgs: 1,
      maxArgs: 255,
      call: (...patterns) =>
        new data.StringData(
          workspace === undefined
            ? ''
            : hashFiles(
                workspace,
                patterns.map(text => text.coerceString()),
              ),
        ),
    },
  ]
}

const toData = (json: Json): data.ExpressionData => {
  if (json === null) return new data.Null()
  if (typeof json === 'string') return new data.StringData(json)
  if (typeof json === 'number') return new data.NumberData(json)
  if (typeof json === 'boolean') return new data.BooleanData(json)
  if (Array.isArray(json)) return new data.Array(...json.map(toData))
  return new data.Dictionary(...Object.entries(json as JsonMap).map(([key, value]) => ({ key, value: toData(value) })))
}
const fromData = (value: data.ExpressionData): Json => JSON.parse(JSON.stringify(value, data.replacer)) as Json
