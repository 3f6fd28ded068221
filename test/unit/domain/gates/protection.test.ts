import { type EnvironmentSettings, type Protection, type ProtectionFacts, protectionGate } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const wanted: Protection = { reviewers: 2, noSelfReview: true, noAdminBypass: true, branches: ['main'] }
const settings = (more: Partial<EnvironmentSettings> = {}): EnvironmentSettings => ({
  ...{ reviewers: 2, preventSelfReview: true, adminsCanBypass: false, branches: { listed: ['main'] } },
  ...more,
})
const asked = (more: Partial<ProtectionFacts> = {}) => {
  const facts = { environment: 'production', wanted, job: { environment: 'Production' }, settings: settings(), ...more }
  const { verdict, because } = protectionGate(facts)
  return `${verdict}: ${because}`
}
const HERE = 'GitHub environment production'

describe('protection', () => {
  test.each<[string, Partial<ProtectionFacts>, string]>([
    ['nothing is asked', { wanted: undefined, job: { unknown: true, why: 'x' } }, 'pass: nothing is asked of the GitHub environment'],
    ['all is there', {}, `pass: ${HERE} has what is asked of it, and this job runs in it`],
    ['a dry run', { job: 'elsewhere' }, `pass: ${HERE} has what is asked of it; the job that promotes must run in it`],
    [
      'another environment',
      { job: { environment: 'staging' } },
      'fail: this job runs in the GitHub environment staging, not in production',
    ],
    [
      'no environment',
      { job: { environment: undefined } },
      'fail: this job runs in no GitHub environment; give it environment: production',
    ],
    [
      'no token',
      { job: { unknown: true, why: 'the job needs the permission id-token: write' } },
      'inconclusive: nothing tells which environment this job runs in: the job needs the permission id-token: write',
    ],
    ['no such environment', { settings: 'missing' }, `fail: ${HERE}: it does not exist`],
    [
      'settings that cannot be read',
      { settings: { unknown: true, why: 'Resource not accessible by integration' } },
      'inconclusive: the settings of the GitHub environment cannot be read (the job needs the permission actions: read): Resource not accessible by integration',
    ],
    ['too few reviewers', { settings: settings({ reviewers: 1 }) }, `fail: ${HERE}: it has 1 of 2 reviewers`],
    ['self-review', { settings: settings({ preventSelfReview: false }) }, `fail: ${HERE}: whoever starts a run may approve it`],
    ['bypass', { settings: settings({ adminsCanBypass: true }) }, `fail: ${HERE}: administrators can bypass its rules`],
    [
      'bypass that GitHub does not tell',
      { settings: settings({ adminsCanBypass: undefined }) },
      'inconclusive: GitHub does not say whether administrators can bypass production',
    ],
    ['any branch', { settings: settings({ branches: 'any' }) }, `fail: ${HERE}: any branch may deploy`],
    [
      'another branch and a tag',
      { settings: settings({ branches: { listed: ['main', 'dev', 'tag v*'] } }) },
      `fail: ${HERE}: dev, tag v* may deploy too`,
    ],
    [
      'protected branches instead of one',
      { settings: settings({ branches: 'protected' }) },
      `fail: ${HERE}: every protected branch may deploy, not only main`,
    ],
    [
      'one instead of protected ones',
      { wanted: { ...wanted, branches: 'protected' } },
      `fail: ${HERE}: not only protected branches may deploy: main`,
    ],
    [
      'protected branches',
      { wanted: { ...wanted, branches: 'protected' }, settings: settings({ branches: 'protected' }) },
      `pass: ${HERE} has what is asked of it, and this job runs in it`,
    ],
    [
      'nothing asked of its settings but to be there',
      {
        wanted: { reviewers: 0, noSelfReview: false, noAdminBypass: false, branches: undefined },
        settings: settings({ reviewers: 0, preventSelfReview: false, adminsCanBypass: undefined, branches: 'any' }),
      },
      `pass: ${HERE} has what is asked of it, and this job runs in it`,
    ],
    [
      'all faults together; one that fails is worse than one that nobody can tell',
      { job: { unknown: true, why: 'no token' }, settings: settings({ reviewers: 0, preventSelfReview: false }) },
      `fail: nothing tells which environment this job runs in: no token; ${HERE}: it has 0 of 2 reviewers; ${HERE}: whoever starts a run may approve it`,
    ],
  ])('%s', (_, more, expected) => {
    expect(asked(more)).toBe(expected)
  })
})
