import { unknownBecause } from '@golden-ami/domain'
import { alarmsToWatch } from '@golden-ami/domain/workload/asg/preflight/before-launch/alarms'
import type { PlaceFacts } from '@golden-ami/domain/workload/asg/preflight/before-launch/facts'
import { expect, test } from 'vitest'
import { words } from './place.ts'

const [QUIET, FIRING] = [
  { name: 'quiet', state: 'OK' },
  { name: 'loud', state: 'ALARM' },
]
test.each<[string, PlaceFacts['alarms'], string]>([
  ['there is none to watch', [], ''],
  ['it is quiet', [QUIET], ''],
  ['it fires', [QUIET, FIRING], 'target.alarm-firing all: Alarm loud of the strategy is in ALARM: it would end the refresh at once.'],
  [
    'it is not there',
    [{ name: 'gone' }],
    'target.alarm-missing all: Alarm gone of the strategy does not exist: nothing would guard the rollout there.',
  ],
  [
    'it has no data',
    [{ name: 'mute', state: 'INSUFFICIENT_DATA' }],
    'Alarm mute of the strategy is in INSUFFICIENT_DATA: it guards nothing until it has data.',
  ],
  [
    'each is told',
    [FIRING, { name: 'gone' }, { name: 'mute', state: 'INSUFFICIENT_DATA' }],
    expect.stringMatching(/^target\.alarm-firing .* \| target\.alarm-missing .* \| Alarm mute /),
  ],
  ['they cannot be read', unknownBecause('denied'), 'The alarms that Auto Scaling is to watch cannot be read: denied'],
])('%s', (_, alarms, told) => {
  expect(words(alarmsToWatch({ alarms }))).toEqual(told)
})
