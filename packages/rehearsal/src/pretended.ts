/** What a rehearsal only pretends, of what it was asked to play: said at its start, and in its report. */
import type { Gathered } from './check/gather.ts'
import { KNOWN_METADATA } from './known/metadata.ts'
import type { Step } from './workflow.ts'

/** One sentence each. @param actions of this suite, by the end of what `uses:` says */
export const pretended = ({ workflows }: Pick<Gathered, 'workflows'>): readonly string[] => {
  const steps = [...workflows.values()].flatMap(({ jobs }) => jobs.flatMap(job => job.steps))
  const uses = [...new Set(steps.flatMap(step => step.uses ?? []))]
  return [
    ...Object.keys(KNOWN_METADATA)
      .filter(name => uses.some(one => one.startsWith(`${name}@`)))
      .map(name => standIn(name, steps)),
    ...(uses.some(one => BUILDS.test(one)) ? [NOT_EXECUTED] : []),
    ...(steps.some(({ run }) => run !== undefined) ? [REAL_TIME] : []),
  ]
}
const BUILDS = /\/build-stage(@|$)/
const NOT_EXECUTED =
  'commands of components are not executed: each step takes its time and succeeds, and an image has the packages that the scenario tells'
const REAL_TIME = "steps with 'run' live in real time on this machine, without a sandbox: virtual time stands still meanwhile"

const standIn = (name: string, steps: readonly Step[]): string => {
  const { standsIn, inputs, regards } = KNOWN_METADATA[name]!
  const given = steps.flatMap(({ uses = '', with: given }) => (uses.startsWith(`${name}@`) ? Object.keys(given) : []))
  const ignored = inputs.filter(input => !regards.includes(input) && given.some(one => one.toLowerCase() === input))
  return `${name} is not run; in its place: ${standsIn}${ignored.length === 0 ? '' : `. Not looked at: ${ignored.join(', ')}`}`
}
