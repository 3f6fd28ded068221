/** A canary from its first instance to its last, on local AWS. */
import { CancelInstanceRefreshCommand, RollbackInstanceRefreshCommand, SetDesiredCapacityCommand } from '@aws-sdk/client-auto-scaling'
import { minutes } from '@golden-ami/local-aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { MetricsState } from '@golden-ami/local-aws/services/monitoring/metrics-state'
import { CommandsState } from '@golden-ami/local-aws/services/ssm/commands/state'
import { describe, expect, test } from 'vitest'
import { CanaryWorld } from '../../support/canary.ts'
import { ACCOUNT, REGION } from '../../support/fleet.ts'
import type { Ran } from '../../support/in-process.ts'
import { playsBuilt } from '../../support/plays-built.ts'
import { shippedPolicy, withoutPermission } from '../../support/policies.ts'

playsBuilt()

const VERDICT = 'advance: verdict'
const ERRORS = 'verdicts: { errors: { by: metric, namespace: Web, metric: Errors, at-most: 5 } }'
const NO_WORSE = 'verdicts: { errors: { by: metric, namespace: Web, metric: Errors, no-worse-than: 10 } }'
const COMMAND = 'verdicts: { nginx: { by: command, run: systemctl is-active nginx } }'
const PROBE = 'verdicts: { probe: { by: http, url: "http://web.example.com/health", times: 2 } }'
const STEP = 'verdicts: { smoke: { by: step } }'

const errorsOf = (canary: CanaryWorld, old: number | undefined, fresh: number | undefined): void =>
  canary.world
    .place(ACCOUNT, REGION)
    .state(MetricsState)
    .tell({
      ...{ Namespace: 'Web', MetricName: 'Errors', of: 'instances' },
      ...(old === undefined ? {} : { value: old }),
      images: [{ id: canary.next, value: fresh }],
    })
const outcome = (ran: Ran): string => ran.outputs.get('outcome') ?? ''

