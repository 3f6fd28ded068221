/** An environment in waves, one account after the other: each bakes before the next is begun, and its alarms are asked meanwhile. */
import { run as promote } from '@golden-ami/actions/promote'
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { minutes } from '@golden-ami/local-aws'
import { alarmChange } from '@golden-ami/local-aws/services/monitoring/fault'
import { MonitoringState } from '@golden-ami/local-aws/services/monitoring/state'
import { expect, test } from 'vitest'
import { ACCOUNTS, ESTATE_FILES, type Estate, estate, REGIONS, roleOf, TARGETS } from '../support/estate.ts'
import { type Ran, runInProcess } from '../support/in-process.ts'
import { asSoonAs } from '../support/two-people.ts'

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
