/**
 * Conditional expressions: of `if`, and of the action Assert.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-conditional-constructs.html
 * @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-comparison-operators.html
 * @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-logical-operators.html
 */

import { entryOf, type Located, type LocatedEntry, type LocatedMap } from '@golden-ami/domain/located/located'
import { didYouMean } from '@golden-ami/domain/located/nearest'
import { error, type Finding, unknownName } from './finding.ts'
import { isFilledIn, kindOf, scalarText, unknownKeys } from './node.ts'

const LOGICAL = ['and', 'or', 'not']
const ORDERS = ['Equals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals']
const OF_NUMBERS = ORDERS.map(order => `number${order}`)
/** Operators and the key that holds what they compare with, if any. */
const SECOND: Readonly<Record<string, 'value' | 'path' | undefined>> = Object.fromEntries([
  ...[...ORDERS.map(order => `string${order}`), ...OF_NUMBERS, 'patternMatches'].map(operator => [operator, 'value']),
  ...['MD5', 'SHA1', 'SHA256', 'SHA512'].map(hash => [`file${hash}Equals`, 'path']),
  ...['stringIsEmpty', 'stringIsWhitespace', 'binaryExists', 'fileExists', 'folderExists'].map(operator => [operator, undefined]),
])
const COMPARISONS = Object.keys(SECOND)
const MOST_LEVELS = 4
const STEP_ACTIONS = ['Abort', 'Execute', 'Skip']
/** As the comparison operators' page says it. */
const NUMBER = /^[-+]?([0-9]+[.])?[0-9]+$/

/** The `if` of a step: an expression, and what is done when it is true or false. */
export const checkIf = (node: Located): readonly Finding[] => check(node, 'if', 0, true)

/** An expression alone, as the action Assert takes it: nothing is done by it, so it has neither then nor else. */
export const checkCondition = (node: Located, what: string): readonly Finding[] => check(node, what, 0, false)

const unknownStepAction = ({ key, value }: LocatedEntry): Finding =>
  error(
    value.at,
    `${key} is ${scalarText(value) ?? kindOf(value)}${didYouMean(scalarText(value) ?? '', STEP_ACTIONS)}`,
    `allowed: ${STEP_ACTIONS.join(', ')}`,
  )

/**
 * The documented syntax has then and else below the expression that they belong to, so they may stand below an operator too.
 * @param level of logical operators around it
 * @param decides what becomes of a step: it may have then and else
 */
const check = (node: Located, what: string, level: number, decides: boolean): readonly Finding[] => {
  if (node.is !== 'map') return [notAMap(node, what)]
  const actions = decides ? node.entries.filter(({ key }) => key === 'then' || key === 'else') : []
  const expression = { ...node, entries: node.entries.filter(entry => !actions.includes(entry)) }
  return [
    ...checkExpression(expression, what, level, decides),
    ...actions.filter(({ value }) => !STEP_ACTIONS.includes(scalarText(value) ?? '')).map(unknownStepAction),
  ]
}

const checkExpression = (map: LocatedMap, what: string, level: number, decides: boolean): readonly Finding[] => {
  const operators = map.entries.filter(({ key }) => key !== 'value' && key !== 'path')
  const [operator, other] = operators
  if (!operator) return [error(map.at, `${what} has no operator`, `required: one of ${[...LOGICAL, ...COMPARISONS].join(', ')}`)]
  if (other) return [error(other.keyAt, `${what} has a second operator ${other.key}`, 'allowed: one; several go below and, or')]
  return LOGICAL.includes(operator.key) ? checkLogical(map, operator, level + 1, decides) : checkComparison(map, operator)
}

const notAMap = (node: Located, what: string): Finding =>
  error(node.at, `${what} is ${kindOf(node)}`, 'required: one comparison or logical operator')

const checkLogical = (map: LocatedMap, { key, keyAt, value }: LocatedEntry, level: number, decides: boolean): readonly Finding[] => {
  if (level > MOST_LEVELS) return [error(keyAt, `${key} is on level ${level} of logical operators`, `allowed: up to ${MOST_LEVELS} levels`)]
  const strays = unknownKeys(map, [key], key)
  if (key === 'not') return [...strays, ...check(value, key, level, decides)]
  if (value.is !== 'list' || value.items.length === 0)
    return [...strays, error(value.at, `${key} is ${kindOf(value)}`, 'required: a list of conditions')]
  return [...strays, ...value.items.flatMap(item => check(item, `this condition of ${key}`, level, decides))]
}

/** The documentation itself writes operators in several cases. */
const operatorNamed = (name: string): string | undefined => COMPARISONS.find(operator => operator.toLowerCase() === name.toLowerCase())

const checkComparison = (map: LocatedMap, { key, keyAt, value }: LocatedEntry): readonly Finding[] => {
  const operator = operatorNamed(key)
  if (operator === undefined) return [unknownName(keyAt, 'operator', key, [...LOGICAL, ...COMPARISONS])]
  const second = SECOND[operator]
  if (second === undefined) return [...unknownKeys(map, [key], key), ...checkOperand(key, value)]
  const with_ = entryOf(map, second)
  return [
    ...unknownKeys(map, [key, second], key),
    ...checkOperand(operator, value),
    ...(with_
      ? checkOperand(operator, with_.value)
      : [error(keyAt, `${key} has no ${second}`, `required: ${second}, what it is compared with`)]),
  ]
}

const checkOperand = (operator: string, node: Located): readonly Finding[] => {
  if (node.is !== 'scalar' || node.value === null)
    return [error(node.at, `${operator} compares with ${kindOf(node)}`, 'allowed: a text or a number')]
  if (!OF_NUMBERS.includes(operator) || isFilledIn(node) || NUMBER.test(String(node.value))) return []
  return [error(node.at, `${operator} compares with "${node.value}"`, 'allowed: a number')]
}
