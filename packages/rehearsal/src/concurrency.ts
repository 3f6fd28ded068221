/**
 * Concurrency groups of a repository: one holder at a time, for runs and jobs alike.
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
 */
import type { Participant } from '@golden-ami/local-aws'
import { evaluate, evaluateText, type Scope, truthy } from './expressions.ts'
import type { Processes } from './processes.ts'
import type { Concurrency } from './workflow.ts'

export interface Member {
  readonly name: string
  /** Told when the group throws it out, pending or in progress. */
  cancel(reason: string): void
  /** True once it has been cancelled, by whomever. */
  readonly cancelled: boolean
}
interface Group {
  holder: Member | undefined
  pending: readonly Member[]
}
/** With `queue: max`, this many wait; one more is cancelled. */
const QUEUE_LIMIT = 100

export class ConcurrencyGroups {
  readonly #groups = new Map<string, Group>()
  readonly #processes: Processes
  constructor(processes: Processes) {
    this.#processes = processes
  }

  /**
   * Waits until the member holds the group. False: it was cancelled while it waited. With `queue: single` a newcomer replaces the one
   * that is pending.
   */
  async enter(
    self: Participant,
    name: string,
    member: Member,
    options: { queue: 'single' | 'max'; cancelInProgress: boolean },
  ): Promise<boolean> {
    const group = this.#group(name)
    if (group.holder) {
      const full = options.queue === 'max' && group.pending.length >= QUEUE_LIMIT
      if (full) member.cancel(`The queue of concurrency group '${name}' is full.`)
      const replaced = options.queue === 'single' ? group.pending : []
      for (const other of replaced) other.cancel(`Canceling since a higher priority waiting request for '${name}' exists`)
      if (options.cancelInProgress) group.holder.cancel(`Canceling since a higher priority waiting request for '${name}' exists`)
    }
    group.pending = [...group.pending.filter(other => !other.cancelled), member]
    this.#processes.changed()
    await this.#processes.until(self, () => member.cancelled || (!group.holder && group.pending[0] === member))
    group.pending = group.pending.filter(other => other !== member)
    if (member.cancelled) this.#processes.changed()
    else group.holder = member
    return !member.cancelled
  }
  leave(name: string, member: Member): void {
    const group = this.#group(name)
    if (group.holder !== member) return
    group.holder = undefined
    this.#processes.changed()
  }
  #group(name: string): Group {
    // Names of groups do not differ by case.
    const key = name.toLowerCase()
    const known = this.#groups.get(key)
    if (known) return known
    const group: Group = { holder: undefined, pending: [] }
    this.#groups.set(key, group)
    return group
  }
}

/**
 * Does something as the holder of the group that a workflow file asks for.
 * @returns undefined when the member was cancelled before it held the group
 */
export const withConcurrency = async <T>(
  groups: ConcurrencyGroups,
  self: Participant,
  concurrency: Concurrency | undefined,
  scope: Scope,
  member: Member,
  body: () => Promise<T>,
): Promise<T | undefined> => {
  const group = concurrency === undefined ? '' : evaluateText(concurrency.group, scope)
  if (!concurrency || group === '') return body()
  const cancelInProgress = truthy(evaluate(concurrency.cancelInProgress, scope))
  if (!(await groups.enter(self, group, member, { queue: concurrency.queue, cancelInProgress }))) return undefined
  try {
    return await body()
  } finally {
    groups.leave(group, member)
  }
}
