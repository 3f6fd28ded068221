/** What actions and called workflows are given, against what they ask for. */
import { didYouMean } from '@golden-ami/domain'
import { isMap, type Value, type ValueMap } from '../value.ts'
import type { InputDefinition, Job, Workflow } from '../workflow.ts'
import { type Finding, refusal, warning } from './finding.ts'
import { calledPath, type Gathered } from './gather.ts'
import { thereAre } from './known.ts'
import type { Metadata } from './metadata.ts'

/**
 * GitHub warns of an input that an action does not have, and does not look whether one that is required is given: the action does.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputsinput_idrequired
 */
export const actionInputs = (workflow: Workflow, { actions }: Gathered): readonly Finding[] =>
  workflow.jobs.flatMap(job =>
    job.steps.flatMap((step, index) => {
      const metadata = step.uses === undefined ? undefined : actions.get(step.uses)
      if (!metadata) return []
      const path = ['jobs', job.id, 'steps', index] as const
      const { places } = workflow
      return [
        ...Object.keys(step.with).flatMap(name => {
          const unknown = unknownInput(name, metadata)
          return unknown === undefined ? [] : warning(places.key(...path, 'with', name), unknown.wrong, unknown.remedy)
        }),
        ...missed(Object.keys(step.with), metadata).map(name =>
          warning(places.of(...path, 'uses'), `the action requires the input '${name}'`, 'give it under with'),
        ),
      ]
    }),
  )
export const unknownInput = (name: string, { inputs }: Metadata) => {
  const there = Object.keys(inputs)
  if (there.some(one => one.toLowerCase() === name.toLowerCase())) return undefined
  return { wrong: `the action has no input '${name}'${didYouMean(name, there)}`, remedy: `there are ${there.join(', ') || 'none'}` }
}
const missed = (given: readonly string[], { inputs }: Metadata): readonly string[] =>
  Object.entries(inputs).flatMap(([name, input]) =>
    input.missed && !given.some(one => one.toLowerCase() === name.toLowerCase()) ? name : [],
  )

/**
 * GitHub refuses a workflow that does not fit the one that it calls.
 * https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows
 */
export const calls = (workflow: Workflow, { workflows }: Gathered): readonly Finding[] =>
  workflow.jobs.flatMap(job => {
    const called = job.uses === undefined ? undefined : workflows.get(calledPath(job.uses) ?? '')
    return called ? call(workflow, job, called) : []
  })
const call = ({ places }: Workflow, job: Job, { events, path }: Workflow): readonly Finding[] => {
  const at = (...deeper: readonly string[]) => places.key('jobs', job.id, ...deeper)
  const uses = places.of('jobs', job.id, 'uses')
  if (!events.workflow_call) return [refusal(uses, `${path} cannot be called`, "give it 'on: workflow_call'")]
  const { inputs, secrets } = events.workflow_call
  const unknown = (kind: 'with' | 'secrets', given: ValueMap, there: readonly string[]) =>
    Object.keys(given)
      .filter(name => !there.some(one => one.toLowerCase() === name.toLowerCase()))
      .map(name => refusal(at(kind, name), `${path} has no ${kind === 'with' ? 'input' : 'secret'} '${name}'`, thereAre(name, there)))
  const missing = (kind: 'with' | 'secrets', given: ValueMap, wanted: readonly string[]) =>
    wanted
      .filter(name => !Object.keys(given).some(one => one.toLowerCase() === name.toLowerCase()))
      .map(name => refusal(uses, `${path} requires the ${kind === 'with' ? 'input' : 'secret'} '${name}'`, `give it under ${kind}`))
  return [
    ...unknown('with', job.with, Object.keys(inputs)),
    ...missing(
      'with',
      job.with,
      Object.entries(inputs).flatMap(([name, input]) => (input.required && input.default === undefined ? name : [])),
    ),
    ...Object.entries(job.with).flatMap(([name, value]) => {
      const wrong = mistyped(value, inputs[name])
      return wrong === undefined ? [] : refusal(places.of('jobs', job.id, 'with', name), `the input '${name}' ${wrong}`)
    }),
    ...(job.secrets === 'inherit'
      ? []
      : [
          ...unknown('secrets', job.secrets, Object.keys(secrets)),
          ...missing(
            'secrets',
            job.secrets,
            Object.entries(secrets).flatMap(([name, { required }]) => (required ? name : [])),
          ),
        ]),
  ]
}
/** What is wrong with a value that is written down. */
const mistyped = (value: Value, definition: InputDefinition | undefined): string | undefined => {
  if (!definition || value === null || typeof value === 'object' || isMap(value)) return undefined
  const { type } = definition
  if (type === 'boolean' && !/^(true|false)$/.test(String(value))) return `is '${value}', which is not a boolean`
  if (type === 'number' && (String(value).trim() === '' || Number.isNaN(Number(value)))) return `is '${value}', which is not a number`
  return undefined
}
