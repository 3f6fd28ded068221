/** Which post steps have nothing to do, and so load no action. */
import { recorded } from '@golden-ami/actions-kit'
import { isIdlePost } from '@golden-ami/actions-kit/left-behind'
import { expect, test } from 'vitest'

const ENDED = { begun: 'true', left: '{}', concluded: 'true' }

test.each<[string, Readonly<Record<string, string>>, boolean]>([
  ['the main step has said what became of it', ENDED, true],
  ['it is the main step', {}, false],
  ['the main step of an action in the same job, whose state is of no concern', { ...ENDED, begun: '' }, false],
  ['it was killed', { ...ENDED, concluded: '' }, false],
  ['it threw, and may hold its claim', { ...ENDED, concluded: 'thrown' }, false],
  ['it could not tell who had cancelled', { ...ENDED, undecided: 'true' }, false],
  ['it leaves what it leaves in states of its own', { ...ENDED, left: '' }, false],
])('%s', (_, state, isIdle) => {
  const clock = { now: () => 0, cancelled: () => false, sleep: async () => {} }
  const { runtime } = recorded({ inputs: {}, clock, aws: { region: undefined }, state: new Map(Object.entries(state)) })
  expect(isIdlePost(runtime)).toBe(isIdle)
})
