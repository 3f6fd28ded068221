/** A rollout that is about to begin, and its window. */
import type { EnvironmentWorld, Window } from '@golden-ami/domain'
import { windowRemarks } from '@golden-ami/domain/environment/remarks/window-remarks'
import { expect, test } from 'vitest'
import { A, B, delivered, environment, ledger, pointer, running, TARGET, wish } from './environment.ts'

const HOUR = 3_600_000
/** A Thursday, the first day of 1970. */
const window: Window = { days: ['Thu'], from: '00:00', to: '02:00' }
const promoted = ledger([...delivered(A), { kind: 'promoting', release: B }, { kind: 'promoted', release: B }])
const seen = (groups = [running(A)], more: Partial<EnvironmentWorld> = {}): EnvironmentWorld => ({
  ...environment({ ledger: promoted, pointer: pointer([A, B], 1), groups }),
  ...more,
})
const asked = { ...wish, name: 'staging', waves: [[TARGET]], windows: [window], zone: 'UTC' }

test.each<[string, number, EnvironmentWorld, typeof asked, boolean]>([
  ['it has room', 0, seen(), asked, false],
  ['it closes before the rollout is over', 2 * HOUR - 60_000, seen(), asked, true],
  ['it is closed: nothing begins', 3 * HOUR, seen(), asked, false],
  ['there is none', 2 * HOUR - 60_000, seen(), { ...asked, windows: [] }, false],
  ['something runs the release already', 2 * HOUR - 60_000, seen([running(B)]), asked, false],
  ['nothing is promoted', 2 * HOUR - 60_000, seen(undefined, { ledger: ledger(delivered(A)) }), asked, false],
])('%s', (_, now, world, by, isTold) => {
  const told = windowRemarks(by, world, now)
  expect(told).toEqual(isTold ? [expect.stringContaining('which leaves no room for the rollout of about')] : [])
})
