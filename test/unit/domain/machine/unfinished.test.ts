import { type Stopped, unfinished } from '@golden-ami/domain'
import { expect, test } from 'vitest'

const acting = { act: [{ do: 'start-refresh', on: 'web', because: 'it is due' }] }
const still = (of: object, more: object = {}): Stopped => ({ still: of, world: undefined, ...more }) as Stopped

test.each<[string, Stopped, ReturnType<typeof unfinished>]>([
  ['what goes on was waited for', still({ wait: 'for web' }), { outcome: 'still-running', why: 'for web', code: 'run.unfinished' }],
  [
    'what does not go on was waited for',
    still({ wait: 'web cannot be read', stuck: 'target.unreadable' }),
    { outcome: 'failed', why: 'web cannot be read', code: 'target.unreadable' },
  ],
  [
    'somebody cancelled it, and what it waited for stood still',
    still({ wait: 'for web', stuck: 'target.unreadable' }, { cancelled: true }),
    { outcome: 'failed', why: 'for web', code: 'run.cancelled' },
  ],
  [
    'somebody cancelled it, and it could only wait',
    still({ wait: 'for web' }, { cancelled: true }),
    { outcome: 'failed', why: 'for web', code: 'run.cancelled' },
  ],
  ['it was about to act', still(acting), { outcome: 'still-running', why: 'start-refresh web: it is due', code: 'run.unfinished' }],
  [
    'it was about to try once more',
    still(acting, { tried: true }),
    { outcome: 'failed', why: 'start-refresh web: it is due', code: 'aws.unreachable' },
  ],
  [
    'it was about to try once more what AWS had accepted',
    still(acting, { tried: true, accepted: true }),
    { outcome: 'failed', why: 'start-refresh web: it is due', code: 'aws.not-shown' },
  ],
  [
    'AWS shows nothing',
    { notShown: 'nothing is shown', world: undefined },
    { outcome: 'failed', why: 'nothing is shown', code: 'aws.not-shown' },
  ],
])('%s', (_, ran, end) => expect(unfinished(ran)).toEqual(end))

test('that what goes on is left to another run ends well where somebody said so, and nothing else does', () => {
  expect(unfinished(still({ wait: 'for web' }), 'succeed')).toEqual({ outcome: 'still-running', why: 'for web' })
  expect(unfinished(still({ wait: 'web', stuck: 'target.unreadable' }), 'succeed')).toMatchObject({ code: 'target.unreadable' })
  expect(unfinished(still(acting, { tried: true }), 'succeed')).toMatchObject({ code: 'aws.unreachable' })
  expect(unfinished(still({ wait: 'for web' }, { cancelled: true }), 'succeed')).toMatchObject({ code: 'run.cancelled' })
})
