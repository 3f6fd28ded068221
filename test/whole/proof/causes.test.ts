/** Why a refresh failed is asked of its group's scaling activities, once, and told in plain words; the cause decides what becomes of it. */
import { SuspendProcessesCommand, UpdateAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling'
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { minutes } from '@golden-ami/local-aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { expect, test } from 'vitest'
import { ACCOUNT, REGION } from '../../support/fleet.ts'
import { runInProcess } from '../../support/in-process.ts'
import { ENVIRONMENT, GROUP, STAGE_FILES, Stage } from '../../support/stage.ts'
import { asSoonAs, starting } from '../../support/two-people.ts'

type Harm = (stage: Stage, image: string) => Promise<unknown>
const sick: Harm = async ({ world }, image) => world.place(ACCOUNT, REGION).state(Ec2State).fates.set(image, Number.POSITIVE_INFINITY)
const NO_CAPACITY =
  'We currently do not have sufficient m7i.large capacity in the Availability Zone you requested (eu-west-1a). Launching EC2 instance failed.'
/** While its first instance warms up: from then on none is launched, and the group's activities say why. */
const full: Harm = ({ world, autoScaling }) =>
  asSoonAs(
    world,
    starting('run'),
    async () => {
      const { activities } = world.place(ACCOUNT, REGION).state(AutoScalingState)
      activities.put('full', {
        ...{ ActivityId: 'full', AutoScalingGroupName: GROUP, Cause: 'An instance refresh.', StartTime: new Date(world.now) },
        ...{ Description: 'Launching a new EC2 instance', StatusCode: 'Failed', StatusMessage: NO_CAPACITY },
      })
      await autoScaling.send(new SuspendProcessesCommand({ AutoScalingGroupName: GROUP, ScalingProcesses: ['Launch'] }))
    },
    { ms: minutes(1) },
  )

test.each<[string, Harm, string, RegExp, readonly string[]]>([
  ['the image', sick, 'rolled-back [rollout.failed]', /health check took .*new instance.* out of service/, ['1.1.0/1']],
  ['the place', full, 'failed [rollout.place]', /no capacity for m7i\.large in eu-west-1a/, []],
])('%s', async (_, harm, ends, words, rejected) => {
  const stage = await Stage.baseline()
  await stage.rolledOut('1.0.0/1', 'aaaa')
  await stage.autoScaling.send(new UpdateAutoScalingGroupCommand({ AutoScalingGroupName: GROUP, DesiredCapacity: 2, MaxSize: 4 }))
  stage.world.advance(minutes(30))
  const image = await stage.promoted('1.1.0/1', 'bbbb')
  const before = stage.world.journal.length
  const inputs = { environment: ENVIRONMENT, 'dry-run': 'false', 'warm-up': '5m' }
  const [ran] = await Promise.all([
    runInProcess(stage.world, { action: refreshAsg, inputs, files: STAGE_FILES, name: 'run' }),
    harm(stage, image),
  ])
  expect(`${ran.outputs.get('outcome')} ${/\[[a-z.]+\]$/.exec(ran.failed ?? '')?.[0]}`).toBe(ends)
  expect([ran.failed, ran.summary]).toEqual([expect.stringMatching(words), expect.stringMatching(words)])
  const asked = stage.world.journal.slice(before).filter(({ operation }) => operation === 'DescribeScalingActivities')
  // A page has a hundred of them: an hour of failed health checks is more.
  expect(new Set(asked.map(({ at }) => at)).size).toBeLessThan(4)
  expect((await stage.ledger(ENVIRONMENT)).at(-1)?.state.rejected.map(({ release }) => release)).toEqual(rejected)
})
