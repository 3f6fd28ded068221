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
import { nextDue } from './cron.ts'
import { EXCLUSIVE, isPattern, type PushFilters } from './filters.ts'
import { formatExpression, multilineValues } from './multiline.ts'
import { type Path, positionsOf } from './positions.ts'
import { shellOf } from './shell.ts'
import { Expression, isMap, type Value, type ValueMap } from './value.ts'

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
  readonly jobs: readonly Job[]
}

/** What the model does not have: refused by name before anything runs, never skipped. */
const UNKNOWN_JOB_KEYS = ['container', 'services', 'snapshot']

/**
 * @param path from the repository's root; named in complaints
 * @throws UserError `rehearsal.workflow` with every complaint of GitHub's parser, each with file, line and column
 */
export const readWorkflow = async (path: string, content: string): Promise<Workflow> => {
  const parser = await loadParser()
  const { context, value } = parser.parseWorkflow({ name: path, content }, new parser.NoOperationTraceWriter())
  if (value) await parser.convertWorkflowTemplate(context, value, undefined, { errorPolicy: 1 })
  const complaints = context.errors.getErrors().map(({ rawMessage, range }) => {
    const inText = /at line (\d+), column (\d+)/.exec(rawMessage)
    const [line, column] = inText ? [inText[1], inText[2]] : [range?.start.line ?? 1, range?.start.column ?? 1]
    return `${path}:${line}:${column} ${rawMessage.trim()}`
  })
  if (complaints.length > 0 || !value) throw new UserError('rehearsal.workflow', complaints.join('\n'))
  const tree = plain({ parser, file: path, multiline: multilineValues(content) }, value)
  const at = positionsOf(content)
  return workflowOf(place => `${path}:${at(place)}`, path, tree as ValueMap)
}

/** @param root absolute folder of the repository. @throws UserError also when the file is not there */
export const readWorkflowFile = (root: string, path: string): Promise<Workflow> => {
  const file = join(root, path)
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new UserError('rehearsal.workflow', `The workflow ${path || root} is not there.`)
  return readWorkflow(path, readFileSync(file, 'utf8'))
}

type ParserPackage = typeof import('@actions/workflow-parser')

/**
 * The package imports its JSON schema without the import attribute that Node demands; the hook adds it. Jest has a loader of its own,
 * which takes the import as it is and refuses hooks.
 */
const loadParser = async (): Promise<ParserPackage> => {
  const hooks = 'jest' in import.meta ? undefined : registerHooks({ load: withJsonAttribute })
  try {
    return await import('@actions/workflow-parser')
  } finally {
    hooks?.deregister()
  }
}
const withJsonAttribute: LoadHookSync = (url, context, next) =>
  next(url, url.includes('/@actions/') && url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context)

interface Source {
  readonly parser: ParserPackage
  readonly file: string
  readonly multiline: ReadonlyMap<string, string>
}
const plain = (source: Source, token: TemplateToken): Value => {
  const { parser, file, multiline } = source
  if (parser.isMapping(token)) return Object.fromEntries([...token].map(({ key, value }) => [key.toString(), plain(source, value)]))
  if (parser.isSequence(token)) return [...token].map(item => plain(source, item))
  const { line, column } = token.range?.start ?? { line: 1, column: 1 }
  const origin = { file, line, column }
  if (parser.isBasicExpression(token)) {
    const value = multiline.get(`${line}:${column}`)
    const inner = token.originalExpressions?.map(({ expression }) => expression)
    return new Expression(value !== undefined && inner ? formatExpression(value, inner) : token.expression, origin)
  }
  if (parser.isString(token) && token.definition?.key.endsWith('-if')) return new Expression(token.value, origin)
  if (parser.isString(token) || parser.isNumber(token) || parser.isBoolean(token)) return token.value
  return null
}

