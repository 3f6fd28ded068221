/** Whether what a reference points at is there, and is there in time. */

import { entryOf, type Located } from '@golden-ami/domain/located/located'
import { didYouMean } from '@golden-ami/domain/located/nearest'
import { ACTIONS } from './actions.ts'
import { error, type Finding, unknownName, warning } from './finding.ts'
import { isNothing, scalarText } from './node.ts'
import type { Outline, OutlineStep } from './outline.ts'
import { STAGE_OF } from './phases.ts'
import type { Place } from './place.ts'
import { type Reference, referencesIn, type Written } from './references.ts'

/** A step by the indices of its phase and of itself. */
interface Here {
  readonly phase: number
  readonly step: number
}

/** Names of https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-user-defined-variables.html#toe-context-variables */
const CONTEXT = [
  'executionId',
  'accountId',
  'region',
  'osPlatform',
  'osName',
  'osVersion',
  'date',
  'dateTime',
  'uuid',
  'hostname',
  'phase',
  'step',
]

export const checkReferences = (outline: Outline, place: Place): readonly Finding[] =>
  outline.phases.flatMap((phase, phaseIndex) =>
    phase.steps.flatMap((step, stepIndex) =>
      [step.inputs, step.loop, step.condition]
        .flatMap(node => referencesIn(node, place))
        .flatMap(reference => check(reference, outline, step, { phase: phaseIndex, step: stepIndex })),
    ),
  )

const check = (written: Written, outline: Outline, step: OutlineStep, here: Here): readonly Finding[] => {
  const { to, at, text } = written
  switch (to.is) {
    case 'unclosed':
      return [error(at, `${text} is closed by one brace`, 'allowed: {{ … }}')]
    case 'foreign':
      return [warning(at, `${text} is no reference that is known here`, 'it is left to AWSTOE')]
    case 'variable':
      return checkVariable(written, to.name, outline)
    case 'loop':
      return checkLoopMember(written, to, step)
    case 'lookup':
      return checkLookup(written, to, outline)
    case 'chain':
      return checkChain(written, to, outline, here)
  }
}

const checkVariable = ({ at, text }: Written, name: string, { parameters, constants }: Outline): readonly Finding[] => {
  const names = [...parameters, ...constants].map(({ key }) => key)
  if (names.includes(name)) return []
  const allowed = names.length > 0 ? `declared: ${names.join(', ')}` : 'the document declares neither parameters nor constants'
  return [error(at, `${text} is no parameter or constant of the document${didYouMean(name, names)}`, allowed)]
}

const MEMBERS = ['index', 'value']

const checkLoopMember = (
  { at, text }: Written,
  { loop, member }: Extract<Reference, { is: 'loop' }>,
  step: OutlineStep,
): readonly Finding[] => {
  if (!MEMBERS.includes(member) && loop !== 'loop')
    return [warning(at, `${text} is no reference that is known here`, 'a step is referred to as {{ phase.step.outputs.name }}')]
  if (!MEMBERS.includes(member))
    return [error(at, `${text} names no member of a loop${didYouMean(member, MEMBERS)}`, 'allowed: index, value')]
  if (step.loop === undefined) return [error(at, `${text} is in a step without a loop`, 'allowed: in a step with loop')]
  const name = step.loop.is === 'map' ? scalarText(entryOf(step.loop, 'name')?.value) : undefined
  return loop === 'loop' || loop === name
    ? []
    : [error(at, `${text} names a loop that is not the one of this step`, `allowed: ${name === undefined ? 'loop' : `loop, ${name}`}`)]
}

/** Paths that hand out credentials are refused by AWSTOE: toe-user-defined-variables.html#toe-imds-variables */
const SECRET_METADATA = /^\/*(iam|identity-credentials)(\/|$)/

/** The name of a parameter of Systems Manager that another variable holds. */
const RESOLVED = /^resolve\(\s*([\w-]+)\s*\)$/

const checkLookup = (written: Written, { prefix, name }: Extract<Reference, { is: 'lookup' }>, outline: Outline): readonly Finding[] => {
  const { at, text } = written
  if (name.trim() === '') return [error(at, `${text} names nothing`, `required: a name after ${prefix}:`)]
  if (prefix === 'aws:imds' && SECRET_METADATA.test(name))
    return [error(at, `${text} reads credentials of the instance`, 'allowed: metadata other than iam and identity-credentials')]
  const variable = prefix === 'aws:ssm' ? RESOLVED.exec(name)?.[1] : undefined
  if (variable !== undefined) return checkVariable(written, variable, outline)
  return prefix === 'context' && !CONTEXT.includes(name) ? [unknownName(at, 'context variable', name, CONTEXT)] : []
}

const checkChain = (written: Written, to: Extract<Reference, { is: 'chain' }>, { phases }: Outline, here: Here): readonly Finding[] => {
  const { at, text } = written
  const phaseNames = phases.flatMap(({ name }) => name ?? [])
  const phase = phases.findIndex(({ name }) => name === to.phase)
  if (phase === -1)
    return [error(at, `${text}: there is no phase ${to.phase}${didYouMean(to.phase, phaseNames)}`, `phases: ${phaseNames.join(', ')}`)]
  const steps = phases[phase]?.steps ?? []
  const step = steps.findIndex(({ name }) => name === to.step)
  const stepNames = steps.flatMap(({ name }) => name ?? [])
  const target = steps[step]
  if (!target)
    return [
      error(at, `${text}: phase ${to.phase} has no step ${to.step}${didYouMean(to.step, stepNames)}`, `steps: ${stepNames.join(', ')}`),
    ]
  const from = STAGE_OF[phases[here.phase]?.name ?? '']
  const where = STAGE_OF[to.phase]
  if (from !== undefined && where !== undefined && from !== where)
    return [
      error(
        at,
        `${text} crosses from the ${where} stage to the ${from} stage`,
        'allowed: steps of the same stage; they run on different instances',
      ),
    ]
  if (phase > here.phase || (phase === here.phase && step >= here.step))
    return [error(at, `${text} refers to a step that has not run before`, 'allowed: steps before this one')]
  return to.of === 'inputs' ? checkChainedInput(written, to, target) : checkChainedOutput(written, to, target)
}

const checkChainedInput = (
  { at, text }: Written,
  { index, variable, step }: Extract<Reference, { is: 'chain' }>,
  { inputs }: OutlineStep,
): readonly Finding[] => {
  const items: readonly Located[] = inputs?.is === 'list' ? inputs.items : inputs ? [inputs] : []
  if (inputs?.is === 'list' && index === undefined)
    return [error(at, `${text}: the inputs of ${step} are a list`, `allowed: inputs[0] to inputs[${items.length - 1}]`)]
  const map = items[index ?? 0]
  const value = map?.is === 'map' ? entryOf(map, variable)?.value : undefined
  return value === undefined || isNothing(value)
    ? [error(at, `${text}: ${step} has no such input`, 'allowed: an input that is written there')]
    : []
}

const checkChainedOutput = (
  { at, text }: Written,
  { variable, step }: Extract<Reference, { is: 'chain' }>,
  { action }: OutlineStep,
): readonly Finding[] => {
  const known = action !== undefined && Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined
  if (!known || known.outputs.includes(variable)) return []
  if (known.outputs.length === 0) return [error(at, `${text}: ${step} has no outputs`, `${action} has none`)]
  return [unknownName(at, `output of ${action}`, variable, known.outputs)]
}
