import {
  baseline,
  type Converged,
  converge,
  type EnvironmentWorld,
  goalOf,
  type LedgerVersion,
  lastEvent,
  promote,
  rollBack,
} from '@golden-ami/domain'
import { describe, expect, test } from '@jest/globals'
import type { Machines } from './machines.ts'
import { ALL_MISHAPS, type Mishap } from './mishaps.ts'
import { SCENARIOS } from './scenarios.ts'
import { type Explored, explore } from './search.ts'

/** B is delivered over A while somebody rolls back, and one thing goes wrong. */
const delivering = (kinds: readonly Mishap[], machines: Partial<Machines> = {}): Explored =>
  explore({ scenario: SCENARIOS.deliver, targets: 1, faults: 1, kinds, machines })

test('nothing breaks, whatever goes wrong once while a delivery is rolled back', () => {
  const { findings, isComplete, states } = delivering(ALL_MISHAPS)
  expect(findings).toEqual([])
  expect(isComplete).toBe(true)
  expect(states).toBeGreaterThan(5_000)
})

/** As if every event counted, whatever it was decided on. */
const believingAll = <W extends EnvironmentWorld>(world: W): W => ({ ...world, ledger: world.ledger.map(believed) })
const believed = (version: LedgerVersion): LedgerVersion => {
  if (!('event' in version)) return version
  const { after: _, ...event } = version.event
  return { ...version, event: { ...event, v: 1 } }
}
const NOTHING: Converged = { outcome: 'unchanged', release: undefined, image: '', targets: [], groups: [], why: 'nothing is intended' }

describe('what a machine does wrong is found', () => {
  test.each<[string, Mishap, string, Partial<Machines>]>([
    [
      'noise in the ledger is believed',
      'late',
      'lost: rejection by rolling-back',
      {
        promote: (wish, world, at) => promote(wish, believingAll(world), at),
        baseline: (wish, world, at) => baseline(wish, believingAll(world), at),
        converge: (wish, world, at) => converge(wish, believingAll(world), at),
        rollBack: (wish, world, at) => rollBack(wish, believingAll(world), at),
      },
    ],
    [
      'what came late is not put right',
      'late',
      'left: fleet after one more refresh',
      { converge: (wish, world, at) => (goalOf(world.ledger)?.way === 'rest' ? { end: NOTHING } : converge(wish, world, at)) },
    ],
    [
      'a rollback that finishes an automatic one holds nothing',
      'fail',
      'hold: rolled-back',
      {
        rollBack: (wish, world, at) =>
          lastEvent(world.ledger)?.kind.startsWith('roll') ? converge(wish, world, at) : rollBack(wish, world, at),
      },
    ],
  ])('%s', (_, mishap, finding, machines) => {
    const found = delivering([mishap], machines).findings.filter(({ name }) => name.startsWith(finding))
    expect(found).toHaveLength(1)
    expect(found[0]?.mishaps).toBe(1)
    expect(found[0]?.story.length).toBeLessThan(25)
  })
})
