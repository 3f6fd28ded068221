import {
  AMI_ID,
  ARN,
  booleanInput,
  durationInput,
  enumInput,
  type InputType,
  integerInput,
  jsonInput,
  linesInput,
  optional,
  pairsInput,
  readInputs,
  required,
  textInput,
} from '@golden-ami/actions-kit'
import { complaintText } from '@golden-ami/domain'
import { describe, expect, test } from '@jest/globals'

const from =
  (given: Readonly<Record<string, string>>) =>
  (name: string): string =>
    given[name] ?? ''

const read = (type: InputType<unknown>, text: string): unknown => {
  const answer = readInputs({ it: required(type) }, from({ it: text }))
  return 'values' in answer ? answer.values.it : answer.complaints.map(complaintText)
}

const ARN_TEXT = 'arn:aws:imagebuilder:eu-west-1:111111111111:image/web/1.4.0/2'

describe('an input', () => {
  test.each<readonly [string, InputType<unknown>, string, unknown]>([
    ['AMI id', textInput(AMI_ID), 'ami-0123456789abcdef0', 'ami-0123456789abcdef0'],
    ['ARN', textInput(ARN), ARN_TEXT, ARN_TEXT],
    ['enum', enumInput('wait', 'replace'), 'wait', 'wait'],
    ['boolean', booleanInput, 'true', true],
    ['boolean', booleanInput, 'false', false],
    ['integer', integerInput(0, 100), '0', 0],
    ['integer', integerInput(-5, 100), '-5', -5],
    ['duration', durationInput('1m', '1d'), '1h30m', 5_400_000],
    ['lines', linesInput(AMI_ID, 3), ' ami-01234567\n\n  ami-89abcdef ', ['ami-01234567', 'ami-89abcdef']],
    [
      'pairs',
      pairsInput(3),
      'soak: urgent: a fix\nwindows:now',
      new Map([
        ['soak', 'urgent: a fix'],
        ['windows', 'now'],
      ]),
    ],
    ['JSON', jsonInput, '{"a":[1,null]}', { json: { a: [1, null] } }],
    ['JSON', jsonInput, 'null', { json: null }],
  ])('%s: %j', (_, type, text, value) => {
    expect(read(type, text)).toEqual(value)
  })

  test.each<readonly [string, InputType<unknown>, string, string]>([
    ['AMI id', textInput(AMI_ID), 'ami-012', 'it is "ami-012"; allowed: an AMI id like ami-0123456789abcdef0'],
    ['AMI id', textInput(AMI_ID), 'ami-01234567\n', 'it is "ami-01234567\\n"; allowed: an AMI id like ami-0123456789abcdef0'],
    ['ARN', textInput(ARN), 'web', 'it is "web"; allowed: an ARN'],
    ['enum', enumInput('wait', 'replace'), 'Wait', 'it is "Wait"; allowed: wait or replace'],
    ['boolean', booleanInput, 'True', 'it is "True"; allowed: true or false'],
    ['boolean', booleanInput, 'yes', 'it is "yes"; allowed: true or false'],
    ['boolean', booleanInput, '1', 'it is "1"; allowed: true or false'],
    ['integer', integerInput(0, 100), '101', 'it is 101; allowed: a whole number from 0 to 100'],
    ['integer', integerInput(0, 100), '-1', 'it is -1; allowed: a whole number from 0 to 100'],
    ['integer', integerInput(0, 100), '1e1', 'it is "1e1"; allowed: a whole number from 0 to 100'],
    ['integer', integerInput(0, 100), '5%', 'it is "5%"; allowed: a whole number from 0 to 100'],
    ['duration', durationInput('1m', '1d'), '30', 'it is "30"; allowed: a duration like 1h30m, from 1m to 1d'],
    ['duration', durationInput('1m', '1d'), '59s', 'it is "59s"; allowed: a duration like 1h30m, from 1m to 1d'],
    [
      'lines',
      linesInput(AMI_ID, 3),
      'ami-01234567, ami-89abcdef',
      'it[0] is "ami-01234567, ami-89abcdef"; allowed: an AMI id like ami-0123456789abcdef0',
    ],
    ['lines', linesInput(AMI_ID, 3), 'ami-01234567\nami-01234567', 'it has "ami-01234567" twice; allowed: each once'],
    ['lines', linesInput(AMI_ID, 1), 'ami-01234567\nami-89abcdef', 'it has 2 items; allowed: 1 item'],
    ['pairs', pairsInput(3), 'soak', 'it[0] is "soak"; allowed: <name>: <text>'],
    ['pairs', pairsInput(3), 'soak: ', 'it[0] is "soak:"; allowed: <name>: <text>'],
    ['pairs', pairsInput(3), 'soak: a\nsoak: b', 'it is malformed; allowed: each name once'],
    ['JSON', jsonInput, '{a:1}', 'it is malformed; allowed: JSON'],
  ])('%s: not %j', (_, type, text, complaint) => {
    expect(read(type, text)).toEqual([`input it: ${complaint}`])
  })
})

describe('several inputs', () => {
  const specs = {
    'ami-id': required(textInput(AMI_ID)),
    'dry-run': required(booleanInput),
    'bake-time': optional(durationInput('0s', '48h')),
  }

  test('are read together, by their names', () => {
    const answer = readInputs(specs, from({ 'ami-id': 'ami-01234567', 'dry-run': 'false' }))
    expect(answer).toEqual({ values: { 'ami-id': 'ami-01234567', 'dry-run': false, 'bake-time': undefined } })
    // The compiler knows their types.
    if ('values' in answer) {
      const bakeTime: number | undefined = answer.values['bake-time']
      const dryRun: boolean = answer.values['dry-run']
      expect([bakeTime, dryRun]).toEqual([undefined, false])
    }
  })

  test('are all complained about', () => {
    const answer = readInputs(specs, from({ 'dry-run': 'no', 'bake-time': '3d' }))
    expect('complaints' in answer && answer.complaints.map(complaintText)).toEqual([
      'input ami-id: it is not given; required: an AMI id like ami-0123456789abcdef0',
      'input dry-run: dry-run is "no"; allowed: true or false',
      'input bake-time: bake-time is "3d"; allowed: a duration like 1h30m, from 0s to 48h',
    ])
  })
})
