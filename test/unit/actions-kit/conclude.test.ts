import { type Conclusion, conclude, recorded } from '@golden-ami/actions-kit'
import { ERRORS, type ErrorCode } from '@golden-ami/domain'
import { expect, test } from 'vitest'

const concluded = async (conclusion: Conclusion, more: { readonly told?: string } = {}) => {
  const clock = { now: () => 0, cancelled: () => false, sleep: async () => {} }
  const { runtime, record } = recorded({ inputs: {}, clock, aws: { region: undefined } })
  return { failure: await conclude(runtime, { conclusion, outputs: { release: '1.0.0/1' }, summary: '### page\n\n', ...more }), record }
}

test('outputs, summary and the last line of the log say the same', async () => {
  const { failure, record } = await concluded({ outcome: 'refreshed', why: '2 of 2 instances run $& it' })
  expect(failure).toBeUndefined()
  expect([...record.outputs]).toEqual([
    ['release', '1.0.0/1'],
    ['outcome', 'refreshed'],
  ])
  expect([record.summary, record.lines, record.annotations]).toEqual(['### page\n\n', ['refreshed: 2 of 2 instances run $& it'], []])
})

test.each([
  ['configured', 'Configured: windows: closed. Run again when instances are in service: they prove it.'],
  ['paused', 'Paused: windows: closed. Run again later to go on.'],
  ['still-running', 'Still running: windows: closed. Run again to go on.'],
])('%s warns', async (outcome, message) => {
  const { record } = await concluded({ outcome, why: 'windows: closed' })
  expect(record.annotations).toEqual([{ kind: 'warning', message }])
})

test('a code is a failure, after everything was said', async () => {
  const { failure, record } = await concluded({ outcome: 'failed', why: 'Group web is busy.', code: 'group.busy' })
  expect([failure?.code, failure?.message]).toEqual(['group.busy', 'Group web is busy.'])
  expect(record.outputs.get('outcome')).toBe('failed')
})

test('what else is wrong is told with its own remedy, in failure and summary', async () => {
  const others = ['group.followers', 'target.empty'] as const
  const { failure, record } = await concluded({ outcome: 'failed', why: 'Three are refused.', code: 'group.missing', others })
  const remedies = ['group.missing', ...others].map(code => ERRORS[code as ErrorCode].remedy)
  expect([failure?.code, failure?.remedy]).toEqual(['group.missing', remedies.join(' ')])
  expect(['group.missing', ...others].map((code, index) => record.summary.includes(`${remedies[index]} \`${code}\`\n`))).toEqual([
    true,
    true,
    true,
  ])
})

test('a failure says what the action tells of it', async () => {
  const { failure, record } = await concluded(
    { outcome: 'failed', why: 'it failed', code: 'build.failed' },
    { told: 'it failed.\nCommand: make' },
  )
  expect([failure?.message, record.lines.at(-1)]).toEqual(['it failed.\nCommand: make', 'failed: it failed'])
})

test('what has to be run again and fails says so once, in the failure', async () => {
  const { failure, record } = await concluded({ outcome: 'still-running', why: 'web cannot be read', code: 'rollback.unfinished' })
  expect([failure?.code, failure?.message]).toEqual(['rollback.unfinished', 'Still running: web cannot be read.'])
  expect(record.annotations).toEqual([])
})
