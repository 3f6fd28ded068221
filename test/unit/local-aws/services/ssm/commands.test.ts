import { type SendCommandCommandInput, SSM } from '@aws-sdk/client-ssm'
import { hours, minutes, seconds, transport } from '@golden-ami/local-aws'
import { CommandsState, type Reaction } from '@golden-ami/local-aws/services/ssm/commands/state'
import { describe, expect, test } from 'vitest'
import { Fleet } from '../autoscaling/fleet.ts'

const commands = ['curl -f localhost/health']
/** A group of so many instances that Systems Manager knows, and a way to send them a command. */
const fresh = async (reaction: Reaction = {}, size = 1) => {
  const fleet = await Fleet.of(size)
  const ssm = new SSM(fleet.client)
  const state = fleet.place.state(CommandsState)
  state.reactions = [{ id: fleet.images[0], ...reaction }]
  const ids = [...fleet.state.running('web').keys()]
  const send = async (more: Partial<SendCommandCommandInput> = {}) =>
    (await ssm.sendCommand({ DocumentName: 'AWS-RunShellScript', InstanceIds: ids, Parameters: { commands }, ...more })).Command
      ?.CommandId ?? ''
  const result = (CommandId: string, InstanceId = ids[0]) => ssm.getCommandInvocation({ CommandId, InstanceId })
  const command = async (CommandId: string) => (await ssm.listCommands({ CommandId })).Commands?.[0]
  return { fleet, world: fleet.world, ssm, state, ids, send, result, command }
}

describe('a command', () => {
  test('is pending, in progress and done, and is not there at once', async () => {
    const { world, send, result, command } = await fresh({ takes: seconds(30), stdout: 'fine' })
    const start = world.now
    const id = await send({ Comment: 'verdict' })
    await expect(result(id)).rejects.toMatchObject({ name: 'InvocationDoesNotExist' })
    expect(await command(id)).toMatchObject({ Status: 'Pending', Comment: 'verdict', TargetCount: 1, CompletedCount: 0 })
    world.advance(seconds(1))
    expect(await result(id)).toMatchObject({ Status: 'Pending', ResponseCode: -1, ExecutionStartDateTime: '' })
    world.advance(seconds(1))
    expect(await result(id)).toMatchObject({ Status: 'InProgress', ResponseCode: -1, StandardOutputContent: '' })
    world.advance(seconds(30))
    expect(await result(id)).toMatchObject({
      ...{ Status: 'Success', StatusDetails: 'Success', ResponseCode: 0, StandardOutputContent: 'fine', Comment: 'verdict' },
      ...{ ExecutionStartDateTime: new Date(start + seconds(2)).toISOString(), ExecutionElapsedTime: 'PT30S' },
    })
    expect(await command(id)).toMatchObject({ Status: 'Success', CompletedCount: 1, ErrorCount: 0 })
  })
  test('fails where its exit code says so', async () => {
    const { world, send, result, command } = await fresh({ exitCode: 22, stderr: 'no' })
    const id = await send()
    world.advance(seconds(10))
    expect(await result(id)).toMatchObject({ Status: 'Failed', ResponseCode: 22, StandardErrorContent: 'no' })
    expect(await command(id)).toMatchObject({ Status: 'Failed', ErrorCount: 1 })
  })
  test('that never ends times out when it has run for as long as it may', async () => {
    const { world, send, result, command } = await fresh({ takes: Number.POSITIVE_INFINITY })
    const id = await send({ Parameters: { commands, executionTimeout: ['60'] }, TimeoutSeconds: 30 })
    world.advance(seconds(61))
    expect(await result(id)).toMatchObject({ Status: 'InProgress' })
    world.advance(seconds(1))
    expect(await result(id)).toMatchObject({ Status: 'TimedOut', StatusDetails: 'ExecutionTimedOut', ResponseCode: -1 })
    expect(await command(id)).toMatchObject({ Status: 'TimedOut', StatusDetails: 'ExecutionTimedOut', ErrorCount: 1 })
  })
  test('that nobody fetches times out after both timeouts', async () => {
    const { world, send, result, command } = await fresh({ reachable: false })
    const id = await send({ Parameters: { commands, executionTimeout: ['60'] }, TimeoutSeconds: 30 })
    world.advance(seconds(89))
    expect(await result(id)).toMatchObject({ Status: 'Delayed' })
    world.advance(seconds(1))
    expect(await result(id)).toMatchObject({ Status: 'TimedOut', StatusDetails: 'DeliveryTimedOut', ExecutionEndDateTime: '' })
    expect(await command(id)).toMatchObject({ Status: 'TimedOut', StatusDetails: 'DeliveryTimedOut', DeliveryTimedOutCount: 1 })
  })
  test.each([
    [0, 'Failed', 'Undeliverable', 2],
    [10, 'TimedOut', 'DeliveryTimedOut', 90],
  ])('whose instance ends after %i s is %s, %s, after %i s', async (after, Status, StatusDetails, then) => {
    const { fleet, world, send, result, ids } = await fresh({ takes: minutes(1) })
    const id = await send({ Parameters: { commands, executionTimeout: ['60'] }, TimeoutSeconds: 30 })
    world.advance(seconds(after))
    await fleet.ec2.terminateInstances({ InstanceIds: ids })
    world.advance(seconds(then - after) - 1)
    expect((await result(id)).Status).not.toBe(Status)
    world.advance(1)
    expect(await result(id)).toMatchObject({ Status, StatusDetails })
  })
  test('is cancelled where it has not ended, a moment later', async () => {
    const { world, ssm, send, result, command } = await fresh({ takes: minutes(1) })
    const done = await send()
    world.advance(minutes(2))
    const id = await send()
    world.advance(seconds(10))
    for (const CommandId of [done, id]) await ssm.cancelCommand({ CommandId })
    expect([(await result(id)).Status, (await command(id))?.Status]).toEqual(['InProgress', 'Cancelling'])
    world.advance(seconds(2))
    expect([(await result(id)).Status, (await command(id))?.Status]).toEqual(['Cancelled', 'Cancelled'])
    world.advance(minutes(2))
    expect([(await result(id)).Status, (await result(done)).Status]).toEqual(['Cancelled', 'Success'])
  })
  test('is what most of its instances have made of it', async () => {
    const { fleet, world, ssm, state, ids, send, command } = await fresh({}, 2)
    const [first = ''] = ids
    const other = fleet.makeImage()
    fleet.ec2State.instances.patch(first, { ImageId: other })
    state.reactions = [{ id: other, exitCode: 1 }]
    const id = await send()
    world.advance(seconds(10))
    expect(await command(id)).toMatchObject({ Status: 'Failed', TargetCount: 2, CompletedCount: 2, ErrorCount: 1 })
    const { CommandInvocations = [] } = await ssm.listCommandInvocations({ CommandId: id })
    expect(new Map(CommandInvocations.map(({ InstanceId, Status }) => [InstanceId, Status]))).toEqual(
      new Map(ids.map(each => [each, each === first ? 'Failed' : 'Success'])),
    )
  })
  test('tells 24,000 characters of its output, 8,000 of its errors, and a list 2,500', async () => {
    const { world, ssm, send, result } = await fresh({ stdout: 'o'.repeat(30_000), stderr: 'e'.repeat(9_000) })
    const id = await send()
    world.advance(seconds(10))
    const { StandardOutputContent = '', StandardErrorContent = '' } = await result(id)
    expect([StandardOutputContent.length, StandardErrorContent.length]).toEqual([24_000, 8_000])
    const plugins = async (Details: boolean) =>
      (await ssm.listCommandInvocations({ CommandId: id, Details })).CommandInvocations?.[0]?.CommandPlugins ?? []
    expect((await plugins(true)).map(({ Output = '', Name }) => [Output.length, Name])).toEqual([[2_500, 'aws:runShellScript']])
    expect(await plugins(false)).toEqual([])
  })
})

