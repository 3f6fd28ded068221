/** What cannot be told changes nothing else of a run, and what is told fits what GitHub takes. */
import { json, type RecordedOptions, recorded, report, type Writable } from '@golden-ami/actions-kit'
import { cutOutputs, MOST_OUTPUTS } from '@golden-ami/actions-kit/sized-outputs'
import { sizedSummary } from '@golden-ami/actions-kit/sized-summary'
import { UserError } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const runtimeOf = (options: Partial<RecordedOptions> = {}) =>
  recorded({
    inputs: {},
    clock: { now: () => 0, cancelled: () => false, sleep: async () => {} },
    aws: { region: undefined },
    ...options,
  })
const NOTHING = { release: '', targets: json([]) }
const ending =
  (targets: unknown[], summary = '### page') =>
  async () => ({
    conclusion: { outcome: 'refreshed', why: 'all is well' },
    outputs: { release: '1.0.0/1', targets: json(targets) },
    summary,
  })

describe('what cannot be written', () => {
  test.each<[Writable, string, string]>([
    ['summary', 'The summary could not be written: EACCES: permission denied. ', ''],
    ['output', 'The output release could not be written: EACCES: permission denied. ', '### page'],
  ])('%s', async (unwritable, warning, summary) => {
    const { runtime, record } = runtimeOf({ unwritable: [unwritable] })
    await report(runtime, NOTHING, ending([]))
    expect(record.failed).toBeUndefined()
    expect(record.annotations[0]).toEqual({ kind: 'warning', message: expect.stringContaining(warning) })
    expect(record.summary).toBe(summary)
    expect(record.outputs.size).toBe(unwritable === 'output' ? 0 : 3)
    expect(record.lines).toContain('refreshed: all is well')
  })

  test('the failure stays the failure', async () => {
    const { runtime, record } = runtimeOf({ unwritable: ['summary', 'output'] })
    await report(runtime, NOTHING, () => Promise.reject(new UserError('group.busy', 'Group web is busy.')))
    expect(record.failed).toMatch(/^Group web is busy\. .*\[group\.busy\]$/)
  })

  test('state and file', async () => {
    const { runtime, record } = runtimeOf({ unwritable: ['state', 'temporary'] })
    runtime.saveState('a', 'b')
    expect(await runtime.writeTemporary('packages.json', '[]')).toBe('')
    expect(record.annotations.map(({ message }) => message.split(':')[0])).toEqual([
      'The state of the step could not be written',
      'The file packages.json could not be written',
    ])
  })
})

describe('annotations', () => {
  test('ten of a kind are shown, and the last says how many the log has', () => {
    const { runtime, record } = runtimeOf()
    for (let count = 1; count <= 25; count++) runtime.annotate('warning', `w${count}`, { file: 'a.yml', line: count })
    runtime.annotate('notice', 'n')
    runtime.end()
    const warnings = record.annotations.filter(({ kind }) => kind === 'warning').map(({ message }) => message)
    expect(warnings).toEqual([...Array.from({ length: 9 }, (_, index) => `w${index + 1}`), '16 more warnings in the log'])
    expect(record.lines).toContain('warning: a.yml:25: w25')
  })
  test('a tenth that is the last one is shown itself', () => {
    const { runtime, record } = runtimeOf()
    for (let count = 1; count <= 10; count++) runtime.annotate('warning', `w${count}`)
    runtime.end()
    expect(record.annotations.at(-1)?.message).toBe('w10')
  })
  test('a long message is cut, with how much the log has', () => {
    const { runtime, record } = runtimeOf()
    runtime.annotate('error', 'x'.repeat(10_000))
    expect(record.annotations[0]?.message).toMatch(/^x{4036}… \(5964 more characters in the log\)$/)
    expect(record.lines).toEqual([`error: ${'x'.repeat(10_000)}`])
  })
  test('characters that are not seen are shown', () => {
    const { runtime, record } = runtimeOf()
    runtime.annotate('warning', 'a\u202eb')
    runtime.fail('a\u200bb')
    expect([record.annotations[0]?.message, record.failed]).toEqual(['a\ufffdb', 'a\ufffdb'])
  })
})

test('a failure is short, and its remedy is never cut', async () => {
  const { runtime, record } = runtimeOf()
  const message = `Group web is busy: ${'y'.repeat(9_000)}`
  await report(runtime, NOTHING, () => Promise.reject(new UserError('group.busy', message, 'Wait for it.')))
  expect(record.failed).toMatch(/more characters in the log\)\. Wait for it\. \[group\.busy\]$/)
  expect(record.failed?.length).toBeLessThan(1_100)
  expect(record.lines).toEqual(expect.arrayContaining([message, 'Wait for it.']))
})

describe('outputs', () => {
  test('that are too large stay JSON, and the whole is in a file that a warning names', async () => {
    const { runtime, record } = runtimeOf()
    const targets = Array.from({ length: 20_000 }, (_, index) => ({ name: `t${index}`, why: 'because of something or other' }))
    await report(runtime, NOTHING, ending(targets))
    const kept = JSON.parse(record.outputs.get('targets') ?? '') as unknown[]
    expect(kept.length).toBeGreaterThan(5_000)
    expect([...record.outputs.values()].join('').length).toBeLessThanOrEqual(MOST_OUTPUTS)
    expect(record.annotations[0]?.message).toBe(
      `The output targets has ${kept.length} of 20000 items: GitHub takes 1 MB of outputs from a job. All of it is in /temporary/output-targets.txt, as long as the job runs.`,
    )
    expect(JSON.parse(record.written.get('output-targets.txt') ?? '')).toHaveLength(20_000)
  })
  test('short ones stay whole beside long ones', () => {
    const long = JSON.stringify(Array.from({ length: 100 }, () => 'abc'))
    const cut = cutOutputs({ long, short: 'x', map: JSON.stringify({ a: 'b'.repeat(60), c: 'd' }), text: 'é'.repeat(300) }, 300)
    expect(cut.map(({ name }) => name).sort()).toEqual(['long', 'text'])
    expect(cut.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(300)
    expect(JSON.parse(cut.find(({ name }) => name === 'long')?.text ?? '')).toHaveLength(18)
  })
})

describe('a summary that is too long', () => {
  test('is cut by whole lines, and what was open is closed', () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => `| row ${index} |`)
    const cut = sizedSummary(`### page\n\n<details><summary>a</summary>\n\n${lines.join('\n')}\n\n</details>\n`, 20_000)
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(20_000)
    const shown = cut.split('\n').filter(line => line.startsWith('| row')).length
    expect(cut).toContain(
      `</details>\n\n… and ${lines.length - shown + 3} more lines, for which GitHub has no room: see the log and the outputs.`,
    )
  })
  test('of one line has nothing left but the count', () => {
    expect(sizedSummary('x'.repeat(50_000), 2_000)).toBe(
      '\n\n… and 1 more lines, for which GitHub has no room: see the log and the outputs.\n\n',
    )
  })
  test('is shown with those that were written before', async () => {
    const { runtime, record } = runtimeOf()
    await runtime.summary('a\n'.repeat(300_000))
    await runtime.summary('b\n'.repeat(300_000))
    expect(record.annotations).toEqual([])
    expect(record.summary).toContain('more lines')
    expect(Buffer.byteLength(record.summary)).toBeLessThanOrEqual(1_048_576)
  })
})
