/** refresh-asg for groups that no environment describes: an image is named, and nothing is recorded. */
import { UpdateAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling'
import { hours, minutes } from '@golden-ami/local-aws'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { ACCOUNT, Fleet, REGION } from '../../support/fleet.ts'
import { builtAction, type Ran, runInProcess } from '../../support/in-process.ts'
import { from, type Outputs, outputsOf, type Row } from '../../support/outputs.ts'
import { asSoonAs, starting } from '../../support/two-people.ts'

const GROUP = 'web'

/** A group of two instances that runs `before`. */
class Bare extends Fleet {
  before = ''
  after = ''
  static async begun(): Promise<Bare> {
    const bare = new Bare()
    bare.before = await bare.image('before')
    bare.after = await bare.image('after')
    await bare.group(GROUP, bare.before, 2)
    return bare
  }
  refresh(inputs: Readonly<Record<string, string>> = {}): Promise<Ran> {
    const given = { 'ami-id': this.after, 'auto-scaling-groups': GROUP, config: 'none', 'warm-up': '5m', ...inputs }
    return runInProcess(this.world, { action: builtAction('refresh-asg'), folder: 'refresh-asg', name: 'first', inputs: given })
  }
  outputs(ran: Ran): Outputs {
    return outputsOf('refresh-asg', ran, value =>
      value
        .replaceAll(this.before, 'before')
        .replaceAll(this.after, 'after')
        .replaceAll(/ [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '')
        .replaceAll(/"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"/g, '"id"'),
    )
  }
}
const begun = Bare.begun
const and = (happen: (bare: Bare) => unknown) => async (): Promise<Bare> => {
  const bare = await begun()
  await happen(bare)
  return bare
}
const broken = and(bare => bare.world.place(ACCOUNT, REGION).state(Ec2State).fates.set(bare.after, Number.POSITIVE_INFINITY))
const scale = (bare: Bare, size: number) =>
  bare.autoScaling.send(new UpdateAutoScalingGroupCommand({ AutoScalingGroupName: GROUP, MinSize: 0, DesiredCapacity: size }))

const group = (outcome: string, why: string, on = 2, of = 2) => ({ group: GROUP, outcome, why, instances: { on, of } })
const FAILED: Row['outputs'] = {
  ...{ outcome: 'failed', release: '', 'ami-id': 'after', targets: [], groups: [], plan: [] },
  ...{ 'failed-targets': [], 'refresh-ids': [], verdicts: [] },
}
const REFRESHED = { 'refresh-ids': [{ group: GROUP, id: 'id' }] }

const SICK =
  'a health check took 55 new instances out of service (The instance refresh timed out: no instance could be replaced within an hour.)'

export const bareRows: readonly Row[] = [
  {
    name: 'groups without an environment: every instance runs it',
    run: from(begun, bare => bare.refresh()),
    outputs: { ...FAILED, outcome: 'refreshed', groups: [group('refreshed', '2 of 2 instances run after')], ...REFRESHED },
  },
  {
    name: 'groups without an environment: they run it already',
    run: from(
      and(bare => bare.refresh()),
      bare => bare.refresh(),
    ),
    outputs: {
      ...FAILED,
      outcome: 'unchanged',
      groups: [group('unchanged', '2 of 2 instances run after, and its launch template says so')],
    },
  },
  {
    name: 'groups without an environment: no instance is in service',
    run: from(
      and(async bare => {
        await scale(bare, 0)
        bare.world.advance(hours(1))
      }),
      bare => bare.refresh(),
    ),
    outputs: {
      ...FAILED,
      outcome: 'configured',
      groups: [group('configured', 'it would launch after, and has no instance in service', 0, 0)],
      ...REFRESHED,
    },
  },
  {
    name: 'groups without an environment: AWS has put them back',
    run: from(broken, bare => bare.refresh()),
    outputs: {
      ...FAILED,
      outcome: 'rolled-back',
      groups: [{ ...group('rolled-back', SICK, 0, 2), cause: 'image' }],
      ...REFRESHED,
    },
    code: 'rollout.failed',
  },
  {
    name: 'groups without an environment: it takes longer',
    run: from(begun, bare => bare.refresh({ timeout: '6m' })),
    outputs: { ...FAILED, outcome: 'still-running', groups: [group('open', '1 of 3 instances run after', 1, 3)], ...REFRESHED },
    code: 'run.unfinished',
  },
  {
    name: 'groups without an environment: they are as they are',
    run: from(begun, bare => bare.refresh({ 'dry-run': 'true' })),
    outputs: {
      ...{ ...FAILED, outcome: 'planned', groups: [group('open', '0 of 2 instances run after', 0, 2)] },
      plan: [
        { do: 'add-version', on: 'web', because: '0 of 2 instances run after' },
        { do: 'start-refresh', on: 'web', because: '0 of 2 instances run after' },
      ],
    },
  },
  {
    name: 'groups without an environment: one that does not exist',
    run: from(begun, bare => bare.refresh({ 'auto-scaling-groups': 'gone' })),
    outputs: {
      ...FAILED,
      groups: [{ ...group('failed', 'Auto Scaling group gone does not exist.', 0, 0), group: 'gone', cause: 'place' }],
    },
    code: 'group.missing',
  },
  {
    name: 'groups without an environment: no such image',
    run: from(begun, bare => bare.refresh({ 'ami-id': 'ami-0123456789abcdef0' })),
    outputs: {
      ...{ ...FAILED, 'ami-id': 'ami-0123456789abcdef0' },
      groups: [
        {
          ...group(
            'failed',
            "ValidationError: You must use a valid fully-formed launch template. The image id '[ami-0123456789abcdef0]' does not exist",
            0,
            2,
          ),
          cause: 'place',
        },
      ],
    },
    code: 'aws.refused',
  },
  {
    name: 'groups without an environment: cancelled',
    run: from(begun, async bare => {
      const cancel = asSoonAs(bare.world, starting('first'), async () => bare.world.processes.get('first')?.cancel(), { ms: minutes(2) })
      const [ran] = await Promise.all([bare.refresh(), cancel])
      return ran
    }),
    outputs: { ...FAILED, groups: [group('cancelled', 'instance refresh is Cancelled', 1, 2)], ...REFRESHED },
    code: 'run.cancelled',
  },
  {
    name: 'groups without an environment: an input is wrong',
    run: from(begun, bare => bare.refresh({ environment: 'development' })),
    outputs: { ...FAILED, 'ami-id': '' },
    code: 'input.invalid',
  },
]
