import { readYaml } from '@golden-ami/actions-kit'
import { jobEnd, jobMinutes, minutesInWorkflow } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const saidIn = (job: string, text: string, isItsOwn = true) => {
  const yaml = readYaml(text, 'w.yml')
  if (!('tree' in yaml)) throw new Error('this is not YAML')
  return minutesInWorkflow(yaml.tree, job, isItsOwn)
}

describe('what a workflow says of the time of a job', () => {
  test.each([
    ['a number', 'jobs: { a: { timeout-minutes: 90 } }', 90],
    ['nothing', 'jobs: { a: { runs-on: x } }', 'unsaid'],
    ['an empty value', 'jobs: { a: { timeout-minutes: } }', 'unsaid'],
    ['an expression', "jobs: { a: { timeout-minutes: '${{ inputs.minutes }}' } }", 'expression'],
    ['no number', 'jobs: { a: { timeout-minutes: soon } }', 'unknown'],
    ['no end', 'jobs: { a: { timeout-minutes: .inf } }', 'unknown'],
    ['longer than there are dates', 'jobs: { a: { timeout-minutes: 1e300 } }', 'unknown'],
    ['less than a minute', 'jobs: { a: { timeout-minutes: 0 } }', 'unknown'],
    ['another job', 'jobs: { b: { timeout-minutes: 90 } }', 'unknown'],
    ['a call of another workflow', 'jobs: { a: { uses: ./b.yml } }', 'unknown'],
    ['no jobs', 'on: push', 'unknown'],
  ])('%s', (_, text, said) => {
    expect(saidIn('a', text)).toBe(said)
  })
  test('a job of the same id in the workflow that calls its own is not taken for it', () => {
    const caller = 'jobs: { a: { timeout-minutes: 90 }, b: { uses: ./c.yml } }'
    expect(saidIn('a', caller, false)).toBe('unknown')
    expect(saidIn('a', caller, true)).toBe(90)
    expect(saidIn('a', 'jobs: { a: { timeout-minutes: 90 } }', false)).toBe(90)
  })
})

describe('how long a job has', () => {
  const facts = { said: 'unsaid', given: undefined, hosted: true, file: 'w.yml', job: 'a' } as const
  test.each([
    ['nothing said', {}, 360, "GitHub's six hours for a job"],
    ['a number', { said: 90 }, 90, 'timeout-minutes of a in w.yml'],
    ['more than GitHub gives on its runners', { said: 600 }, 360, "GitHub's six hours for a job"],
    ['more on a runner of one’s own', { said: 600, hosted: false }, 600, 'timeout-minutes of a in w.yml'],
    ['an expression, and the input', { said: 'expression', given: 30 }, 30, 'the input job-timeout-minutes'],
    ['an expression, and no input', { said: 'expression' }, 360, "GitHub's six hours for a job"],
    ['both: the shorter one', { said: 90, given: 60 }, 60, 'the input job-timeout-minutes'],
    ['both: the shorter one', { said: 60, given: 90 }, 60, 'timeout-minutes of a in w.yml'],
    [
      'an input beyond six hours on a runner of one’s own',
      { said: 'unknown', given: 720, hosted: false },
      720,
      'the input job-timeout-minutes',
    ],
  ] as const)('%s', (_, more, minutes, by) => {
    expect(jobMinutes({ ...facts, ...more })).toEqual({ minutes, by })
  })
})

describe('by when an action ends', () => {
  const START = Date.UTC(2026, 10, 21, 2)
  const MINUTE = 60_000
  test.each([
    [360, 355],
    [60, 55],
    [20, 16],
    [5, 4],
    [1, 0.8],
  ])('of %d minutes after %d', (minutes, by) => {
    const end = jobEnd({ minutes, by: 'x' }, { at: START, known: true })
    expect([end.limit - START, end.by - START]).toEqual([minutes * MINUTE, by * MINUTE])
  })
  test('and says why', () => {
    expect(jobEnd({ minutes: 90, by: 'timeout-minutes of a in w.yml' }, { at: START, known: true }).because).toBe(
      'the job began at 2026-11-21T02:00:00.000Z, GitHub ends it after 1h30m (timeout-minutes of a in w.yml), and 5m are left to end in order',
    )
    expect(jobEnd({ minutes: 90, by: 'x' }, { at: START, known: false }).because).toMatch(
      /^this step began, as the job's beginning is not known at /,
    )
  })
})
