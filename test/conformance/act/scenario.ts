/** What both play: the example's first delivery, from what runs today to staging, and then to production. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readScenario } from '@golden-ami/rehearsal/scenario/read-scenario'
import type { Scenario } from '@golden-ami/rehearsal/scenario/scenario'
import { ROOT } from '@golden-ami/tooling/root'
import { parse, stringify } from 'yaml'

/** The folder of the example; scenario's paths count from its `scenarios`. */
export const EXAMPLE = join(ROOT, 'workflows-examples')
export const SCENARIOS = join(EXAMPLE, 'scenarios')
const FILE = join(SCENARIOS, 'acme.yml')

export interface Played {
  readonly id: string
  readonly workflow: string
  readonly event: string
  readonly inputs?: Readonly<Record<string, string>>
  /** Virtual moment, ISO 8601; a Sunday in the window of production is the last one. */
  readonly at: string
  /** The environment whose variables the jobs see. */
  readonly environment: string
}
const DISPATCH = 'workflow_dispatch'
const baseline = (environment: string, minute: number): Played => ({
  ...{ id: `baseline-${environment}`, workflow: 'baseline.yml', event: DISPATCH, inputs: { environment }, environment },
  at: `2026-11-19T08:0${minute}:00Z`,
})
/** Each in a run of its own, one after the other. */
export const PLAYED: readonly Played[] = [
  baseline('development', 0),
  baseline('staging', 2),
  baseline('production', 4),
  { id: 'build', workflow: 'golden-ami.yml', event: 'push', at: '2026-11-19T08:10:00Z', environment: 'development' },
  { id: 'staging', workflow: 'promote-staging.yml', event: DISPATCH, at: '2026-11-20T14:00:00Z', environment: 'staging' },
  { id: 'production', workflow: 'promote-production.yml', event: DISPATCH, at: '2026-11-22T01:10:00Z', environment: 'production' },
]

/** The example's own scenario with these runs in place of its own. @throws UserError where it cannot be read any more */
export const scenario = (): Scenario => {
  const { schedules: _schedules, incidents: _incidents, until: _until, ...rest } = parse(readFileSync(FILE, 'utf8'))
  const runs = PLAYED.map(({ environment: _environment, ...run }) => run)
  return readScenario(stringify({ ...rest, runs }), FILE)
}
