/** Everything that is looked at before a world is made: what is refused is refused here, all together. */
import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from '@golden-ami/domain'
import { check } from '../check/check.ts'
import { type Finding, findingText, Refused, refusal, type Shown, sorted } from '../check/finding.ts'
import { type Gathered, gather } from '../check/gather.ts'
import { namesOf, type Settings } from '../check/settings.ts'
import { checkIncidents } from './check-incidents.ts'
import { checkRuns, checkSchedules, type PlannedRun } from './check-runs.ts'
import type { Scenario } from './scenario.ts'

/** This suite's own actions, when nothing else is mapped: `OWNER/golden-ami/actions/promote@v1` for any owner. */
export const OWN_ROOT = fileURLToPath(new URL('../../../../', import.meta.url))
const OWN_ACTION = /^[^/]+\/golden-ami\/actions\//
const BUNDLE = resolve(OWN_ROOT, 'actions/dist/index.js')

export interface Preparation {
  /** Folder from which the scenario's paths count. */
  readonly folder: string
  readonly planned: readonly PlannedRun[]
  readonly shown: Shown
}
export interface Prepared {
  /** Absolute folder of the repository. */
  readonly root: string
  /** Folder by repository. */
  readonly actions: Readonly<Record<string, string>>
  readonly gathered: Gathered
  /** What runs, and probably not as its writer meant; each with its place. */
  readonly warnings: readonly string[]
}

/** @throws UserError with everything that is refused */
export const prepare = async (scenario: Scenario, { folder, planned, shown }: Preparation): Promise<Prepared> => {
  const root = resolve(folder, scenario.repository.root ?? '.')
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError('rehearsal.scenario', `The repository's folder ${root} is not there.`)
  const mapped = Object.entries(scenario.actions ?? {}).map(([name, path]) => [name, resolve(folder, path)] as const)
  const actions = { '*/golden-ami': OWN_ROOT, ...Object.fromEntries(mapped) }
  const gathered = await gather({ root, actions }, [
    ...planned.map(({ path, where }) => ({ path, at: where })),
    ...(scenario.schedules ?? []).map((path, index) => ({ path, at: scenario.scheduledAt?.[index] ?? { source: 'schedules' } })),
  ])
  const findings = sorted([
    ...check(gathered, settingsOf(scenario)),
    ...unbuilt(gathered),
    ...checkRuns(scenario, planned, gathered),
    ...checkSchedules(scenario, gathered),
    ...checkIncidents(scenario, gathered),
  ])
  const refused = findings.filter(({ refuses }) => refuses)
  const ofFile: Shown = path => (gathered.workflows.has(path) || existsSync(resolve(root, path)) ? shown(path) : path)
  if (refused.length > 0) throw new Refused('rehearsal.workflow', refused, ofFile)
  return { root, actions, gathered, warnings: findings.map(finding => findingText(finding, ofFile)) }
}

/** The entries of this suite's own actions import one bundle. */
const unbuilt = ({ workflows }: Gathered): readonly Finding[] => {
  if (existsSync(BUNDLE)) return []
  return [...workflows.values()].flatMap(({ jobs, places }) =>
    jobs.flatMap(({ id, steps }) =>
      steps.flatMap(({ uses = '' }, index) =>
        OWN_ACTION.test(uses)
          ? refusal(places.of('jobs', id, 'steps', index, 'uses'), `the actions of this checkout are not built`, 'run `pnpm build`')
          : [],
      ),
    ),
  )
}

const settingsOf = ({ repository, environments = {} }: Scenario): Settings => ({
  ...namesOf(repository),
  environments: Object.fromEntries(Object.entries(environments).map(([name, environment]) => [name, namesOf(environment)])),
})