describe('advance: verdict', () => {
  test('each checkpoint is watched, and the rest follows', async () => {
    const canary = await CanaryWorld.make(VERDICT)
    const ran = await canary.refresh()
    expect(ran.failed).toBeUndefined()
    expect(outcome(ran)).toBe('refreshed')
    expect(await canary.share()).toBe('20/20')
    expect(await canary.refreshes('web')).toEqual(['Successful', 'Cancelled', 'Cancelled'])
    expect(await canary.kinds()).toEqual(['baseline', 'promoting', 'promoted', 'verified'])
  })

  test.each<[string, string, (canary: CanaryWorld) => void, string]>([
    ['a metric above its limit', ERRORS, canary => errorsOf(canary, 1, 9), 'errors failed (Errors is 9 at most in'],
    [
      'a metric that is worse than that of the others',
      NO_WORSE,
      canary => errorsOf(canary, 2, 3),
      'Errors is 3 on new instances and 2 on the others',
    ],
    [
      'a metric without data',
      ERRORS,
      canary => errorsOf(canary, 1, undefined),
      'errors is inconclusive (0 periods have data, and 3 are needed)',
    ],
    [
      'a command that fails',
      COMMAND,
      canary => {
        canary.world.place(ACCOUNT, REGION).state(CommandsState).reactions = [{ id: canary.next, exitCode: 3, stdout: 'inactive' }]
      },
      'it is Failed with 3: inactive',
    ],
    [
      'a command that never arrives',
      COMMAND,
      canary => {
        canary.world.place(ACCOUNT, REGION).state(CommandsState).reactions = [{ id: canary.next, reachable: false }]
      },
      'was not reached (DeliveryTimedOut)',
    ],
  ])('%s ends it at the first checkpoint, and it goes back natively', async (_, strategy, before, why) => {
    const canary = await CanaryWorld.make(strategy)
    before(canary)
    const ran = await canary.refresh()
    expect([outcome(ran), ran.failed]).toEqual(['rolled-back', expect.stringContaining(why)])
    expect(await canary.share()).toBe('0/20')
    expect(await canary.refreshes('web')).toEqual(['RollbackSuccessful'])
    expect((await canary.ledger('development')).at(-1)?.state.rejected).toMatchObject([{ release: '1.0.0/1' }])
    expect(await canary.pointer('development')).toMatchObject({ image: canary.base, verified: canary.base })
  })

  test('what nobody can ask stops it where it is, and blames no release', async () => {
    const canary = await CanaryWorld.make(STEP)
    const ran = await canary.refresh()
    expect([outcome(ran), ran.failed]).toEqual([
      'failed',
      expect.stringContaining('smoke is inconclusive (no step gave this verdict in the input verdicts)'),
    ])
    expect([await canary.share(), await canary.refreshes('web')]).toEqual(['1/20', ['Cancelled']])
    expect((await canary.ledger('development')).at(-1)?.state.rejected).toEqual([])
    const verdicts = JSON.stringify([{ name: 'smoke', verdict: 'pass', because: 'fine' }])
    expect(outcome(await canary.refresh({ verdicts }))).toBe('refreshed')
  })

  test('what steps behind it are to say is waited for by no run: it is parked, and the next one is told', async () => {
    const canary = await CanaryWorld.make(STEP)
    const first = await canary.refresh({ until: '5' })
    expect([outcome(first), first.failed, await canary.share()]).toEqual(['paused', undefined, '1/20'])
    expect(await canary.refreshes('web')).toEqual(['InProgress'])
    const verdict = (said: string) => JSON.stringify([{ name: 'smoke', verdict: said, because: '12 tests' }])
    const second = await canary.refresh({ until: '25', verdicts: verdict('pass') })
    expect([outcome(second), await canary.share()]).toEqual(['paused', '5/20'])
    const last = await canary.refresh({ verdicts: verdict('fail') })
    expect([outcome(last), await canary.share()]).toEqual(['rolled-back', '0/20'])
  })

  test('what speaks against nothing brings it on', async () => {
    const canary = await CanaryWorld.make(
      `${NO_WORSE.slice(0, -2)}, nginx: { by: command, run: systemctl is-active nginx }, smoke: { by: step } }`,
    )
    errorsOf(canary, 2, 2)
    const verdicts = JSON.stringify([{ name: 'smoke', verdict: 'pass', because: '12 of 12 tests passed' }])
    const ran = await canary.refresh({ verdicts })
    expect([outcome(ran), ran.failed]).toEqual(['refreshed', undefined])
    expect(ran.lines.join('\n')).toContain('smoke passed (12 of 12 tests passed)')
  })

  test.each<[string, (url: string) => Response, string, number]>([
    ['right answers bring it on', () => new Response('ok'), 'refreshed', 3],
    ['wrong ones end it', () => new Response('', { status: 503 }), 'rolled-back', 1],
  ])('an address that is asked from the runner: %s', async (_, answer, became, checkpoints) => {
    const canary = await CanaryWorld.make(PROBE)
    const asked: string[] = []
    const fetch = async (input: string | URL | Request): Promise<Response> => {
      const url = String(input instanceof Request ? input.url : input)
      if (!url.startsWith('http://web.example.com')) return new Response('{}', { status: 404 })
      asked.push(url)
      return answer(url)
    }
    const ran = await canary.refresh({}, { fetch })
    expect(outcome(ran)).toBe(became)
    expect(asked).toEqual(Array(2 * checkpoints).fill('http://web.example.com/health'))
  })

  test('a verdict that fails later goes back natively, and what was replaced before by another refresh', async () => {
    const canary = await CanaryWorld.make(ERRORS)
    errorsOf(canary, 1, 1)
    canary.world
      .place(ACCOUNT, REGION)
      .state(MetricsState)
      .tell({
        ...{ Namespace: 'Web', MetricName: 'Errors', of: 'instances', value: 1, images: [{ id: canary.next, value: 9 }] },
        from: canary.world.now + minutes(30),
      })
    const ran = await canary.refresh()
    expect(outcome(ran)).toBe('rolled-back')
    expect(await canary.share()).toBe('0/20')
    expect(await canary.refreshes('web')).toEqual(['Successful', 'RollbackSuccessful', 'Cancelled'])
  })

  test('with on-failure: stop it is taken back where it was at work, and nothing else is done', async () => {
    const canary = await CanaryWorld.make(ERRORS)
    errorsOf(canary, 1, 9)
    const ran = await canary.refresh({ 'on-failure': 'stop' })
    expect(outcome(ran)).toBe('failed')
    expect((await canary.ledger('development')).at(-1)).toMatchObject({ kind: 'failed', release: '1.0.0/1' })
    canary.later(1)
    expect(await canary.share()).toBe('0/20')
  })

  test('whatever AWS means by a percentage where some match already: what it replaces beyond is watched too', async () => {
    const canary = await CanaryWorld.make(VERDICT)
    canary.world.place(ACCOUNT, REGION).state(AutoScalingState).checkpointsAreOf = 'replaced'
    await canary.refresh({ until: '5' })
    expect(await canary.share()).toBe('1/20')
    expect([outcome(await canary.refresh({ until: '25' })), await canary.share()]).toEqual(['paused', '6/20'])
    expect([outcome(await canary.refresh()), await canary.share()]).toEqual(['refreshed', '20/20'])
  })

  test('it goes no further than it is told, and the next run goes on', async () => {
    const canary = await CanaryWorld.make(VERDICT)
    const first = await canary.refresh({ until: '5' })
    expect([outcome(first), first.failed, await canary.share()]).toEqual(['paused', undefined, '1/20'])
    canary.later(20)
    expect(await canary.share()).toBe('1/20')
    const second = await canary.refresh({ until: '25' })
    expect([outcome(second), await canary.share()]).toEqual(['paused', '5/20'])
    const last = await canary.refresh()
    expect([outcome(last), await canary.share()]).toEqual(['refreshed', '20/20'])
  })

  test('where it is told to stop at no checkpoint of its own, nothing is begun', async () => {
    const canary = await CanaryWorld.make(VERDICT)
    const ran = await canary.refresh({ until: '10' })
    expect(ran.failed).toContain('input until: 10 is no checkpoint before the last; allowed: 5, 25')
    expect(await canary.refreshes('web')).toEqual([])
  })

  test('where nobody comes AWS goes on by itself after the hold limit, and whoever comes then proves it', async () => {
    const canary = await CanaryWorld.make(`${VERDICT}\nhold-limit: 24h`)
    await canary.refresh({ until: '5' })
    canary.later(26)
    expect(await canary.share()).toBe('5/20')
    canary.later(26)
    expect(await canary.share()).toBe('20/20')
    expect(await canary.pointer('development')).toMatchObject({ image: canary.next, verified: canary.base })
    expect(outcome(await canary.refresh())).toBe('refreshed')
    expect(await canary.pointer('development')).toMatchObject({ verified: canary.next })
  })
})

