/** Which pushes start a workflow, by GitHub's own examples of patterns. */
import { included, type PushFilters, unmoved } from '@golden-ami/rehearsal/filters'
import { readWorkflow } from '@golden-ami/rehearsal/read-workflow'
import { describe, expect, test } from 'vitest'
import { playIn } from './play-in.ts'

describe('a pattern', () => {
  test.each([
    ['feature/*', ['feature/my-branch'], ['feature/a/b', 'feature']],
    ['feature/**', ['feature/my-branch', 'feature/your/branch'], ['feature']],
    ['*', ['main', '.hidden'], ['all/the/branches']],
    ['**', ['all/the/branches', 'main'], []],
    ['*feature', ['mona-feature', 'feature'], ['ver-10-feature/x']],
    ['v2*', ['v2', 'v2.0'], ['v1']],
    ['v[12].[0-9]+.[0-9]+', ['v1.10.1', 'v2.0.0'], ['v3.0.0', 'v1.10']],
    ['Octoc?t', ['Octot', 'Octoct'], ['Octocat']],
    ['*.jsx?', ['page.js', 'page.jsx'], ['src/page.js']],
    ['**.js', ['index.js', 'src/js/app.js'], ['app.jsx']],
    ['docs/**/*.md', ['docs/README.md', 'docs/mike/hello.md', 'docs/a/markdown/file.md'], ['README.md', 'xdocs/README.md']],
    ['**/docs/**', ['docs/hello.md', 'dir/docs/my-file.txt', 'space/docs/plan/space.doc'], ['mydocs/a']],
    ['**/README.md', ['README.md', 'js/README.md'], ['js/xREADME.md']],
    ['**/*src/**', ['a/src/app.js', 'my-src/code/js/app.js'], ['src']],
    ['a\\*b', ['a*b'], ['axb']],
    ['a.b', ['a.b'], ['axb']],
  ])('%s', (pattern, yes, no) => {
    expect(yes.filter(text => !included([pattern], text))).toEqual([])
    expect(no.filter(text => included([pattern], text))).toEqual([])
  })
  test.each([
    [['*.md', '!README.md'], { 'hello.md': true, 'README.md': false, 'docs/hello.md': false }],
    [['*.md', '!README.md', 'README*'], { 'hello.md': true, 'README.md': true, 'README.doc': true }],
    [['!main', '**'], { main: true }],
  ])('after another: %j', (patterns, texts) => {
    expect(Object.fromEntries(Object.keys(texts).map(text => [text, included(patterns, text)]))).toEqual(texts)
  })
})

describe('a push', () => {
  const none: PushFilters = {
    ...{ branches: undefined, 'branches-ignore': undefined, tags: undefined, 'tags-ignore': undefined },
    ...{ paths: undefined, 'paths-ignore': undefined },
  }
  test.each<[Partial<PushFilters>, string, readonly string[], string | undefined]>([
    [{}, 'main', [], undefined],
    [{ branches: ['main', 'release/**', '!release/old'] }, 'release/1', [], undefined],
    [
      { branches: ['main', 'release/**', '!release/old'] },
      'release/old',
      [],
      'a push to release/old; it has main, release/**, !release/old',
    ],
    [{ 'branches-ignore': ['wip/**'] }, 'wip/a', [], 'a push to wip/a; it ignores wip/**'],
    [{ 'branches-ignore': ['wip/**'] }, 'main', [], undefined],
    [{ tags: ['v*'] }, 'main', [], 'a push to main; it has tags only'],
    [{ 'tags-ignore': ['v*'] }, 'main', [], 'a push to main; it has tags only'],
    [{ tags: ['v*'], branches: ['main'] }, 'main', [], undefined],
    [{ paths: ['src/**'] }, 'main', ['README.md', 'src/a.js'], undefined],
    [
      { paths: ['src/**', '!src/docs/**'] },
      'main',
      ['src/docs/a'],
      'a push that changes src/docs/a; it has the paths src/**, !src/docs/**',
    ],
    [{ paths: ['src/**'] }, 'main', [], 'a push that changes no file; it has the paths src/**'],
    [{ 'paths-ignore': ['docs/**'] }, 'main', ['docs/a', 'src/a'], undefined],
    [{ 'paths-ignore': ['docs/**'] }, 'main', ['docs/a'], 'a push that changes docs/a; it ignores the paths docs/**'],
    [{ branches: ['main'], paths: ['src/**'] }, 'topic', ['src/a'], 'a push to topic; it has main'],
  ])('%j to %s of %j', (filters, branch, changed, because) => {
    expect(unmoved({ ...none, ...filters }, branch, changed)).toBe(because)
  })
})

describe('a workflow file', () => {
  const file = (push: string) => `on:\n  push:\n    ${push}\njobs: { a: { runs-on: x, steps: [{ run: x }] } }\n`
  test.each([
    ['branches: [a]\n    branches-ignore: [b]', "w.yml:4:5: 'branches' and 'branches-ignore' cannot both be said of one event"],
    ['paths: ["!a"]', "w.yml:3:5: 'paths' has patterns with '!' only; at least one without it is needed, else use 'paths-ignore'"],
    ['tags: ["v1", "+x"]', "w.yml:3:18: '+x' is not a pattern that GitHub takes"],
  ])('%j is refused', async (push, message) => {
    await expect(readWorkflow('w.yml', file(push))).rejects.toMatchObject({ message })
  })
  test('with a schedule that cannot be is refused at its place', async () => {
    const schedule =
      'on:\n  schedule:\n    - cron: "0 3 * * *"\n    - cron: "0 3 * * *"\n      timezone: Mars/Olympus\njobs: { a: { runs-on: x, steps: [{ run: x }] } }\n'
    await expect(readWorkflow('w.yml', schedule)).rejects.toMatchObject({ message: expect.stringMatching(/^w.yml:4:7: The time zone/) })
  })
})

describe('in a scenario', () => {
  const files = {
    'w.yml': 'on: { push: { branches: [main], paths: [components/**] } }\njobs: { a: { runs-on: x, steps: [{ run: echo ran }] } }\n',
  }
  const play = (run: string, more: Record<string, string> = {}) =>
    playIn(
      { ...files, ...more },
      `repository: { name: acme/web }\nruns: [{ workflow: w.yml${run} }, { id: after, after: w, workflow: w.yml, changes: { components/a.yml: x } }]\n`,
    )
  test.each([
    ['', ['w.yml is not started by a push that changes w.yml; it has the paths components/**.'], 1],
    [', expect: not-started', [], 1],
    [', changes: { README.md: x }, expect: not-started', [], 1],
    [', changes: { components/a.yml: y }', [], 2],
    [', changes: { components/a.yml: y }, expect: not-started', ['w#1 ended as success, not not-started'], 2],
  ])('a run with %j', async (run, surprises, runs) => {
    const report = await play(run)
    expect(report.surprises).toEqual(surprises)
    expect(report.runs).toHaveLength(runs)
  })
  test('the first push has all files of the folder', async () => {
    expect((await play('', { 'components/nginx.yml': 'x' })).surprises).toEqual([])
  })
})
