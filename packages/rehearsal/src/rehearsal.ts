/** A rehearsal: one repository, one world, and the runs that are started in it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '@golden-ami/domain'
import { type Listening, listen, type Participant, type World } from '@golden-ami/local-aws'
import type { Rerun } from './attempt.ts'
import { check } from './check/check.ts'
import { Refused } from './check/finding.ts'
import { type Gathered, gather } from './check/gather.ts'
import { settingsOf } from './check/settings.ts'
import { ConcurrencyGroups } from './concurrency.ts'
import { eventPayload } from './event.ts'
import { unmoved } from './filters.ts'
import { listenApi } from './github/api.ts'
import type { Commit } from './github/commits.ts'
import { type Environment, GitHub, type Repository } from './github/github.ts'
import { filesOf } from './github/repository.ts'
import type { Host, JobOnRunner } from './host.ts'
import { typedInputs } from './inputs.ts'
import { Processes } from './processes.ts'
import type { LogLine, RunReport } from './report.ts'
import { refuseRerun } from './rerun.ts'
import { Run, type Trigger } from './run.ts'
import { runWorkflow } from './schedule.ts'
import { type ListeningSites, listenSites } from './sites/listen.ts'
import { Sites } from './sites/sites.ts'
import { notStarted } from './trigger.ts'
import type { Workflow } from './workflow.ts'

export interface Setting {
  readonly world: World
  readonly repository: Repository
  readonly environments?: readonly Environment[]
  /** Folder by repository for actions of other repositories. */
  readonly actions?: Readonly<Record<string, string>>
  /** Variables every step gets beside the runner's own. */
  readonly environment?: Readonly<Record<string, string>>
  readonly onLine?: (line: LogLine) => void
}

/** The event is one of the workflow's, and its filters leave it out: on GitHub nothing happens. */
export class NotStarted extends UserError {
  constructor(message: string) {
    super('rehearsal.workflow', message)
  }
}

export type StepListener = (job: JobOnRunner, name: string, id: string | undefined) => void

export class Rehearsal implements Host {
  readonly world: World
  readonly processes: Processes
  readonly concurrency: ConcurrencyGroups
  readonly github: GitHub
  readonly temp: string
  readonly actions: Readonly<Record<string, string>>
  readonly environment: Readonly<Record<string, string>>
  readonly running = new Set<JobOnRunner>()
  readonly lines: LogLine[] = []
  readonly warnings: string[] = []
  readonly #onStep = new Set<StepListener>()
  readonly #onEnd = new Set<(run: Run) => void>()
  readonly #setting: Setting
  readonly #workflows = new Map<string, Workflow>()
  readonly #aws: Listening
  readonly #closeApi: () => Promise<void>
  readonly sites: Sites
  readonly #network: ListeningSites

