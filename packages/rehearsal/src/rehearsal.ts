/** A rehearsal: one repository, one world, and the runs that are started in it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '@golden-ami/domain'
import { type Listening, listen, type Participant, type World } from '@golden-ami/local-aws'
import { parseReference } from './action.ts'
import { ConcurrencyGroups } from './concurrency.ts'
import { accountId } from './contexts.ts'
import { listenApi } from './github/api.ts'
import { type Environment, GitHub, type Repository } from './github/github.ts'
import type { Host } from './host.ts'
import { typedInputs } from './inputs.ts'
import { type JobRun, resolve } from './job.ts'
import { Processes } from './processes.ts'
import type { LogLine, RunReport } from './report.ts'
import { Run, type Trigger } from './run.ts'
import { readCalled, runWorkflow } from './schedule.ts'
import type { JsonMap } from './value.ts'
import { readWorkflow, type Workflow } from './workflow.ts'

export interface Setting {
  readonly world: World
  readonly repository: Repository
  readonly environments?: readonly Environment[]
  /** Folder by repository for actions of other repositories. */
  readonly actions?: Readonly<Record<string, string>>
  /** Variables every step gets beside the runner's own. */
  readonly environment?: Readonly<Record<string, string>>
  /** Patterns of OIDC subjects by role; a role that is not here trusts every job of the repository. */
  readonly trust?: Readonly<Record<string, readonly string[]>>
  readonly onLine?: (line: LogLine) => void
}

export type StepListener = (job: JobRun, name: string, id: string | undefined) => void

export class Rehearsal implements Host {
  readonly world: World
  readonly processes: Processes
  readonly concurrency: ConcurrencyGroups
  readonly github: GitHub
  readonly temp: string
  readonly actions: Readonly<Record<string, string>>
  readonly environment: Readonly<Record<string, string>>
  readonly running = new Set<JobRun>()
  readonly lines: LogLine[] = []
  readonly #onStep = new Set<StepListener>()
  readonly #setting: Setting
  readonly #workflows = new Map<string, Workflow>()
  readonly #aws: Listening
  readonly #closeApi: () => Promise<void>

  private constructor(setting: Setting, github: GitHub, aws: Listening, closeApi: () => Promise<void>) {
    this.#setting = setting
    this.world = setting.world
    this.processes = new Processes(setting.world)
    this.concurrency = new ConcurrencyGroups(this.processes)
    this.github = github
    this.#aws = aws
    this.#closeApi = closeApi
    this.actions = setting.actions ?? {}
    this.environment = setting.environment ?? {}
    this.temp = mkdtempSync(join(tmpdir(), 'rehearsal-'))
  }
  /** Opens local AWS and the GitHub stand-in on free ports of the loopback address. */
  static async open(setting: Setting): Promise<Rehearsal> {
    const { world } = setting
    const github = new GitHub(setting.repository, setting.environments ?? [], () => world.now)
    const closeApi = await listenApi(github)
    return new Rehearsal(setting, github, await listen(world), closeApi)
  }
  /** Gives ports and temporary files back. */
  async close(): Promise<void> {
    for (const job of this.running) job.child?.kill()
    await this.#aws.close()
    await this.#closeApi()
    rmSync(this.temp, { recursive: true, force: true })
  }
  get endpoint(): string {
    return this.#aws.url
  }
  trusts(role: string, subject: string): boolean {
    const patterns = this.#setting.trust?.[role]
    return patterns === undefined || patterns.some(pattern => wildcard(pattern).test(subject))
  }
  log(line: LogLine): void {
    const shown = { ...line, text: this.#shown(line.text) }
    this.lines.push(shown)
    this.#setting.onLine?.(shown)
  }
  /** What differs from one rehearsal to the next (ports, the temporary folder) is named by what stands for it. */
  #shown(text: string): string {
    return text
      .replaceAll(this.temp, '/home/runner')
      .replaceAll(this.endpoint, 'https://aws')
      .replaceAll(this.github.url, 'https://api.github.com')
  }

