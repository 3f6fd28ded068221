import { describe, expect, test } from 'vitest'
import { jobOf, NEXT, playBuilt, RELEASE, runOf, stepOf } from '../support/built.ts'

describe('built actions, as processes', () => {
  test('refresh a group; outputs reach the next job, the page is written', async () => {
    const played = await playBuilt({ runs: [{ workflow: 'refresh.yml', inputs: { 'ami-id': NEXT } }] })
    const { next, at, report } = played
    expect(runOf(played, 'refresh#1').result).toBe('success')
    expect(jobOf(played, 'refresh#1', 'refresh').outputs).toEqual({ outcome: 'refreshed', 'ami-id': next })
    expect(report.log.map(({ text }) => text)).toContain(`${next} is refreshed`)
    expect(stepOf(played, 'refresh#1', 'refresh', 'Refresh').summary).toContain('web-development')
    expect(at.development.running).toEqual([next, next])
    expect(played.refreshes('web-development')).toEqual(['Successful'])
    expect(new Set(report.journal.map(({ role }) => role))).toEqual(new Set(['arn:aws:iam::111111111111:role/refresh']))
  })

  test('record, promote, refresh and roll back an environment', async () => {
    const played = await playBuilt({
      runs: [
        { workflow: 'baseline.yml' },
        { workflow: 'deliver.yml', inputs: { release: RELEASE }, after: 'baseline' },
        { workflow: 'rollback.yml', after: 'deliver', in: 3_600_000 },
      ],
    })
    const { base, at, report } = played
    expect(report.surprises).toEqual([])
    expect(jobOf(played, 'deliver#1', 'promote').outputs).toEqual({ outcome: 'promoted' })
    expect(jobOf(played, 'deliver#1', 'refresh').outputs).toEqual({ outcome: 'refreshed', release: RELEASE })
    expect(jobOf(played, 'rollback#1', 'back').outputs).toEqual({ outcome: 'rolled-back', left: RELEASE })
    expect(at.development).toMatchObject({
      running: [base, base],
      pointer: { image: base, release: `baseline/${base}`, verified: base },
      ledger: {
        current: `baseline/${base}`,
        kinds: ['baseline', 'promoting', 'promoted', 'verified', 'rolling-back', 'rolled-back'],
        hold: 'errors since the release',
      },
    })
    expect(at.staging).toMatchObject({ running: [base, base], ledger: { kinds: ['baseline'] } })
  })

  test('a stage is built and tagged', async () => {
    const played = await playBuilt({ runs: [{ workflow: 'build.yml' }] })
    expect(runOf(played, 'build#1').result).toBe('success')
    expect(jobOf(played, 'build#1', 'build').outputs['ami-id']).toMatch(/^ami-/)
  })
})
