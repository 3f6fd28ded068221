import { expect, test } from '@jest/globals'
import { endedWell, promoting } from '../support/environment-sweep.ts'
import { Stage } from '../support/stage.ts'
import { sweep } from '../support/sweep.ts'

/** A run of its own decides for itself, and says so. */
const EVENTS = { attempt: /: baseline promoting promoted$/, run: /: baseline promoting (promoting )?promoted$/ }

test('promote: whatever happens, the pointer is moved and said to be, once', async () => {
  const swept = await sweep({
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
  })
  expect(swept.faults).toBeGreaterThan(20)
  expect(swept.again).toBeGreaterThan(3)
  expect(swept.locked).toBeGreaterThan(0)
}, 600_000)
