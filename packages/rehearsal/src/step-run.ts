/** What a step has told the runner so far, by its files and its output. */
import { type CommandFiles, FileCommandError, readPairs, readPaths, readSummary } from './file-commands.ts'
import type { JobRun } from './job.ts'
import { type Annotation, parseCommand } from './workflow-commands.ts'

/** Main and post of one step have one each. */
export class StepRun {
  readonly name: string
  readonly key: string
  readonly outputs: Record<string, string> = {}
  readonly state: Record<string, string> = {}
  readonly annotations: Annotation[] = []
  summary = ''
  readonly #job: JobRun
  /** Between `::stop-commands::<token>` and `::<token>::`. */
  #stopped: string | undefined

  constructor(job: JobRun, name: string, key: string) {
    this.#job = job
    this.name = name
    this.key = key
  }
  say(message: string): void {
    this.#job.log(message, this.name)
  }
  annotate(annotation: Annotation): void {
    const shown = { ...annotation, message: this.#job.masks.hide(annotation.message) }
    this.annotations.push(shown)
    this.#job.check.say(shown)
    const where = shown.file === undefined ? '' : ` ${shown.file}${shown.line === undefined ? '' : `:${shown.line}`}`
    this.say(`##[${shown.level}]${where ? `${where.trim()} ` : ''}${shown.message}`)
  }
  fail(message: string): void {
    this.annotate({ level: 'error', message })
  }

  /** A line of output: text for the log, or a command to the runner. */
  hear(line: string): void {
    if (this.#stopped !== undefined) {
      if (line.trim() === `::${this.#stopped}::`) this.#stopped = undefined
      else this.say(line)
      return
    }
    const command = parseCommand(line)
    if (!command || command.do === 'unknown') this.say(line)
    else if (command.do === 'annotate') this.annotate(command.annotation)
    else if (command.do === 'mask') this.#job.masks.add(command.value)
    else if (command.do === 'group') this.say(`▼ ${command.title}`)
    else if (command.do === 'stop') this.#stopped = command.token
  }

  /** Takes over what the step wrote into its files. @throws FileCommandError */
  collect(files: CommandFiles): void {
    Object.assign(this.outputs, readPairs(files.GITHUB_OUTPUT))
    Object.assign(this.state, readPairs(files.GITHUB_STATE))
    this.#job.exportPaths(readPaths(files.GITHUB_PATH))
    const variables = readPairs(files.GITHUB_ENV)
    if ('NODE_OPTIONS' in variables) throw new FileCommandError("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.")
    this.#job.exportVariables(variables)
    const summary = readSummary(files.GITHUB_STEP_SUMMARY)
    if ('refused' in summary) this.fail(summary.refused)
    else this.summary += this.#job.masks.hide(summary.text)
  }
}
