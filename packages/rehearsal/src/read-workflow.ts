/**
 * A workflow file as GitHub's own parser reads it, turned into a plain typed workflow. With expressions.ts the only file that knows
 * GitHub's packages. The parser's converted template leaves out what a run needs (`with`, `permissions`, outputs of a called
 * workflow), so the workflow is taken from the parser's token tree; the template is still made, for the complaints that it finds.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
import { readFileSync, statSync } from 'node:fs'
import { type LoadHookSync, registerHooks } from 'node:module'
import { join } from 'node:path'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token'
import { UserError } from '@golden-ami/domain'
import { type Finding, Refused, refusal } from './check/finding.ts'
import { formatExpression, multilineValues } from './multiline.ts'
import { type Path, Places, type Refuse } from './places.ts'
import { Expression, type Origin, type Value, type ValueMap } from './value.ts'
import type { Workflow } from './workflow.ts'
import { workflowOf } from './workflow-tree.ts'

/**
 * @param path from the repository's root; named in complaints
 * @throws UserError `rehearsal.workflow` with every complaint of GitHub's parser, each with file, line and column
 */
export const readWorkflow = async (path: string, content: string): Promise<Workflow> => {
  const parser = await loadParser()
  const { context, value } = parser.parseWorkflow({ name: path, content }, new parser.NoOperationTraceWriter())
  if (value) await parser.convertWorkflowTemplate(context, value, undefined, { errorPolicy: 1 })
  const findings = context.errors.getErrors().map(({ rawMessage, range }): Finding => {
    const inText = /at line (\d+), column (\d+)/.exec(rawMessage)
    const [line, column] = inText ? [Number(inText[1]), Number(inText[2])] : [range?.start.line ?? 1, range?.start.column ?? 1]
    return refusal({ file: path, line, column }, rawMessage.replace(/ at line \d+, column \d+:[\s\S]*$/, '').trim())
  })
  if (!value) throw new Refused('rehearsal.workflow', findings)
  const places = new Places(path)
  const tree = plain({ parser, file: path, multiline: multilineValues(content), places }, value, []) as ValueMap
  if (findings.length > 0) throw new Refused('rehearsal.workflow', findings)
  const refuse: Refuse = (place, wrong) => void findings.push(refusal(places.key(...place), wrong))
  const workflow = workflowOf(refuse, path, tree, places)
  if (findings.length > 0) throw new RefusedWorkflow(findings, workflow)
  return workflow
}

/** One that can be read all the same: whoever looks for everything that is wrong looks on. */
export class RefusedWorkflow extends Refused {
  readonly workflow: Workflow
  constructor(findings: readonly Finding[], workflow: Workflow) {
    super('rehearsal.workflow', findings)
    this.workflow = workflow
  }
}

/** @param root absolute folder of the repository. @throws UserError also when the file is not there */
export const readWorkflowFile = (root: string, path: string): Promise<Workflow> => {
  const file = join(root, path)
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new UserError('rehearsal.workflow', `The workflow ${path || root} is not there.`)
  return readWorkflow(path, readFileSync(file, 'utf8'))
}

type ParserPackage = typeof import('@actions/workflow-parser')

/** The package imports its JSON schema without the import attribute that Node demands; the hook adds it. */
const loadParser = async (): Promise<ParserPackage> => {
  const hooks = registerHooks({ load: withJsonAttribute })
  try {
    return await import('@actions/workflow-parser')
  } finally {
    hooks.deregister()
  }
}
const withJsonAttribute: LoadHookSync = (url, context, next) =>
  next(url, url.includes('/@actions/') && url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context)

interface Source {
  readonly parser: ParserPackage
  readonly file: string
  readonly multiline: ReadonlyMap<string, string>
  readonly places: Places
}
const originOf = ({ file }: Source, token: TemplateToken): Origin => ({ file, ...(token.range?.start ?? { line: 1, column: 1 }) })

const plain = (source: Source, token: TemplateToken, path: Path, key?: TemplateToken): Value => {
  const { parser, multiline, places } = source
  const origin = originOf(source, token)
  places.note(path, origin, key && originOf(source, key))
  if (parser.isMapping(token))
    return Object.fromEntries([...token].map(({ key, value }) => [key.toString(), plain(source, value, [...path, key.toString()], key)]))
  if (parser.isSequence(token)) return [...token].map((item, index) => plain(source, item, [...path, index]))
  if (parser.isBasicExpression(token)) {
    const value = multiline.get(`${origin.line}:${origin.column}`)
    const written = token.originalExpressions ?? [token]
    const inner = token.originalExpressions?.map(({ expression }) => expression)
    const parts = written.map(part => ({ text: part.expression, origin: { ...origin, ...part.expressionRange?.start } }))
    return new Expression(value !== undefined && inner ? formatExpression(value, inner) : token.expression, origin, parts)
  }
  if (parser.isString(token) && token.definition?.key.endsWith('-if')) return new Expression(token.value, origin)
  if (parser.isString(token) || parser.isNumber(token) || parser.isBoolean(token)) return token.value
  return null
}
