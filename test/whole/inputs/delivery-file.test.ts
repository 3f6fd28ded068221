/** A delivery file with errors, through every action that reads it. */
import { run as buildStage } from '@golden-ami/actions/build-stage'
import { run as promote } from '@golden-ami/actions/promote'
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { run as rollback } from '@golden-ami/actions/rollback'
import { run as tagAmi } from '@golden-ami/actions/tag-ami'
import { describe, expect, test } from 'vitest'
import { type Action, FILE, FILE_PATH, FILES, type Inputs, runWith } from './wrong-inputs.ts'

const ACTIONS: readonly (readonly [Action, Inputs])[] = [
  [{ name: 'build-stage', run: buildStage }, { stage: 'os' }],
  [{ name: 'tag-ami', run: tagAmi }, { 'ami-id': 'ami-01234567' }],
  [{ name: 'promote', run: promote }, { environment: 'staging' }],
  [{ name: 'refresh-asg', run: refreshAsg }, { environment: 'staging' }],
  [
    { name: 'rollback', run: rollback },
    { environment: 'staging', reason: 'errors' },
  ],
]
interface Fault {
  readonly line: number
  readonly column: number
  readonly message: string
}
const BROKEN: readonly (readonly [string, string, readonly Fault[]])[] = [
  [
    'a key that is none, a value that is malformed and a stage that is not there',
    FILE.replace('family: web', 'familie: web').replace('parent: os', 'parent: ox').replace('"111111111111"', '111'),
    [
      { line: 1, column: 1, message: 'the file has no key family; required: The line of images that is released together.' },
      {
        line: 1,
        column: 1,
        message:
          'familie is not a key (did you mean family?); allowed: family, architecture, home, infrastructure, distribution, stages, environments',
      },
      { line: 2, column: 18, message: 'home.account is 111; allowed: the 12 digits of an AWS account, in quotes' },
      {
        line: 6,
        column: 19,
        message:
          'stages.tech.parent is "ox", which is no stage (did you mean os?); allowed: os, ssm:<parameter that holds an AMI id>, an AMI id, the ARN of an Image Builder image, or the product id of AWS Marketplace (prod-…)',
      },
    ],
  ],
  ['a tab', FILE.replace('  staging:', '\tstaging:'), [{ line: 8, column: 1, message: 'a tab indents this line; allowed: spaces' }]],
  [
    'a list instead of keys',
    '- web\n',
    [
      {
        line: 1,
        column: 1,
        message:
          'the file is a list; allowed: a map with the keys family, architecture, home, infrastructure, distribution, stages, environments',
      },
    ],
  ],
]

describe.each(ACTIONS.map(([action, inputs]) => [action.name, action, inputs] as const))('%s', (_, action, inputs) => {
  test.each(BROKEN)('refuses %s, at the place', async (_, text, faults) => {
    const { ran, calls, complaints } = await runWith(action, inputs, { ...FILES, [FILE_PATH]: text })
    expect(complaints).toEqual(faults.map(({ line, column, message }) => `${FILE_PATH}:${line}:${column}: ${message}`))
    expect(ran.annotations).toEqual(faults.map(fault => ({ kind: 'error', title: 'input.invalid', file: FILE_PATH, ...fault })))
    expect(calls).toEqual([])
  })

  test('tells wrong inputs and what is wrong in the file together', async () => {
    const text = FILE.replace('"111111111111"', '111')
    const { complaints } = await runWith(action, { ...inputs, 'dry-run': 'maybe' }, { ...FILES, [FILE_PATH]: text })
    expect(complaints).toEqual([
      'input dry-run: dry-run is "maybe"; allowed: true or false',
      `${FILE_PATH}:2:18: home.account is 111; allowed: the 12 digits of an AWS account, in quotes`,
    ])
  })
})
