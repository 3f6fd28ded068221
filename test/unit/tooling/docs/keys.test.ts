import { KEYS, type Key } from '@golden-ami/domain/delivery-file/keys'
import { duration, either, entries, fields, integer, list, oneOf, text } from '@golden-ami/domain/delivery-file/value-types'
import { keysPage } from '@golden-ami/tooling/docs/keys-page'
import { keysSchema } from '@golden-ami/tooling/docs/keys-schema'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'

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
  expect(keysPage(TABLE)).toBe(`<!-- Made by \`pnpm docs\` from packages/domain/src/delivery-file/keys.ts. Do not edit. -->

# The delivery file

One file says what is delivered where: \`.github/golden-ami.yml\`, or what the input \`config\` names. \`*\` stands for a name that you choose, \`[]\` for the items of a list. A key that is not here is refused.

Who owns a key: **what** is delivered is described by the file, or by inputs when there is no file; **how**: an input beats the file, the file beats the default; **whether** something may be delivered is said by the file alone.

## family

| Key | Owner | Allowed | Without it | Description |
| --- | --- | --- | --- | --- |
| \`family\` | what | letters | **required** | The line. Input \`family\` of promote. |

## places

| Key | Owner | Allowed | Without it | Description |
| --- | --- | --- | --- | --- |
| \`places\` | what | a map (1 to 2) by name; a name is letters | nowhere | Where to. |
| \`places.*.soak\` | whether | a duration from \`1s\` to \`14d\` | \`1d\` | How long. |
| \`places.*.approvals\` | whether | a whole number from 0 to 6; or a map | \`0\` | How many. |
| \`places.*.approvals.count\` | whether | a whole number from 1 to 6 | **required** | How many people. |
| \`places.*.windows\` | whether | a list (1 to 2) of: a map | always | When. |
| \`places.*.windows[].days\` | whether | a list (1 to 7) of: \`Mon\`, \`Tue\` | **required** | The days. |
`)
})

describe('the JSON Schema', () => {
  const validate = new Ajv({ strict: true, allErrors: true }).compile(keysSchema(TABLE))
  const whole = { family: 'web', places: { home: { soak: '1h30m', approvals: { count: 2 }, windows: [{ days: ['Mon'] }] } } }

  test.each([
    ['what has every key', whole],
    ['what has only the required keys', { family: 'web' }],
    ['the other alternative', { family: 'web', places: { home: { approvals: 3 } } }],
  ])('takes %s', (_, file) => {
    expect({ valid: validate(file), errors: validate.errors }).toEqual({ valid: true, errors: null })
  })

  test.each([
    ['a missing required key', { places: whole.places }],
    ['an unknown key', { family: 'web', famly: 'web' }],
    ['an unknown key below a name', { family: 'web', places: { home: { soka: '1h' } } }],
    ['an unknown key in a list', { family: 'web', places: { home: { windows: [{ days: ['Mon'], day: 'Mon' }] } } }],
    ['a pattern that does not match', { family: 'WEB' }],
    ['a name that does not match', { family: 'web', places: { HOME: {} } }],
    ['too few entries', { family: 'web', places: {} }],
    ['a duration without a unit', { family: 'web', places: { home: { soak: '90' } } }],
    ['a number out of its limits', { family: 'web', places: { home: { approvals: 7 } } }],
    ['an alternative without its required key', { family: 'web', places: { home: { approvals: {} } } }],
    ['a value that is not in the list', { family: 'web', places: { home: { windows: [{ days: ['Sun'] }] } } }],
    ['a value twice', { family: 'web', places: { home: { windows: [{ days: ['Mon', 'Mon'] }] } } }],
    ['a list that is too long', { family: 'web', places: { home: { windows: Array(3).fill({ days: ['Mon'] }) } } }],
  ])('refuses %s', (_, file) => {
    expect(validate(file)).toBe(false)
  })

  test('of the real table compiles and has every key', () => {
    const schema = keysSchema(KEYS)
    expect(() => new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema)).not.toThrow()
    const descriptions = JSON.stringify(schema).match(/"description":/g) ?? []
    expect(descriptions.length).toBe(KEYS.length)
  })
})