  private constructor(
    setting: Setting,
    github: GitHub,
    { aws, closeApi, sites, network }: { aws: Listening; closeApi: () => Promise<void>; sites: Sites; network: ListeningSites },
  ) {
    this.#setting = setting
    this.world = setting.world
    this.processes = new Processes(setting.world)
    this.concurrency = new ConcurrencyGroups(this.processes, message => this.warn(message))
    this.github = github
    this.#aws = aws
    this.#closeApi = closeApi
    this.sites = sites
    this.#network = network
    this.actions = setting.actions ?? {}
    this.environment = setting.environment ?? {}
    this.temp = mkdtempSync(join(tmpdir(), 'rehearsal-'))
    process.once('exit', this.#leaveNothing)
  }
  /** Opens local AWS and the GitHub stand-in on free ports of the loopback address. */
  static async open(setting: Setting): Promise<Rehearsal> {
    const { world } = setting
    const github = new GitHub(setting.repository, setting.environments ?? [], () => world.now)
    const closeApi = await listenApi(github)
    const sites = new Sites(world)
    return new Rehearsal(setting, github, { aws: await listen(world), closeApi, sites, network: await listenSites(sites) })
  }
  /** Gives ports and temporary files back; no process that a step has started is left. */
  async close(): Promise<void> {
    this.processes.halted = true
    this.#leaveNothing()
    await this.#aws.close()
    await this.#closeApi()
    await this.#network.close()
    process.off('exit', this.#leaveNothing)
    this.#leaveNothing()
  }
  /** Also when this process ends in the middle. */
  readonly #leaveNothing = (): void => {
    this.processes.groups.killAll()
    rmSync(this.temp, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 })
  }
  get network(): string {
    return this.#network.url
  }
  get endpoint(): string {
    return this.#aws.url
  }
  log(line: LogLine): void {
    const shown = { ...line, text: this.#shown(line.text) }
    this.lines.push(shown)
    this.#setting.onLine?.(shown)
  }
  warn(message: string): void {
    if (this.warnings.includes(message)) return
    this.warnings.push(message)
    this.log({ at: this.world.now, run: 'rehearsal', text: `##[warning]${message}` })
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
  stepBegins(job: JobOnRunner, name: string, id: string | undefined): void {
    for (const listener of this.#onStep) listener(job, name, id)
  }

  /**
   * The workflow at a path of the repository, with everything that it uses found.
   * @throws UserError with everything that is refused, each with file, line and column
   */
  async workflow(path: string): Promise<Workflow> {
    const known = this.#workflows.get(path)
    if (known) return known
    const { root } = this.github.repository
    const gathered = await gather({ root, actions: this.actions }, [{ path }])
    const refused = check(gathered, settingsOf(this.github)).filter(({ refuses }) => refuses)
    if (refused.length > 0) throw new Refused('rehearsal.workflow', refused)
    this.know(gathered)
    return this.#workflows.get(path)!
  }
  /** Takes over workflows that were read and checked. */
  know({ workflows }: Gathered): void {
    for (const [path, workflow] of workflows) this.#workflows.set(path, workflow)
  }

  /** Starts a run and sees it to its end; `self` sleeps meanwhile. @throws UserError when the trigger does not fit the workflow */
  async run(path: string, trigger: Trigger, self: Participant, started: (run: Run) => void = () => {}): Promise<RunReport> {
    const workflow = await this.workflow(path)
    const run = this.#make(workflow, trigger)
    started(run)
    this.log({ at: this.world.now, run: run.title, text: `${workflow.name}: ${trigger.event} by ${trigger.actor}` })
    await this.#perform(run, self)
    return this.report(run)
  }
  /**
   * Runs the jobs of a run again: all, or those that failed and those that depend on them. The attempt is there when this returns, and
   * goes on in a process of its own.
   * @param actor who presses the button
   * @returns when it has ended
   * @throws UserError when GitHub would not let it happen
   */
  rerun(run: Run, { reruns, actor }: { readonly reruns: Rerun; readonly actor: string }): Promise<RunReport> {
    refuseRerun(run, reruns, this.world.now)
    run.again(actor, reruns, this.world.now)
    this.log({ at: this.world.now, run: run.title, text: `${run.workflow.name}: ${reruns} jobs again by ${actor}` })
    return new Promise(ended =>
      this.processes.spawn(run.title, async self => {
        await this.#perform(run, self)
        ended(this.report(run))
      }),
    )
  }
  /** What became of a run. */
  report(run: Run): RunReport {
    return JSON.parse(this.#shown(JSON.stringify(reportOf(run)))) as RunReport
  }
  /** Told of each attempt that has ended. */
  onEnd(listener: (run: Run) => void): void {
    this.#onEnd.add(listener)
  }
  async #perform(run: Run, self: Participant): Promise<void> {
    const { current } = run
    current.result = await runWorkflow(this, run, self)
    current.status = 'completed'
    current.ended = this.world.now
    this.log({ at: this.world.now, run: run.title, text: current.result })
    for (const listener of this.#onEnd) listener(run)
    this.processes.changed()
  }
  #push({ branch, actor, message = 'Rehearsed push' }: Trigger, changes: Readonly<Record<string, string>>): Commit {
    return this.github.commits.push({ branch, message, author: actor, at: this.world.now, changes })
  }
  #make(workflow: Workflow, trigger: Trigger): Run {
    const { repository, commits } = this.github
    const refused = notStarted(workflow, trigger)
    if (refused !== undefined) throw new UserError('rehearsal.workflow', `${refused}.`)
    const inputs =
      trigger.event === 'workflow_dispatch' ? typedInputs(workflow.events.workflow_dispatch!.inputs, trigger.inputs, workflow.path) : {}
    const number = this.github.runs.filter(run => run.workflow.path === workflow.path).length + 1
    const stem = workflow.path
      .split('/')
      .at(-1)!
      .replace(/\.ya?ml$/, '')
    const head = trigger.changes ? this.#push(trigger, trigger.changes) : commits.head(trigger.branch)
    const because = trigger.event === 'push' && unmoved(workflow.events.push!, trigger.branch, head.changed ?? filesOf(repository.root))
    if (because) throw new NotStarted(`${workflow.path} is not started by ${because}.`)
    const run = new Run({
      id: this.github.id(),
      number,
      name: `${stem}#${number}`,
      workflow,
      trigger,
      sha: head.sha,
      inputs,
      event: eventPayload(this.github, head, { trigger, inputs, path: workflow.path }),
      started: this.world.now,
    })
    this.github.runs.push(run)
    return run
  }
}

/** Plain data. */
const reportOf = (run: Run): RunReport => ({
  name: run.name,
  workflow: run.workflow.path,
  event: run.trigger.event,
  id: run.id,
  actor: run.trigger.actor,
  result: run.result!,
  jobs: run.jobs,
  approvals: run.approvals,
  attempts: run.attempts.map(({ number, actor, reruns, result, jobs, started, ended }) => ({
    ...{ number, actor, reruns, jobs, started },
    result: result!,
    ended: ended!,
  })),
  started: run.started,
  ended: run.ended!,
})
