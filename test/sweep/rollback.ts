import { expect } from 'expect'
import type { Ran } from '../support/in-process.ts'
import { Stage } from '../support/stage.ts'
import { sweepOf } from './case.ts'
import { abandonedRefresh, endedWell, rollingBack } from './environment-runs.ts'

const isBack = async (stage: Stage, what: string, events: RegExp, refreshes: readonly string[]): Promise<void> => {
  const { events: kinds, lockIsFree: _, ...says } = await stage.says()
  const release = `baseline/${stage.base}`
  expect({ what, ...says }).toMatchObject({
    what,
    pointer: { image: stage.base, release, verified: stage.base },
    current: release,
    good: release,
    intent: null,
    twice: [],
    running: [stage.base],
    refreshes,
  })
  expect(says.templateVersions).toHaveLength(2)
  expect(`${what}: ${kinds.join(' ')}`).toMatch(events)
}

/** A run of its own after one that has done everything but say so: there is nowhere to go back to any more. */
const isGood = (ran: Ran): boolean => endedWell(ran) || (ran.failed?.includes('rollback.nowhere') ?? false)

export const cases = [
  sweepOf(
    'rollback: whatever happens after a finished refresh the environment is back, and said to be, once',
    {
      again: 'both',
      setUp: async () => {
        const stage = await Stage.baseline()
        await stage.rolledOut('1.0.0/1', 'aaaa')
        return { stage, world: stage.world }
      },
      run: ({ stage }, attempt, github) => rollingBack(stage, attempt, github),
      isGood,
      check: ({ stage }, what) =>
        isBack(stage, what, /: baseline promoting promoted verified rolling-back rolled-back$/, ['Successful', 'Successful']),
    },
    swept => {
      expect(swept.faults).toBeGreaterThan(20)
      expect(swept.again).toBeGreaterThan(3)
      expect(swept.locked).toBe(0)
    },
  ),

  sweepOf(
    'rollback: whatever happens, a refresh whose run has died is rolled back in AWS, without a second refresh',
    {
      again: 'both',
      setUp: async () => {
        const stage = await Stage.baseline()
        await stage.promoted('1.0.0/1', 'aaaa')
        await stage.warmsUpFor(7_200)
        await abandonedRefresh(stage)
        return { stage, world: stage.world }
      },
      run: ({ stage }, attempt, github) => rollingBack(stage, attempt, github),
      isGood,
      check: ({ stage }, what) => isBack(stage, what, /: baseline promoting promoted rolling-back rolled-back$/, []),
    },
    swept => {
      expect(swept.faults).toBeGreaterThan(20)
      expect(swept.again).toBeGreaterThan(3)
      expect(swept.locked).toBe(0)
    },
  ),
]
