/** A step's log: what of it is a command, what is shown, what becomes an annotation. */
import { type Command, parseCommand } from './workflow-command.ts'

/** Characters of a message; the log line of a command is cut as well. */
export const MOST_CHARACTERS = 4_096
/** Annotations of a kind and step. */
export const MOST_ANNOTATIONS = 10

export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly title?: string
}
const KINDS = ['error', 'warning', 'notice'] as const

/**
 * @see https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/ActionCommandManager.cs
 * @see https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/ExecutionContext.cs (AddIssue, Write)
 */
export class Log {
  /** As people see them, masked. */
  readonly lines: string[] = []
  /** As the process wrote them: what a runner that masked nothing would show. */
  readonly raw: string[] = []
  readonly annotations: Annotation[] = []
  readonly masks: Set<string>
  /** Names of commands that were carried out, in their order. */
  readonly commands: string[] = []
  #stopToken: string | undefined

  /** @param masks of the job, to which this step adds */
  constructor(masks: Set<string>) {
    this.masks = masks
  }
  hear(line: string): void {
    this.raw.push(line)
    const command = parseCommand(line, this.#stopToken)
    if (!command || this.#stopToken !== undefined) {
      if (command?.name === this.#stopToken) this.#stopToken = undefined
      this.write(line)
      return
    }
    this.#obey(command, line)
  }
  #obey({ name, data, properties }: Command, line: string): void {
    this.commands.push(name)
    const kind = KINDS.find(each => each === name)
    if (kind) this.issue(kind, data, properties)
    else if (name === 'add-mask') this.#mask(data)
    else if (name === 'stop-commands') this.#stopToken = data
    else if (name === 'set-env' || name === 'add-path') this.issue('error', `Unable to process command '${line}' successfully.`)
    // What is said for debugging is not shown unless somebody has asked for it.
    else if (name === 'group' || name === 'endgroup') this.write(`##[${name}]${data}`)
  }
  /** What the runner itself has to say, and what `::error::` and its brothers do. */
  issue(kind: Annotation['kind'], message: string, properties: ReadonlyMap<string, string> = new Map()): void {
    const shown = this.#masked(message).slice(0, MOST_CHARACTERS)
    const [file, line, title] = [properties.get('file'), properties.get('line'), properties.get('title')]
    if (this.annotations.filter(each => each.kind === kind).length < MOST_ANNOTATIONS)
      this.annotations.push({
        ...{ kind, message: shown },
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line: Number(line) }),
        ...(title === undefined ? {} : { title }),
      })
    this.write(`##[${kind}]${shown}`)
  }
  write(text: string): void {
    for (const line of text.split('\n')) this.lines.push(this.#masked(line))
  }
  get text(): string {
    return this.lines.join('\n')
  }
  errors(): readonly string[] {
    return this.annotations.flatMap(({ kind, message }) => (kind === 'error' ? message : []))
  }
  #mask(secret: string): void {
    if (secret.trim() === '') return
    for (const each of [secret, ...secret.split(/[\r\n]+/)]) if (each.trim() !== '') this.masks.add(each.trim())
  }
  #masked(text: string): string {
    return [...this.masks].reduce((masked, secret) => masked.replaceAll(secret, '***'), text)
  }
}
