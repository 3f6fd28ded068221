/** Commands and invocations as the service tells them. */
import type * as SSM from '@aws-sdk/client-ssm'
import { seconds } from '../../../time/timeline.ts'
import { documentOf } from './documents.ts'
import { type Command, hasEnded, type Invocation } from './state.ts'

const MOST_OUTPUT = 24_000
const MOST_ERRORS = 8_000
const MOST_OF_PLUGIN = 2_500

type CommandStatus = Pick<SSM.Command, 'Status' | 'StatusDetails'>
const plain = (status: SSM.CommandStatus): CommandStatus => ({ Status: status, StatusDetails: status })

/**
 * All have to succeed; no error is allowed. One that was not delivered in time is no error, and no success either; one that cannot be delivered
 * does not count.
 * @rule ssm.commands.status https://docs.aws.amazon.com/systems-manager/latest/userguide/monitor-commands.html (unverified)
 */
const statusOf = ({ cancelled, InstanceIds }: Command, invocations: readonly Invocation[]): CommandStatus => {
  const has = (details: string): boolean => invocations.some(({ StatusDetails }) => StatusDetails === details)
  if (invocations.length < InstanceIds.length || !invocations.every(hasEnded)) {
    if (cancelled) return plain('Cancelling')
    return plain(invocations.every(({ Status }) => Status === 'Pending') ? 'Pending' : 'InProgress')
  }
  if (has('Cancelled')) return plain('Cancelled')
  if (has('Failed')) return plain('Failed')
  if (has('ExecutionTimedOut')) return { Status: 'TimedOut', StatusDetails: 'ExecutionTimedOut' }
  if (has('DeliveryTimedOut')) return { Status: 'TimedOut', StatusDetails: 'DeliveryTimedOut' }
  return plain('Success')
}

export const toldCommand = (command: Command, invocations: readonly Invocation[]): SSM.Command => ({
  CommandId: command.CommandId,
  DocumentName: command.DocumentName,
  DocumentVersion: '$DEFAULT',
  Comment: command.Comment,
  Parameters: command.Parameters,
  InstanceIds: [...command.InstanceIds],
  Targets: [],
  RequestedDateTime: new Date(command.requestedAt),
  ExpiresAfter: new Date(command.requestedAt + seconds(command.TimeoutSeconds + command.executionTimeout)),
  ...statusOf(command, invocations),
  MaxConcurrency: '50',
  MaxErrors: '0',
  TargetCount: command.InstanceIds.length,
  CompletedCount: invocations.filter(hasEnded).length,
  ErrorCount: invocations.filter(({ StatusDetails }) => StatusDetails === 'Failed' || StatusDetails === 'ExecutionTimedOut').length,
  DeliveryTimedOutCount: invocations.filter(({ StatusDetails }) => StatusDetails === 'DeliveryTimedOut').length,
  TimeoutSeconds: command.TimeoutSeconds,
})

/**
 * Of what a plugin has written, its errors behind the rest, a list tells the first 2,500 characters.
 * @rule ssm.commands.plugin-output https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CommandPlugin.html (unverified)
 */
const pluginOf = (
  document: string,
  { Status, StatusDetails, responseCode, startedAt, endedAt, stdout, stderr }: Invocation,
): SSM.CommandPlugin => ({
  Name: documentOf(document).step,
  Status: Status === 'Delayed' || Status === 'Cancelling' ? 'Pending' : Status,
  StatusDetails,
  ResponseCode: responseCode,
  ...(startedAt === undefined ? {} : { ResponseStartDateTime: new Date(startedAt) }),
  ...(endedAt === undefined ? {} : { ResponseFinishDateTime: new Date(endedAt) }),
  Output: `${stdout}${stderr && `\n----------ERROR-------\n${stderr}`}`.slice(0, MOST_OF_PLUGIN),
})
export const toldInvocation = (command: Command, invocation: Invocation, details: boolean): SSM.CommandInvocation => ({
  CommandId: command.CommandId,
  InstanceId: invocation.InstanceId,
  Comment: command.Comment,
  DocumentName: command.DocumentName,
  DocumentVersion: '$DEFAULT',
  RequestedDateTime: new Date(command.requestedAt),
  Status: invocation.Status,
  StatusDetails: invocation.StatusDetails,
  CommandPlugins: details ? [pluginOf(command.DocumentName, invocation)] : [],
})

/**
 * The first 24,000 characters of the output and the first 8,000 of the errors, once it has ended; times that are not known are empty.
 * @rule ssm.commands.output https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetCommandInvocation.html (unverified)
 */
export const toldResult = (command: Command, { startedAt, endedAt, ...invocation }: Invocation): SSM.GetCommandInvocationResult => ({
  CommandId: command.CommandId,
  InstanceId: invocation.InstanceId,
  Comment: command.Comment,
  DocumentName: command.DocumentName,
  DocumentVersion: '$DEFAULT',
  PluginName: documentOf(command.DocumentName).step,
  ResponseCode: invocation.responseCode,
  ExecutionStartDateTime: startedAt === undefined ? '' : new Date(startedAt).toISOString(),
  ExecutionElapsedTime: startedAt === undefined || endedAt === undefined ? '' : `PT${(endedAt - startedAt) / 1000}S`,
  ExecutionEndDateTime: startedAt === undefined || endedAt === undefined ? '' : new Date(endedAt).toISOString(),
  Status: invocation.Status,
  StatusDetails: invocation.StatusDetails,
  StandardOutputContent: invocation.stdout.slice(0, MOST_OUTPUT),
  StandardOutputUrl: '',
  StandardErrorContent: invocation.stderr.slice(0, MOST_ERRORS),
  StandardErrorUrl: '',
})
