/** The release before this one and this one, both at work on the same environment. */
import { rmSync } from 'node:fs'
import { ledgerName } from '@golden-ami/domain'
import { SsmState } from '@golden-ami/local-aws/services/ssm/state'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ACCOUNT, jobOf, type Played, playBuilt, REGION, RELEASE } from '../support/built.ts'
import { withPrevious } from '../support/previous-bundle.ts'

const { root, ...previous } = withPrevious()
afterAll(() => rmSync(root, { recursive: true }))

/** `v` and kind of every version of the ledger, those that count for nothing included. */
const written = ({ world }: Played): readonly string[] =>
  (world.place(ACCOUNT, REGION).state(SsmState).parameter(ledgerName('web', 'development'), { asOf: world.now })?.versions ?? []).map(
    ({ Value }) => {
      const { v, kind } = JSON.parse(Value) as { readonly v: number; readonly kind: string }
      return `${v} ${kind}`
    },
  )

/** Calls of runs that change something. */
const changes = ({ report }: Played, ...runs: readonly string[]): readonly string[] =>
  report.journal
    .filter(({ process, operation }) => runs.includes(process.split('/')[0] ?? '') && !/^(Describe|Get|List|Assume)/.test(operation))
    .map(({ process, operation }) => `${process} ${operation}`)
const errors = ({ report }: Played, run: string): string =>
  report.log.flatMap(line => (line.run === run && line.text.includes('##[error]') ? [line.text] : [])).join('\n')
const DELIVERED = ['1 baseline', '1 promoting', '1 promoted', '1 verified']
const REFUSED =
  /Version 5 of \S+\/ledger is no ledger event: its "v" is 2, and this release of golden-ami reads 1\..*\[ledger\.unreadable\]/

describe('an environment that the previous release has delivered into', () => {
  let played: Played
  beforeAll(async () => {
    played = await playBuilt({
      ...previous,
      runs: [
        { workflow: 'previous-baseline.yml' },
        { workflow: 'previous-deliver.yml', inputs: { release: RELEASE }, after: 'previous-baseline' },
        { workflow: 'deliver.yml', inputs: { release: RELEASE }, after: 'previous-deliver' },
        { workflow: 'rollback.yml', after: 'deliver' },
        { id: 'again', workflow: 'previous-deliver.yml', inputs: { release: RELEASE }, after: 'rollback', expect: 'failure' },
        { workflow: 'previous-refresh-only.yml', after: 'again', expect: 'failure' },
        { workflow: 'previous-rollback.yml', after: 'previous-refresh-only', expect: 'failure' },
      ],
    })
  }, 120_000)

  test('every run ends as it should', () => {
    expect(played.report.surprises).toEqual([])
  })
  test('is known to this one', () => {
    expect(jobOf(played, 'deliver#1', 'promote').outputs).toEqual({ outcome: 'unchanged' })
    expect(jobOf(played, 'deliver#1', 'refresh').outputs).toEqual({ outcome: 'unchanged', release: RELEASE })
    expect(jobOf(played, 'rollback#1', 'back').outputs).toEqual({ outcome: 'rolled-back', left: RELEASE })
  })
  test.each(['previous-deliver#2', 'previous-refresh-only#1', 'previous-rollback#1'])(
    'once this one has written, the previous one refuses, and changes nothing: %s',
    run => {
      expect(errors(played, run)).toMatch(REFUSED)
      expect(changes(played, run)).toEqual([])
    },
  )
  test('is where this one left it', () => {
    const { base } = played
    expect(written(played)).toEqual([...DELIVERED, '2 rolling-back', '2 rolled-back'])
    expect(played.at.development).toMatchObject({
      ...{ running: [base, base], pointer: { image: base, verified: base } },
      ledger: { current: `baseline/${base}`, good: [`baseline/${base}`], hold: 'errors since the release' },
    })
  })
})

describe('what the previous release writes late', () => {
  let played: Played
  beforeAll(async () => {
    played = await playBuilt({
      ...previous,
      runs: [
        { workflow: 'previous-baseline.yml' },
        { workflow: 'previous-deliver.yml', inputs: { release: RELEASE }, after: 'previous-baseline', expect: 'failure' },
        { workflow: 'rollback.yml', at: { after: 3_600_000 } },
        { workflow: 'refresh-only.yml', at: { after: 4 * 3_600_000 } },
        { workflow: 'deliver.yml', inputs: { release: RELEASE }, after: 'refresh-only', expect: 'failure' },
        { workflow: 'previous-rollback.yml', after: 'deliver', expect: 'failure' },
      ],
      incidents: [
        {
          // After the claim of the lock: that every instance runs the release.
          calls: { service: 'ssm', operation: 'PutParameter', process: 'previous-deliver#1/refresh/3', nth: 2 },
          do: { is: 'late', value: { by: 2 * 3_600_000, answer: 'waits' } },
        },
      ],
    })
  }, 120_000)

  test('comes after what this one wrote, and counts for nothing', () => {
    expect(played.report.surprises).toEqual([])
    expect(written(played)).toEqual([...DELIVERED.slice(0, 3), '2 rolling-back', '2 rolled-back', '1 verified'])
    const { base } = played
    expect(played.at.development).toMatchObject({
      ...{ running: [base, base], pointer: { image: base, verified: base } },
      ledger: { current: `baseline/${base}`, kinds: ['baseline', 'promoting', 'promoted', 'rolling-back', 'rolled-back'] },
    })
    expect(jobOf(played, 'refresh-only#1', 'refresh').outputs).toEqual({ outcome: 'unchanged' })
    expect(errors(played, 'deliver#1')).toContain('[gate.closed]')
  })
  test('the previous one hears of it, and still refuses when its own event is the newest', () => {
    for (const run of ['previous-deliver#1', 'previous-rollback#1']) expect(errors(played, run)).toContain('[ledger.unreadable]')
    expect(changes(played, 'previous-rollback#1')).toEqual([])
  })
})
