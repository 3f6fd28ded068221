import { hours } from '@golden-ami/local-aws'
import { expect, test } from 'vitest'
import { jobOf, playBuilt } from '../support/built.ts'

/** What the build makes. */
const BUILT = '1.0.0/1'

test('a release is built, soaks for a day in development and goes on to staging: more than 25 hours', async () => {
  const played = await playBuilt({
    runs: [
      { workflow: 'baseline.yml' },
      { workflow: 'build.yml', after: 'baseline' },
      { id: 'development', workflow: 'deliver.yml', inputs: { release: BUILT }, after: 'build' },
      { id: 'early', workflow: 'deliver.yml', inputs: { environment: 'staging' }, after: 'development', expect: 'failure' },
      { id: 'staging', workflow: 'deliver.yml', inputs: { environment: 'staging' }, after: 'development', in: hours(25) },
    ],
  })
  const { report, at } = played
  const image = jobOf(played, 'build#1', 'build').outputs['ami-id'] ?? ''
  expect(report.surprises).toEqual([])
  expect(jobOf(played, 'deliver#3', 'refresh').outputs).toEqual({ outcome: 'refreshed', release: BUILT })
  expect(at.staging).toMatchObject({ running: [image, image], pointer: { image, verified: image }, ledger: { current: BUILT } })
  expect(report.ended - report.started).toBeGreaterThan(hours(25))
}, 120_000)
