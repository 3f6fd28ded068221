/** A job on a runner: its folders, its steps one after the other, and at its end the post steps, the last one first. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { CHECK_RUN, environmentOf, type JobFacts, REPOSITORY, SHA, TOKEN } from './environment.ts'
import type { Running } from './process.ts'
import { Step, type StepResult, type StepSpec } from './step.ts'
import { StepNames } from './step-names.ts'

export interface JobOptions extends Partial<JobFacts> {
  /** The runner's `_actions` folder. */
  readonly actions: string
  /** The repository that is checked out, by path. */
  readonly files?: Readonly<Record<string, string>>
  /** Of the workspace; the repository's name where nothing else is said. */
  readonly folder?: string
  /** Of every step: what the workflow's `env` says. */
  readonly env?: Readonly<Record<string, string>>
  readonly hasHome?: boolean
  /** False: an older runner, which knows nothing of its job. */
  readonly hasJobContext?: boolean
  /** RUNNER_TEMP, in place of the one that is made. */
  readonly temp?: string
}
/** What is queued for the job's end. */
interface Post {
  readonly step: Step
  readonly state: ReadonlyMap<string, string>
}
export class Job {
  readonly workspace: string
  /** Where the runner keeps its own files; RUNNER_TEMP unless the options say otherwise. */
  readonly temp: string
  readonly options: JobOptions
  readonly masks = new Set<string>()
  /** As steps have set it by GITHUB_ENV. */
  readonly environment = new Map<string, string>()
  status: 'success' | 'failure' | 'cancelled' = 'success'
  readonly #root: string
  readonly #names = new StepNames()
  readonly #posts: Post[] = []
  /** Processes that have begun. */
  readonly begun: Running[] = []

  constructor(options: JobOptions) {
    this.options = options
    this.#root = mkdtempSync(join(tmpdir(), 'runner-work-'))
    this.workspace = join(this.#root, 'web', options.folder ?? 'web')
    this.temp = join(this.#root, '_temp')
    for (const folder of [this.workspace, join(this.temp, '_github_workflow'), join(this.#root, 'home'), join(this.#root, 'tools')])
      mkdirSync(folder, { recursive: true })
    writeFileSync(join(this.temp, '_github_workflow/event.json'), JSON.stringify({ repository: { full_name: 'acme/web' } }))
    this.write(options.files ?? {})
  }
  /** Puts files into the workspace. */
  write(files: Readonly<Record<string, string>>): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.workspace, path)), { recursive: true })
      writeFileSync(join(this.workspace, path), content)
    }
  }
  /** What every process of this job is given, beside what its step adds. */
  get variables(): Readonly<Record<string, string>> {
    const { hasHome = true, temp = this.temp, env = {} } = this.options
    return {
      ...(hasHome ? { HOME: join(this.#root, 'home') } : {}),
      ...environmentOf(this.options),
      ...{ GITHUB_WORKSPACE: this.workspace, GITHUB_EVENT_PATH: join(this.temp, '_github_workflow/event.json') },
      ...{ RUNNER_TEMP: temp, RUNNER_TOOL_CACHE: join(this.#root, 'tools'), RUNNER_WORKSPACE: dirname(this.workspace) },
      ...env,
      ...Object.fromEntries(this.environment),
    }
  }
  /** What expressions in an action.yml see. */
  get context(): Readonly<Record<string, string>> {
    const token = { 'github.token': TOKEN }
    if (this.options.hasJobContext === false) return token
    return {
      ...token,
      ...{ 'job.check_run_id': CHECK_RUN, 'job.status': this.status },
      ...{ 'job.workflow_ref': `${REPOSITORY}/.github/workflows/deliver.yml@refs/heads/main`, 'job.workflow_sha': SHA },
    }
  }
  /** Steps after one that failed would be skipped by the runner: whoever asks for them has `if: always()`. */
  async step(spec: StepSpec): Promise<StepResult> {
    const step = new Step(this, spec, spec.composite ?? this.#names.of({ id: spec.id, uses: spec.uses ?? 'acme/golden-ami' }))
    const result = await step.main()
    if (step.manifest.post !== undefined) this.#posts.push({ step, state: result.state })
    for (const [name, value] of result.env) if (name !== 'NODE_OPTIONS') this.environment.set(name, value)
    if (result.result !== 'success' && this.status !== 'cancelled') this.status = result.result
    return result
  }
  /** The post steps of all that began, the last one first, each with what its main saved. */
  async end(): Promise<readonly StepResult[]> {
    const results: StepResult[] = []
    for (const { step, state } of this.#posts.splice(0).reverse()) {
      const result = await step.post(state)
      if (result) results.push(result)
    }
    return results
  }
  /** Whatever still runs ends. */
  async remove(): Promise<void> {
    await Promise.all(this.begun.map(running => running.kill()))
    rmSync(this.#root, { recursive: true, force: true })
  }
}
