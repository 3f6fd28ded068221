/** What the example workflows have in common: they are taken as they are. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '@golden-ami/tooling/root'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

interface Job {
  readonly strategy?: { readonly 'fail-fast'?: boolean }
  readonly environment?: string
  readonly concurrency?: { readonly 'cancel-in-progress'?: boolean }
  readonly steps: readonly { readonly id?: string; readonly if?: string; readonly uses?: string }[]
}
const FOLDERS = ['workflows-examples', 'workflows-examples/organisation']
const workflows = FOLDERS.flatMap(folder =>
  readdirSync(join(ROOT, folder))
    .filter(name => name.endsWith('.yml'))
    .map(name => `${folder}/${name}`),
)
const jobsOf = (path: string): readonly (readonly [name: string, job: Job])[] =>
  Object.entries((parse(readFileSync(join(ROOT, path), 'utf8')) as { readonly jobs: Readonly<Record<string, Job>> }).jobs)
const CHANGES = /golden-ami\/actions\/(promote|refresh-asg|rollback)@/

test('there are examples to look at', () => {
  expect(workflows.length).toBeGreaterThan(12)
})

describe.each(workflows)('%s', path => {
  test.each(jobsOf(path))('a matrix of %s does not end its siblings', (_, { strategy }) => {
    if (strategy) expect(strategy['fail-fast']).toBe(false)
  })
  test.each(jobsOf(path))('what follows a rollout in %s tests its outcome', (_, { steps }) => {
    const at = steps.findIndex(({ uses = '' }) => /refresh-asg@/.test(uses))
    const after = at < 0 ? [] : steps.slice(at + 1)
    expect(after.filter(step => !step.if?.includes(`steps.${steps[at]?.id}.outputs.outcome`))).toEqual([])
  })
  test.each(jobsOf(path))('what is under way in %s is never cancelled by the next run', (_, { steps, concurrency }) => {
    if (steps.some(({ uses = '' }) => CHANGES.test(uses)) && concurrency) expect(concurrency['cancel-in-progress']).toBe(false)
  })
})
