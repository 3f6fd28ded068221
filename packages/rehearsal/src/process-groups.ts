/** Processes of steps with all that they have started: none is left behind. */

/** Each step's process leads a group of its own. On Windows there are none, and the process alone is killed. */
export const ownGroup: boolean = process.platform !== 'win32'

export class ProcessGroups {
  readonly #alive = new Set<number>()

  began(pid: number | undefined): void {
    if (pid !== undefined) this.#alive.add(pid)
  }
  /** Its leader has ended. What it left running goes on, as on a runner; a group of which nobody is left is forgotten. */
  ended(pid: number | undefined): void {
    if (pid !== undefined && !signal(pid, 0)) this.#alive.delete(pid)
  }
  kill(pid: number | undefined): void {
    if (pid !== undefined) signal(pid, 'SIGKILL')
  }
  killAll(): void {
    for (const pid of this.#alive) this.kill(pid)
    this.#alive.clear()
  }
}

/** Tells whether anybody was there to hear it. */
const signal = (pid: number, what: NodeJS.Signals | 0): boolean => {
  try {
    return process.kill(ownGroup ? -pid : pid, what)
  } catch {
    return false
  }
}
