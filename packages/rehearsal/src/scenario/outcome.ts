/** What came of a scenario: what is not as it expects, what never happened, and what was not played. */
import { whereText } from '@golden-ami/domain'
import type { Run } from '../run.ts'
import { CALL_FAULTS } from './call-faults.ts'
import { namedRuns } from './run-names.ts'
import type { Incident, RunSpec, Scenario } from './scenario.ts'
import type { Stage } from './stage.ts'

export interface Played {
  readonly run: Run
  readonly spec: RunSpec
}
/** What differs from what the scenario expects: of the last attempt, and of each where it says so. */
export const surprisesOf = ({ run: { name, attempts, result }, spec: { expect, attempts: each } }: Played): readonly string[] => {
  const expected = expect ?? each?.at(-1) ?? 'success'
  const last = result === expected ? [] : [`${name} ended as ${result}, not ${expected}`]
  if (!each) return last
  const of = attempts.flatMap(({ number, result: is }, index) => {
    const one = each[index]
    return one === undefined || is === one || number === attempts.length ? [] : [`attempt ${number} of ${name} ended as ${is}, not ${one}`]
  })
  const count = attempts.length === each.length ? [] : [`${name} had ${attempts.length} attempts, not ${each.length}`]
  return [...of, ...last, ...count]
}

/** Incidents that never came, each with its place. */
export const neverHappened = ({ incidents = [] }: Scenario, { happened, rehearsal: { world } }: Stage): readonly string[] =>
  incidents.flatMap(incident => {
    const came = CALL_FAULTS.some(kind => kind === incident.do.is)
      ? callsOf(incident, world.journal) >= (incident.calls?.nth ?? 1)
      : happened.has(incident)
    return came ? [] : textOf(incident)
  })
const callsOf = ({ calls = {} }: Incident, journal: Stage['rehearsal']['world']['journal']): number => {
  const { nth: _, times: __, ...of } = calls
  return journal.filter(entry => Object.entries(of).every(([key, value]) => entry[key as keyof typeof of] === value)).length
}
const textOf = ({ where, do: what, because }: Incident): string => {
  const value = typeof what.value === 'string' ? what.value : JSON.stringify(what.value ?? '').replace(/^""$/, '')
  return `${where ? `${whereText(where)}: ` : ''}${[what.is, value].filter(part => part !== '').join(' ')}${because === undefined ? '' : ` (${because})`}`
}

/** Runs that had not begun, and how far those had come that were under way. */
export const notPlayed = ({ runs = [], schedules = [] }: Scenario, stage: Stage, played: readonly Played[]): readonly string[] => [
  ...stage.rehearsal.github.runs
    .filter(run => run.status !== 'completed')
    .map(run => {
      const ended = run.jobs.map(({ name, result }) => `${name} ${result}`)
      const running = [...stage.rehearsal.running].filter(job => job.run === run).map(job => `${job.name} under way`)
      return `${run.name} to its end${[...ended, ...running].length === 0 ? '' : ` (${[...ended, ...running].join(', ')})`}`
    }),
  ...namedRuns(runs)
    .filter(({ name, spec }) => !stage.runs.has(name) && !played.some(one => one.spec === spec))
    .map(({ name }) => `${name}, which had not begun`),
  ...schedules.map(path => `what ${path} would have started later`),
]
