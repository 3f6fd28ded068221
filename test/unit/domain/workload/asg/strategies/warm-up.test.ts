import { warmUpWarning } from '@golden-ami/domain/workload/asg/strategies/warm-up'
import { expect, test } from 'vitest'
import { group, strategy } from '../group.ts'

test.each([
  ['the group gives two minutes', {}, 120, undefined],
  ['the group gives a minute', {}, 60, undefined],
  ['the group gives none', {}, 0, 'web have 0 s'],
  ['the strategy gives less than the group', { warmUp: 30_000 }, 120, 'web have 30 s'],
  ['the strategy gives enough', { warmUp: 90_000 }, 0, undefined],
])('%s', (_, change, warmUp, said) => {
  const warning = warmUpWarning({ ...strategy, ...change }, group({ warmUp }))
  if (said === undefined) expect(warning).toBeUndefined()
  else expect(warning).toContain(said)
})