describe('advance: timed', () => {
  test('AWS goes on by itself: one refresh', async () => {
    const canary = await CanaryWorld.make('')
    expect(outcome(await canary.refresh())).toBe('refreshed')
    expect(await canary.refreshes('web')).toEqual(['Successful'])
  })
  test('a verdict stops it before AWS goes on', async () => {
    const canary = await CanaryWorld.make(`${ERRORS}\nadvance: timed`)
    errorsOf(canary, 1, 9)
    expect(outcome(await canary.refresh())).toBe('rolled-back')
    expect([await canary.share(), await canary.refreshes('web')]).toEqual(['0/20', ['RollbackSuccessful']])
  })
})

describe('somebody in the middle', () => {
  const act = async (canary: CanaryWorld, after: number, person: () => Promise<unknown>): Promise<Ran> => {
    const ran = canary.refresh()
    const { world } = canary
    world.timeline.at(world.now + minutes(after), () => void person())
    return ran
  }
  test('cancels it: the run ends, and the next one goes on', async () => {
    const canary = await CanaryWorld.make(VERDICT)
    const ran = await act(canary, 15, () => canary.autoScaling.send(new CancelInstanceRefreshCommand({ AutoScalingGroupName: 'web' })))
    expect([outcome(ran), await canary.share()]).toEqual(['failed', '1/20'])
    expect(outcome(await canary.refresh())).toBe('refreshed')
  })
  test('rolls it back: that is meant', async () => {
    const canary = await CanaryWorld.make(VERDICT)
    const ran = await act(canary, 15, () => canary.autoScaling.send(new RollbackInstanceRefreshCommand({ AutoScalingGroupName: 'web' })))
    expect([outcome(ran), await canary.share()]).toEqual(['rolled-back', '0/20'])
  })
  test.each([10, 30])('scales it to %i', async size => {
    const canary = await CanaryWorld.make(VERDICT)
    const ran = await act(canary, 15, () =>
      canary.autoScaling.send(new SetDesiredCapacityCommand({ AutoScalingGroupName: 'web', DesiredCapacity: size })),
    )
    expect([outcome(ran), await canary.share()]).toEqual(['refreshed', `${size}/${size}`])
  })
  test('an alarm that fires at the second checkpoint while nobody is there: AWS goes back to the first, and whoever comes to what was', async () => {
    const canary = await CanaryWorld.make(VERDICT)
    await canary.refresh({ until: '25' })
    canary.monitoring.set('web-5xx', 'ALARM')
    canary.later(2)
    expect(await canary.share()).toBe('1/20')
    canary.monitoring.set('web-5xx', 'OK')
    const ran = await canary.refresh()
    expect([outcome(ran), await canary.share()]).toEqual(['rolled-back', '0/20'])
  })
})

