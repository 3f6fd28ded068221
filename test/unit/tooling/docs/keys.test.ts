import type { Key } from '@golden-ami/domain/delivery-file/keys'
import { duration, either, entries, fields, integer, list, oneOf, text } from '@golden-ami/domain/delivery-file/value-types'
import { type Allowed, keysPage } from '@golden-ami/tooling/docs/keys-page'
import { expect, test } from 'vitest'

const NAME = text('^[a-z]+$', 'letters')
const TABLE: readonly Key[] = [
  { path: 'family', type: NAME, kind: 'what', description: 'The line.', required: true, input: { name: 'family', actions: ['promote'] } },
  { path: 'places', type: entries(NAME, fields, 1, 2), kind: 'what', description: 'Where to.', without: 'nowhere' },
  { path: 'places.*.soak', type: duration('1s', '14d'), kind: 'whether', description: 'How long.', default: '1d' },
  { path: 'places.*.approvals', type: either(integer(0, 6), fields), kind: 'whether', description: 'How many.', default: 0 },
  { path: 'places.*.approvals.count', type: integer(1, 6), kind: 'whether', description: 'How many people.', required: true },
  { path: 'places.*.windows', type: list(fields, 1, 2), kind: 'whether', description: 'When.', without: 'always' },
  { path: 'places.*.windows[].days', type: list(oneOf('Mon', 'Tue'), 1, 7), kind: 'whether', description: 'The days.', required: true },
]

test('the reference', () => {
  const allowed: Allowed = (type, path) => `${type.is} | at ${path}`
  expect(keysPage(TABLE, allowed)).toBe(`<!-- Made by \`pnpm run docs\` from packages/domain/src/delivery-file/keys.ts. Do not edit. -->

# The delivery file

One file says what is delivered where: \`.github/golden-ami.yml\`, or what the input \`config\` names. \`*\` stands for a name that you choose, \`[]\` for the items of a list. A key that is not here is refused.

Who owns a key: **what** is delivered is described by the file, or by inputs when there is no file; **how**: an input beats the file, the file beats the default; **whether** something may be delivered is said by the file alone.

## family

| Key | Owner | Allowed | Without it | Description |
| --- | --- | --- | --- | --- |
| \`family\` | what | text \\| at family | **required** | The line. Input \`family\` of promote. |

## places

| Key | Owner | Allowed | Without it | Description |
| --- | --- | --- | --- | --- |
| \`places\` | what | entries \\| at places | nowhere | Where to. |
| \`places.*.soak\` | whether | duration \\| at places.*.soak | \`1d\` | How long. |
| \`places.*.approvals\` | whether | either \\| at places.*.approvals | \`0\` | How many. |
| \`places.*.approvals.count\` | whether | integer \\| at places.*.approvals.count | **required** | How many people. |
| \`places.*.windows\` | whether | list \\| at places.*.windows | always | When. |
| \`places.*.windows[].days\` | whether | list \\| at places.*.windows[].days | **required** | The days. |
`)
})
