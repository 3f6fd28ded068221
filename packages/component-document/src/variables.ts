/**
 * Parameters and constants of a document.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-user-defined-variables.html
 */
import { entryOf, type Located, type LocatedEntry, type LocatedMap, type Where } from '@golden-ami/domain/located/located'
import { error, type Finding } from './finding.ts'
import { isNothing, kindOf, namedTwice, unknownKeys } from './node.ts'
import type { Outline } from './outline.ts'

/** What the stage says of the document. */
export interface Given {
  readonly parameters: Readonly<Record<string, string>>
  /** Where the stage names the document. */
  readonly at: Where
}

const NAME = /^[A-Za-z0-9_-]{3,128}$/
const SECTIONS = {
  parameters: { one: 'parameter', keys: ['type', 'default', 'description'], value: 'default' },
  constants: { one: 'constant', keys: ['type', 'value'], value: 'value' },
} as const
type Section = keyof typeof SECTIONS

export const checkVariables = (document: LocatedMap, outline: Outline, given: Given): readonly Finding[] => [
  ...checkSection(document, 'parameters', outline.parameters),
  ...checkSection(document, 'constants', outline.constants),
  ...namedTwice([...outline.parameters, ...outline.constants], ({ key }) => key).map(({ key, keyAt }) =>
    error(keyAt, `there is a parameter or a constant ${key} already`, 'allowed: each name once'),
  ),
  ...checkGiven(document, outline.parameters, given),
]

const checkSection = (document: LocatedMap, section: Section, variables: readonly LocatedEntry[]): readonly Finding[] => {
  const node = entryOf(document, section)?.value
  if (node === undefined || isNothing(node)) return []
  const form = `"- <name>: { ${SECTIONS[section].keys.join(', ')} }"`
  if (node.is !== 'list') return [error(node.at, `${section} is ${kindOf(node)}`, `required: a list, each item ${form}`)]
  return [
    ...node.items
      .filter(item => item.is !== 'map' || item.entries.length !== 1)
      .map(item => error(item.at, `this item of ${section} does not name one ${SECTIONS[section].one}`, `required: ${form}`)),
    ...variables.flatMap(variable => checkVariable(section, variable)),
  ]
}

const checkVariable = (section: Section, { key, keyAt, value }: LocatedEntry): readonly Finding[] => {
  const { one, keys } = SECTIONS[section]
  const name = NAME.test(key) ? [] : [error(keyAt, `${key} is no name of a ${one}`, 'allowed: 3 to 128 letters, digits, "-" and "_"')]
  if (value.is !== 'map') return [...name, error(value.at, `${one} ${key} is ${kindOf(value)}`, `required: a map with ${keys.join(', ')}`)]
  return [...name, ...unknownKeys(value, keys, `a ${one}`), ...checkType(key, value), ...checkText(section, key, value)]
}

const checkType = (name: string, variable: LocatedMap): readonly Finding[] => {
  const type = entryOf(variable, 'type')?.value
  if (type?.is === 'scalar' && type.value === 'string') return []
  return [error(type?.at ?? variable.at, `${name} has ${type ? 'another type than string' : 'no type'}`, 'required: type: string')]
}

/** The value is a string; a number is taken as one, as the documents that AWS publishes have it. */
const checkText = (section: Section, name: string, variable: LocatedMap): readonly Finding[] => {
  const { one, value: key } = SECTIONS[section]
  const node = entryOf(variable, key)?.value
  if (node === undefined)
    return section === 'constants' ? [error(variable.at, `${one} ${name} has no ${key}`, `required: ${key}, a text`)] : []
  if (node.is === 'scalar' && (typeof node.value === 'string' || typeof node.value === 'number')) return []
  return [error(node.at, `the ${key} of ${name} is ${kindOf(node)}`, 'allowed: a text or a number; anything else in quotes')]
}

const hasDefault = ({ value }: LocatedEntry): boolean => value.is === 'map' && entryOf(value, 'default') !== undefined

const checkGiven = (document: Located, declared: readonly LocatedEntry[], given: Given): readonly Finding[] => {
  const names = declared.map(({ key }) => key)
  return [
    ...Object.keys(given.parameters)
      .filter(name => !names.includes(name))
      .map(name =>
        error(
          given.at,
          `${document.at.source} declares no parameter ${name}`,
          names.length > 0 ? `allowed: ${names.join(', ')}` : 'allowed: no parameters',
        ),
      ),
    ...declared
      .filter(parameter => !hasDefault(parameter) && given.parameters[parameter.key] === undefined)
      .map(({ key, keyAt }) => error(keyAt, `parameter ${key} has no default and no value`, `required: a value for ${key} in the stage`)),
  ]
}
