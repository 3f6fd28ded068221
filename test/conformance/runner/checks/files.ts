/** The files by which a step speaks to the runner, and what becomes of it where they cannot be written. */
import { mkdirSync, rmSync } from 'node:fs'
import type { Check } from '../check.ts'
import type { StepResult } from '../contract/step.ts'
import { ended, equal, isPlain, ok } from '../expect.ts'
import { RELEASE } from '../home.ts'

const plan = { action: 'build-stage', with: { stage: 'os', 'dry-run': 'true' } } as const
const warns = ({ annotations }: StepResult): boolean => annotations.some(({ kind }) => kind === 'warning')

/** Nobody may make anything here, not even the superuser, whom file modes do not keep out. */
const READ_ONLY = '/sys'

export const files: readonly Check[] = [
  {
    name: 'a summary file that is missing is a warning: the outcome stays',
    holds: async stage => {
      const result = await stage.run({ ...plan, before: ({ paths }) => rmSync(paths.GITHUB_STEP_SUMMARY) })
      ended(result, 'success', 'planned')
      ok(warns(result), 'no warning')
    },
  },
  {
    name: 'a summary file that cannot be written is a warning: the outcome stays',
    holds: async stage => {
      const before = ({ paths }: { paths: { GITHUB_STEP_SUMMARY: string } }): void => {
        rmSync(paths.GITHUB_STEP_SUMMARY)
        mkdirSync(paths.GITHUB_STEP_SUMMARY)
      }
      const result = await stage.run({ ...plan, before })
      ended(result, 'success', 'planned')
      ok(warns(result), 'no warning')
    },
  },
  {
    name: 'a failed run whose summary cannot be written still tells its own reason',
    holds: async stage => {
      const result = await stage.run({
        ...{ action: 'promote', with: { environment: 'nowhere' } },
        before: ({ paths }) => rmSync(paths.GITHUB_STEP_SUMMARY),
      })
      equal(result.result, 'failure')
      isPlain(result)
      ok(result.log.text.includes('nowhere'))
    },
  },
  {
    name: 'where the temporary folder cannot be written, a dry run says so plainly, or does without',
    holds: async stage => {
      await stage.home.delivery()
      await stage.before('6001', { action: 'promote', with: { environment: 'development', baseline: 'true' } })
      stage.home.catchUp()
      const job = await stage.job({ temp: READ_ONLY })
      const result = await stage.step(job, { action: 'promote', with: { environment: 'development', release: RELEASE, 'dry-run': 'true' } })
      isPlain(result)
      ok(result.result === 'success' ? warns(result) : result.log.errors().length > 0)
    },
  },
  {
    name: 'what a value says is never the end of it: an output with lines like its own delimiter arrives whole',
    holds: async stage => {
      const image = await stage.home.released()
      stage.home.catchUp()
      const value = 'a=b ghadelimiter_0 :: x // EOF'
      const result = await stage.run({
        action: 'tag-ami',
        with: { 'ami-id': image, parent: 'ami-0123456789abcdef0', tags: `odd=${value}` },
      })
      ended(result, 'success', 'tagged')
      equal(JSON.parse(result.outputs.get('tags') ?? '{}').odd, value)
    },
  },
]
