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
import { nextDue } from './cron.ts'
import { EXCLUSIVE, isPattern, type PushFilters } from './filters.ts'
import { formatExpression, multilineValues } from './multiline.ts'
import { type Path, Places } from './places.ts'
import { shellOf } from './shell.ts'
import { Expression, isMap, type Origin, type Value, type ValueMap } from './value.ts'

export interface InputDefinition {
  readonly type: 'string' | 'boolean' | 'number' | 'choice' | 'environment'
  readonly required: boolean
  readonly default: Value | undefined
  readonly options: readonly string[]
}
/** A POSIX cron line, in UTC when no time zone (IANA) is said. */
export interface Schedule {
  readonly cron: string
  readonly timezone: string | undefined
}
export interface Events {
  readonly push?: PushFilters
  readonly schedule?: readonly Schedule[]
  readonly workflow_dispatch?: { readonly inputs: Readonly<Record<string, InputDefinition>> }
  readonly workflow_call?: {
    readonly inputs: Readonly<Record<string, InputDefinition>>
    readonly secrets: Readonly<Record<string, { readonly required: boolean }>>
    readonly outputs: Readonly<Record<string, Value>>
  }
}
export interface Concurrency {
  readonly group: Value
  readonly cancelInProgress: Value
  /** `max`: up to a hundred wait. On github.com since 7 May 2026; GitHub Enterprise Server up to 3.19 refuses the key. */
  readonly queue: 'single' | 'max'
}
export type Access = 'read' | 'write' | 'none'
/** What GITHUB_TOKEN may do: by scope, or the same for all. */
export type Permissions = 'read-all' | 'write-all' | Readonly<Record<string, Access>>

interface Unit {
  readonly env: Value
  readonly defaults: { readonly shell: Value | undefined; readonly workingDirectory: Value | undefined }
  readonly permissions: Permissions | undefined
  readonly concurrency: Concurrency | undefined
}
export interface Step {
  readonly id: string | undefined
  readonly name: Value | undefined
  /** Expression; undefined: `success()`. */
  readonly if: Expression | undefined
  readonly run: Value | undefined
  readonly uses: string | undefined
  readonly with: ValueMap
  readonly env: Value
  readonly shell: Value | undefined
  readonly workingDirectory: Value | undefined
  readonly continueOnError: Value
  readonly timeoutMinutes: Value | undefined
}
export interface Job extends Unit {
  readonly id: string
  readonly name: Value | undefined
  readonly needs: readonly string[]
  readonly if: Expression | undefined
  readonly strategy: Value | undefined
  readonly outputs: ValueMap
  readonly environment: { readonly name: Value; readonly url: Value | undefined; readonly deployment: Value } | undefined
  readonly continueOnError: Value
  readonly timeoutMinutes: Value | undefined
  readonly steps: readonly Step[]
  /** A job that calls a workflow: its reference and what it is given. */
  readonly uses: string | undefined
  readonly with: ValueMap
  readonly secrets: ValueMap | 'inherit'
}
export interface Workflow extends Unit {
  /** Path from the repository's root. */
  readonly path: string
  readonly name: string
  readonly runName: Value | undefined
  readonly events: Events
  /** Names of all its events, also of those that a rehearsal does not have. */
  readonly startedBy: readonly string[]
  readonly jobs: readonly Job[]
  readonly places: Places
}

/** What the model has. Any other key that GitHub's parser lets through is refused by name before anything runs, never skipped. */
const JOB_KEYS = [
  ...['name', 'runs-on', 'needs', 'if', 'strategy', 'env', 'defaults', 'permissions', 'concurrency', 'outputs', 'environment', 'steps'],
  ...['continue-on-error', 'timeout-minutes', 'uses', 'with', 'secrets'],
]
const STEP_KEYS = [
  ...['id', 'name', 'if', 'run', 'uses', 'with', 'env', 'shell', 'working-directory', 'continue-on-error', 'timeout-minutes'],
]

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

