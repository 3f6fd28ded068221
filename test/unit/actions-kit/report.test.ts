import { type Concluded, type Conclusion, json, recorded, report } from '@golden-ami/actions-kit'
import { type Complaint, invalidInput, UserError } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const NOTHING = { release: '', targets: json([]) }
const reported = async (action: () => Promise<Concluded<typeof NOTHING>>) => {
  const { runtime, record } = recorded({
    inputs: {},
    clock: { now: () => 0, cancelled: () => false, sleep: async () => {} },
    aws: { region: undefined },
  })
  const debugged: string[] = []
  await report({ ...runtime, debug: text => void debugged.push(text) }, NOTHING, action)
  return { ...record, debugged }
}
/** All that is declared, in every ending. */
const FAILED = [
  ['release', ''],
  ['targets', '[]'],
  ['outcome', 'failed'],
]
const ending = (conclusion: Conclusion) => async () => ({ conclusion, outputs: { ...NOTHING, release: '1.0.0/1' }, summary: '### page' })
const complaint = (at: Complaint['at'], wrong = 'it is "x"'): Complaint => ({ at, wrong, allowed: 'allowed: y' })

test('an action that ends well says what it concludes, and nothing else', async () => {
  const { failed, outputs, annotations, summary, debugged } = await reported(ending({ outcome: 'tagged', why: 'all is well' }))
  expect({ failed, outputs: [...outputs], annotations, summary, debugged }).toEqual({
    ...{ failed: undefined, annotations: [], summary: '### page', debugged: [] },
    outputs: [
      ['release', '1.0.0/1'],
      ['targets', '[]'],
      ['outcome', 'tagged'],
    ],
  })
})

test('a failure that an action answers with fails the step; outputs and summary are the action’s', async () => {
  const { failed, outputs, summary } = await reported(ending({ outcome: 'failed', why: 'Group web is busy.', code: 'group.busy' }))
  expect(failed).toMatch(/^Group web is busy\. .*\[group\.busy\]$/)
  expect([outputs.get('release'), outputs.get('outcome')]).toEqual(['1.0.0/1', 'failed'])
  expect(summary).toBe('### page\nWait for it, cancel it, or roll it back; then run again. `group.busy`\n')
})

test('a reason that does not end as a sentence gets its stop before the remedy', async () => {
  const { failed } = await reported(() => Promise.reject(new UserError('environment.halted', 'staging is halted: stop', 'Wait.')))
  expect(failed).toBe('staging is halted: stop. Wait. [environment.halted]')
})

test('a failure that is thrown is told in the summary and as the outcome too', async () => {
  const { failed, outputs, summary } = await reported(async () => {
    throw new UserError('group.missing', 'Group <web> does not exist.', 'Correct the name.')
  })
  expect(failed).toBe('Group <web> does not exist. Correct the name. [group.missing]')
  expect([...outputs]).toEqual(FAILED)
  expect(summary).toBe('### ❌ Group &lt;web&gt; does not exist.\n\nCorrect the name.\n\n')
})

describe('complaints', () => {
  const FILE = './.github/golden-ami.yml'
  test('are told in one message, and at their lines where they have some', async () => {
    const error = invalidInput([
      complaint({ source: 'input ami-id' }),
      complaint({ source: FILE, line: 3, column: 5 }, 'soak is "1x"'),
      complaint({ source: FILE, line: 9 }),
    ])
    const { failed, annotations, summary } = await reported(() => Promise.reject(error))
    expect(failed).toBe(
      [
        'input ami-id: it is "x"; allowed: y',
        `${FILE}:3:5: soak is "1x"; allowed: y`,
        `${FILE}:9: it is "x"; allowed: y\n${error.remedy} [input.invalid]`,
      ].join('\n'),
    )
    const place = { kind: 'error', title: 'input.invalid', file: '.github/golden-ami.yml' }
    expect(annotations).toEqual([
      { ...place, message: 'soak is "1x"; allowed: y', line: 3, column: 5 },
      { ...place, message: 'it is "x"; allowed: y', line: 9 },
    ])
    expect(summary.split('\n').filter(line => line.startsWith('- '))).toHaveLength(3)
  })
  test('leave room for the failure among the ten errors that GitHub shows', async () => {
    const many = Array.from({ length: 30 }, (_, index) => complaint({ source: FILE, line: index + 1 }))
    const { annotations, failed, lines } = await reported(() => Promise.reject(invalidInput(many)))
    expect(annotations.map(({ message }) => message)).toEqual([...Array(8).fill('it is "x"; allowed: y'), '22 more errors in the log'])
    for (const { at } of many) expect(lines).toContain(`${FILE}:${at.line}: it is "x"; allowed: y`)
    const left = Number(/\n… and (\d+) more in the log\n.*\[input\.invalid\]$/.exec(failed ?? '')?.[1])
    expect(failed?.split('\n')).toHaveLength(many.length - left + 2)
  })
})

test('anything else is a defect: a short line, its stacks at debug', async () => {
  const { failed, outputs, summary, debugged } = await reported(() =>
    Promise.reject(new Error('broken', { cause: new TypeError('inside') })),
  )
  expect(failed).toBe('Unexpected: broken. This is a defect; run again with debug logging for its stack.')
  expect([[...outputs], summary]).toEqual([FAILED, ''])
  expect(debugged.map(text => text.split('\n')[0])).toEqual(['Error: broken', 'TypeError: inside'])
})

test('what action.yml does not declare is no output, and what it declares is one in every ending', () => {
  const { runtime } = recorded({
    inputs: {},
    clock: { now: () => 0, cancelled: () => false, sleep: async () => {} },
    aws: { region: undefined },
  })
  const ends = async <O>(outputs: O) => ({ conclusion: { outcome: 'tagged', why: 'done' }, outputs, summary: '' })
  const endings = () => [
    report(runtime, NOTHING, () => ends({ ...NOTHING })),
    // @ts-expect-error: it is not declared
    report(runtime, NOTHING, () => ends({ ...NOTHING, verdict: 'pass' })),
    // @ts-expect-error: the targets are missing
    report(runtime, NOTHING, () => ends({ release: '' })),
  ]
  expect(endings).toBeInstanceOf(Function)
})
