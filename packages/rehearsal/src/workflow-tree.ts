/** Turns the tree of a workflow file, keys as they are written, into the typed workflow. */

import type { Path, Places, Refuse } from './places.ts'
import { shellOf } from './shell.ts'
import { asMap, asTexts, Expression, isMap, type Value, type ValueMap } from './value.ts'
import type { Concurrency, Job, Permissions, Step, Unit, Workflow } from './workflow.ts'
import { eventsOf } from './workflow-events.ts'

/** What the model has. Any other key that GitHub's parser lets through is refused by name before anything runs, never skipped. */
const JOB_KEYS = [
  ...['name', 'runs-on', 'needs', 'if', 'strategy', 'env', 'defaults', 'permissions', 'concurrency', 'outputs', 'environment', 'steps'],
  ...['continue-on-error', 'timeout-minutes', 'uses', 'with', 'secrets'],
]
const STEP_KEYS = [
  ...['id', 'name', 'if', 'run', 'uses', 'with', 'env', 'shell', 'working-directory', 'continue-on-error', 'timeout-minutes'],
]

export const workflowOf = (refuse: Refuse, path: string, tree: ValueMap, places: Places): Workflow => ({
  path,
  places,
  startedBy: isMap(tree.on) ? Object.keys(tree.on) : asTexts(tree.on),
  name: typeof tree.name === 'string' ? tree.name : path,
  runName: tree['run-name'],
  events: eventsOf(refuse, tree.on ?? null),
  ...unitOf(refuse, [], tree),
  jobs: Object.entries(asMap(tree.jobs)).map(([id, job]) => jobOf(refuse, path, id, asMap(job))),
})

const unitOf = (refuse: Refuse, place: Path, tree: ValueMap): Unit => {
  const run = asMap(asMap(tree.defaults).run)
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

const jobOf = (refuse: Refuse, path: string, id: string, tree: ValueMap): Job => {
  refuseUnknown(refuse, ['jobs', id], `The job '${id}'`, tree, JOB_KEYS)
  const { environment } = tree
  return {
    id,
    name: tree.name,
    needs: asTexts(tree.needs),
    if: conditionOf(path, tree.if),
    strategy: tree.strategy,
    ...unitOf(refuse, ['jobs', id], tree),
    outputs: asMap(tree.outputs),
    environment:
      environment === undefined || environment === null
        ? undefined
        : isMap(environment)
          ? { name: environment.name ?? '', url: environment.url, deployment: environment.deployment ?? true }
          : { name: environment, url: undefined, deployment: true },
    continueOnError: tree['continue-on-error'] ?? false,
    timeoutMinutes: tree['timeout-minutes'],
    steps: ((tree.steps ?? []) as readonly Value[]).map((step, index) => stepOf(refuse, path, ['jobs', id, 'steps', index], asMap(step))),
    uses: tree.uses === undefined ? undefined : String(tree.uses),
    with: asMap(tree.with),
    secrets: tree.secrets === 'inherit' ? 'inherit' : asMap(tree.secrets),
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
    with: asMap(tree.with),
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
