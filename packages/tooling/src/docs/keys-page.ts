import type { Key } from '@golden-ami/domain/delivery-file/keys'
import type { ValueType } from '@golden-ami/domain/schema/value-types'
import { cell, code, madeFrom, table } from './markdown.ts'

const withoutCell = ({ required, default: value, without }: Key): string => {
  if (required) return '**required**'
  if (value !== undefined) return code(Array.isArray(value) ? `[${value.join(', ')}]` : String(value))
  return cell(without ?? '')
}

const inputText = ({ input }: Key): string => (input ? ` Input ${code(input.name)} of ${input.actions.join(', ')}.` : '')

/** What a type allows, in words; `path` is that of its key. */
export type Allowed = (type: ValueType, path: string) => string

/** The reference of the delivery file: a section for each key of the first level, keys in the order of the table. */
export const keysPage = (keys: readonly Key[], allowed: Allowed): string => {
  const row = (key: Key): readonly string[] => [
    code(key.path),
    key.kind,
    cell(allowed(key.type, key.path)),
    withoutCell(key),
    cell(key.description + inputText(key)),
  ]
  const sections = Map.groupBy(keys, key => /^[^.[]+/.exec(key.path)?.[0] ?? '')
  return [
    madeFrom('packages/domain/src/delivery-file/keys.ts'),
    '# The delivery file',
    'One file says what is delivered where: `.github/golden-ami.yml`, or what the input `config` names. `*` stands for a name that you choose, `[]` for the items of a list. A key that is not here is refused.',
    'Who owns a key: **what** is delivered is described by the file, or by inputs when there is no file; **how**: an input beats the file, the file beats the default; **whether** something may be delivered is said by the file alone.',
    ...[...sections].flatMap(([name, below]) => [
      `## ${name}`,
      table(['Key', 'Owner', 'Allowed', 'Without it', 'Description'], below.map(row)),
    ]),
  ]
    .join('\n\n')
    .concat('\n')
}
