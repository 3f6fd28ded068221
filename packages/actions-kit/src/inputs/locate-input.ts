import type { Located, ValueType, Where } from '@golden-ami/domain'

/** The text of an input as a value of its type. What cannot be one stays a text, for the validator to refuse. */
const scalar = (text: string, type: ValueType, at: Where): Located => {
  if (type.is === 'integer' && /^-?\d{1,15}$/.test(text)) return { is: 'scalar', value: Number(text), at }
  if (type.is === 'boolean' && (text === 'true' || text === 'false')) return { is: 'scalar', value: text === 'true', at }
  return { is: 'scalar', value: text, at }
}

/**
 * An action's input as the tree that a file would give: a list has an item on each line, blank lines count for nothing. What has
 * alternatives is taken as a list when it can be one: an input has no maps.
 */
export const locateInput = (name: string, text: string, type: ValueType): Located => {
  const at: Where = { source: `input ${name}` }
  const types = type.is === 'either' ? type.of : [type]
  const list = types.find(candidate => candidate.is === 'list')
  if (list?.is !== 'list') return scalar(text, types[0] ?? type, at)
  const of = list.of.is === 'either' ? (list.of.of[0] ?? list.of) : list.of
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  return { is: 'list', items: lines.map(line => scalar(line, of, at)), at }
}
