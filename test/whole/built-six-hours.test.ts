/** A job ends sooner than what an action may wait for: it leaves in order before that. Built, by rehearsal. */
import { minutes } from '@golden-ami/local-aws'
import { expect, test } from 'vitest'
import { jobOf, playBuilt, stepOf } from '../support/built.ts'

test('the time of the job is in its workflow, and its beginning is asked of GitHub', async () => {
  const played = await playBuilt({
    runs: [
      { id: 'first', workflow: 'short.yml', expect: 'failure' },
      { id: 'second', workflow: 'short.yml', after: 'first' },
    ],
    until: { after: minutes(30) },
  })
  expect(played.report.surprises).toEqual([])
  const { outputs, outcome, annotations, started, ended } = stepOf(played, 'short#1', 'refresh', 'Refresh')
  expect([outcome, outputs.outcome]).toEqual(['failure', 'still-running'])
  expect(ended - started).toBeLessThanOrEqual(minutes(4))
  expect(annotations.map(({ message }) => message).join('\n')).toContain('[run.unfinished]')
  // Nothing was cancelled, neither by GitHub nor by the action.
  expect(jobOf(played, 'short#1', 'refresh').annotations).toEqual([])
  expect(played.refreshes('web-development')).toEqual(['Successful'])
  const [line] = played.report.log.filter(({ text }) => text.startsWith('ends by ')).map(({ text }) => text)
  expect(line).toMatch(
    /because the job began at \S+, GitHub ends it after 5m \(timeout-minutes of refresh in short\.yml\), and 1m are left to end in order$/,
  )
})
