/** A run that goes on looking, as the actions do: what it remembers is read anew only where its memory says that this is too old. */
import { type EnvironmentClients, environmentMemory } from '@golden-ami/aws'
import type { ConvergeStep, EnvironmentWorld, LockStep } from '@golden-ami/domain'

type LookAt = (clients: EnvironmentClients, previous: EnvironmentWorld | undefined) => Promise<EnvironmentWorld>

/** As often as a run looks anew before it does something. */
const MOST_ANEW = 2

export class Remembering {
  readonly #clients: EnvironmentClients
  readonly #look: LookAt
  readonly #memory: ReturnType<typeof environmentMemory>
  #previous: EnvironmentWorld | undefined
  constructor(clients: EnvironmentClients, look: LookAt) {
    this.#clients = clients
    this.#look = look
    this.#memory = environmentMemory(clients)
  }

  did(step: ConvergeStep | LockStep): void {
    this.#memory.doubt([step])
  }

  /** What such steps stand on. */
  async look(before: readonly ConvergeStep[]): Promise<EnvironmentWorld> {
    let seen = await this.#look(this.#clients, this.#previous)
    for (let anew = 0; anew < MOST_ANEW && this.#memory.doubtOutdated(before); anew++) seen = await this.#look(this.#clients, seen)
    this.#previous = seen
    return seen
  }
}
