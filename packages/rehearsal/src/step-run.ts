/** What a step has told the runner so far, by its files and its output. */
import { type CommandFiles, type Pairs, readPairs, readPaths, readSummary } from './file-commands.ts'
import type { CheckLog } from './github/check-log.ts'
import type { Masks } from './masks.ts'
import { type Annotation, type Command, deprecated, disabled, isToken, parseCommand, WRONG_TOKEN } from './workflow-commands.ts'

/**
 * Of more annotations of a kind only these are kept, and of a message no more characters, in the log too.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs
 */
const MOST_OF_A_KIND = 10
const LONGEST_MESSAGE = 4_096

/** Whom a step tells what it says: its job. */
export interface StepOwner {
  readonly masks: Masks
  readonly check: Pick<CheckLog, 'say'>
  readonly host: { warn(message: string): void }
  /** Does ACTIONS_ALLOW_UNSECURE_COMMANDS let `set-env` and `add-path` through? */
  readonly allowsUnsecureCommands: boolean
  log(message: string, step?: string): void
  /** For the steps after it. */
  exportVariables(variables: Readonly<Record<string, string>>): void
  exportPaths(paths: readonly string[]): void
}

/** Main and post of one step have one each. So has a step within a composite action, which tells what it tells as the outer step's. */
export class StepRun {
  readonly name: string
  readonly key: string
  /** GITHUB_ACTION: the step's id, or what the runner makes of what it runs. */
  readonly action: string
  readonly outputs: Record<string, string> = {}
  readonly state: Record<string, string> = {}
  readonly annotations: Annotation[] = []
  summary = ''
  /** A command that the runner refused: the step fails when its process has ended. */
  refused = false
  readonly #job: StepOwner
  readonly #within: StepRun | undefined
  /** Between `::stop-commands::<token>` and `::<token>::`. */
  #stopped: string | undefined

  constructor(job: StepOwner, { name, key, action, within }: Pick<StepRun, 'name' | 'key' | 'action'> & { readonly within?: StepRun }) {
    this.#job = job
    this.#within = within
    this.name = name
    this.key = key
    this.action = action
  }
  say(message: string): void {
    if (this.#within) this.#within.say(message)
    else this.#job.log(message, this.name)
  }
  annotate(annotation: Annotation): void {
    if (this.#within) {
      this.#within.annotate(annotation)
      return
    }
    const shown = { ...annotation, message: this.#job.masks.hide(annotation.message).slice(0, LONGEST_MESSAGE) }
    if (this.annotations.filter(({ level }) => level === shown.level).length < MOST_OF_A_KIND) {
      this.annotations.push(shown)
      this.#job.check.say(shown)
    }
    const where = shown.file === undefined ? '' : ` ${shown.file}${shown.line === undefined ? '' : `:${shown.line}`}`
    this.say(`##[${shown.level}]${where ? `${where.trim()} ` : ''}${shown.message}`)
  }
  fail(message: string): void {
    this.annotate({ level: 'error', message })
  }
  #refuse(what: string, because: string): void {
    this.fail(`Unable to process ${what} successfully.`)
    this.fail(because)
    this.refused = true
  }

  /** A line of output: text for the log, or a command to the runner. */
  hear(line: string): void {
    if (this.#stopped !== undefined) {
      if (line.trim().toLowerCase() === `::${this.#stopped.toLowerCase()}::`) this.#stopped = undefined
      else this.say(line)
      return
    }
    const command = parseCommand(line)
    if (command) this.#obey(command, line)
    else this.say(line)
  }
  #obey(command: Command, line: string): void {
    switch (command.do) {
      case 'annotate':
        this.annotate(command.annotation)
        break
      case 'mask':
        this.#job.masks.add(command.value)
        break
      case 'group':
        this.say(`▼ ${command.title}`)
        break
      case 'stop':
        if (isToken(command.token)) this.#stopped = command.token
        else this.#refuse(`command '${line}'`, WRONG_TOKEN)
        break
      case 'output':
        this.#takeOld(line, 'set-output', command, this.outputs)
        break
      case 'state':
        this.#takeOld(line, 'save-state', command, this.state)
        break
      case 'variable':
        if (!this.#job.allowsUnsecureCommands) this.#refuse(`command '${line}'`, disabled('set-env'))
        else if (!command.name) this.#refuse(`command '${line}'`, "Required field 'name' is missing in ##[set-env] command.")
        else this.#export({ [command.name]: command.value }, '::set-env:: command')
        break
      case 'path':
        if (this.#job.allowsUnsecureCommands) this.#job.exportPaths([command.value])
        else this.#refuse(`command '${line}'`, disabled('add-path'))
        break
      case 'nothing':
        if (command.name !== 'echo') this.#job.host.warn('Problem matchers are not played: what they find has no annotation here.')
    }
  }
  #takeOld(
    line: string,
    command: string,
    { name, value }: { name: string | undefined; value: string },
    into: Record<string, string>,
  ): void {
    this.annotate({ level: 'warning', message: deprecated(command) })
    if (name) into[name] = value
    else this.#refuse(`command '${line}'`, `Required field 'name' is missing in ##[${command}] command.`)
  }

  /** Takes over what the step wrote into its files; one that cannot be read does not keep the others from being read. */
  collect(files: CommandFiles): void {
    Object.assign(this.outputs, this.#read('output', readPairs(files.GITHUB_OUTPUT)))
    Object.assign(this.state, this.#read('state', readPairs(files.GITHUB_STATE)))
    this.#job.exportPaths(readPaths(files.GITHUB_PATH))
    this.#export(this.#read('env', readPairs(files.GITHUB_ENV)), "'$GITHUB_ENV' command")
    const summary = readSummary(files.GITHUB_STEP_SUMMARY)
    if ('refused' in summary) this.fail(summary.refused)
    else this.#summarise(this.#job.masks.hide(summary.text))
  }
  #summarise(text: string): void {
    if (this.#within) this.#within.#summarise(text)
    else this.summary += text
  }
  #read(file: string, { pairs, wrong }: Pairs): Readonly<Record<string, string>> {
    if (wrong !== undefined) this.#refuse(`file command '${file}'`, wrong)
    return pairs
  }
  /** NODE_OPTIONS is left out; the step does not fail for it. */
  #export(variables: Readonly<Record<string, string>>, by: string): void {
    const blocked = Object.keys(variables).filter(name => name.toUpperCase() === 'NODE_OPTIONS')
    for (const name of blocked) this.fail(`Can't store ${name} output parameter using ${by}.`)
    this.#job.exportVariables(Object.fromEntries(Object.entries(variables).filter(([name]) => !blocked.includes(name))))
  }
}
