import {
  AMI_ID,
  booleanInput,
  enumInput,
  type Input,
  type InputType,
  optional,
  readInputs,
  required,
  textInput,
  verbatim,
} from '@golden-ami/actions-kit'
import { complaintText } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const from =
  (given: Readonly<Record<string, string>>) =>
  (name: string): string =>
    given[name] ?? ''

const read = (type: InputType<unknown>, text: string): unknown => {
  const answer = readInputs({ it: required(type) }, from({ it: text }))
  return 'values' in answer ? answer.values.it : answer.complaints.map(complaintText)
}

describe('an input', () => {
  test.each<readonly [string, InputType<unknown>, string, unknown]>([
    ['AMI id', textInput(AMI_ID), 'ami-0123456789abcdef0', 'ami-0123456789abcdef0'],
    ['enum', enumInput('wait', 'replace'), 'wait', 'wait'],
    ['boolean', booleanInput, 'true', true],
    ['boolean', booleanInput, 'false', false],
  ])('%s: %j', (_, type, text, value) => {
    expect(read(type, text)).toEqual(value)
  })

  test.each<readonly [string, InputType<unknown>, string, string]>([
    ['AMI id', textInput(AMI_ID), 'ami-012', 'it is "ami-012"; allowed: an AMI id like ami-0123456789abcdef0'],
    ['AMI id', textInput(AMI_ID), 'ami-01234567\n', 'it is "ami-01234567\\n"; allowed: an AMI id like ami-0123456789abcdef0'],
    ['enum', enumInput('wait', 'replace'), 'Wait', 'it is "Wait"; allowed: wait or replace'],
    ['boolean', booleanInput, 'True', 'it is "True"; allowed: true or false'],
    ['boolean', booleanInput, 'yes', 'it is "yes"; allowed: true or false'],
    ['boolean', booleanInput, '1', 'it is "1"; allowed: true or false'],
  ])('%s: not %j', (_, type, text, complaint) => {
    expect(read(type, text)).toEqual([`input it: ${complaint}`])
  })
})

describe('several inputs', () => {
  const specs = {
    'ami-id': required(textInput(AMI_ID)),
    'dry-run': required(booleanInput),
    'on-cancel': optional(enumInput('leave', 'cancel')),
  }

  test('are read together, by their names', () => {
    const answer = readInputs(specs, from({ 'ami-id': 'ami-01234567', 'dry-run': 'false' }))
    expect(answer).toEqual({ values: { 'ami-id': 'ami-01234567', 'dry-run': false, 'on-cancel': undefined } })
    // The compiler knows their types.
    if ('values' in answer) {
      const onCancel: 'leave' | 'cancel' | undefined = answer.values['on-cancel']
      const dryRun: boolean = answer.values['dry-run']
      expect([onCancel, dryRun]).toEqual([undefined, false])
    }
  })

  test('are all complained about', () => {
    const answer = readInputs(specs, from({ 'dry-run': 'no', 'on-cancel': 'stop' }))
    expect('complaints' in answer && answer.complaints.map(complaintText)).toEqual([
      'input ami-id: it is not given; required: an AMI id like ami-0123456789abcdef0',
      'input dry-run: dry-run is "no"; allowed: true or false',
      'input on-cancel: on-cancel is "stop"; allowed: leave or cancel',
    ])
  })
})

test('one that has a reader of its own is given as it is, and never wrong', () => {
  expect(readInputs({ only: verbatim, tags: verbatim }, from({ only: ' a: b' }))).toEqual({ values: { only: ' a: b', tags: '' } })
})

describe('inputs are those that action.yml declares', () => {
  const input: Input<'force' | 'only'> = from({ force: 'true' })
  const specs = { force: required(booleanInput), only: verbatim }
  const others = { dry: required(booleanInput) }

  test('each has a spec', () => {
    expect(readInputs(specs, input)).toHaveProperty('values')
    // @ts-expect-error: declared and never read
    expect(readInputs({ force: required(booleanInput) }, input)).toHaveProperty('values')
  })
  test('no other has one', () => {
    // @ts-expect-error: read and not declared
    expect(readInputs({ ...specs, ...others }, input)).toHaveProperty('complaints')
    // @ts-expect-error: read and not declared
    expect(input('dry')).toBe('')
  })
})
