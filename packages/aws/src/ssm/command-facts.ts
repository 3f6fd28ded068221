/** What Run Command says of a command, in our words. */
import type { Command, CommandInvocation } from '@aws-sdk/client-ssm'
import { type Unknown, unknownBecause } from '@golden-ami/domain'

/** What is to be run, and on what. */
export interface CommandSpec {
  /** One of AWS's own that runs a script. */
  readonly document: 'AWS-RunShellScript' | 'AWS-RunPowerShellScript'
  /** Lines of the script. */
  readonly script: readonly string[]
  readonly instances: readonly string[]
  /** By which it is found again, at most 100 characters. */
  readonly comment: string
  /** s from 30 that may go by until an instance begins */
  readonly deliveredWithin: number
  /** s for which the script may run on an instance */
  readonly endsWithin: number
}
/** A command that was sent. */
export interface SentCommand {
  readonly id: string
  readonly comment: string
  readonly instances: readonly string[]
  /** ms since the epoch */
  readonly sent: number
}
/** What has become of a command on an instance. */
export type CommandState = 'going' | 'success' | 'failed' | 'timed-out' | 'not-delivered' | 'cancelled'
export interface CommandResult {
  readonly instance: string
  readonly state: CommandState
  /** Of the script; undefined: it has not come to an end. */
  readonly exitCode: number | undefined
  /** The first 2,500 characters of what it has written, errors behind the rest: untrusted text. */
  readonly output: string
  /** AWS's own word, such as `ExecutionTimedOut`; its status where it tells no details. */
  readonly details: string
}
/** In the order in which AWS tells them; an instance of the command may be missing at first. */
export type CommandResults = readonly CommandResult[] | Unknown

const STATES: Readonly<Record<string, CommandState | undefined>> = {
  Pending: 'going',
  InProgress: 'going',
  Delayed: 'going',
  Cancelling: 'going',
  Success: 'success',
  Failed: 'failed',
  TimedOut: 'timed-out',
  Cancelled: 'cancelled',
}
const UNDELIVERED: readonly string[] = ['DeliveryTimedOut', 'Undeliverable', 'InvalidPlatform', 'AccessDenied', 'Terminated']

export const sentCommandOf = ({ CommandId, Comment = '', InstanceIds = [], RequestedDateTime }: Command): readonly SentCommand[] =>
  CommandId === undefined || !RequestedDateTime
    ? []
    : [{ id: CommandId, comment: Comment, instances: InstanceIds, sent: RequestedDateTime.getTime() }]

/** A status that is not known proves nothing, of none of the instances. */
export const commandResultsOf = (invocations: readonly CommandInvocation[]): CommandResults => {
  const strange = invocations.find(({ Status, InstanceId }) => InstanceId === undefined || !Object.hasOwn(STATES, Status ?? ''))
  if (strange) return unknownBecause(`the status of the command is ${strange.Status ?? 'not told'}, which is none that is known`)
  return invocations.map(resultOf)
}
const resultOf = ({ InstanceId = '', Status, StatusDetails = Status ?? '', CommandPlugins = [] }: CommandInvocation): CommandResult => {
  const details = StatusDetails.replaceAll(' ', '')
  const state = UNDELIVERED.includes(details) ? 'not-delivered' : (STATES[Status ?? ''] ?? 'going')
  const plugin = CommandPlugins.at(-1)
  const ended = state === 'success' || state === 'failed'
  return { instance: InstanceId, state, exitCode: ended ? plugin?.ResponseCode : undefined, output: plugin?.Output ?? '', details }
}
