/** A canary that is kept at its checkpoints by suspending InstanceRefresh. */
import {
  CancelInstanceRefreshCommand,
  DescribeInstanceRefreshesCommand,
  StartInstanceRefreshCommand,
  SuspendProcessesCommand,
} from '@aws-sdk/client-auto-scaling'
import { run as promote } from '@golden-ami/actions/promote'
import { minutes } from '@golden-ami/local-aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { describe, expect, test } from 'vitest'
import { CanaryWorld } from '../../support/canary.ts'
import { ACCOUNT, REGION } from '../../support/fleet.ts'
import type { Ran } from '../../support/in-process.ts'
import { playsBuilt } from '../../support/plays-built.ts'
import { shippedPolicy, withoutPermission } from '../../support/policies.ts'

playsBuilt()

const SUSPENDING = 'advance: verdict\nsuspend: true\nhold-limit: 1h'

const outcome = (ran: Ran): string => ran.outputs.get('outcome') ?? ''

/** What the group says of it: processes that are suspended, and the tag. */
const kept = (canary: CanaryWorld) => {
  const group = canary.world.place(ACCOUNT, REGION).state(AutoScalingState).groups.own('web')
  return [
    (group?.SuspendedProcesses ?? []).map(({ ProcessName }) => ProcessName),
    (group?.Tags ?? [])
      .filter(({ Key }) => Key === 'golden-ami:suspended')
      .map(({ Value, PropagateAtLaunch }) => [Value, PropagateAtLaunch]),
  ]
}
const RESUMED = [[], []]

describe('suspend: true', () => {
  test('each checkpoint is kept, and nothing stays suspended', async () => {
    const canary = await CanaryWorld.make(SUSPENDING)
    const ran = await canary.refresh()
    expect([outcome(ran), ran.failed, await canary.share(), kept(canary)]).toEqual(['refreshed', undefined, '20/20', RESUMED])
    expect(await canary.refreshes('web')).toEqual(['Successful', 'Cancelled', 'Cancelled'])
  })

  test('parked, AWS does not go on however long nobody comes; whoever comes goes on', async () => {
    const canary = await CanaryWorld.make(SUSPENDING)
    expect(outcome(await canary.refresh({ until: '5' }))).toBe('paused')
    const { InstanceRefreshes: [{ InstanceRefreshId: id } = {}] = [] } = await canary.autoScaling.send(
      new DescribeInstanceRefreshesCommand({ AutoScalingGroupName: 'web' }),
    )
    expect(kept(canary)).toEqual([['InstanceRefresh'], [[id, false]]])
    canary.later(24 * 5)
    expect([await canary.share(), await canary.refreshes('web')]).toEqual(['1/20', ['InProgress']])
    const ran = await canary.refresh()
    expect([outcome(ran), await canary.share(), kept(canary)]).toEqual(['refreshed', '20/20', RESUMED])
  })

  test('an alarm that fires while nobody is there waits for whoever comes, and takes everything back', async () => {
    const canary = await CanaryWorld.make(SUSPENDING)
    await canary.refresh({ until: '5' })
    canary.monitoring.set('web-5xx', 'ALARM')
    canary.later(24)
    expect(await canary.refreshes('web')).toEqual(['InProgress'])
    const ran = await canary.refresh()
    expect([outcome(ran), await canary.share(), kept(canary)]).toEqual(['rolled-back', '0/20', RESUMED])
    expect(await canary.refreshes('web')).toEqual(['RollbackSuccessful'])
  })

  test.each(['cancel', 'rollback'])('cancelled at a checkpoint with on-cancel: %s, nothing stays suspended', async how => {
    const canary = await CanaryWorld.make(SUSPENDING, 20, `    on-cancel: ${how}`)
    const running = canary.refresh({}, { name: 'cancelled' })
    const { world } = canary
    world.timeline.at(world.now + minutes(15), () => world.processes.get('cancelled')?.cancel())
    const ran = await running
    expect([outcome(ran), ran.failed]).toEqual(['failed', expect.stringContaining('[run.cancelled]')])
    canary.later(1)
    expect([await canary.share(), kept(canary)]).toEqual([how === 'cancel' ? '1/20' : '0/20', RESUMED])
  })

  test.each(['CreateOrUpdateTags', 'SuspendProcesses', 'CancelInstanceRefresh', 'ResumeProcesses', 'DeleteTags'])(
    'dead at %s, before it and after: the next run goes on',
    async operation => {
      for (const after of [false, true]) {
        const canary = await CanaryWorld.make(SUSPENDING)
        canary.world.inject({ when: { call: 0, of: { process: 'first', operation } }, what: { do: 'crash', after } })
        const ran = await canary.refresh({ lock: 'refuse' }, { name: 'first' })
        expect(ran.crashed).toBe(true)
        canary.later(48)
        const next = await canary.refresh()
        expect([operation, after, outcome(next), await canary.share(), kept(canary)[0]]).toEqual([
          ...[operation, after, 'refreshed', '20/20', []],
        ])
      }
    },
  )

  test('what a person suspends is not resumed', async () => {
    const canary = await CanaryWorld.make(SUSPENDING)
    await canary.autoScaling.send(
      new SuspendProcessesCommand({ AutoScalingGroupName: 'web', ScalingProcesses: ['InstanceRefresh', 'AZRebalance'] }),
    )
    const ran = await canary.refresh()
    expect([outcome(ran), ran.failed]).toEqual(['failed', expect.stringContaining('suspended processes: InstanceRefresh')])
    expect(kept(canary)).toEqual([['InstanceRefresh', 'AZRebalance'], []])
  })

  test.each([
    ['and AWS takes it back', false, '0/20'],
    ['which AWS can only stop', true, '1/20'],
  ])(
    'a release that nobody may have any more, where rollouts that fail are to stay: nothing stays suspended, %s',
    async (_, refuses, share) => {
      const canary = await CanaryWorld.make(SUSPENDING, 20, '    on-failure: stop')
      await canary.refresh({ until: '5' })
      canary.monitoring.set('web-5xx', 'ALARM')
      const refused = { do: 'refuse', code: 'IrreversibleInstanceRefresh', message: 'it cannot be rolled back' } as const
      if (refuses) canary.world.inject({ when: { call: 0, of: { operation: 'RollbackInstanceRefresh' } }, what: refused, times: 9 })
      const ran = await canary.refresh()
      canary.later(2)
      expect([outcome(ran), await canary.share(), kept(canary)]).toEqual(['failed', share, RESUMED])
    },
  )

  test('another release is promoted over one that is parked: that one goes back, and the new one comes', async () => {
    const canary = await CanaryWorld.make(SUSPENDING)
    await canary.refresh({ until: '5' })
    const next = await canary.release('1.1.0/1', 'bbbb')
    await canary.run(promote, { 'when-not-due': 'fail', baseline: 'false', 'github-token': 'token', 'ami-id': next })
    const ran = await canary.refresh()
    expect([outcome(ran), ran.failed, kept(canary)]).toEqual(['refreshed', undefined, RESUMED])
    expect([...new Set(await canary.running('web'))]).toEqual([next])
  })

  test('somebody stops what is parked and begins a refresh of his own: it comes to its end', async () => {
    const canary = await CanaryWorld.make(SUSPENDING)
    await canary.refresh({ until: '5' })
    const group = { AutoScalingGroupName: 'web' }
    await canary.autoScaling.send(new CancelInstanceRefreshCommand(group))
    canary.later(1)
    await canary.autoScaling.send(new StartInstanceRefreshCommand({ ...group, Preferences: { SkipMatching: true } }))
    expect(outcome(await canary.refresh())).toBe('reverted')
    canary.later(2)
    expect([await canary.share(), await canary.refreshes('web'), kept(canary)]).toEqual(['0/20', ['Successful', 'Cancelled'], RESUMED])
  })

  test('where AWS goes on by itself it is refused', async () => {
    const canary = await CanaryWorld.make('advance: timed\nsuspend: true').catch((error: unknown) => String(error))
    expect(canary).toContain(
      'strategy.suspend is true, and with advance: timed AWS goes on by itself; required: advance: verdict, or false',
    )
  })
})

