import { type Stopped, unfinished } from '@golden-ami/domain'
import { expect, test } from '@jest/globals'

test.each<[string, Stopped, ReturnType<typeof unfinished>]>([
  ['it waited', { still: { wait: 'for web' }, world: undefined }, { outcome: 'still-running', why: 'for web' }],
  [
    'it was about to act',
    { still: { act: [{ do: 'start-refresh', on: 'web', because: 'it is due' }] }, world: undefined },
    { outcome: 'still-running', why: 'start-refresh web: it is due' },
  ],
  [
    'AWS shows nothing',
    { notShown: 'nothing is shown', world: undefined },
    { outcome: 'failed', why: 'nothing is shown', code: 'aws.not-shown' },
  ],
])('%s', (_, ran, end) => {
  expect(unfinished(ran)).toEqual(end)
})
