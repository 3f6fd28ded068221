/** What the example workflows have in common: they are taken as they are. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '@golden-ami/tooling/root'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly strategy?: { readonly 'fail-fast'?: boolean }
  readonly environment?: string
  readonly concurrency?: { readonly group?: string; readonly queue?: string; readonly 'cancel-in-progress'?: boolean }
  readonly steps: readonly {
    readonly id?: string
    readonly if?: string
    readonly uses?: string
    readonly with?: { readonly lock?: string }
  }[]
}
const FOLDERS = ['workflows-examples', 'workflows-examples/organisation', 'workflows-examples/windows']
const workflows = FOLDERS.flatMap(folder =>
  readdirSync(join(ROOT, folder))
    .filter(name => name.endsWith('.yml'))
    .map(name => `${folder}/${name}`),
)
const jobsOf = (path: string): readonly (readonly [name: string, job: Job])[] =>
  Object.entries((parse(readFileSync(join(ROOT, path), 'utf8')) as { readonly jobs: Readonly<Record<string, Job>> }).jobs)
const CHANGES = /golden-ami\/actions\/(promote|refresh-asg|rollback)@/
/** Actions that end before GitHub ends their job. */
const TIMED = /golden-ami\/actions\/(build-stage|promote|refresh-asg|rollback)@/

test('there are examples to look at', () => {
  expect(workflows.length).toBeGreaterThan(12)
})

describe.each(workflows)('%s', path => {
  test.each(jobsOf(path))('%s may see when it began, where something in it has to end in time', (_, { steps, permissions }) => {
    if (steps.some(({ uses = '' }) => TIMED.test(uses))) expect(permissions).toMatchObject({ actions: 'read' })
  })
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

/** GitHub environments that the READMEs give reviewers. */
const REVIEWED = ['production', 'production-release']
/** What a user replaces by the commit that he has read. */
const PLACEHOLDER = `@${'0'.repeat(40)}`

test.each(workflows)('%s: a job that asks a reviewer holds no group meanwhile, and waits for the lock', path => {
  const reviewed = jobsOf(path).flatMap(([, job]) => (REVIEWED.includes(job.environment ?? '') ? [job] : []))
  expect(reviewed.map(({ concurrency }) => concurrency)).toEqual(reviewed.map(() => undefined))
  const changing = reviewed.flatMap(({ steps }) => steps.filter(({ uses = '' }) => CHANGES.test(uses)))
  expect(changing.map(step => step.with?.lock)).toEqual(changing.map(() => 'wait'))
})

test.each(FOLDERS)('%s: a group has one queue, whichever workflow uses it', folder => {
  const groups = workflows
    .filter(path => path.startsWith(`${folder}/`) && path.split('/').length === folder.split('/').length + 1)
    .flatMap(path => jobsOf(path).flatMap(([, { concurrency }]) => concurrency ?? []))
  const all = ['development', 'staging', 'production']
  const spread = groups.flatMap(({ group = '', queue = 'single' }) =>
    (group.includes('${{') ? all : [group]).map(name => [name, queue] as const),
  )
  const several = [...Map.groupBy(spread, ([name]) => name)].filter(([, found]) => new Set(found.map(([, queue]) => queue)).size > 1)
  expect(several).toEqual([])
})

test.each(workflows)('%s: actions of others are pinned by SHA, with their version; ours have a placeholder for it', path => {
  const uses = readFileSync(join(ROOT, path), 'utf8')
    .split('\n')
    .flatMap(line => /uses: (.+)$/.exec(line)?.[1] ?? [])
  const isPinned = (text: string): boolean =>
    text.startsWith('OWNER/') ? text.endsWith(PLACEHOLDER) : /^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(text)
  expect(uses.filter(text => !isPinned(text))).toEqual([])
})