describe('a command is not sent', () => {
  test('to an instance that is new', async () => {
    const { fleet, world, send } = await fresh()
    const { InstanceId = '' } = fleet.ec2State.launch({ ImageId: fleet.images[0] ?? '' })
    world.advance(fleet.ec2State.boot + minutes(1) - 1)
    await expect(send({ InstanceIds: [InstanceId] })).rejects.toMatchObject({ name: 'InvalidInstanceId' })
    world.advance(1)
    await send({ InstanceIds: [InstanceId] })
  })
  test('to any, where one is not managed or has ended', async () => {
    const { fleet, ssm, state, ids, send } = await fresh({}, 2)
    await fleet.ec2.terminateInstances({ InstanceIds: [ids[0] ?? ''] })
    await expect(send()).rejects.toMatchObject({ name: 'InvalidInstanceId', message: expect.stringContaining(ids[0] ?? '') })
    state.reactions = [{ managed: false }]
    await expect(send({ InstanceIds: [ids[1] ?? ''] })).rejects.toMatchObject({ name: 'InvalidInstanceId' })
    expect((await ssm.listCommands({})).Commands).toEqual([])
  })
  test.each<[string, Partial<SendCommandCommandInput>, string]>([
    ['an unknown document', { DocumentName: 'Own-Document' }, 'InvalidDocument'],
    ['nobody', { InstanceIds: [] }, 'InvalidInstanceId'],
    ['no commands', { Parameters: {} }, 'InvalidParameters'],
    ['an unknown parameter', { Parameters: { commands, shell: ['bash'] } }, 'InvalidParameters'],
    ['too long a timeout', { Parameters: { commands, executionTimeout: ['172801'] } }, 'InvalidParameters'],
    ['a short timeout', { TimeoutSeconds: 29 }, 'ValidationException'],
    ['a long comment', { Comment: 'c'.repeat(101) }, 'ValidationException'],
    ['51 instances', { InstanceIds: Array.from({ length: 51 }, (_, n) => `i-${String(n).padStart(17, '0')}`) }, 'ValidationException'],
    ['targets', { Targets: [{ Key: 'tag:a', Values: ['b'] }] }, 'NotImplemented'],
  ])('with %s', async (_, input, name) => {
    await expect((await fresh()).send(input)).rejects.toMatchObject({ name })
  })
  test('to the same instance twice', async () => {
    const { ids, send } = await fresh()
    await expect(send({ InstanceIds: [...ids, ...ids] })).rejects.toMatchObject({ name: 'DuplicateInstanceId' })
  })
  test('as a shell script to Windows', async () => {
    const { fleet, ids, send } = await fresh()
    fleet.ec2State.images.patch(fleet.images[0] ?? '', { Platform: 'Windows' })
    await expect(send()).rejects.toMatchObject({ name: 'UnsupportedPlatformType', message: expect.stringContaining(ids[0] ?? '') })
    await send({ DocumentName: 'AWS-RunPowerShellScript' })
  })
})

