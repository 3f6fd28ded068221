/**
 * The inputs of a step, against the table of its action.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-action-modules.html
 */

import { entryOf, type Located, type LocatedMap } from '@golden-ami/domain/located/located'
import { itemsOf } from '@golden-ami/domain/located/tree'
import { checkCondition } from './conditions.ts'
import { error, type Finding } from './finding.ts'
import { type Action, type Input, type Inputs, inputTypeText, type Platform } from './input-types.ts'
import { checkInputValue } from './input-values.ts'
import { isNothing, kindOf, unknownKeys } from './node.ts'

/** @param platform undefined when it is not known */
export const checkInputs = (step: LocatedMap, name: string, action: Action, platform: Platform | undefined): readonly Finding[] => {
  const inputs = entryOf(step, 'inputs')?.value
  if (inputs === undefined || isNothing(inputs)) return needsInputs(action) ? [none(step, name, action)] : []
  if (action.takes === 'condition') return checkCondition(inputs, `the inputs of ${name}`)
  const maps = action.takes === 'list' ? itemsOf(inputs) : [inputs]
  if (inputs.is !== action.takes || maps.length === 0) return [shape(inputs, name, action)]
  return maps.flatMap(map => (map.is === 'map' ? checkMap(map, name, action, platform) : [shape(map, name, action)]))
}

const needsInputs = ({ takes, inputs, oneOf }: Action): boolean =>
  takes === 'condition' || oneOf !== undefined || Object.values(inputs).some(input => input.required)

const none = (step: LocatedMap, name: string, action: Action): Finding =>
  error(entryOf(step, 'inputs')?.keyAt ?? step.at, `this step has no inputs for ${name}`, `required: ${takesText(action)}`)

const shape = (node: Located, name: string, action: Action): Finding =>
  error(node.at, `the inputs of ${name} are ${kindOf(node)}`, `required: ${takesText(action)}`)

const takesText = ({ takes, inputs }: Action): string => {
  if (takes === 'condition') return 'one comparison or logical operator'
  const keys = Object.keys(inputs).join(', ')
  return takes === 'list' ? `a list of maps ("- …") with the keys ${keys}` : `a map with the keys ${keys}`
}

const checkMap = (map: LocatedMap, name: string, action: Action, platform: Platform | undefined): readonly Finding[] => [
  ...checkFields(map, name, action.inputs, platform),
  ...checkOneOf(map, name, action.oneOf ?? []),
  ...checkTogether(map, name, action.together ?? []),
]

const checkFields = (map: LocatedMap, name: string, inputs: Inputs, platform: Platform | undefined): readonly Finding[] => [
  ...unknownKeys(map, Object.keys(inputs), name),
  ...Object.entries(inputs).flatMap(([key, input]) => checkField(map, name, key, input, platform)),
]

const checkField = (map: LocatedMap, name: string, key: string, input: Input, platform: Platform | undefined): readonly Finding[] => {
  const entry = entryOf(map, key)
  if (!entry || isNothing(entry.value))
    return input.required ? [error(entry?.keyAt ?? map.at, `${name} has no ${key}`, `required: ${key}, ${inputTypeText(input.type)}`)] : []
  if (platform !== undefined && input.notOn === platform)
    return [error(entry.keyAt, `${name} has no ${key} on ${platform}`, `allowed: ${name} without ${key}`)]
  if (input.type.is !== 'maps') return checkInputValue(entry.value, key, input.type)
  const { of } = input.type
  if (entry.value.is !== 'list') return [error(entry.value.at, `${key} is ${kindOf(entry.value)}`, `allowed: ${inputTypeText(input.type)}`)]
  return entry.value.items.flatMap(item =>
    item.is === 'map'
      ? checkFields(item, key, of, platform)
      : [error(item.at, `this item of ${key} is ${kindOf(item)}`, `allowed: ${inputTypeText(input.type)}`)],
  )
}

const written = (map: LocatedMap, keys: readonly string[]) =>
  keys.flatMap(key => {
    const entry = entryOf(map, key)
    return entry && !isNothing(entry.value) ? [entry] : []
  })

const checkOneOf = (map: LocatedMap, name: string, keys: readonly string[]): readonly Finding[] => {
  if (keys.length === 0) return []
  const [first, second] = written(map, keys)
  if (first && !second) return []
  return [
    second
      ? error(second.keyAt, `${name} has both ${keys.join(' and ')}`, `allowed: one of ${keys.join(', ')}`)
      : error(map.at, `${name} has neither ${keys.join(' nor ')}`, `required: one of ${keys.join(', ')}`),
  ]
}

const checkTogether = (map: LocatedMap, name: string, keys: readonly string[]): readonly Finding[] => {
  const there = written(map, keys)
  const [first] = there
  if (!first || there.length === keys.length) return []
  const absent = keys.filter(key => !there.some(entry => entry.key === key))
  return [
    error(
      first.keyAt,
      `${name} has ${first.key} without ${absent.join(', ')}`,
      `required: ${keys.join(' and ')}, or neither: one alone does nothing`,
    ),
  ]
}
