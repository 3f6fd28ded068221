import { describe, expect, test } from '@jest/globals'
import { manifest, rehearse, START } from './rehearse.ts'

/** Sleeps for its input `minutes`, then sets the output `slept` and a summary. */
const SLEEPER = {
  'sleeper/action.yml': manifest(['minutes']),
  'sleeper/main.mjs': `
    import { setTimeout } from 'node:timers/promises'
    import { appendFileSync } from 'node:fs'
    const from = Date.now()
    await setTimeout(Number(process.env.INPUT_MINUTES) * 60_000)
    console.log('awake again')
    appendFileSync(process.env.GITHUB_OUTPUT, 'slept=' + (Date.now() - from) / 60_000 + '\\n')
    appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# slept\\n')
  `,
}

describe('a workflow of several jobs', () => {
  test('passes outputs on, in virtual time', async () => {
    await rehearse(
      {
        ...SLEEPER,
        'w.yml': `
on: push
jobs:
  first:
    runs-on: ubuntu-latest
    outputs: { slept: "\${{ steps.nap.outputs.slept }}" }
    steps:
      - uses: $/sleeper
        id: nap
        with: { minutes: 90 }
  beside:
    runs-on: ubuntu-latest
    steps:
      - uses: $/sleeper
        with: { minutes: 30 }
  second:
    needs: [first, beside]
    runs-on: ubuntu-latest
    steps:
      - run: echo "the first slept \${{ needs.first.outputs.slept }} minutes"
`,
      },
      async ({ start, said }) => {
        const report = await start('w.yml')
        expect(report.result).toBe('success')
        expect(report.jobs.map(({ id, result, ended }) => [id, result, (ended - START) / 60_000])).toEqual([
          ['beside', 'success', 30],
          ['first', 'success', 90],
          ['second', 'success', 90],
        ])
        expect(said('second')).toContain('the first slept 90 minutes')
        expect(report.jobs[1]!.steps[0]!.summary).toBe('# slept\n')
      },
    )
  })
})
