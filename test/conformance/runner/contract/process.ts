/** The process of a step, and how the runner ends it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * ms that the runner waits after each signal, which goes to this process alone.
 * @see https://github.com/actions/runner/blob/v2.336.0/src/Runner.Sdk/ProcessInvoker.cs (CancelAndKillProcessTree)
 */
const AFTER_SIGINT = 7_500
const AFTER_SIGTERM = 2_500

export interface Ended {
  /** 137 for a process that was killed. */
  readonly code: number
  /** The last signal that it needed; undefined where nobody told it to end. */
  readonly needed: 'SIGINT' | 'SIGTERM' | 'SIGKILL' | undefined
  /** From the first signal to its end, ms. */
  readonly dying: number
}
export interface Spawned {
  readonly script: string
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly line: (text: string) => void
}

export class Running {
  /** Resolves when the runner takes the step for ended. */
  readonly ended: Promise<Ended>
  /** Somebody has cancelled the run. */
  cancelled = false
  readonly #child: ChildProcess
  readonly #gone: Promise<void>
  readonly #end: (ended: Ended) => void
  #needed: Ended['needed']
  #told = 0

  constructor({ script, cwd, env, line }: Spawned) {
    const { promise, resolve } = Promise.withResolvers<Ended>()
    this.ended = promise
    this.#end = resolve
    this.#child = spawn(process.execPath, [script], { cwd, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    const heard = [this.#child.stdout!, this.#child.stderr!].map(stream =>
      once(createInterface({ input: stream }).on('line', line), 'close'),
    )
    this.#gone = this.#watch(Promise.all(heard))
  }
  async #watch(heard: Promise<unknown>): Promise<void> {
    const [code] = (await once(this.#child, 'exit')) as [number | null]
    await heard
    this.#end({ code: code ?? 137, needed: this.#needed, dying: this.#told === 0 ? 0 : performance.now() - this.#told })
  }
  /** As a runner on the machine itself: SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL. */
  async cancel(): Promise<void> {
    this.cancelled = true
    for (const [signal, patience] of [
      ['SIGINT', AFTER_SIGINT],
      ['SIGTERM', AFTER_SIGTERM],
    ] as const) {
      this.#signal(signal)
      const over = new AbortController()
      const gone = await Promise.race([this.#gone.then(() => true), wait(patience, false, { signal: over.signal }).catch(() => false)])
      over.abort()
      if (gone) return
    }
    this.#signal('SIGKILL')
    await this.#gone
  }
  /**
   * As in a container: `docker exec` without a terminal hands no signal on, so the step is over for the runner, and nobody has told the
   * process. It is killed at once here.
   * @see https://github.com/docker/cli/issues/2607
   * @see https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/Handlers/StepHost.cs (ContainerStepHost)
   */
  async cancelInContainer(): Promise<void> {
    this.cancelled = true
    this.#signal('SIGKILL')
    await this.#gone
  }
  /** The same, but the process goes on while the post steps run, until `kill`: the container is still there. */
  abandon(): void {
    this.cancelled = true
    this.#end({ code: 130, needed: undefined, dying: 0 })
  }
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.#gone
  }
  #signal(signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): void {
    if (this.#told === 0) this.#told = performance.now()
    this.#needed = signal
    this.#child.kill(signal)
  }
}
