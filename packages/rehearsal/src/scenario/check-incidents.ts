/** Jobs and steps that a scenario's incidents name, against those that its workflows have. */
import { didYouMean } from '@golden-ami/domain'
import type { Finding } from '../check/finding.ts'
import type { Gathered } from '../check/gather.ts'
import { Expression } from '../value.ts'
import type { Step } from '../workflow.ts'
import type { Incident, Scenario } from './scenario.ts'

export const checkIncidents = ({ incidents = [] }: Scenario, gathered: Gathered): readonly Finding[] =>
  incidents.flatMap(incident => inIncident(incident, gathered))

const inIncident = ({ do: what, step, where = { source: 'incidents' } }: Incident, { workflows }: Gathered): readonly Finding[] => {
  const jobs = [...workflows.values()].flatMap(workflow => workflow.jobs)
  const ids = [...new Set(jobs.map(({ id }) => id))]
  const refuse = (kind: string, name: string, known: readonly string[]): Finding => ({
    refuses: true,
    at: where,
    wrong: `no workflow has a ${kind} '${name}'${didYouMean(name, known)}`,
    remedy: `there are ${known.join(', ')}`,
  })
  const job = (name: string | undefined): readonly Finding[] => (name === undefined || ids.includes(name) ? [] : [refuse('job', name, ids)])
  const about = what.is === 'runner-dies' || what.is === 'step-dies' || what.is === 'deaf' ? what.value : undefined
  const steps = jobs.filter(({ id }) => step?.job === undefined || step.job === id).flatMap(one => one.steps)
  const isOpen = steps.some(isNamedByRun)
  const names = [...new Set(steps.flatMap(namesOf))]
  return [
    ...job(about),
    ...job(step?.job),
    ...(step === undefined || isOpen || steps.length === 0 || names.includes(step.step) ? [] : [refuse('step', step.step, names)]),
  ]
}
/** Its name is an expression, or is made of one. */
const isNamedByRun = ({ name, run }: Step): boolean => name instanceof Expression || (name === undefined && run instanceof Expression)

const namesOf = ({ id, name, uses, run }: Step): readonly string[] => [
  ...(id === undefined ? [] : [id]),
  typeof name === 'string' ? name : `Run ${uses ?? String(run).split('\n')[0]}`,
]
