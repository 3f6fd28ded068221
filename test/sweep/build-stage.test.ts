import { minutes, seconds } from '@golden-ami/local-aws'
import { expect, test } from '@jest/globals'
import type { Ran } from '../support/in-process.ts'
import { STAGES, Stages } from '../support/stages.ts'
import { sweep } from '../support/sweep.ts'

/** Short builds: every kind of call is made, and few are made again and again. */
const SHORT = { pending: seconds(5), creating: seconds(5), building: minutes(1), testing: seconds(30), distributing: seconds(20) }

/** The steps of a job; where a step was killed and the runner lives, its post step. */
const job = async (stages: Stages, attempt: number, runnerLives: boolean): Promise<Ran> => {
  const github = { runAttempt: attempt }
  const built = [...(await stages.chain({ name: `attempt ${attempt}`, github }))]
  const [stage, last] = built.at(-1) ?? []
  if (!stage || !last) throw new Error('no stage was built')
  if (last.ran.crashed && runnerLives) await stages.run({ stage }, { name: `post of attempt ${attempt}`, github, state: last.ran.state })
  return last.ran
}

test.each([
  ['the runner dies with the step', false],
  ['the post step runs', true],
])(
  'three stages, one image and one AMI for each; %s',
  async (_, runnerLives) => {
    const { mishaps, again } = await sweep({
      setUp: async () => {
        const stages = new Stages()
        stages.imageBuilder.plans = () => SHORT
        return { stages, world: stages.world }
      },
      run: ({ stages }, attempt) => job(stages, attempt, runnerLives),
      isGood: ran =>
        !ran.crashed && ran.failed === undefined && ['built', 'adopted', 'cache-hit'].includes(ran.outputs.get('outcome') ?? ''),
      check: async ({ stages }, what) => {
        const { images, recipes, components } = stages.imageBuilder
        const left = images.owned().filter(({ state }) => state?.status !== 'CANCELLED')
        expect({ what, left: left.map(({ state }) => state?.status) }).toEqual({ what, left: STAGES.map(() => 'AVAILABLE') })
        expect({ what, names: new Set(left.map(({ name }) => name)).size }).toEqual({ what, names: 3 })
        const amis = left.map(({ outputResources }) => outputResources?.amis?.map(({ image }) => stages.ec2.images.own(image ?? '')?.State))
        expect({ what, amis }).toEqual({ what, amis: STAGES.map(() => ['available']) })
        expect({ what, recipes: recipes.owned().length }).toEqual({ what, recipes: 3 })
        expect({ what, components: components.owned().length }).toEqual({ what, components: 4 })
      },
    })
    console.log(mishaps, again)
    expect(mishaps).toBeGreaterThan(100)
    expect(again).toBeGreaterThan(20)
  },
  600_000,
)
