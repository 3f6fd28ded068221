/** Each action in a role with the policy that it ships, and then with one IAM action less. */
import {
  AttachLoadBalancerTargetGroupsCommand,
  PutWarmPoolCommand,
  StartInstanceRefreshCommand,
  UpdateAutoScalingGroupCommand,
} from '@aws-sdk/client-auto-scaling'
import { CreateLaunchTemplateVersionCommand } from '@aws-sdk/client-ec2'
import { run as promote } from '@golden-ami/actions/promote'
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { run as rollback } from '@golden-ami/actions/rollback'
import { minutes, seconds } from '@golden-ami/local-aws'
import type { Policy } from '@golden-ami/local-aws/iam/policy'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { MonitoringState } from '@golden-ami/local-aws/services/monitoring/state'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, REGION } from '../../support/fleet.ts'
import { type Ran, type Run, runInProcess } from '../../support/in-process.ts'
import { LoadBalancer } from '../../support/load-balancer.ts'
import { permissionsOf, shippedPolicy, withoutPermission } from '../../support/policies.ts'
import { ENVIRONMENT, GROUP, STAGE_FILES, Stage } from '../../support/stage.ts'

const ROLE = 'arn:aws:iam::111111111111:role/deliver'
const FILE = '.github/golden-ami.yml'
const files = { [FILE]: STAGE_FILES[FILE].replace('targets:', 'alarms: [ web-5xx ], targets:') }

/** What a role is used for: what was there before, and the run. */
interface Scenario {
  readonly name: string
  readonly before: () => Promise<Stage>
  readonly run: Pick<Run, 'action' | 'inputs'>
  /** The call at which the workflow is cancelled. */
  readonly cancelledAt?: string
  /** How it ends with the whole policy. */
  readonly ends: string
  readonly code?: string
}

/** Of what templates and roles are told by, the remedy says it. */
const deniedAs = ({ sid, action }: { readonly sid: string; readonly action: string }): string => {
  if (action === 'iam:PassRole') return 'aws.denied-role'
  // An alarm that may not be read closes its gate, which says so, and may be overridden.
  if (sid === 'LookAtAlarms') return 'gate.closed'
  return action === 'ec2:CreateLaunchTemplateVersion' || sid === 'LaunchFromTheTemplates' ? 'aws.denied-template' : 'aws.denied'
}

const play = async ({ before, run, cancelledAt }: Scenario, policies: readonly Policy[]): Promise<Ran> => {
  const stage = await before()
  stage.world.identities.roles.set(ROLE, policies)
  if (cancelledAt !== undefined)
    stage.world.inject({ when: { call: 0, of: { process: 'run', operation: cancelledAt } }, what: { do: 'cancel', process: 'run' } })
  const inputs = { environment: ENVIRONMENT, 'dry-run': 'false', ...run.inputs }
  return runInProcess(stage.world, { action: run.action, inputs, files, role: ROLE, name: 'run' })
}

/** The group follows $Latest, whose newest version differs in more than the image. */
const unpinned = async (stage: Stage): Promise<Stage> => {
  await stage.ec2.send(
    new CreateLaunchTemplateVersionCommand({
      LaunchTemplateName: GROUP,
      SourceVersion: '$Latest',
      LaunchTemplateData: {
        ...{ InstanceType: 'm7i.xlarge', IamInstanceProfile: { Name: 'web' } },
        TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'team', Value: 'shop' }] }],
      },
    }),
  )
  await stage.autoScaling.send(
    new UpdateAutoScalingGroupCommand({
      AutoScalingGroupName: GROUP,
      LaunchTemplate: { LaunchTemplateName: GROUP, Version: '$Latest' },
    }),
  )
  return pooled(stage)
}
/** An instance waits in the group's warm pool. */
const pooled = async (stage: Stage): Promise<Stage> => {
  await stage.autoScaling.send(new PutWarmPoolCommand({ AutoScalingGroupName: GROUP, MinSize: 1, MaxGroupPreparedCapacity: 0 }))
  stage.world.advance(minutes(5))
  return stage
}
/** From now on the group goes by the health checks of a load balancer. */
const balanced = async (stage: Stage): Promise<Stage> => {
  const balancer = await LoadBalancer.in(stage.world, { account: ACCOUNT, region: REGION })
  await balancer.forward()
  const at = { AutoScalingGroupName: GROUP }
  await stage.autoScaling.send(new AttachLoadBalancerTargetGroupsCommand({ ...at, TargetGroupARNs: [balancer.targetGroup] }))
  await stage.autoScaling.send(new UpdateAutoScalingGroupCommand({ ...at, HealthCheckType: 'ELB' }))
  stage.world.advance(minutes(5))
  return stage
}
const placeOf = ({ world }: Stage) => world.place(ACCOUNT, REGION)

