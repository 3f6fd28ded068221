/**
 * A step's child process. While it runs the job sleeps and the child is the participant: the preload of local AWS turns its sleeps
 * into the participant's, so it is awake as long as it computes and time stands still meanwhile.
 */
import { spawn as start } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync, readSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Participant } from '@golden-ami/local-aws'
import { ownGroup } from './process-groups.ts'
import type { Processes } from './processes.ts'

/** How long the runner waits after each signal, ms. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation */
const AFTER_SIGINT = 7_500
const AFTER_SIGTERM = 2_500

export interface ChildSpec {
  /** Unique among what runs; the child's calls are journalled under it. */
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** File that takes stdout and stderr in the order in which they are written. */
  readonly output: string
  /** Speaks virtual time (a JavaScript action with the preload); signals then reach it through its sleep. */
  readonly onVirtualTime: boolean
}
export interface Exit {
  readonly code: number | null
  readonly signal: string | null
}

export class Child {
  readonly #processes: Processes
  readonly #spec: ChildSpec
  #self: Participant | undefined
  #kill: ((signal: NodeJS.Signals) => void) | undefined
  #ended = false
  #stopping: Participant | undefined
  #stopped = false

  constructor(processes: Processes, spec: ChildSpec) {
    this.#processes = processes
    this.#spec = spec
  }

  /**
   * Runs it to its end; the job's participant sleeps meanwhile and is awake again when this resolves.
   * @param line told each line of output at the virtual moment at which it was written
   * @param cancel what a fault that cancels this process does
   */
  async run(job: Participant, line: (text: string) => void, cancel: () => void): Promise<Exit> {
    const { name, command, args, cwd, env, output, onVirtualTime } = this.#spec
    mkdirSync(dirname(output), { recursive: true })
    const file = openSync(output, 'w+')
    const reader = new LineReader(file, line)
    const resumed = job.sleep(Number.POSITIVE_INFINITY)
    const self = await this.#processes.world.scheduler.enter(name)
    this.#self = self
    listenBeforeSleep(self, () => reader.read())
    await this.#processes.unlessHalted()
    const { groups } = this.#processes
    const child = start(command, args, {
      cwd,
      detached: ownGroup,
      env: { ...env, ...(onVirtualTime ? { SIM_PROCESS: name } : {}) },
      stdio: ['ignore', file, file],
    })
    groups.began(child.pid)
    this.#kill = signal => (signal === 'SIGKILL' ? groups.kill(child.pid) : child.kill(signal))
    this.#processes.world.processes.set(name, { crash: () => this.kill(), cancel })
    const [code, signal] = (await once(child, 'exit').catch((error: Error) => [`cannot start: ${error.message}`, null])) as [
      number | string | null,
      string | null,
    ]
    this.#ended = true
    groups.ended(child.pid)
    await this.#processes.unlessHalted()
    reader.read()
    reader.end()
    closeSync(file)
    if (typeof code === 'string') line(`${command}: ${code}`)
    this.#processes.world.processes.delete(name)
    this.#stopping?.interrupt()
    job.interrupt()
    self.leave()
    await resumed
    return { code: typeof code === 'string' ? 127 : code, signal }
  }

  /**
   * SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL, in virtual time; less when it ends before.
   * @param deaf it hears no signal: in a container only the client of `docker exec` does
   */
  stop(deaf = false): void {
    if (this.#stopped || this.#ended) return
    this.#stopped = true
    this.#processes.spawn(`${this.#spec.name} stop`, async self => {
      this.#stopping = self
      for (const [signal, patience] of [
        ['SIGINT', AFTER_SIGINT],
        ['SIGTERM', AFTER_SIGTERM],
      ] as const) {
        if (this.#ended) return
        if (!deaf) this.#signal(signal)
        await self.sleep(this.#processes.world.now + patience)
      }
      if (!this.#ended) this.kill()
    })
  }
  /**
   * At once, without a word: the runner died, or patience has ended. The dead process's sleep ends too, so that nobody else runs
   * before its end has been noticed.
   */
  kill(): void {
    if (this.#ended) return
    this.#kill?.('SIGKILL')
    this.#self?.interrupt()
  }
  #signal(signal: 'SIGINT' | 'SIGTERM'): void {
    if (this.#spec.onVirtualTime) this.#self?.interrupt(signal)
    else this.#kill?.(signal)
  }
}

/** The output up to now belongs to the moment at which its writer falls asleep, so it is read just before. */
const listenBeforeSleep = (participant: Participant, listener: () => void): void => {
  const sleep = participant.sleep.bind(participant)
  participant.sleep = until => {
    listener()
    return sleep(until)
  }
}

class LineReader {
  readonly #file: number
  readonly #line: (text: string) => void
  #position = 0
  #rest = ''
  constructor(file: number, line: (text: string) => void) {
    this.#file = file
    this.#line = line
  }
  read(): void {
    const chunk = Buffer.alloc(65_536)
    const bytes: Buffer[] = []
    for (let length = 1; length > 0; this.#position += length) {
      length = readSync(this.#file, chunk, 0, chunk.length, this.#position)
      bytes.push(Buffer.from(chunk.subarray(0, length)))
    }
    const lines = (this.#rest + Buffer.concat(bytes).toString('utf8')).split(/\r?\n/)
    this.#rest = lines.pop()!
    for (const line of lines) this.#line(line)
  }
  end(): void {
    if (this.#rest !== '') this.#line(this.#rest)
  }
}