describe('the shipped policies', () => {
  const role = `arn:aws:iam::${ACCOUNT}:role/deliver`
  const everything = `verdicts: { errors: { by: metric, namespace: Web, metric: Errors, at-most: 5 }, nginx: { by: command, run: systemctl is-active nginx } }`
  const playing = async (...policies: readonly ReturnType<typeof shippedPolicy>[]) => {
    const canary = await CanaryWorld.make(everything)
    errorsOf(canary, 1, 1)
    canary.world.identities.roles.set(role, [...policies])
    return { canary, ran: await canary.refresh({}, { role }) }
  }
  const COMMANDS = shippedPolicy('actions/refresh-asg/command-policy.json', { Group: ['web'] })
  test('are enough', async () => {
    expect((await playing(shippedPolicy('refresh-asg'), COMMANDS)).ran.failed).toBeUndefined()
  })
  test.each<[string, () => ReturnType<typeof shippedPolicy>[], string]>([
    [
      'metrics',
      () => [withoutPermission(shippedPolicy('refresh-asg'), 'Look', 'cloudwatch:GetMetricData'), COMMANDS],
      'cloudwatch:GetMetricData',
    ],
    [
      'commands that were sent',
      () => [withoutPermission(shippedPolicy('refresh-asg'), 'Look', 'ssm:ListCommands'), COMMANDS],
      'ssm:ListCommands',
    ],
    ['sending commands', () => [shippedPolicy('refresh-asg')], 'ssm:SendCommand'],
    [
      'instances of other groups',
      () => [shippedPolicy('refresh-asg'), shippedPolicy('actions/refresh-asg/command-policy.json', { Group: ['api'] })],
      'ssm:SendCommand',
    ],
  ])('are needed: without %s it does not go on, and stays where it is', async (_, policies, permission) => {
    const { ran, canary } = await playing(...policies())
    expect(ran.failed).toContain(permission)
    expect([await canary.share(), await canary.refreshes('web')]).toEqual(['1/20', ['Cancelled']])
  })
})