describe('commands are listed', () => {
  test('newest first, by time, document, status, instance and page, for thirty days', async () => {
    const { world, ssm, ids, send } = await fresh()
    const old = await send({ Comment: 'old' })
    world.advance(hours(1))
    const between = new Date(world.now).toISOString()
    const young = await send({ DocumentName: 'AWS-RunPowerShellScript', Comment: 'young' })
    const listed = async (input: Parameters<SSM['listCommands']>[0]) =>
      ((await ssm.listCommands(input)).Commands ?? []).map(({ CommandId }) => CommandId)
    const by = (key: 'InvokedAfter' | 'InvokedBefore' | 'DocumentName' | 'Status' | 'ExecutionStage', value: string) =>
      listed({ Filters: [{ key, value }] })
    expect(await listed({})).toEqual([young, old])
    expect(await listed({ MaxResults: 1 })).toEqual([young])
    expect(await listed({ InstanceId: ids[0] })).toEqual([young, old])
    expect(await listed({ InstanceId: 'i-00000000000000000' })).toEqual([])
    expect([await by('InvokedAfter', between), await by('InvokedBefore', between)]).toEqual([[young], [old]])
    expect([await by('DocumentName', 'AWS-RunShellScript'), await by('Status', 'Success')]).toEqual([[old], [old]])
    expect(await by('Status', 'Pending')).toEqual([young])
    world.advance(minutes(1))
    expect(await by('ExecutionStage', 'Complete')).toEqual([young, old])
    world.advance(hours(24 * 30) - minutes(2))
    expect(await listed({})).toEqual([young])
  })
  test('unless the id is none, or the filter is one of other lists', async () => {
    const { ssm } = await fresh()
    const CommandId = '0'.repeat(36)
    for (const asked of [ssm.listCommands({ CommandId }), ssm.listCommandInvocations({ CommandId }), ssm.cancelCommand({ CommandId })])
      await expect(asked).rejects.toMatchObject({ name: 'InvalidCommandId' })
    const Filters = [{ key: 'ExecutionStage' as const, value: 'Complete' }]
    await expect(ssm.listCommandInvocations({ Filters })).rejects.toMatchObject({ name: 'InvalidFilterKey' })
  })
})

test.each([
  ['of the group', ['arn:aws:ec2:*:*:instance/*', 'arn:aws:ssm:*::document/AWS-RunShellScript'], 'web', true],
  ['of another group', ['arn:aws:ec2:*:*:instance/*', 'arn:aws:ssm:*::document/AWS-RunShellScript'], 'api', false],
  ['without the document', ['arn:aws:ec2:*:*:instance/*'], 'web', false],
])('a role that may send to instances %s', async (_, Resource, group, allowed) => {
  const { fleet, ids } = await fresh()
  const role = 'arn:aws:iam::111122223333:role/limited'
  const Condition = { StringEquals: { 'ssm:resourceTag/aws:autoscaling:groupName': group } }
  const [document, instances] = [Resource.filter(arn => arn.includes(':document/')), Resource.filter(arn => arn.includes(':instance/'))]
  const allow = { Effect: 'Allow', Action: 'ssm:SendCommand' } as const
  fleet.world.identities.roles.set(role, [
    {
      Version: '2012-10-17',
      Statement: [{ ...allow, Resource: instances, Condition }, ...(document.length > 0 ? [{ ...allow, Resource: document }] : [])],
    },
  ])
  const { accessKeyId } = fleet.world.identities.assume(role, 'test')
  const ssm = new SSM({ ...fleet.client, credentials: { accessKeyId, secretAccessKey: 'x' }, requestHandler: transport(fleet.world) })
  const sent = ssm.sendCommand({ DocumentName: 'AWS-RunShellScript', InstanceIds: ids, Parameters: { commands } })
  if (allowed) await sent
  else await expect(sent).rejects.toMatchObject({ name: 'AccessDeniedException' })
})