const map = (value: Value | undefined): ValueMap => (isMap(value) ? value : {})
const texts = (value: Value | undefined): string[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value.map(String) : [String(value)]

/** `file:line:column` of what stands at a path of the file. */
type Where = (path: Path) => string

const workflowOf = (where: Where, path: string, tree: ValueMap): Workflow => ({
  path,
  name: typeof tree.name === 'string' ? tree.name : path,
  runName: tree['run-name'],
  events: eventsOf(where, tree.on ?? null),
  ...unitOf(where, [], tree),
  jobs: Object.entries(map(tree.jobs)).map(([id, job]) => jobOf(where, path, id, map(job))),
})

const unitOf = (where: Where, place: Path, tree: ValueMap): Unit => {
  const run = map(map(tree.defaults).run)
  refuseShell(where, [...place, 'defaults', 'run', 'shell'], run.shell)
  return {
    env: tree.env ?? {},
    defaults: { shell: run.shell, workingDirectory: run['working-directory'] },
    permissions: tree.permissions as Permissions | undefined,
    concurrency: concurrencyOf(where, [...place, 'concurrency'], tree.concurrency),
  }
}
/** One that an expression gives is looked at when its step runs. */
const refuseShell = (where: Where, place: Path, shell: Value | undefined): void => {
  if (typeof shell !== 'string') return
  const found = shellOf(shell, process.env.PATH ?? '')
  if (typeof found === 'string') throw new UserError('rehearsal.workflow', `${where(place)} Of the script: ${found}.`)
}
const concurrencyOf = (where: Where, place: Path, value: Value | undefined): Concurrency | undefined => {
  if (value === undefined || value === null) return undefined
  if (!isMap(value)) return { group: value, cancelInProgress: false, queue: 'single' }
  if (value.queue === 'max' && value['cancel-in-progress'] === true)
    throw new UserError(
      'rehearsal.workflow',
      `${where([...place, 'queue'])} 'queue: max' and 'cancel-in-progress: true' do not go together.`,
    )
  return {
    group: value.group ?? '',
    cancelInProgress: value['cancel-in-progress'] ?? false,
    queue: value.queue === 'max' ? 'max' : 'single',
  }
}

const filtersOf = (where: Where, push: ValueMap): PushFilters => {
  const patterns = (name: string) => (push[name] === undefined ? undefined : texts(push[name]))
  const wrong = [
    ...EXCLUSIVE.flat().flatMap(name =>
      (patterns(name) ?? []).flatMap((pattern, index) =>
        isPattern(pattern) ? [] : `${where(['on', 'push', name, index])} '${pattern}' is not a pattern that GitHub takes.`,
      ),
    ),
    ...EXCLUSIVE.flatMap(([one, other]) =>
      one in push && other in push ? `${where(['on', 'push', other])} '${one}' and '${other}' cannot both be said of one event.` : [],
    ),
    ...EXCLUSIVE.flatMap(([one]) =>
      patterns(one)?.every(pattern => pattern.startsWith('!'))
        ? `${where(['on', 'push', one])} '${one}' has patterns with '!' only; at least one without it is needed, else use '${one}-ignore'.`
        : [],
    ),
  ]
  if (wrong.length > 0) throw new UserError('rehearsal.workflow', wrong.join('\n'))
  return {
    branches: patterns('branches'),
    'branches-ignore': patterns('branches-ignore'),
    tags: patterns('tags'),
    'tags-ignore': patterns('tags-ignore'),
    paths: patterns('paths'),
    'paths-ignore': patterns('paths-ignore'),
  }
}
const schedulesOf = (where: Where, entries: readonly ValueMap[]): readonly Schedule[] =>
  entries.map(({ cron, timezone }, index) => {
    const schedule = { cron: String(cron), timezone: timezone === undefined ? undefined : String(timezone) }
    try {
      nextDue(schedule, 0)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      throw new UserError('rehearsal.workflow', `${where(['on', 'schedule', index])} ${error.message}`, undefined, { cause: error })
    }
    return schedule
  })

const eventsOf = (where: Where, on: Value): Events => {
  const events: ValueMap = isMap(on) ? on : Object.fromEntries(texts(on).map(name => [name, null]))
  const call = map(events.workflow_call)
  return {
    ...('push' in events ? { push: filtersOf(where, map(events.push)) } : {}),
    ...('schedule' in events ? { schedule: schedulesOf(where, events.schedule as readonly ValueMap[]) } : {}),
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

const jobOf = (where: Where, path: string, id: string, tree: ValueMap): Job => {
  const unknown = UNKNOWN_JOB_KEYS.find(key => key in tree)
  if (unknown)
    throw new UserError(
      'rehearsal.workflow',
      `${where(['jobs', id, unknown])} The job '${id}' has '${unknown}', which a rehearsal does not have.`,
    )
  const { environment } = tree
  return {
    id,
    name: tree.name,
    needs: texts(tree.needs),
    if: conditionOf(path, tree.if),
    strategy: tree.strategy,
    ...unitOf(where, ['jobs', id], tree),
    outputs: map(tree.outputs),
    environment:
      environment === undefined || environment === null
        ? undefined
        : isMap(environment)
          ? { name: environment.name ?? '', url: environment.url, deployment: environment.deployment ?? true }
          : { name: environment, url: undefined, deployment: true },
    continueOnError: tree['continue-on-error'] ?? false,
    timeoutMinutes: tree['timeout-minutes'],
    steps: ((tree.steps ?? []) as readonly Value[]).map((step, index) => stepOf(where, path, ['jobs', id, 'steps', index], map(step))),
    uses: tree.uses === undefined ? undefined : String(tree.uses),
    with: map(tree.with),
    secrets: tree.secrets === 'inherit' ? 'inherit' : map(tree.secrets),
  }
}
const stepOf = (where: Where, path: string, place: Path, tree: ValueMap): Step => {
  refuseShell(where, [...place, 'shell'], tree.shell)
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