  /** Told of each step that begins. */
  onStep(listener: StepListener): void {
    this.#onStep.add(listener)
  }
  stepBegins(job: JobRun, name: string, id: string | undefined): void {
    for (const listener of this.#onStep) listener(job, name, id)
  }

  /**
   * The workflow at a path of the repository, with everything that it uses found.
   * @throws UserError with file, line and column; for a remote action that a rehearsal does not know, by name
   */
  async workflow(path: string): Promise<Workflow> {
    const known = this.#workflows.get(path)
    if (known) return known
    const file = join(this.github.repository.root, path)
    const workflow = await readWorkflow(path, read(file, path))
    for (const job of workflow.jobs) {
      for (const { uses } of job.steps) if (uses !== undefined && parseReference(uses).in !== 'workspace') resolve(this, '', uses)
      if (job.uses !== undefined) await this.workflow((await readCalled(this, job.uses)).path)
    }
    this.#workflows.set(path, workflow)
    return workflow
  }

  /** Starts a run and sees it to its end; `self` sleeps meanwhile. @throws UserError when the trigger does not fit the workflow */
  async run(path: string, trigger: Trigger, self: Participant, started: (run: Run) => void = () => {}): Promise<RunReport> {
    const workflow = await this.workflow(path)
    const run = this.#make(workflow, trigger)
    started(run)
    this.log({ at: this.world.now, run: run.name, text: `${workflow.name}: ${trigger.event} by ${trigger.actor}` })
    run.result = await runWorkflow(this, run, self)
    run.status = 'completed'
    run.ended = this.world.now
    this.log({ at: this.world.now, run: run.name, text: run.result })
    this.processes.changed()
    return JSON.parse(this.#shown(JSON.stringify(reportOf(run)))) as RunReport
  }
  #make(workflow: Workflow, trigger: Trigger): Run {
    const { repository } = this.github
    if (!(trigger.event in workflow.events))
      throw new UserError(
        'rehearsal.workflow',
        `${workflow.path} is not started by ${trigger.event}; it has ${Object.keys(workflow.events).join(', ')}.`,
      )
    const inputs =
      trigger.event === 'workflow_dispatch' ? typedInputs(workflow.events.workflow_dispatch!.inputs, trigger.inputs, workflow.path) : {}
    const number = this.github.runs.filter(run => run.workflow.path === workflow.path).length + 1
    const stem = workflow.path
      .split('/')
      .at(-1)!
      .replace(/\.ya?ml$/, '')
    const run = new Run({
      id: this.github.id(),
      number,
      name: `${stem}#${number}`,
      workflow,
      trigger,
      sha: repository.sha,
      inputs,
      event: payload(repository, trigger, inputs),
      started: this.world.now,
    })
    this.github.runs.push(run)
    return run
  }
}

/** The parts of an event's payload that workflows read. https://docs.github.com/en/webhooks/webhook-events-and-payloads */
const payload = (repository: Repository, trigger: Trigger, inputs: JsonMap): JsonMap => {
  const [owner = '', name = ''] = repository.fullName.split('/')
  const ref = `refs/heads/${trigger.branch}`
  const common: JsonMap = {
    repository: {
      id: repository.id,
      name,
      full_name: repository.fullName,
      default_branch: repository.defaultBranch,
      visibility: repository.visibility,
      private: repository.visibility !== 'public',
      owner: { login: owner, id: repository.ownerId },
    },
    sender: { login: trigger.actor, id: accountId(trigger.actor) },
  }
  if (trigger.event === 'schedule') return { ...common, schedule: trigger.schedule ?? '' }
  if (trigger.event === 'workflow_dispatch')
    return { ...common, ref, inputs: Object.fromEntries(Object.entries(inputs).map(([key, value]) => [key, String(value ?? '')])) }
  return {
    ...common,
    ref,
    after: repository.sha,
    head_commit: { id: repository.sha, message: 'Rehearsed push', author: { name: trigger.actor } },
    pusher: { name: trigger.actor },
  }
}

/** What became of a run, as plain data. */
const reportOf = (run: Run): RunReport => ({
  name: run.name,
  workflow: run.workflow.path,
  event: run.trigger.event,
  id: run.id,
  actor: run.trigger.actor,
  result: run.result!,
  jobs: run.jobs,
  approvals: run.approvals,
  started: run.started,
  ended: run.ended!,
})

const read = (file: string, path: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UserError('rehearsal.workflow', `The workflow ${path} cannot be read: ${(error as Error).message}`, undefined, {
      cause: error,
    })
  }
}
/** IAM's StringLike. */
const wildcard = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  )