const promoted = async (): Promise<Stage> => {
  const stage = await Stage.baseline()
  await stage.promoted('1.0.0/1', 'aaaa')
  return stage
}
const rolledOut = async (): Promise<Stage> => {
  const stage = await Stage.baseline()
  await stage.rolledOut('1.0.0/1', 'aaaa')
  return stage
}
/** The label is on the oldest of 100 versions. */
const crowded = async (broken = false): Promise<Stage> => {
  const stage = await Stage.baseline()
  const image = await stage.promoted('1.0.0/1', 'aaaa')
  if (broken) placeOf(stage).state(Ec2State).fates.set(image, Number.POSITIVE_INFINITY)
  await stage.release('1.1.0/1', 'bbbb')
  placeOf(stage).state(MonitoringState).set('web-5xx', 'OK')
  return stage.crowded('1.0.0/1', image, 'aaaa')
}
/** What is verified is encrypted under a key that is gone, and what is promoted never becomes healthy. */
const keyless = async (): Promise<Stage> => {
  const stage = await Stage.baseline()
  await stage.rolledOut('1.0.0/1', 'aaaa', { Encrypted: true, KmsKeyId: `arn:aws:kms:${REGION}:${ACCOUNT}:key/gone` })
  const image = await stage.promoted('1.1.0/1', 'bbbb')
  placeOf(stage).state(Ec2State).fates.set(image, Number.POSITIVE_INFINITY)
  placeOf(stage).state(MonitoringState).set('web-5xx', 'OK')
  await stage.release('1.2.0/1', 'cccc')
  return stage
}
/** The release that is to be refreshed to never becomes healthy. */
const promotedBroken = async (): Promise<Stage> => {
  const stage = await Stage.baseline()
  const image = await stage.promoted('1.0.0/1', 'aaaa')
  placeOf(stage).state(Ec2State).fates.set(image, Number.POSITIVE_INFINITY)
  return stage
}
/** A person replaces the instances, which is not something that AWS can roll back. */
const replacing = async (): Promise<Stage> => {
  const stage = await rolledOut()
  await stage.warmsUpFor(600)
  await stage.autoScaling.send(new StartInstanceRefreshCommand({ AutoScalingGroupName: GROUP }))
  stage.world.advance(seconds(5))
  return stage
}

const PIN = { unpinned: 'pin' }
const BACK = { reason: 'errors since the release', quarantine: 'false' }
const PROMOTE = { 'when-not-due': 'fail', baseline: 'false', 'github-token': 'token' }

