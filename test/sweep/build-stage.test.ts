import { seconds } from '@golden-ami/local-aws'
import { expect, test } from '@jest/globals'
import type { Ran } from '../support/in-process.ts'
import { STAGES, Stages } from '../support/stages.ts'
import { sweep, type Try } from '../support/sweep.ts'

/** Short builds: every kind of call is made, and few are made again and again. */
const SHORT = { pending: seconds(5), creating: seconds(5), building: seconds(40), testing: seconds(20), distributing: seconds(10) }

/** The steps of a job. When a step is killed, its runner lives in every second world, and runs its post step. */
const job = async (stages: Stages, github: Try): Promise<Ran> => {
  const built = [...(await stages.chain({ name: `attempt ${github.runAttempt}`, github }))]
  const [stage, last] = built.at(-1) ?? []
  if (!stage || !last) throw new Error('no stage was built')
  const runnerLives = stages.world.journal.length % 2 === 0
  if (last.ran.crashed && runnerLives) await stages.run({ stage }, { name: 'post', github, state: last.ran.state })
  return last.ran
}

test('three stages, one image and one AMI for each, whatever happens', async () => {
  const { mishaps, again } = await sweep({
    setUp: async () => {
      const stages = new Stages()
      stages.imageBuilder.plans = () => SHORT
      return { stages, world: stages.world }
    },
    run: ({ stages }, _, github) => job(stages, github),
    isGood: ran => !ran.crashed && ran.failed === undefined && ['built', 'adopted', 'cache-hit'].includes(ran.outputs.get('outcome') ?? ''),
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
  expect(mishaps).toBeGreaterThan(60)
  expect(again).toBeGreaterThan(mishaps / 5)
}, 600_000)
