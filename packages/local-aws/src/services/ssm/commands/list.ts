/** ListCommands, ListCommandInvocations, GetCommandInvocation. */
import type * as SSM from '@aws-sdk/client-ssm'
import { hours } from '../../../time/timeline.ts'
import { AwsError } from '../../../wire/aws-error.ts'
import { page } from '../../../world/page.ts'
import type { Context, Handlers } from '../../../world/serve.ts'
import { documentOf } from './documents.ts'
import { ownCommand } from './send.ts'
import { type Command, CommandsState, hasEnded, type Invocation, invocationKey } from './state.ts'
import { toldCommand, toldInvocation, toldResult } from './told.ts'

const KEPT = hours(24 * 30)
const PAGE = 50

/** A command with the invocations that a caller sees. */
interface Seen {
  readonly command: Command
  readonly invocations: readonly Invocation[]
}
/**
 * Commands of thirty days, newest first.
 * @rule ssm.commands.kept https://docs.aws.amazon.com/systems-manager/latest/userguide/run-command.html (unverified)
 */
const seen = (state: CommandsState, context: Context, { CommandId, InstanceId }: SSM.ListCommandsRequest): Seen[] => {
  if (CommandId !== undefined) ownCommand(state, CommandId)
  return state.commands
    .all(context)
    .filter(command => (CommandId ?? command.CommandId) === command.CommandId && command.requestedAt >= context.world.now - KEPT)
    .filter(command => InstanceId === undefined || command.InstanceIds.includes(InstanceId))
    .map(command => ({ command, invocations: invocationsOf(state, command, context) }))
    .reverse()
}
const invocationsOf = (state: CommandsState, { CommandId, InstanceIds }: Command, context: Context): readonly Invocation[] =>
  InstanceIds.flatMap(InstanceId => state.invocations.get(invocationKey({ CommandId, InstanceId }), context) ?? [])

interface Filterable {
  readonly command: Command
  readonly status: Pick<SSM.Command, 'StatusDetails'> & { readonly Status?: string | undefined }
  readonly ended: boolean
}
/**
 * Every filter has to match; a status is one or its details.
 * @rule ssm.commands.filters https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CommandFilter.html (unverified)
 */
const matches = (filters: readonly SSM.CommandFilter[] | undefined, { command, status, ended }: Filterable): boolean =>
  (filters ?? []).every(({ key, value = '' }) => {
    switch (key) {
      case 'InvokedAfter':
        return command.requestedAt >= moment(value)
      case 'InvokedBefore':
        return command.requestedAt < moment(value)
      case 'DocumentName':
        return command.DocumentName === value
      case 'ExecutionStage':
        return ended === (value === 'Complete')
      default:
        return status.Status === value || status.StatusDetails === value
    }
  })
const moment = (value: string): number => {
  const at = Date.parse(value)
  if (Number.isNaN(at)) throw new AwsError('ValidationException', `'${value}' is no time like 2026-07-07T00:00:00Z.`)
  return at
}

export const listCommands: Handlers<typeof SSM, Context> = {
  ListCommands(input, context) {
    const state = context.place.state(CommandsState)
    const found = seen(state, context, input)
      .map(({ command, invocations }) => ({ command, status: toldCommand(command, invocations), ended: invocations.every(hasEnded) }))
      .filter(each => matches(input.Filters, each))
    const { items, next } = page(found, input.NextToken, input.MaxResults, PAGE, 'InvalidNextToken')
    return { Commands: items.map(({ status }) => status), NextToken: next }
  },
  ListCommandInvocations(input, context) {
    if (input.Filters?.some(({ key }) => key === 'ExecutionStage'))
      throw new AwsError('InvalidFilterKey', 'The filter ExecutionStage is one of ListCommands.')
    const state = context.place.state(CommandsState)
    const found = seen(state, context, input)
      .flatMap(({ command, invocations }) => invocations.map(invocation => ({ command, invocation })))
      .filter(({ invocation }) => (input.InstanceId ?? invocation.InstanceId) === invocation.InstanceId)
      .filter(({ command, invocation }) => matches(input.Filters, { command, status: invocation, ended: hasEnded(invocation) }))
    const { items, next } = page(found, input.NextToken, input.MaxResults, PAGE, 'InvalidNextToken')
    const told = items.map(({ command, invocation }) => toldInvocation(command, invocation, input.Details === true))
    return { CommandInvocations: told, NextToken: next }
  },
  /**
   * An invocation is not there at once.
   * @rule ssm.commands.invocation-late https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetCommandInvocation.html (unverified)
   */
  GetCommandInvocation({ CommandId = '', InstanceId = '', PluginName }, context) {
    const state = context.place.state(CommandsState)
    const command = state.commands.get(CommandId, context)
    const invocation = state.invocations.get(invocationKey({ CommandId, InstanceId }), context)
    if (!command || !invocation) throw new AwsError('InvocationDoesNotExist', 'The command and the instance have no invocation.')
    if (PluginName !== undefined && PluginName !== documentOf(command.DocumentName).step)
      throw new AwsError('InvalidPluginName', `The document has no step ${PluginName}.`)
    return toldResult(command, invocation)
  },
}
