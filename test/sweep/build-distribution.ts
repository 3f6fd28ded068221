/** An image that is not everywhere yet: whatever hits the run that mends it, there is one AMI in each region and no second build. */
import { seconds, type World } from '@golden-ami/local-aws'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { expect } from 'expect'
import { ACCOUNT, REGION, Stages, withDistribution } from '../support/stages.ts'
import type { Sweep } from '../support/sweep.ts'
import { sweepOf } from './case.ts'

/** Short builds: every kind of call is made, and few are made again and again. */
const SHORT = { pending: seconds(5), creating: seconds(5), building: seconds(40), testing: seconds(20), distributing: seconds(20) }
const REGIONS = [REGION, 'us-east-1', 'us-east-2']
const OTHER = '222222222222'
const distribution = (...regions: readonly string[]): string =>
  `{ regions: [ ${regions.join(', ')} ], share-with: { accounts: [ "${OTHER}" ] } }`
const FORMER = { github: { runId: '900' } }
const OS = { stage: 'os' }

interface Setting {
  readonly stages: Stages
  readonly world: World
}
/** What is the same in both sweeps: how one attempt is made, and what holds in the end. */
const mending: Pick<Sweep<Setting>, 'run' | 'isGood' | 'check' | 'again'> = {
  again: 'both',
  run: async ({ stages }, attempt, github) => (await stages.run(OS, { name: `attempt ${attempt}`, github })).ran,
  isGood: ran => !ran.crashed && ran.failed === undefined && ['built', 'adopted', 'cache-hit'].includes(ran.outputs.get('outcome') ?? ''),
  check: async ({ stages }, what) => {
    const states = stages.imageBuilder.images.owned().map(({ state }) => state?.status)
    const amis = REGIONS.map(region => {
      const { images, launchPermissions } = stages.world.place(ACCOUNT, region).state(Ec2State)
      return images.owned().map(({ ImageId = '', State }) => [State, launchPermissions.own(ImageId)?.permissions])
    })
    expect({ what, states, amis }).toEqual({ what, states: ['AVAILABLE'], amis: REGIONS.map(() => [['available', [{ UserId: OTHER }]]]) })
  },
}
const withStages = (first: string): Stages => {
  const stages = new Stages()
  stages.files = withDistribution(stages.files, first)
  return stages
}

export const cases = [
  sweepOf<Setting>(
    'a distribution that failed in one region is tried again',
    {
      ...mending,
      setUp: async () => {
        const stages = withStages(distribution('us-east-1', 'us-east-2'))
        stages.imageBuilder.plans = () => ({ ...SHORT, failure: { workflow: 'DISTRIBUTION', regions: ['us-east-1'] } })
        await stages.run(OS, FORMER)
        stages.imageBuilder.plans = () => SHORT
        return { stages, world: stages.world }
      },
    },
    ({ faults, again }) => {
      expect(faults).toBeGreaterThan(10)
      expect(again).toBeGreaterThan(0)
    },
  ),

  sweepOf<Setting>(
    'an image is copied to a region that was added',
    {
      ...mending,
      setUp: async () => {
        const stages = withStages(distribution('us-east-1'))
        stages.imageBuilder.plans = () => SHORT
        await stages.run(OS, FORMER)
        stages.files = withDistribution(stages.files, distribution('us-east-1', 'us-east-2'))
        return { stages, world: stages.world }
      },
    },
    ({ faults, again }) => {
      expect(faults).toBeGreaterThan(10)
      expect(again).toBeGreaterThan(0)
    },
  ),
]
