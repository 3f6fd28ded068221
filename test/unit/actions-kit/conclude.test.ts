import { type Conclusion, conclude, recorded } from '@golden-ami/actions-kit'
import { expect, test } from '@jest/globals'

const concluded = async (conclusion: Conclusion) => {
  const clock = { now: () => 0, cancelled: () => false, sleep: async () => {} }
  const { runtime, record } = recorded({ inputs: {}, clock, aws: { region: undefined } })
  return { failure: await conclude(runtime, conclusion, { release: '1.0.0/1' }, '### page\n\n'), record }
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

test('what has to be run again and fails says so once, in the failure', async () => {
  const { failure, record } = await concluded({ outcome: 'still-running', why: 'web cannot be read', code: 'rollback.unfinished' })
  expect([failure?.code, failure?.message]).toEqual(['rollback.unfinished', 'Still running: web cannot be read.'])
  expect(record.annotations).toEqual([])
})
