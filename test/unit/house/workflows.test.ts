import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '@golden-ami/tooling/root'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

/** What makes a workflow of this repository unsafe or endless. */
const complaints = (text: string): readonly string[] => {
  const { permissions, jobs } = parse(text)
  const pinned = /@[0-9a-f]{40}$/
  return [
    ...(permissions === undefined ? ['no permissions: the token may do what the repository settings say'] : []),
    ...Object.entries<{ steps?: { uses?: string }[]; 'timeout-minutes'?: number }>(jobs).flatMap(([name, job]) => [
      ...(job['timeout-minutes'] === undefined ? [`${name} has no timeout-minutes`] : []),
      ...(job.steps ?? []).flatMap(({ uses }) =>
        uses === undefined || uses.startsWith('./') || pinned.test(uses) ? [] : [`${uses} is not pinned by SHA`],
      ),
    ]),
  ]
}

test('workflows of this repository are pinned, bounded and say their permissions', () => {
  const files = globSync('.github/workflows/*.yml', { cwd: ROOT })
  expect(files).toContain(join('.github', 'workflows', 'ci.yml'))
  expect(files.flatMap(file => complaints(readFileSync(join(ROOT, file), 'utf8')).map(complaint => `${file}: ${complaint}`))).toEqual([])
})

test('CI runs .ci/run', () => {
  expect(parse(readFileSync(join(ROOT, '.github/workflows/ci.yml'), 'utf8')).jobs.ci.steps).toContainEqual({ run: '.ci/run' })
})

describe('what would be found', () => {
  test('a workflow without any care', () => {
    expect(complaints('on: push\njobs: { a: { steps: [ { uses: a/b@v1 }, { uses: ./x }, { run: "true" } ] } }')).toEqual([
      'no permissions: the token may do what the repository settings say',
      'a has no timeout-minutes',
      'a/b@v1 is not pinned by SHA',
    ])
  })
})