interface Shipped {
  readonly action: string
  readonly scenarios: readonly Scenario[]
  /** IAM actions that no scenario misses, and what they are for. */
  readonly notMissed: Readonly<Record<string, string>>
}
type Permission = ReturnType<typeof permissionsOf>[number]
const ROLES = { 'sts:AssumeRole': 'asked for only where a target has a role that the job gets by its own' }
/** Without it each is asked for by itself (test/unit/aws/home.test.ts). */
const NEWEST = { ReadQuarantined: 'quarantines in one call with ledger and lock' }
/** Statements of groups that are selected by a tag (test/whole/policies/conditions.test.ts). */
const TAGGED = { RefreshTaggedGroups: 'groups by a tag', PinTaggedGroups: 'groups by a tag' }
/** What cannot be asked of the keys of encrypted images bars nothing: then a way back is taken that is none (below). */
const KEYS = {
  'ec2:DescribeSnapshots': 'the keys of encrypted images',
  'kms:DescribeKey': 'the keys of encrypted images',
}
/** Without it a soak is not proved (test/whole/gates/soak.test.ts). */
const SOAK = { 'autoscaling:DescribeScalingActivities': 'the soak, where an environment asks for one' }
/** Without them it is said that this was not asked, and nothing else (test/whole/before-launch.test.ts). */
const BEFORE_LAUNCH = Object.fromEntries(
  ['autoscaling:DescribeLifecycleHooks', 'ec2:DescribeInstanceTypes', 'ec2:DescribeSubnets', 'servicequotas:GetServiceQuota'].map(name => [
    name,
    'what a launch would lack, before anything is changed',
  ]),
)
/** What canaries are asked about (test/whole/canary/canary.test.ts). */
const CANARIES = Object.fromEntries(
  ['cloudwatch:GetMetricData', 'ssm:ListCommandInvocations', 'ssm:ListCommands'].map(name => [name, 'canaries whose verdicts ask for it']),
)
/** Without it only a refresh's own reason tells why it failed (test/unit/domain/workload/asg/cause). */
const CAUSE = { 'autoscaling:DescribeScalingActivities': 'what a refresh has failed for' }
/** Without it nobody is named, and that is said (test/whole/proof/reversals.test.ts). */
const HISTORY = { 'cloudtrail:LookupEvents': 'who has put a group back' }
/** What only the page of a dry run needs: it stands without, and names what is missing (test/whole/decision-page.test.ts). */
const PAGE = {
  'ec2:GetImageAncestry': 'the lineage on the decision page',
  'ec2:GetImageFindings': 'the findings on the decision page',
  'inspector2:ListFindings': 'the findings on the decision page, where EC2 has none',
  'imagebuilder:GetImage': 'the gate of the tests, where it is asked for, and the findings on the decision page',
  'imagebuilder:ListImagePackages': 'the packages on the decision page',
  'imagebuilder:ListImageScanFindings': 'the findings on the decision page, where EC2 has none',
}
/** What only targets in other accounts and regions need (test/whole/promote-everywhere.test.ts). */
const EVERYWHERE = Object.fromEntries(
  [
    ...['ec2:AttachImageWatermark', 'ec2:CopyImage', 'ec2:CreateTags', 'ec2:DescribeImageAttribute', 'ec2:DescribeSnapshotAttribute'],
    ...['ec2:DescribeSnapshots', 'ec2:EnableImageDeprecation', 'ec2:EnableImageDeregistrationProtection', 'ec2:ModifyImageAttribute'],
    ...['ec2:ModifySnapshotAttribute', 'kms:DescribeKey', 'kms:ListGrants', 'kms:CreateGrant', 'kms:GenerateDataKeyWithoutPlaintext'],
    ...['kms:ReEncryptFrom', 'kms:ReEncryptTo'],
  ].map(name => [name, 'the image in other accounts and regions']),
)
const SHIPPED: readonly Shipped[] = [
  {
    action: 'refresh-asg',
    scenarios: [
      {
        name: 'a group that has to be pinned',
        before: async () => balanced(await unpinned(await promoted())),
        run: { action: refreshAsg, inputs: PIN },
        ends: 'refreshed',
      },
      {
        name: 'cancelled',
        before: promoted,
        run: { action: refreshAsg, inputs: {} },
        cancelledAt: 'StartInstanceRefresh',
        ...{ ends: 'failed', code: 'run.cancelled' },
      },
      {
        name: 'cancelled, with a way back',
        before: promoted,
        run: { action: refreshAsg, inputs: { 'on-cancel': 'rollback' } },
        cancelledAt: 'StartInstanceRefresh',
        ...{ ends: 'failed', code: 'run.cancelled' },
      },
      {
        name: 'a release that has to be rolled back',
        before: promotedBroken,
        run: { action: refreshAsg, inputs: { 'warm-up': '5m' } },
        ...{ ends: 'rolled-back', code: 'rollout.failed' },
      },
      {
        name: 'the same, with the label on the oldest version',
        before: () => crowded(true),
        run: { action: refreshAsg, inputs: { 'warm-up': '5m' } },
        ...{ ends: 'rolled-back', code: 'rollout.failed' },
      },
    ],
    notMissed: {
      ...ROLES,
      ...KEYS,
      ...TAGGED,
      ...NEWEST,
      ...CAUSE,
      ...BEFORE_LAUNCH,
      ...CANARIES,
      ...HISTORY,
      LookAtAlarms: 'alarms between two waves (test/whole/waves.test.ts)',
    },
  },
  {
    action: 'promote',
    scenarios: [
      {
        name: 'a release',
        before: async () => {
          const stage = await Stage.baseline()
          await stage.release('1.0.0/1', 'aaaa')
          placeOf(stage).state(MonitoringState).set('web-5xx', 'OK')
          return pooled(stage)
        },
        run: { action: promote, inputs: { ...PROMOTE, release: '1.0.0/1' } },
        ends: 'promoted',
      },
      {
        name: 'a release, with the label on the oldest version',
        before: () => crowded(),
        run: { action: promote, inputs: { ...PROMOTE, release: '1.1.0/1' } },
        ends: 'promoted',
      },
      {
        name: 'a baseline',
        before: async () => {
          const stage = new Stage()
          await stage.group(GROUP, await stage.image('what runs today'), 1)
          return stage
        },
        run: { action: promote, inputs: { ...PROMOTE, baseline: 'true' } },
        ends: 'promoted',
      },
    ],
    notMissed: { ...SOAK, ...ROLES, ...PAGE, ...EVERYWHERE, ...KEYS, ...BEFORE_LAUNCH },
  },
  {
    action: 'rollback',
    scenarios: [
      {
        name: 'of a finished rollout',
        before: async () => balanced(await unpinned(await rolledOut())),
        run: { action: rollback, inputs: { ...BACK, ...PIN, quarantine: 'true' } },
        ends: 'rolled-back',
      },
      { name: 'of what AWS cannot roll back', before: replacing, run: { action: rollback, inputs: BACK }, ends: 'rolled-back' },
      {
        name: 'with the label on the oldest version',
        before: () => crowded(),
        run: { action: rollback, inputs: BACK },
        ends: 'rolled-back',
      },
    ],
    notMissed: {
      ...ROLES,
      ...KEYS,
      ...TAGGED,
      ...NEWEST,
      ...CAUSE,
      'ssm:GetParameters': 'whether it is halted: a rollback goes on under a halt, and says so',
      'autoscaling:RollbackInstanceRefresh': 'without it the refresh is cancelled instead, as where AWS cannot roll it back',
    },
  },
]

