/**
 * Fourteen days of workflows-examples/organisation by its own schedules, with a nightly build and two pushes a day, with SWEEP=all; five
 * days with a smaller sweep; none by default.
 */

import type { Scenario } from '@golden-ami/rehearsal/scenario/scenario'
import { expect } from 'expect'
import { type EnvironmentSnapshot, playOrganisation } from '../support/organisation.ts'
import { every, thorough } from '../support/sweep.ts'
import { onceOf } from './case.ts'

const DAYS = every === 1 ? 14 : 5
/** Months count from 0. */
const START = Date.UTC(2026, 10, 16)
const DAY = 24 * 3_600_000
const HOUR = 3_600_000
/** After midnight, UTC, ms. */
const PUSHES = [8.5 * HOUR, 14.5 * HOUR]
/** The zone of production's windows. */
const ZONE = 'Europe/Berlin'
const dayIn = (moment: number | string): string => new Date(moment).toLocaleDateString('sv-SE', { timeZone: ZONE })
const days = Array.from({ length: DAYS }, (_, day) => START + day * DAY)

/** The component differs from every one before. */
const push = (at: number, index: number): NonNullable<Scenario['runs']>[number] => ({
  id: `push-${index + 1}`,
  workflow: 'build.yml',
  event: 'push',
  message: `Change ${index + 1} of Nginx`,
  at: { at },
  changes: {
    'components/web.yml': `
name: web
description: Nginx, change ${index + 1}
schemaVersion: 1.0
phases:
  - name: build
    steps:
      - { name: InstallNginx, action: ExecuteBash, inputs: { commands: [ dnf --assumeyes install nginx ] } }
`,
  },
})
const allDays = ({ runs: _, incidents: __, ...scenario }: Scenario): Scenario => ({
  ...scenario,
  until: { at: START + DAYS * DAY },
  runs: [
    { id: 'baseline', workflow: 'baseline.yml', event: 'workflow_dispatch', at: { at: START } },
    ...days.flatMap(day => PUSHES.map(time => day + time)).map(push),
  ],
  schedules: ['build.yml', 'promote-development.yml', 'promote-staging.yml', 'promote-production.yml'],
})

/** Calendar days on which a release was promoted, by the releases that were proved on them. */
const arrivals = ({ ledger }: EnvironmentSnapshot): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const { kind, release, at } of ledger) {
    const promoted = ledger.some(event => event.kind === 'promoted' && event.release === release)
    if (kind === 'verified' && promoted) found.set(dayIn(at), [...(found.get(dayIn(at)) ?? []), release])
  }
  return found
}

const deliverDaily = async (): Promise<void> => {
  const { report, end } = await playOrganisation([], allDays)
  expect(report.surprises).toEqual([])
  const built = new Set(report.log.flatMap(({ text }) => /^built: (\S+) is available/.exec(text)?.[1] ?? []))
  expect(built.size).toBeGreaterThanOrEqual(2 * DAYS)
  const inProduction = arrivals(end.production)
  expect([...inProduction.keys()]).toEqual(days.slice(2).map(dayIn))
  const releases = [...inProduction.values()].flat()
  expect(new Set(releases).size).toBe(releases.length)
  const newest = releases.at(-1)
  for (const { running, pointer } of end.production.places) {
    expect(pointer).toMatchObject({ release: newest, verified: pointer.image })
    expect([...new Set(running)]).toEqual([pointer.image])
  }
}

export const cases = thorough
  ? [
      onceOf(
        `${DAYS} days with a nightly build and two pushes a day bring at least one release a day to production, from the third day on`,
        deliverDaily,
        20 * 60_000,
      ),
    ]
  : []
