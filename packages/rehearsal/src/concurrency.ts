/**
 * Concurrency groups of a repository: one holder at a time, for runs and jobs alike. A job takes its group before its environment's
 * review and wait timer, so whoever waits for a reviewer holds it: https://github.com/orgs/community/discussions/17401
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
 */
import { UserError } from '@golden-ami/domain'
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
type Queue = Concurrency['queue']
interface Group {
  holder: Member | undefined
  pending: readonly Member[]
  /** With which it has been asked for. */
  readonly queues: Set<Queue>
}
/** A group that a calling job or the run itself holds while its jobs go on. */
export interface Held {
  readonly group: string
  readonly by: string
}
/** With `queue: max`, this many wait; one more is cancelled. */
const QUEUE_LIMIT = 100

export class ConcurrencyGroups {
  readonly #groups = new Map<string, Group>()
  readonly #processes: Processes
  readonly #warn: (message: string) => void
  constructor(processes: Processes, warn: (message: string) => void) {
    this.#processes = processes
    this.#warn = warn
  }

  /**
   * Waits until the member holds the group. False: it was cancelled while it waited. With `queue: single` a newcomer replaces the one
   * that is pending. What becomes of a group that is asked for with both modes is not documented: here `single` replaces all.
   */
  async enter(self: Participant, name: string, member: Member, options: { queue: Queue; cancelInProgress: boolean }): Promise<boolean> {
    const group = this.#group(name)
    group.queues.add(options.queue)
    if (group.queues.size > 1)
      this.#warn(
        `The concurrency group '${keyOf(name)}' is asked for with 'queue: single' and with 'queue: max'; what GitHub does then is not known.`,
      )
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
    const key = keyOf(name)
    const known = this.#groups.get(key)
    if (known) return known
    const group: Group = { holder: undefined, pending: [], queues: new Set() }
    this.#groups.set(key, group)
    return group
  }
}

const keyOf = (name: string): string => name.toLowerCase()

interface Asked {
  readonly self: Participant
  readonly concurrency: Concurrency | undefined
  /** What its expressions see. */
  readonly scope: Scope
  readonly member: Member
  /** By whom this member is called, far and near. Whoever asks for one of these waits for itself, and is cancelled. */
  readonly held: readonly Held[]
  /** What the group's holder is called when one of its own jobs asks for it. */
  readonly as: string
}
/**
 * Does something as the holder of the group that a workflow file asks for.
 * @param body told all groups that are held then
 * @returns undefined when the member was cancelled before it held the group
 * @throws UserError for a queue whose newcomers are to cancel its holder
 */
export const withConcurrency = async <T>(
  groups: ConcurrencyGroups,
  { self, concurrency, scope, member, held, as }: Asked,
  body: (held: readonly Held[]) => Promise<T>,
): Promise<T | undefined> => {
  const group = concurrency === undefined ? '' : evaluateText(concurrency.group, scope)
  if (!concurrency || group === '') return body(held)
  const cancelInProgress = truthy(evaluate(concurrency.cancelInProgress, scope))
  if (cancelInProgress && concurrency.queue === 'max')
    throw new UserError('rehearsal.workflow', `The concurrency group '${group}' has both 'queue: max' and 'cancel-in-progress: true'.`)
  const own = held.find(({ group: other }) => keyOf(other) === keyOf(group))
  if (own) {
    member.cancel(`Canceling since a deadlock for concurrency group '${group}' was detected between '${own.by}' and '${member.name}'`)
    return undefined
  }
  if (!(await groups.enter(self, group, member, { queue: concurrency.queue, cancelInProgress }))) return undefined
  try {
    return await body([...held, { group, by: as }])
  } finally {
    groups.leave(group, member)
  }
}
