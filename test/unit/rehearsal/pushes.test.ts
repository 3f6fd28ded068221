import { describe, expect, test } from 'vitest'
import { manifest, rehearse } from './rehearse.ts'

const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8'
/** Prints a file of the workspace, its own commit, and what GitHub compares. */
const FILES = {
  'components/nginx.yml': 'version 1',
  'tell/action.yml': manifest(['token', 'base']),
  'tell/main.mjs': `
    import { readFileSync } from 'node:fs'
    const { GITHUB_SHA, GITHUB_API_URL, GITHUB_REPOSITORY, INPUT_TOKEN, INPUT_BASE } = process.env
    const ask = async path => {
      const answer = await fetch(GITHUB_API_URL + '/repos/' + GITHUB_REPOSITORY + path, { headers: { authorization: 'Bearer ' + INPUT_TOKEN } })
      return answer.json()
    }
    const { status, ahead_by, behind_by, commits } = await ask('/compare/' + INPUT_BASE + '...' + GITHUB_SHA)
    const { content } = await ask('/contents/components/nginx.yml?ref=' + GITHUB_SHA)
    console.log('told ' + JSON.stringify({
      file: readFileSync('components/nginx.yml', 'utf8'), sha: GITHUB_SHA, status, ahead_by, behind_by,
      commits: commits?.map(({ commit, author }) => author.login + ': ' + commit.message),
      stored: Buffer.from(content ?? '', 'base64').toString(),
    }))
  `,
  'w.yml': `
on: push
permissions: { contents: read }
jobs:
  tell:
    runs-on: ubuntu-latest
    steps:
      - uses: ${CHECKOUT}
      - uses: $/tell
        with: { token: '\${{ github.token }}', base: main }
`,
}
const told = (lines: readonly string[]) =>
  lines.filter(line => line.startsWith('told ')).map(line => JSON.parse(line.slice('told '.length)) as Record<string, unknown>)

describe('pushes of a rehearsed repository', () => {
  test('each one is a commit with its files; without changes the branch stays where it is', () =>
    rehearse(FILES, async ({ start, said }) => {
      await start('w.yml')
      await start('w.yml', { changes: { 'components/nginx.yml': 'version 2' }, message: 'Raise nginx' })
      await start('w.yml')
      const [first, second, third] = told(said('tell'))
      expect(first).toMatchObject({ file: 'version 1', stored: 'version 1', status: 'identical' })
      expect(second).toMatchObject({ file: 'version 2', stored: 'version 2' })
      expect(second?.sha).not.toBe(first?.sha)
      expect(third).toEqual(second)
    }))
  test('GitHub compares branches that went apart', () =>
    rehearse(FILES, async ({ start, said }) => {
      await start('w.yml', { branch: 'fix', actor: 'lee', changes: { 'components/nginx.yml': 'fixed' }, message: 'Fix nginx' })
      await start('w.yml', { changes: { 'components/nginx.yml': 'version 2' }, message: 'Raise nginx' })
      await start('w.yml', { branch: 'fix', actor: 'lee', changes: { 'more.txt': 'more' }, message: 'More' })
      const [, , third] = told(said('tell'))
      expect(third).toMatchObject({
        file: 'fixed',
        status: 'diverged',
        ahead_by: 2,
        behind_by: 1,
        commits: ['lee: Fix nginx', 'lee: More'],
      })
    }))
})
