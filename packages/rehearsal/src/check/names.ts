/** Names in the expressions of a workflow that are not there: GitHub takes them for empty, and says nothing. */
import { didYouMean } from '@golden-ami/domain'
import { Expression, type ExpressionPart, isMap, type Value } from '../value.ts'
import type { Job, Workflow } from '../workflow.ts'
import { type Around, envNames, jobContexts, resultOf, stepContexts, stepNames, workflowContexts } from './contexts.ts'
import { type Finding, warning } from './finding.ts'
import type { Gathered } from './gather.ts'
import { type Known, type Missing, missingIn, type Names, thereAre } from './known.ts'
import { type Reference, referencesOf } from './references.ts'
import type { Settings } from './settings.ts'

/** @param inherits whoever calls it gives it all of their secrets */
export const unknownNames = (workflow: Workflow, gathered: Gathered, settings: Settings, inherits: boolean): readonly Finding[] => {
  const around = workflowContexts(workflow, settings, inherits)
  const { workflow_call: call } = workflow.events
  const jobs = Object.fromEntries(workflow.jobs.map(({ id }) => [id, resultOf(workflow, id, gathered)]))
  return [
    ...inValue([workflow.runName ?? null, workflow.env, group(workflow)], around, tellMissing(undefined)),
    ...inValue(call?.outputs, { ...around, jobs }, tellMissing(undefined)),
    ...workflow.jobs.flatMap(job => inJob(workflow, job, { around, gathered, settings })),
  ]
}
const group = ({ concurrency }: Workflow | Job): Value => (concurrency ? [concurrency.group, concurrency.cancelInProgress] : null)

const inJob = (workflow: Workflow, job: Job, around: Around): readonly Finding[] => {
  const contexts = jobContexts(workflow, job, around)
  const whole = {
    ...contexts,
    steps: stepNames(job.steps, around.gathered),
    env: { ...(contexts.env as Names), ...envNames(job.env), '*': 'anything' as const },
  }
  const { name, strategy, outputs, environment, env, continueOnError, timeoutMinutes, with: given, secrets, defaults } = job
  const tell = tellMissing(job, workflow)
  return [
    ...inValue(
      [name ?? null, strategy ?? null, outputs, environment?.name ?? null, environment?.url ?? null, env, continueOnError],
      whole,
      tell,
    ),
    ...inValue(
      [timeoutMinutes ?? null, given, secrets, defaults.shell ?? null, defaults.workingDirectory ?? null, group(job)],
      whole,
      tell,
    ),
    ...inValue(job.if, whole, tell, true),
    ...job.steps.flatMap((step, index) => {
      const before = stepContexts(job, index, contexts, around.gathered)
      const { if: condition, id: _, uses: __, ...rest } = step
      return [...inValue(Object.values(rest) as Value[], before, tell), ...inValue(condition, before, tell, true)]
    }),
  ]
}

/** What a missing name means, and what to do about it. */
export type Tell = (missing: Missing) => { readonly wrong: string; readonly remedy: string }

/** @param asks the value is a condition: it may be asked whether something is there */
export const inValue = (value: Value | undefined, contexts: Names, tell: Tell, asks = false): readonly Finding[] =>
  partsOf(value ?? null).flatMap(part => inPart(part, contexts, tell, asks))

export const inPart = (part: ExpressionPart, contexts: Names, tell: Tell, asks = false): readonly Finding[] =>
  (referencesOf(part) ?? []).flatMap(reference => {
    const missing = missingIn(knownOf(contexts, reference), reference.path.slice(1))
    if (!missing || ((reference.optional || asks) && SET_BY_PEOPLE.includes(reference.path[0]!.toLowerCase()))) return []
    const of = [reference.path[0]!, ...missing.of]
    const { wrong, remedy } = tell({ ...missing, of })
    return warning(reference.origin, `${[...of, missing.name].join('.')} is empty: ${wrong}`, remedy)
  })
/** What may well be not set, where an expression says what then. */
const SET_BY_PEOPLE = ['vars', 'secrets', 'env']

/** A context that is not known here is not looked at: GitHub's parser says which there are at a place. */
const knownOf = (contexts: Names, { path }: Reference): Known =>
  Object.entries(contexts).find(([name]) => name === path[0]!.toLowerCase())?.[1] ?? 'anything'

const partsOf = (value: Value): readonly ExpressionPart[] => {
  if (value instanceof Expression) return value.parts
  if (Array.isArray(value)) return value.flatMap(partsOf)
  return isMap(value) ? Object.values(value).flatMap(partsOf) : []
}

const tellMissing =
  (job: Job | undefined, workflow?: Workflow): Tell =>
  ({ of, name, there }) => {
    const [context = '', ...deeper] = of
    if (deeper.at(-1) === 'outputs') return { wrong: `${deeper[0]} has no such output`, remedy: thereAre(name, there) }
    const told = deeper.length > 0 ? undefined : ABOUT[context]?.({ name, there, context, job, workflow })
    return told ?? { wrong: `there is no such ${NOUNS[context] ?? 'member'}`, remedy: thereAre(name, there) }
  }
interface Told {
  readonly name: string
  readonly there: readonly string[]
  readonly context: string
  readonly job: Job | undefined
  readonly workflow: Workflow | undefined
}
type About = (missing: Told) => ReturnType<Tell> | undefined
const aboutUnset: About = ({ name, there, context }) => ({
  wrong: `nobody sets it${didYouMean(name, there)}`,
  remedy: `set it in the scenario, under 'repository: ${context}' or 'environments: <name>: ${context}'`,
})
/** By context: what is said instead of that there is none. */
const ABOUT: Readonly<Record<string, About>> = {
  needs: ({ name, there, job, workflow }) =>
    workflow?.jobs.some(({ id }) => id === name)
      ? { wrong: `the job ${job?.id} does not need ${name}`, remedy: `say 'needs: ${name}'` }
      : { wrong: `no job is called ${name}`, remedy: thereAre(name, there) },
  steps: ({ name, there, job }) =>
    job?.steps.some(({ id }) => id === name)
      ? { wrong: `the step ${name} comes later`, remedy: 'put it before this one' }
      : { wrong: `no step before it has this id`, remedy: thereAre(name, there) },
  matrix: ({ there }) => (there.length === 0 ? { wrong: 'the job has no matrix', remedy: 'give it one, or leave this out' } : undefined),
  vars: aboutUnset,
  secrets: missing =>
    missing.workflow?.startedBy.every(event => event === 'workflow_call')
      ? {
          wrong: `its callers do not give it${didYouMean(missing.name, missing.there)}`,
          remedy: "name it under 'on: workflow_call: secrets'",
        }
      : aboutUnset(missing),
}
const NOUNS: Readonly<Record<string, string>> = {
  inputs: 'input',
  matrix: 'value in any combination',
  env: 'variable',
  needs: 'member',
}
