import type { ValueType } from '@golden-ami/domain/delivery-file/value-types'

const counted = (min: number, max: number): string => (min === max ? `${min}` : `${min} to ${max}`)

/** What a type allows, in words for people. */
export const typeWords = (type: ValueType): string => {
  switch (type.is) {
    case 'text':
      return type.says
    case 'enum':
      return type.values.map(value => `\`${value}\``).join(', ')
    case 'duration':
      return `a duration from \`${type.min}\` to \`${type.max}\``
    case 'integer':
      return `a whole number from ${type.min} to ${type.max}`
    case 'boolean':
      return '`true` or `false`'
    case 'list':
      return `a list (${counted(type.min, type.max)}) of: ${typeWords(type.of)}`
    case 'entries':
      return type.of.is === 'fields'
        ? `a map (${counted(type.min, type.max)}) by name; a name is ${type.names.says}`
        : `a map (${counted(type.min, type.max)}); a key is ${type.names.says}; a value is ${typeWords(type.of)}`
    case 'fields':
      return 'a map'
    case 'either':
      return type.of.map(typeWords).join('; or ')
  }
}
