/** What is wrong with the runs of a scenario, against the workflows that they run. */
import { didYouMean, UserError, type Where } from '@golden-ami/domain'
import { DEEPEST } from '../check/called.ts'
import { type Finding, placedAt, refusal, warning } from '../check/finding.ts'
import { calledPath, type Gathered } from '../check/gather.ts'
import { combinationsOf, isLeftOut, knownValue } from '../check/possible.ts'
import { typedInputs } from '../inputs.ts'
import type { Trigger } from '../run.ts'
import { notStarted } from '../trigger.ts'
import { isJsonMap, type JsonMap, type Origin, text } from '../value.ts'
import type { Job, Workflow } from '../workflow.ts'
import type { Scenario } from './scenario.ts'

export interface PlannedRun {
  readonly path: string
  readonly trigger: Trigger
  /** Where it is asked for. */
  readonly where: Where
}
/** Each run, and each line of a schedule: is it started so, are its inputs right, do its environments and roles exist? */
export const checkRuns = (scenario: Scenario, planned: readonly PlannedRun[], gathered: Gathered): readonly Finding[] =>
  planned.flatMap(({ path, trigger, where }) => {
    const workflow = gathered.workflows.get(path)
    if (!workflow) return []
    const refused = notStarted(workflow, trigger)
    if (refused !== undefined) return [{ refuses: true, at: where, wrong: refused, remedy: '' }]
    try {
      const given = trigger.event === 'workflow_dispatch' ? workflow.events.workflow_dispatch?.inputs : undefined
      const inputs = given ? typedInputs(given, trigger.inputs, workflow.path) : {}
      return inWorkflow(workflow, { scenario, gathered, contexts: contextsOf(scenario, trigger, inputs), depth: 0 })
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      return [placedAt(where, new UserError('rehearsal.workflow', error.message, ''))]
    }
  })

/** Workflows under `schedules` start by cron lines of their own. */
export const checkSchedules = ({ schedules = [] }: Scenario, { workflows }: Gathered): readonly Finding[] =>
  schedules.flatMap(path => {
    const workflow = workflows.get(path)
    if (!workflow || workflow.events.schedule) return []
    return [refusal(workflow.places.of('on'), `${path} is under 'schedules' and has no schedule`, "give it 'on: schedule'")]
  })

interface Surroundings {
  readonly scenario: Scenario
  readonly gathered: Gathered
  /** As far as they are known before anything runs. */
  readonly contexts: JsonMap
  readonly depth: number
}
const contextsOf = ({ repository }: Scenario, { event, branch, actor }: Trigger, inputs: JsonMap): JsonMap => ({
  github: {
    event_name: event,
    ref: `refs/heads/${branch}`,
    ref_name: branch,
    ref_type: 'branch',
    ...{ head_ref: '', base_ref: '', actor, repository: repository.name, repository_owner: repository.name.split('/')[0] ?? '' },
  },
  inputs,
  vars: repository.vars ?? {},
})

const inWorkflow = (workflow: Workflow, around: Surroundings): readonly Finding[] =>
  workflow.jobs.flatMap(job => {
    if (isLeftOut(job.if, around.contexts)) return []
    const legs = combinationsOf(job.strategy, around.contexts).map(matrix => ({ ...around.contexts, matrix, strategy: {} }))
    return legs.flatMap(contexts => [
      ...environment(workflow, job, { ...around, contexts }),
      ...roles(workflow, job, { ...around, contexts }),
      ...called(job, { ...around, contexts }),
    ])
  })

const nameOf = ({ environment }: Job, contexts: JsonMap): string => {
  const name = environment === undefined ? undefined : knownValue(environment.name, contexts)
  return typeof name === 'string' ? name : ''
}
/** GitHub makes an environment that is not there when a job names it: without reviewers, variables and secrets. */
const environment = ({ places }: Workflow, job: Job, { scenario, contexts }: Surroundings): readonly Finding[] => {
  const name = nameOf(job, contexts)
  const known = Object.keys(scenario.environments ?? {})
  if (name === '' || known.some(one => one.toLowerCase() === name.toLowerCase())) return []
  return [
    warning(
      places.of('jobs', job.id, 'environment'),
      `the scenario has no environment '${name}'${didYouMean(name, known)}`,
      'it comes into being without reviewers, branches, variables and secrets, as on GitHub',
    ),
  ]
}

const ROLE = /^arn:[^:]+:iam::(\d{12}):role\/(.+)$/
/** Roles that are assumed by the action that everybody uses for it. */
const roles = (workflow: Workflow, job: Job, { scenario, contexts }: Surroundings): readonly Finding[] => {
  const { accounts } = scenario
  if (!accounts) return []
  const name = nameOf(job, contexts).toLowerCase()
  const own = Object.entries(scenario.environments ?? {}).find(([one]) => one.toLowerCase() === name)?.[1].vars
  const inJob = { ...contexts, vars: { ...(contexts.vars as JsonMap), ...own } }
  return job.steps.flatMap((step, index) => {
    const given = step.uses?.startsWith('aws-actions/configure-aws-credentials@') ? step.with['role-to-assume'] : undefined
    const arn = given === undefined || isLeftOut(step.if, inJob) ? undefined : knownValue(given, inJob)
    const [, account = '', role = ''] = ROLE.exec(text(arn)) ?? []
    if (role === '') return []
    const origin = workflow.places.of('jobs', job.id, 'steps', index, 'with', 'role-to-assume')
    return unknownRole(origin, account, role, accounts)
  })
}
const unknownRole = (origin: Origin, account: string, role: string, accounts: NonNullable<Scenario['accounts']>): readonly Finding[] => {
  const known = Object.keys(accounts)
  const roles = Object.keys(accounts[account]?.roles ?? {})
  if (roles.includes(role)) return []
  const remedy = `it cannot be assumed: name it under 'accounts: "${account}": roles'`
  return [
    account in accounts
      ? warning(origin, `the scenario has no role '${role}' in ${account}${didYouMean(role, roles)}`, remedy)
      : warning(origin, `the scenario has no account ${account}${didYouMean(account, known)}`, remedy),
  ]
}

const called = (job: Job, { depth, contexts, ...around }: Surroundings): readonly Finding[] => {
  const workflow = around.gathered.workflows.get(calledPath(job.uses ?? '') ?? '')
  if (!workflow || depth > DEEPEST) return []
  const { matrix: _, strategy: __, inputs: ___, ...rest } = contexts
  return inWorkflow(workflow, { ...around, depth: depth + 1, contexts: { ...rest, ...inputsOf(job, workflow, contexts) } })
}
/** Only where all that is given is known. */
const inputsOf = (job: Job, { events }: Workflow, contexts: JsonMap): JsonMap => {
  const given = knownValue(job.with, contexts)
  if (!isJsonMap(given)) return {}
  try {
    return { inputs: typedInputs(events.workflow_call?.inputs ?? {}, given, '', { contexts }) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return {}
  }
}
