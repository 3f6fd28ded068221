/** SendCommand and CancelCommand. */
import type * as SSM from '@aws-sdk/client-ssm'
import { AwsError } from '../../../wire/aws-error.ts'
import type { Context, Handlers } from '../../../world/serve.ts'
import { Ec2State } from '../../ec2/state.ts'
import { documentOf, executionTimeout, refusePlatform } from './documents.ts'
import { begin, cancel } from './life.ts'
import { type Command, CommandsState } from './state.ts'
import { toldCommand } from './told.ts'

/** Members of SendCommand that local AWS knows nothing of. */
const OTHERS = [
  'Targets',
  'DocumentHash',
  'OutputS3BucketName',
  'MaxConcurrency',
  'MaxErrors',
  'NotificationConfig',
  'CloudWatchOutputConfig',
  'AlarmConfiguration',
] as const

const refuseOthers = (input: SSM.SendCommandRequest): void => {
  const other = OTHERS.find(name => input[name] !== undefined)
  if (other) throw new AwsError('NotImplemented', `local AWS does not have ${other} of SendCommand`, { status: 501 })
}
/**
 * One instance that Systems Manager does not know, or that has ended, and the command is sent to none. A new one is known a while after it
 * has begun to run.
 * @rule ssm.commands.managed https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_SendCommand.html (unverified)
 */
const refuseUnmanaged = (state: CommandsState, instanceIds: readonly string[]): void => {
  const ec2 = state.place.state(Ec2State)
  const isManaged = (id: string): boolean => {
    const instance = ec2.instances.own(id)
    const known = (instance?.LaunchTime?.getTime() ?? 0) + ec2.boot + state.registers
    const { managed = true } = state.reactionOf(id)
    return managed && known <= state.place.world.now && !state.isGone(id)
  }
  const unmanaged = instanceIds.filter(id => !isManaged(id))
  if (unmanaged.length > 0)
    throw new AwsError('InvalidInstanceId', `Instances [[${unmanaged.join(', ')}]] not in a valid state for account ${state.place.account}`)
}
/** @throws AwsError */
export const ownCommand = (state: CommandsState, id: string): Command => {
  const command = state.commands.own(id)
  if (!command) throw new AwsError('InvalidCommandId', `The command ${id} does not exist.`)
  return command
}

export const sendCommand: Handlers<typeof SSM, Context> = {
  /**
   * Every call sends a command of its own: it has no token.
   * @rule ssm.commands.no-token https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_SendCommand.html (botocore)
   */
  SendCommand(input, { place, world }) {
    refuseOthers(input)
    const { InstanceIds = [], DocumentName = '', Comment = '', Parameters = {}, TimeoutSeconds = 3600 } = input
    const document = documentOf(DocumentName)
    if (InstanceIds.length === 0) throw new AwsError('InvalidInstanceId', 'No instance is named.')
    if (new Set(InstanceIds).size < InstanceIds.length) throw new AwsError('DuplicateInstanceId', 'An instance is named twice.')
    const state = place.state(CommandsState)
    const ec2 = place.state(Ec2State)
    const timeout = executionTimeout(Parameters)
    refuseUnmanaged(state, InstanceIds)
    for (const id of InstanceIds)
      refusePlatform(document, id, ec2.image(ec2.instances.own(id)?.ImageId ?? '')?.Platform?.toLowerCase() === 'windows')
    const CommandId = place.uuid('command')
    const sent = { CommandId, DocumentName, Comment, Parameters, InstanceIds, TimeoutSeconds, requestedAt: world.now }
    const command = state.commands.put(CommandId, { ...sent, executionTimeout: timeout, cancelled: false })
    for (const id of InstanceIds) begin(state, command, id)
    return { Command: toldCommand(command, []) }
  },
  CancelCommand({ CommandId = '', InstanceIds = [] }, { place }) {
    const state = place.state(CommandsState)
    const command = ownCommand(state, CommandId)
    const others = InstanceIds.filter(id => !command.InstanceIds.includes(id))
    if (others.length > 0) throw new AwsError('InvalidInstanceId', `The command was not sent to ${others.join(', ')}.`)
    const ids = InstanceIds.length > 0 ? InstanceIds : command.InstanceIds
    if (ids.length === command.InstanceIds.length) state.commands.patch(CommandId, { cancelled: true })
    cancel(state, command, ids)
    return {}
  },
}
