import { unknownBecause } from '@golden-ami/domain'
import { lifecycleHooks } from '@golden-ami/domain/workload/asg/preflight/before-launch/hooks'
import { expect, test } from 'vitest'
import { type Asked, at, HOUR, hook, inPlace, words } from './place.ts'

const hooks = (...all: readonly Parameters<typeof hook>[0][]): Asked => ({ own: { hooks: all.map(hook) } })

test.each<[string, Asked, string]>([
  ['there is none', {}, ''],
  ['it is short', hooks({}), ''],
  ['it is as long as the run has', hooks({ heartbeat: 2 * HOUR, otherwise: 'CONTINUE' }), ''],
  [
    'it is longer',
    hooks({ at: 'termination', heartbeat: 2 * HOUR + 60_000, otherwise: 'CONTINUE' }),
    'Lifecycle hook warm of group web holds each instance at its termination for 121 min where nobody answers it, longer than this run has (120 min).',
  ],
  [
    'it gives up when the refresh does',
    hooks({ heartbeat: HOUR }),
    'Lifecycle hook warm of group web holds each instance at its launch for 60 min where nobody answers it, and then gives it up: an instance refresh waits no longer than 60 min.',
  ],
  ['it gives up a moment before that', hooks({ heartbeat: HOUR - 1 }), ''],
  ['it goes on by then', hooks({ heartbeat: HOUR, otherwise: 'CONTINUE' }), ''],
  ['what it gives up is leaving anyway', hooks({ heartbeat: HOUR, at: 'termination' }), ''],
  [
    'each is told',
    hooks({ heartbeat: HOUR }, { name: 'drain', heartbeat: 3 * HOUR }),
    expect.stringMatching(/^Lifecycle hook warm .* 60 min\. \| Lifecycle hook drain .* 180 min .* longer than/),
  ],
  ['instances stay', { ...hooks({ heartbeat: 3 * HOUR }), strategy: inPlace }, ''],
  ['they cannot be read', { own: { hooks: unknownBecause('denied') } }, 'The lifecycle hooks of group web cannot be read: denied'],
  ['they cannot be read, and instances stay', { own: { hooks: unknownBecause('denied') }, strategy: inPlace }, ''],
])('%s', (_, asked, told) => {
  expect(words(lifecycleHooks(at(asked)))).toEqual(told)
})
