/** One use of an action in a job: its main, and its post. */
import { join } from 'node:path'
import { OWNER, TAG } from './archive.ts'
import { CommandFiles } from './command-files.ts'
import { REQUEST_TOKEN, TOKEN } from './environment.ts'
import { type Annotation, Log } from './log.ts'
import { evaluated, type Manifest, postRuns, readManifest } from './manifest.ts'
import { type Ended, Running } from './process.ts'

export interface StepSpec {
  /** `promote`: of the suite. */
  readonly action: string
  readonly id?: string
  /** As the workflow writes it; `acme/golden-ami/actions/<action>@v1` when absent. */
  readonly uses?: string
  readonly with?: Readonly<Record<string, string>>
  /** Of this step: its `env`, and what makes it a process on virtual time. */
  readonly env?: Readonly<Record<string, string>>
  /** The name of the composite action's step that this one is within. */
  readonly composite?: string
  /** Something happens to the files before the process begins. */
  readonly before?: (files: CommandFiles) => void
  /** Told when the process has begun. */
  readonly during?: (running: Running) => Promise<void> | void
}
export interface StepResult extends Ended {
  readonly result: 'success' | 'failure' | 'cancelled'
  readonly outputs: ReadonlyMap<string, string>
  readonly env: ReadonlyMap<string, string>
  readonly state: ReadonlyMap<string, string>
  /** As GitHub shows it. */
  readonly summary: string | undefined
  readonly log: Log
  readonly annotations: readonly Annotation[]
}
/** What a step sees of its job, and what it leaves there. */
export interface StepJob {
  readonly workspace: string
  /** Where the runner keeps its own files. */
  readonly temp: string
  /** The runner's `_actions` folder. */
  readonly options: { readonly actions: string }
  readonly status: StepResult['result']
  /** What every process of the job is given. */
  readonly variables: Readonly<Record<string, string>>
  /** What expressions in an action.yml see. */
  readonly context: Readonly<Record<string, string>>
  /** What no log may show; a step adds to it. */
  readonly masks: Set<string>
  /** Processes that have begun; a step adds its own. */
  readonly begun: Running[]
}
export class Step {
  readonly manifest: Manifest
  readonly #job: StepJob
  readonly #spec: StepSpec
  readonly #name: string
  readonly #folder: string

  constructor(job: StepJob, spec: StepSpec, name: string) {
    this.#job = job
    this.#spec = spec
    this.#name = name
    this.#folder = join(job.options.actions, OWNER, TAG, 'actions', spec.action)
    this.manifest = readManifest(this.#folder)
  }
  main(): Promise<StepResult> {
    return this.#run(this.manifest.main, new Map(), this.#spec)
  }
  /** Undefined: there is none, or its condition does not hold. */
  async post(state: ReadonlyMap<string, string>): Promise<StepResult | undefined> {
    const { post, postIf } = this.manifest
    if (post === undefined || !postRuns(postIf, this.#job.status)) return undefined
    return this.#run(post, state, {})
  }
  async #run(
    script: string,
    state: ReadonlyMap<string, string>,
    { before, during }: Pick<StepSpec, 'before' | 'during'>,
  ): Promise<StepResult> {
    const job = this.#job
    for (const secret of [TOKEN, REQUEST_TOKEN]) job.masks.add(secret)
    const log = new Log(job.masks)
    const files = new CommandFiles(job.temp)
    before?.(files)
    const running = new Running({
      script: join(this.#folder, script),
      cwd: job.workspace,
      env: { ...this.#variables(state), ...files.paths, ...this.#inputs(log), ...(this.#spec.env ?? {}) },
      line: text => log.hear(text),
    })
    job.begun.push(running)
    await during?.(running)
    const ended = await running.ended
    return { ...ended, log, annotations: log.annotations, ...this.#collected(ended, running, files, log) }
  }
  /** What the files say, which may itself fail the step. */
  #collected(ended: Ended, running: Running, files: CommandFiles, log: Log) {
    let failed = ended.code !== 0
    const pairs = (name: 'GITHUB_OUTPUT' | 'GITHUB_ENV' | 'GITHUB_STATE'): ReadonlyMap<string, string> => {
      try {
        return files.pairs(name)
      } catch (error) {
        failed = true
        log.issue('error', `Unable to process file command '${name}' successfully.`)
        log.issue('error', (error as Error).message)
        return new Map()
      }
    }
    const read = {
      ...{ outputs: pairs('GITHUB_OUTPUT'), env: pairs('GITHUB_ENV'), state: pairs('GITHUB_STATE') },
      summary: files.summary(why => log.issue('error', why)),
    }
    if (running.cancelled) log.issue('error', 'The operation was canceled.')
    return { ...read, result: running.cancelled ? ('cancelled' as const) : failed ? ('failure' as const) : ('success' as const) }
  }
  #variables(state: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
    const isOwn = this.#spec.uses?.startsWith('./')
    return {
      ...this.#job.variables,
      GITHUB_ACTION: this.#name,
      ...(isOwn ? {} : { GITHUB_ACTION_REPOSITORY: OWNER, GITHUB_ACTION_REF: TAG }),
      ...(this.#spec.composite === undefined ? {} : { GITHUB_ACTION_PATH: join(this.#job.workspace, '.github/actions/deliver') }),
      ...Object.fromEntries([...state].map(([name, value]) => [`STATE_${name}`, value])),
    }
  }
  /**
   * Every input of the manifest is there, an empty one too: `INPUT_` and its name, blanks as underscores, in upper case, hyphens as they are.
   * @see https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/Handlers/Handler.cs (AddInputsToEnvironment)
   */
  #inputs(log: Log): Readonly<Record<string, string>> {
    const given = new Map(Object.entries(this.#spec.with ?? {}))
    const unknown = [...given.keys()].filter(name => !this.manifest.inputs.has(name))
    if (unknown.length > 0) log.issue('warning', `Unexpected input(s) '${unknown.join("', '")}'`)
    const all = new Map(
      [...this.manifest.inputs].map(([name, written]) => [name, given.get(name) ?? evaluated(written, this.#job.context)]),
    )
    return Object.fromEntries([...given, ...all].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]))
  }
}
