import { expect } from 'expect'
import { Stage } from '../support/stage.ts'
import type { Again } from '../support/sweep.ts'
import { onceOf, sweepOf } from './case.ts'
import { abandonedRefresh, endedWell, promotingAndRefreshing, refreshing } from './environment-runs.ts'

/** A run of its own decides for itself, and says so. */
const EVENTS = {
  attempt: /: baseline promoting promoted verified$/,
  run: /: baseline promoting (promoting )?promoted verified$/,
}
const delivered = async (stage: Stage, image: string, what: string, again: Again): Promise<void> => {
  const { events, lockIsFree: _, ...says } = await stage.says()
  expect({ what, ...says }).toEqual({
    what,
    pointer: { image, release: '1.0.0/1', verified: image },
    current: '1.0.0/1',
    good: '1.0.0/1',
    intent: null,
    twice: [],
    running: [image],
    templateVersions: [stage.base, image],
    refreshes: ['Successful'],
  })
  expect(`${what}: ${events.join(' ')}`).toMatch(EVENTS[again])
}

export const cases = [
  sweepOf(
    'refresh-asg of an environment: whatever happens, the fleet is proved, and said to be, once',
    {
      again: 'both',
      stride: 3,
      setUp: async () => {
        const stage = await Stage.baseline()
        return { stage, world: stage.world, image: await stage.promoted('1.0.0/1', 'aaaa') }
      },
      run: ({ stage }, attempt, github) => refreshing(stage, attempt, github),
      isGood: endedWell,
      check: ({ stage, image }, what, again) => delivered(stage, image, what, again),
    },
    swept => {
      expect(swept.faults).toBeGreaterThan(20)
      expect(swept.again).toBeGreaterThan(3)
      expect(swept.locked).toBeGreaterThan(0)
    },
  ),

  sweepOf(
    'promote and refresh-asg as one run: whatever happens, the release is delivered once',
    {
      again: 'both',
      setUp: async () => {
        const stage = await Stage.baseline()
        return { stage, world: stage.world, image: await stage.release('1.0.0/1', 'aaaa') }
      },
      run: ({ stage, image }, attempt, github) => promotingAndRefreshing(stage, attempt, github, image),
      isGood: endedWell,
      check: ({ stage, image }, what, again) => delivered(stage, image, what, again),
    },
    swept => {
      expect(swept.faults).toBeGreaterThan(40)
      expect(swept.again).toBeGreaterThan(6)
      expect(swept.locked).toBeGreaterThan(0)
    },
  ),

  onceOf('a run of its own is refused while the lock of a dead one is valid, and goes on when it is over', async () => {
    const stage = await Stage.baseline()
    const image = await stage.promoted('1.0.0/1', 'aaaa')
    await abandonedRefresh(stage)
    const early = await refreshing(stage, 2, { runId: '2', runAttempt: 1 })
    expect(early.failed).toContain('environment.locked')
    expect(early.failed).toContain('runs/800')
    stage.world.advance(31 * 60_000)
    const late = await refreshing(stage, 3, { runId: '3', runAttempt: 1 })
    expect(late.failed).toBeUndefined()
    await delivered(stage, image, 'in the end', 'attempt')
  }),
]
