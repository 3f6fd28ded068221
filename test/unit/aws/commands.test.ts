import { type CommandSpec, commandResultsOf, sentCommandOf } from '@golden-ami/aws/ssm/command-facts'
import { commands } from '@golden-ami/aws/ssm/commands'
import { minutes, seconds, transport } from '@golden-ami/local-aws'
import { CommandsState } from '@golden-ami/local-aws/services/ssm/commands/state'
import { describe, expect, test } from 'vitest'
import { Fleet } from '../local-aws/services/autoscaling/fleet.ts'

const fresh = (instances = 1) => {
  const fleet = new Fleet()
  const image = fleet.makeImage()
  const ids = Array.from({ length: instances }, () => fleet.ec2State.launch({ ImageId: image }).InstanceId)
  fleet.world.advance(minutes(10))
  const edge = {
    ...fleet.client,
    clock: { now: () => fleet.world.now, sleep: async (ms: number) => fleet.world.advance(ms), cancelled: () => false },
    credentials: async () => fleet.client.credentials,
    requestHandler: transport(fleet.world, 'edge'),
    seed: 1,
  }
  const state = fleet.place.state(CommandsState)
  const spec: CommandSpec = {
    document: 'AWS-RunShellScript',
    script: ['curl -f localhost'],
    instances: ids,
    comment: 'golden-ami web a',
    deliveredWithin: 60,
    endsWithin: 120,
  }
  return { fleet, world: fleet.world, ids, state, spec, run: commands(edge) }
}

describe('a command', () => {
  test('is found by its comment, and says what became of it on each instance', async () => {
    const { world, ids, state, spec, run } = fresh(2)
    state.reactions = [{ exitCode: 7, stdout: 'refused' }]
    const start = world.now
    await run.send({ ...spec, comment: 'another' })
    await run.send(spec)
    const [sent, ...others] = await run.sent(spec.document, spec.comment, start)
    expect([sent, others]).toMatchObject([{ comment: spec.comment, instances: ids, sent: start }, []])
    expect(await run.results(sent?.id ?? '')).toEqual([])
    world.advance(seconds(2))
    expect(await run.results(sent?.id ?? '')).toMatchObject([{ state: 'going', exitCode: undefined, output: '' }, { state: 'going' }])
    world.advance(seconds(10))
    const result = { state: 'failed', exitCode: 7, output: 'refused', details: 'Failed' }
    expect(await run.results(sent?.id ?? '')).toEqual(ids.map(instance => ({ instance, ...result })))
  })
  test('is not found among older ones, nor among those of another document', async () => {
    const { world, spec, run } = fresh()
    await run.send(spec)
    world.advance(minutes(1))
    expect(await run.sent(spec.document, spec.comment, world.now)).toEqual([])
    expect(await run.sent('AWS-RunPowerShellScript', spec.comment, 0)).toEqual([])
    expect(await run.sent(spec.document, spec.comment, world.now - minutes(1))).toHaveLength(1)
  })
  test('is one for every fifty instances', async () => {
    const { ids, spec, run } = fresh(51)
    await run.send(spec)
    const sent = await run.sent(spec.document, spec.comment, 0)
    expect(sent.map(({ instances }) => instances.length).sort()).toEqual([1, 50])
    expect(sent.flatMap(({ instances }) => instances).sort()).toEqual([...ids].sort())
  })
  test('whose answer is lost is not sent again, and is found', async () => {
    const { world, spec, run } = fresh()
    world.inject({ when: { call: 0, of: { operation: 'SendCommand' } }, what: { do: 'lose-answer' } })
    await expect(run.send(spec)).rejects.toThrow()
    expect(await run.sent(spec.document, spec.comment, 0)).toHaveLength(1)
  })
  test('has its timeouts', async () => {
    const { world, state, spec, run } = fresh()
    state.reactions = [{ takes: Number.POSITIVE_INFINITY }]
    await run.send(spec)
    const [{ id } = { id: '' }] = await run.sent(spec.document, spec.comment, 0)
    world.advance(seconds(122))
    expect(await run.results(id)).toMatchObject([{ state: 'timed-out', details: 'ExecutionTimedOut', exitCode: undefined }])
    state.reactions = [{ reachable: false }]
    await run.send({ ...spec, comment: 'second' })
    const [second = { id: '' }] = await run.sent(spec.document, 'second', 0)
    world.advance(seconds(180))
    expect(await run.results(second.id)).toMatchObject([{ state: 'not-delivered', details: 'DeliveryTimedOut' }])
  })
  test('is listed from all pages', async () => {
    const { world, spec, run } = fresh(3)
    await run.send(spec)
    world.inject({ when: { call: 0, of: { operation: 'ListCommands' } }, what: { do: 'short-page', items: 0 } })
    world.inject({ when: { call: 0, of: { operation: 'ListCommandInvocations' } }, what: { do: 'short-page', items: 1 } })
    const [{ id } = { id: '' }] = await run.sent(spec.document, spec.comment, 0)
    world.advance(seconds(10))
    expect(await run.results(id)).toHaveLength(3)
  })
})

test.each([
  [{ Status: 'Success' as const }, { unknown: true }],
  [
    { InstanceId: 'i-1', Status: undefined },
    { unknown: true, why: 'the status of the command is not told, which is none that is known' },
  ],
  [{ InstanceId: 'i-1', Status: 'Failed' as const, StatusDetails: 'Undeliverable' }, [{ state: 'not-delivered', exitCode: undefined }]],
  [{ InstanceId: 'i-1', Status: 'Success' as const }, [{ state: 'success', details: 'Success' }]],
  [{ InstanceId: 'i-1', Status: 'InProgress' as const }, [{ state: 'going', details: 'InProgress' }]],
  [{ InstanceId: 'i-1', Status: 'InProgress' as const, StatusDetails: 'In Progress' }, [{ state: 'going', details: 'InProgress' }]],
  [{ InstanceId: 'i-1', Status: 'TimedOut' as const, StatusDetails: 'Delivery Timed Out' }, [{ state: 'not-delivered' }]],
])('an invocation %j is %j', (invocation, result) => {
  expect(commandResultsOf([invocation])).toMatchObject(result)
})
test.each([{ Comment: 'a' }, { CommandId: 'a' }])('a command %j that does not say which it is, or when it was sent, is none', command => {
  expect(sentCommandOf(command)).toEqual([])
})
