import { expect } from 'expect'
import { Stage } from '../support/stage.ts'
import { sweepOf } from './case.ts'
import { endedWell, promoting } from './environment-runs.ts'

/** A run of its own decides for itself, and says so. */
const EVENTS = { attempt: /: baseline promoting promoted$/, run: /: baseline promoting (promoting )?promoted$/ }

export const cases = [
  sweepOf(
    'promote: whatever happens, the pointer is moved and said to be, once',
    {
      again: 'both',
      setUp: async () => {
        const stage = await Stage.baseline()
        return { stage, world: stage.world, image: await stage.release('1.0.0/1', 'aaaa') }
      },
      run: ({ stage, image }, attempt, github) => promoting(stage, attempt, github, image),
      isGood: endedWell,
      check: async ({ stage, image }, what, again) => {
        const { events, ...says } = await stage.says()
        expect({ what, ...says }).toMatchObject({
          what,
          pointer: { image, release: '1.0.0/1', verified: stage.base },
          current: '1.0.0/1',
          good: `baseline/${stage.base}`,
          intent: { release: '1.0.0/1', kind: 'promote' },
          twice: [],
          running: [stage.base],
          templateVersions: [stage.base],
        })
        expect(`${what}: ${events.join(' ')}`).toMatch(EVENTS[again])
      },
    },
    swept => {
      expect(swept.faults).toBeGreaterThan(20)
      expect(swept.again).toBeGreaterThan(3)
      expect(swept.locked).toBeGreaterThan(0)
    },
  ),
]