const map = (value: Value | undefined): ValueMap => (isMap(value) ? value : {})
const texts = (value: Value | undefined): string[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value.map(String) : [String(value)]

/** Takes note of what is wrong with what stands at a path of the file. */
type Refuse = (place: Path, wrong: string) => void

const workflowOf = (refuse: Refuse, path: string, tree: ValueMap, places: Places): Workflow => ({
  path,
  places,
  startedBy: isMap(tree.on) ? Object.keys(tree.on) : texts(tree.on),
  name: typeof tree.name === 'string' ? tree.name : path,
  runName: tree['run-name'],
  events: eventsOf(refuse, tree.on ?? null),
  ...unitOf(refuse, [], tree),
  jobs: Object.entries(map(tree.jobs)).map(([id, job]) => jobOf(refuse, path, id, map(job))),
})

const unitOf = (refuse: Refuse, place: Path, tree: ValueMap): Unit => {
  const run = map(map(tree.defaults).run)
  refuseShell(refuse, [...place, 'defaults', 'run', 'shell'], run.shell)
  return {
    env: tree.env ?? {},
    defaults: { shell: run.shell, workingDirectory: run['working-directory'] },
    permissions: tree.permissions as Permissions | undefined,
    concurrency: concurrencyOf(refuse, [...place, 'concurrency'], tree.concurrency),
  }
}
const refuseUnknown = (refuse: Refuse, place: Path, what: string, tree: ValueMap, known: readonly string[]): void => {
  for (const key of Object.keys(tree))
    if (!known.includes(key)) refuse([...place, key], `${what} has '${key}', which a rehearsal does not have`)
}
/** One that an expression gives is looked at when its step runs. */
const refuseShell = (refuse: Refuse, place: Path, shell: Value | undefined): void => {
  if (typeof shell !== 'string') return
  const found = shellOf(shell, process.env.PATH ?? '')
  if (typeof found === 'string') refuse(place, `of the script: ${found}`)
}
const concurrencyOf = (refuse: Refuse, place: Path, value: Value | undefined): Concurrency | undefined => {
  if (value === undefined || value === null) return undefined
  if (!isMap(value)) return { group: value, cancelInProgress: false, queue: 'single' }
  if (value.queue === 'max' && value['cancel-in-progress'] === true)
    refuse([...place, 'queue'], "'queue: max' and 'cancel-in-progress: true' do not go together")
  return {
    group: value.group ?? '',
    cancelInProgress: value['cancel-in-progress'] ?? false,
    queue: value.queue === 'max' ? 'max' : 'single',
  }
}

const filtersOf = (refuse: Refuse, push: ValueMap): PushFilters => {
  const patterns = (name: string) => (push[name] === undefined ? undefined : texts(push[name]))
  for (const name of EXCLUSIVE.flat())
    for (const [index, pattern] of (patterns(name) ?? []).entries())
      if (!isPattern(pattern)) refuse(['on', 'push', name, index], `'${pattern}' is not a pattern that GitHub takes`)
  for (const [one, other] of EXCLUSIVE) {
    if (one in push && other in push) refuse(['on', 'push', other], `'${one}' and '${other}' cannot both be said of one event`)
    if (patterns(one)?.every(pattern => pattern.startsWith('!')))
      refuse(['on', 'push', one], `'${one}' has patterns with '!' only; at least one without it is needed, else use '${one}-ignore'`)
  }
  return {
    branches: patterns('branches'),
    'branches-ignore': patterns('branches-ignore'),
    tags: patterns('tags'),
    'tags-ignore': patterns('tags-ignore'),
    paths: patterns('paths'),
    'paths-ignore': patterns('paths-ignore'),
  }
}
const schedulesOf = (refuse: Refuse, entries: readonly ValueMap[]): readonly Schedule[] =>
  entries.map(({ cron, timezone }, index) => {
    const schedule = { cron: String(cron), timezone: timezone === undefined ? undefined : String(timezone) }
    try {
      nextDue(schedule, 0)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      refuse(['on', 'schedule', index], error.message.replace(/\.$/, ''))
    }
    return schedule
  })

const eventsOf = (refuse: Refuse, on: Value): Events => {
  const events: ValueMap = isMap(on) ? on : Object.fromEntries(texts(on).map(name => [name, null]))
  const call = map(events.workflow_call)
  return {
    ...('push' in events ? { push: filtersOf(refuse, map(events.push)) } : {}),
    ...('schedule' in events ? { schedule: schedulesOf(refuse, events.schedule as readonly ValueMap[]) } : {}),
    ...('workflow_dispatch' in events ? { workflow_dispatch: { inputs: inputsOf(map(events.workflow_dispatch).inputs) } } : {}),
    ...('workflow_call' in events
      ? {
          workflow_call: {
            inputs: inputsOf(call.inputs),
            secrets: Object.fromEntries(
              Object.entries(map(call.secrets)).map(([name, secret]) => [name, { required: map(secret).required === true }]),
            ),
            outputs: Object.fromEntries(Object.entries(map(call.outputs)).map(([name, output]) => [name, map(output).value ?? ''])),
          },
        }
      : {}),
  }
}
const inputsOf = (value: Value | undefined): Record<string, InputDefinition> =>
  Object.fromEntries(
    Object.entries(map(value)).map(([name, definition]) => {
      const { type = 'string', required, default: preset, options } = map(definition) as Record<string, Value | undefined>
      return [
        name,
        { type: type as InputDefinition['type'], required: required === true, default: preset ?? undefined, options: texts(options) },
      ]
    }),
  )

const jobOf = (refuse: Refuse, path: string, id: string, tree: ValueMap): Job => {
  refuseUnknown(refuse, ['jobs', id], `The job '${id}'`, tree, JOB_KEYS)
  const { environment } = tree
  return {
    id,
    name: tree.name,
    needs: texts(tree.needs),
    if: conditionOf(path, tree.if),
    strategy: tree.strategy,
    ...unitOf(refuse, ['jobs', id], tree),
    outputs: map(tree.outputs),
    environment:
      environment === undefined || environment === null
        ? undefined
        : isMap(environment)
          ? { name: environment.name ?? '', url: environment.url, deployment: environment.deployment ?? true }
          : { name: environment, url: undefined, deployment: true },
    continueOnError: tree['continue-on-error'] ?? false,
    timeoutMinutes: tree['timeout-minutes'],
    steps: ((tree.steps ?? []) as readonly Value[]).map((step, index) => stepOf(refuse, path, ['jobs', id, 'steps', index], map(step))),
    uses: tree.uses === undefined ? undefined : String(tree.uses),
    with: map(tree.with),
    secrets: tree.secrets === 'inherit' ? 'inherit' : map(tree.secrets),
  }
}
const stepOf = (refuse: Refuse, path: string, place: Path, tree: ValueMap): Step => {
  refuseUnknown(refuse, place, 'The step', tree, STEP_KEYS)
  refuseShell(refuse, [...place, 'shell'], tree.shell)
  return {
    id: tree.id === undefined ? undefined : String(tree.id),
    name: tree.name,
    if: conditionOf(path, tree.if),
    run: tree.run,
    uses: tree.uses === undefined ? undefined : String(tree.uses),
    with: map(tree.with),
    env: tree.env ?? {},
    shell: tree.shell,
    workingDirectory: tree['working-directory'],
    continueOnError: tree['continue-on-error'] ?? false,
    timeoutMinutes: tree['timeout-minutes'],
  }
}
/** `if: false` and the like come as plain values. */
const conditionOf = (file: string, value: Value | undefined): Expression | undefined =>
  value === undefined || value instanceof Expression ? value : new Expression(String(value), { file, line: 1, column: 1 })