describe('the shipped policies', () => {
  const role = `arn:aws:iam::${ACCOUNT}:role/deliver`
  const SUSPEND = shippedPolicy('actions/refresh-asg/suspend-policy.json', { Group: ['web'] })
  const playing = async (policy: ReturnType<typeof shippedPolicy>) => {
    const canary = await CanaryWorld.make(SUSPENDING)
    canary.world.identities.roles.set(role, [shippedPolicy('refresh-asg'), policy])
    return { canary, ran: await canary.refresh({}, { role }) }
  }
  test('are enough', async () => {
    expect((await playing(SUSPEND)).ran.failed).toBeUndefined()
  })
  test.each([
    ['SuspendNamedGroups', 'autoscaling:SuspendProcesses'],
    ['SayWhoHasSuspended', 'autoscaling:CreateOrUpdateTags'],
    ['SuspendNamedGroups', 'autoscaling:ResumeProcesses'],
    ['SayWhoHasSuspended', 'autoscaling:DeleteTags'],
  ])('are needed: %s, %s', async (sid, action) => {
    const { ran, canary } = await playing(withoutPermission(SUSPEND, sid, action))
    expect([outcome(ran), ran.failed]).toEqual(['failed', expect.stringContaining(action)])
    expect([await canary.share(), await canary.refreshes('web')]).toEqual(['1/20', ['Cancelled']])
  })
  test('name no other group and no other tag', async () => {
    const other = shippedPolicy('actions/refresh-asg/suspend-policy.json', { Group: ['api'] })
    expect((await playing(other)).ran.failed).toContain('autoscaling:SuspendProcesses')
  })
})
