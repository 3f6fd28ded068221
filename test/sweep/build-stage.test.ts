import { expect, test } from '@jest/globals'
import { buildJob, builtWell, checkStages, shortBuilds } from '../support/build-sweep.ts'
import { sweep } from '../support/sweep.ts'

test('three stages, one image and one AMI for each, whatever happens', async () => {
  const { faults, again } = await sweep({
    setUp: async () => {
      const stages = shortBuilds()
      return { stages, world: stages.world }
    },
    run: ({ stages }, _, github) => buildJob(stages, { name: `attempt ${github.runAttempt}`, github }),
    isGood: builtWell,
    check: async ({ stages }, what) => checkStages(stages, what),
  })
  expect(faults).toBeGreaterThan(60)
  expect(again).toBeGreaterThan(faults / 5)
}, 600_000)
