/** One value of an input. What AWSTOE fills in only when the step runs is taken as it is. */
import type { Located } from '@golden-ami/domain/located/located'
import { error, type Finding } from './finding.ts'
import { type InputType, inputTypeText } from './input-types.ts'
import { isFilledIn, kindOf, writtenText } from './node.ts'

export const checkInputValue = (node: Located, key: string, type: Exclude<InputType, { is: 'maps' }>): readonly Finding[] => {
  if (isFilledIn(node) && type.is !== 'texts' && type.is !== 'texts by name') return []
  if (type.is === 'texts') return checkTexts(node, key)
  if (isOf(node, type)) return []
  return [error(node.at, `${key} is ${writtenText(node)}`, `allowed: ${inputTypeText(type)}`)]
}

const isText = (node: Located): boolean => node.is === 'scalar' && (typeof node.value === 'string' || typeof node.value === 'number')
const lower = (text: string): string => text.toLowerCase()

const isOf = (node: Located, type: Exclude<InputType, { is: 'maps' | 'texts' }>): boolean => {
  const text = node.is === 'scalar' ? String(node.value) : ''
  switch (type.is) {
    case 'text':
      return isText(node) && (type.begins === undefined || type.begins.some(begin => lower(text).startsWith(lower(begin))))
    case 'flag':
      return text === 'true' || text === 'false'
    case 'count':
      return /^\d+$/.test(text)
    case 'choice':
      return type.of.some(one => (type.anyCase ? lower(one) === lower(text) : one === text))
    case 'texts by name':
      return node.is === 'map' && node.entries.every(({ value }) => isText(value))
    case 'text or texts':
      return isText(node) || (node.is === 'list' && node.items.every(isText))
  }
}

/** The usual slip: `- echo a: b` is a map to YAML. */
const checkTexts = (node: Located, key: string): readonly Finding[] => {
  if (node.is !== 'list' || node.items.length === 0)
    return [
      error(node.at, `${key} is ${node.is === 'list' ? 'an empty list' : kindOf(node)}`, 'required: a list of texts, each after "- "'),
    ]
  return node.items
    .filter(item => !isText(item))
    .map(item =>
      error(
        item.at,
        `this item of ${key} is ${kindOf(item)}`,
        item.is === 'map' ? 'allowed: a text; one that holds ": " is put in quotes or below "- |"' : 'allowed: a text',
      ),
    )
}
