/** Commands of Run Command in one account and region, and what instances make of them. */
import type * as SSM from '@aws-sdk/client-ssm'
import { minutes, seconds, type Task } from '../../../time/timeline.ts'
import { Shelf } from '../../../world/shelf.ts'
import type { AccountRegion } from '../../../world/world-state.ts'
import { type ImageFilter, isMeant } from '../../ec2/image-filter.ts'
import { Ec2State } from '../../ec2/state.ts'

/** What instances make of a command; what is not said is as the comments say. */
export interface Reaction {
  /** Systems Manager knows the instance; true. */
  readonly managed?: boolean | undefined
  /** Its agent fetches commands; true. */
  readonly reachable?: boolean | undefined
  /** 0 */
  readonly exitCode?: number | undefined
  readonly stdout?: string | undefined
  readonly stderr?: string | undefined
  /** ms from when it is begun until it has ended; a second. Infinity: it never ends. */
  readonly takes?: number | undefined
}
/** A command as it was sent. */
export interface Command {
  readonly CommandId: string
  readonly DocumentName: string
  readonly Comment: string
  readonly Parameters: Readonly<Record<string, string[]>>
  readonly InstanceIds: readonly string[]
  /** ms since the epoch */
  readonly requestedAt: number
  /** s that it may take until it is begun */
  readonly TimeoutSeconds: number
  /** s that it may run */
  readonly executionTimeout: number
  readonly cancelled: boolean
}
/** A command on one instance. Times are ms since the epoch. */
export interface Invocation {
  readonly CommandId: string
  readonly InstanceId: string
  readonly Status: SSM.CommandInvocationStatus
  readonly StatusDetails: string
  readonly startedAt?: number
  readonly endedAt?: number
  /** -1: it has not come to an end by itself. */
  readonly responseCode: number
  readonly stdout: string
  readonly stderr: string
}

export class CommandsState {
  readonly commands: Shelf<Command>
  /** By `invocationKey`. */
  readonly invocations: Shelf<Invocation>
  /** Those that have not ended, by `invocationKey`. */
  readonly running = new Map<string, Task>()
  /** What instances make of commands, by their image: the first that means the image counts. Tests and scenarios say so. */
  reactions: readonly (ImageFilter & Reaction)[] = []
  /** ms from when an instance runs until Systems Manager knows it; AWS promises nothing. */
  registers = minutes(1)
  /** ms until an invocation is there, and has come to its instance; AWS promises nothing. */
  delivery = seconds(2)
  readonly place: AccountRegion
  constructor(place: AccountRegion) {
    this.place = place
    this.commands = new Shelf(place.world.timeline)
    this.invocations = new Shelf(place.world.timeline)
  }
  reactionOf(instanceId: string): Reaction {
    const ec2 = this.place.state(Ec2State)
    const image = ec2.image(ec2.instances.own(instanceId)?.ImageId ?? '')
    return this.reactions.find(filter => isMeant(filter, image)) ?? {}
  }
  isRunning(instanceId: string): boolean {
    return this.#stateOf(instanceId) === 'running'
  }
  /** It has ended, or is about to. */
  isGone(instanceId: string): boolean {
    return !['pending', 'running', 'stopping', 'stopped'].includes(this.#stateOf(instanceId))
  }
  #stateOf(instanceId: string): string {
    return this.place.state(Ec2State).instances.own(instanceId)?.State?.Name ?? 'none'
  }
}

export const invocationKey = ({ CommandId, InstanceId }: Pick<Invocation, 'CommandId' | 'InstanceId'>): string =>
  `${CommandId} ${InstanceId}`

/**
 * A status that does not change any more.
 * @rule ssm.commands.terminal https://docs.aws.amazon.com/systems-manager/latest/userguide/monitor-commands.html (unverified)
 */
export const hasEnded = ({ Status }: Pick<Invocation, 'Status'>): boolean => ['Success', 'Failed', 'TimedOut', 'Cancelled'].includes(Status)
