import type { LogLine, Progress, WorkflowStep } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { progressNews } from '../../../../../actions/build-stage/src/log/progress.ts'

const step = (name: string, status: string, started?: number, ended?: number): WorkflowStep => ({
  ...{ id: name, name, action: '', status, message: '' },
  ...{ started, ended },
})
const progress = (steps: readonly WorkflowStep[], fresh: readonly LogLine[] = [], asked = 0): Progress => ({
  arn: 'arn',
  workflows: [{ id: 'wf-1', type: 'BUILD', status: 'RUNNING', retried: false, started: 0, ended: undefined, steps }],
  fresh,
  tail: [],
  cursor: undefined,
  asked,
})
const line = (at: number, text: string): LogLine => ({ at, text })
const launched = step('Launch', 'COMPLETED', 0, 60_000)

describe('what is new since the look before', () => {
  test('is told in the order in which it happened, log lines under the step that logged them', () => {
    const before = progress([step('Launch', 'RUNNING', 0), step('Apply', 'PENDING')])
    const now = progress(
      [launched, step('Apply', 'RUNNING', 60_000)],
      [line(-1, 'queued'), line(10, 'a'), line(60_000, 'b'), line(60_001, 'c')],
    )
    expect(progressNews(before, now)).toEqual([
      { step: 'between the steps', lines: ['queued'] },
      { step: 'BUILD Launch', lines: ['a', 'b'] },
      { step: undefined, lines: ['BUILD Launch: COMPLETED after 1m', 'BUILD Apply: RUNNING'] },
      { step: 'BUILD Apply', lines: ['c'] },
    ])
  })
  test('is nothing when nothing is', () => {
    const now = progress([launched])
    expect(progressNews(now, now)).toEqual([])
  })
  test('are not the steps that wait for their turn', () => {
    expect(progressNews(undefined, progress([step('Launch', 'PENDING')]))).toEqual([])
  })
})
