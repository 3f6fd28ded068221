import { expect } from 'expect'
import { buildJob, builtWell, checkStages, shortBuilds } from './build-job.ts'
import { sweepOf } from './case.ts'

export const cases = [
  sweepOf(
    'three stages, one image and one AMI for each, whatever happens',
    {
      setUp: async () => {
        const stages = shortBuilds()
        return { stages, world: stages.world }
      },
      run: ({ stages }, _, github) => buildJob(stages, { name: `attempt ${github.runAttempt}`, github }),
      isGood: builtWell,
      check: async ({ stages }, what) => checkStages(stages, what),
    },
    ({ faults, again }) => {
      expect(faults).toBeGreaterThan(60)
      expect(again).toBeGreaterThan(faults / 5)
    },
  ),
]
