import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { expect } from 'expect'
import { Fleet } from '../support/fleet.ts'
import { type Ran, runInProcess } from '../support/in-process.ts'
import { sweepOf } from './case.ts'

const setUp = async () => {
  const fleet = new Fleet()
  const before = await fleet.image('before')
  const after = await fleet.image('after')
  await fleet.group('web', before, 3)
  return { fleet, world: fleet.world, after }
}

export const cases = ['cancel', 'leave', 'rollback'].map(onCancel =>
  sweepOf(
    `one group, on-cancel ${onCancel}: one template version, and every instance on the image`,
    {
      setUp,
      stride: 3,
      run: ({ world, after }, attempt) =>
        runInProcess(world, {
          action: refreshAsg,
          name: `attempt ${attempt}`,
          github: { runAttempt: attempt },
          inputs: { 'ami-id': after, 'auto-scaling-groups': 'web', 'on-cancel': onCancel, 'dry-run': 'false' },
        }),
      isGood: (ran: Ran) => !ran.crashed && ran.failed === undefined && ran.outputs.get('outcome') !== 'still-running',
      check: async ({ fleet, after }, what) => {
        expect({ what, running: await fleet.running('web') }).toEqual({ what, running: [after, after, after] })
        expect({ what, versions: await fleet.templateVersions('web') }).toEqual({ what, versions: 2 })
        const refreshes = await fleet.refreshes('web')
        const ours = refreshes.filter(status => status !== 'Cancelled' && status !== 'RollbackSuccessful')
        expect({ what, ours }).toEqual({ what, ours: ['Successful'] })
      },
    },
    ({ faults, again }) => {
      expect(faults).toBeGreaterThan(20)
      expect(again).toBeGreaterThan(3)
    },
  ),
)
