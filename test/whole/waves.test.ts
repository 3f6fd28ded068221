/** An environment in waves, one account after the other: each bakes before the next is begun, and its alarms are asked meanwhile. */
import { ResumeProcessesCommand, SuspendProcessesCommand, UpdateAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling'
import { run as promote } from '@golden-ami/actions/promote'
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { minutes } from '@golden-ami/local-aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { alarmChange } from '@golden-ami/local-aws/services/monitoring/fault'
import { MonitoringState } from '@golden-ami/local-aws/services/monitoring/state'
import { expect, test } from 'vitest'
import { ACCOUNTS, ESTATE_FILES, type Estate, estate, REGIONS, roleOf, TARGETS } from '../support/estate.ts'
import { type Ran, runInProcess } from '../support/in-process.ts'
import { autoScalingAt } from '../support/place.ts'
import { asSoonAs, starting } from '../support/two-people.ts'

const FILE = '.github/golden-ami.yml'
const BAKE = minutes(30)
const files = { [FILE]: ESTATE_FILES[FILE].replace('    timeout: 6h', '    timeout: 6h\n    wave-bake: 30m\n    alarms: [ web-5xx ]') }
const ENVIRONMENT = { environment: 'development', 'dry-run': 'false' }
const PROMOTE = { ...ENVIRONMENT, 'when-not-due': 'fail', baseline: 'false', 'github-token': 'token' }

const start = ({ world }: Estate, action: typeof promote, inputs: { readonly [name: string]: string }, name: string): Promise<Ran> =>
  runInProcess(world, { action, inputs, files, role: roleOf(ACCOUNTS[0]), name, github: { runId: String(name.length) } })
const outcomes = (ran: Ran): readonly string[] =>
  JSON.parse(ran.outputs.get('targets') ?? '[]').map(({ name, outcome }: { name: string; outcome: string }) => `${name} ${outcome}`)

const begun = async (): Promise<Estate> => {
  const made = await estate(1)
  for (const account of ACCOUNTS)
    for (const region of REGIONS) made.estate.world.place(account, region).state(MonitoringState).set('web-5xx', 'OK')
  await start(made.estate, promote, { ...PROMOTE, baseline: 'true' }, 'baseline')
  const release = await made.estate.release('1.0.0/1', 'f1')
  await made.estate.share(release)
  const promoted = await start(made.estate, promote, { ...PROMOTE, 'ami-id': release }, 'promoting')
  expect([promoted.failed, promoted.outputs.get('outcome')]).toEqual([undefined, 'promoted'])
  return made.estate
}
/** ms at which each account's refreshes were asked for. */
const startsOf = ({ world }: Estate): readonly number[] =>
  ACCOUNTS.map(one =>
    Math.min(
      ...world.journal.flatMap(({ account, operation, at }) => (operation === 'StartInstanceRefresh' && account === one ? [at] : [])),
    ),
  )

test('a wave is begun when the one before has run well for as long as it bakes', async () => {
  const there = await begun()
  const ran = await start(there, refreshAsg, ENVIRONMENT, 'run')
  expect([ran.failed, ran.outputs.get('outcome')]).toEqual([undefined, 'refreshed'])
  expect(outcomes(ran)).toEqual(TARGETS.map(({ name }) => `${name} refreshed`))
  const [first = 0, second = 0, third = 0] = startsOf(there)
  // A refresh takes its warm-up of 15 minutes, and a while to launch.
  for (const between of [second - first, third - second]) {
    expect(between).toBeGreaterThan(BAKE + minutes(15))
    expect(between).toBeLessThan(BAKE + minutes(25))
  }
  const asked = there.world.journal.filter(({ operation, process }) => operation === 'DescribeAlarms' && process === 'run')
  expect(asked.length).toBeGreaterThan(0)
})

test('an alarm that fires while the first bakes rejects the release, and the second is never begun', async () => {
  const there = await begun()
  const [ACCOUNT, REGION] = [ACCOUNTS[0], REGIONS[1]]
  const what = alarmChange({ account: ACCOUNT, region: REGION, name: 'web-5xx', state: 'ALARM' })
  const [ran] = await Promise.all([
    start(there, refreshAsg, ENVIRONMENT, 'run'),
    asSoonAs(
      there.world,
      { process: 'run', operation: 'LabelParameterVersion' },
      async () => there.world.inject({ when: { at: there.world.now }, what }),
      {
        ms: minutes(10),
      },
    ),
  ])
  expect([ran.outputs.get('outcome'), ran.failed]).toEqual(['rolled-back', expect.stringContaining(`web-5xx in ${ACCOUNT}/${REGION}`)])
  expect(startsOf(there).slice(1)).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY])
  const { rejected } = (await there.ledger('development')).at(-1)?.state ?? {}
  expect(rejected?.map(({ release }) => release)).toEqual(['1.0.0/1'])
})

test('one group in one of six targets has no capacity: it is named, nothing is rejected, and `only: failed` touches only it', async () => {
  const there = await begun()
  const oneWave = { [FILE]: ESTATE_FILES[FILE].replace(/ {4}waves: .*\n/, '') }
  const [account, region] = [ACCOUNTS[2], REGIONS[1]]
  const client = autoScalingAt(there.world, { account, region })
  const group = { AutoScalingGroupName: 'web', ScalingProcesses: ['Launch'] }
  await client.send(new UpdateAutoScalingGroupCommand({ AutoScalingGroupName: 'web', MinSize: 0, DesiredCapacity: 2, MaxSize: 4 }))
  there.world.advance(minutes(30))
  const refresh = (name: string, inputs: Readonly<Record<string, string>> = {}) =>
    runInProcess(there.world, {
      ...{ action: refreshAsg, files: oneWave, role: roleOf(ACCOUNTS[0]), name, github: { runId: name } },
      inputs: { ...ENVIRONMENT, ...inputs },
    })
  const [ran] = await Promise.all([
    refresh('run'),
    asSoonAs(
      there.world,
      starting('run'),
      async () => {
        there.world
          .place(account, region)
          .state(AutoScalingState)
          .activities.put('full', {
            ...{ ActivityId: 'full', AutoScalingGroupName: 'web', Cause: 'An instance refresh.', StartTime: new Date(there.world.now) },
            ...{ Description: 'Launching a new EC2 instance', StatusCode: 'Failed', StatusMessage: 'InsufficientInstanceCapacity' },
          })
        await client.send(new SuspendProcessesCommand(group))
      },
      { ms: minutes(1) },
    ),
  ])
  expect([ran.outputs.get('outcome'), ran.failed]).toEqual(['failed', expect.stringMatching(/no capacity.*\[rollout\.place\]$/s)])
  const name = `t3/${region}`
  expect(JSON.parse(ran.outputs.get('failed-targets') ?? '')).toEqual([name])
  expect((await there.ledger('development')).at(-1)?.state.rejected).toEqual([])

  await client.send(new ResumeProcessesCommand(group))
  there.world.advance(minutes(90))
  const before = there.world.journal.length
  const again = await refresh('again', { only: 'failed' })
  expect([again.failed, again.outputs.get('outcome')]).toEqual([undefined, 'refreshed'])
  const started = there.world.journal.slice(before).filter(({ operation }) => operation === 'StartInstanceRefresh')
  expect(started.map(one => `${one.account} ${one.region}`)).toEqual([`${account} ${region}`])
  expect((await there.ledger('development')).at(-1)?.kind).toBe('verified')
  const nothing = await refresh('nothing', { only: 'failed' })
  expect([nothing.failed, nothing.outputs.get('outcome')]).toEqual([undefined, 'unchanged'])
})