/** What a cancelled workflow is not allowed to undo is told with the cancellation. */
const UNDOES = ['autoscaling:CancelInstanceRefresh', 'autoscaling:RollbackInstanceRefresh']

const codeOf = (failed: string | undefined): string | undefined => failed?.match(/\[([a-z.-]+)\]$/)?.[1]

describe.each(SHIPPED)('$action', ({ action, scenarios, notMissed }) => {
  const policy = shippedPolicy(action)
  const isMissed = ({ sid, action: name }: Permission): boolean => !(name in notMissed) && !(sid in notMissed)
  const permissions = permissionsOf(policy)

  /** What the first scenario that misses the permission says; undefined: none does. */
  const firstNaming = async ({ sid, action: denied }: Permission): Promise<string | undefined> => {
    for (const scenario of scenarios) {
      const { failed } = await play(scenario, [withoutPermission(policy, sid, denied)])
      if (failed?.includes(`is not authorized to perform: ${denied} on resource: `)) return failed
    }
    return undefined
  }

  test.each(scenarios)('its policy is enough: $name', async scenario => {
    const ran = await play(scenario, [policy])
    expect([ran.outputs.get('outcome'), codeOf(ran.failed)]).toEqual([scenario.ends, scenario.code])
  })

  test.each(permissions.filter(isMissed))('without $action ($sid) it says that this is missing', async permission => {
    const message = await firstNaming(permission)
    const undoing = action === 'refresh-asg' && UNDOES.includes(permission.action)
    const code = undoing ? 'run.cancelled' : deniedAs(permission)
    expect([message, codeOf(message)]).toEqual([expect.any(String), code])
  })

  test(`${Object.keys(notMissed).join(', ')}: none of these is missed`, async () => {
    const less = permissions
      .filter(permission => !isMissed(permission))
      .reduce((left, { sid, action: name }) => withoutPermission(left, sid, name), policy)
    for (const scenario of scenarios) expect((await play(scenario, [less])).outputs.get('outcome')).toBe(scenario.ends)
  })
})

describe('a way back whose key is gone', () => {
  const BROKEN = { action: refreshAsg, inputs: { 'warm-up': '5m' } }
  const NEXT = { action: promote, inputs: { ...PROMOTE, release: '1.2.0/1' } }
  const release = (ran: Ran) => ran.outputs.get('release')
  const toGood = () => '1.0.0/1'
  test.each<[string, Scenario['run'], (ran: Ran) => string | undefined, (denied: string) => unknown]>([
    ['refresh-asg', BROKEN, release, toGood],
    ['rollback', { action: rollback, inputs: BACK }, release, toGood],
    [
      'promote',
      NEXT,
      ran => /"gate":"rollback-ready".*?"because":"([^"]*)"/.exec(ran.outputs.get('gates') ?? '')?.[1],
      denied => expect.stringMatching(`^1.0.0/1 can be gone back to; .* cannot be looked at: .* is not authorized to perform: ${denied} `),
    ],
  ])('%s passes over it, unless it may not look', async (action, run, told, anyway) => {
    const scenario = { name: '', before: keyless, run, ends: '' }
    const policy = shippedPolicy(action)
    const without = (denied: string): Policy =>
      withoutPermission(policy, permissionsOf(policy).find(one => one.action === denied)!.sid, denied)
    expect(told(await play(scenario, [policy]))).toMatch(/^baseline\//)
    for (const denied of Object.keys(KEYS))
      expect([denied, told(await play(scenario, [without(denied)]))]).toEqual([denied, anyway(denied)])
  })
})
