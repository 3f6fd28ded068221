import { recorded } from '@golden-ami/actions-kit'
import { commitsBetween } from '@golden-ami/actions-kit/github-commits'
import { describe, expect, test } from 'vitest'

const origin = (commit: string) => ({ repository: 'acme/web', commit })
const [BASE, HEAD] = [origin('a'.repeat(40)), origin('b'.repeat(40))]

/** GitHub with so many commits between the two, the oldest first, a hundred on a page. */
const github = (total: number, behind = 0) => {
  const asked: URL[] = []
  const answer = (async (input: string | URL | Request) => {
    const url = new URL(input instanceof Request ? input.url : input)
    asked.push(url)
    const from = (Number(url.searchParams.get('page') ?? 1) - 1) * 100
    const commits = Array.from({ length: Math.max(0, Math.min(100, total - from)) }, (_, index) => ({
      sha: String(from + index + 1).padStart(40, '0'),
      commit: { message: `Change ${from + index + 1}\n\nwhy`, author: { name: 'Dana' } },
      author: index % 2 === 0 ? { login: 'dana' } : null,
    }))
    return Response.json({ total_commits: total, ahead_by: total, behind_by: behind, commits })
  }) as typeof fetch
  const { runtime } = recorded({
    inputs: {},
    aws: { region: undefined },
    clock: {
      now: () => 0,
      cancelled: () => false,
      sleep: async (_: number, unless?: Promise<unknown>) => void (await unless?.catch(() => {})),
    },
    fetch: answer,
    github: { repository: 'acme/web' },
  })
  return { runtime, asked }
}
const between = async (total: number, behind?: number) => {
  const { runtime, asked } = github(total, behind)
  const range = await commitsBetween(runtime, 'token', BASE, HEAD)
  if ('unknown' in range) throw new Error(range.why)
  return { range, calls: asked.length }
}

describe('commitsBetween', () => {
  test('the newest first, by login where GitHub knows one', async () => {
    const { range } = await between(2, 1)
    expect(range).toMatchObject({ total: 2, behind: 1, url: `https://github.com/acme/web/compare/${BASE.commit}...${HEAD.commit}` })
    expect(range.commits.map(({ subject, author }) => [subject, author])).toEqual([
      ['Change 2', 'Dana'],
      ['Change 1', 'dana'],
    ])
  })
  test.each([
    [100, 1, 1],
    [101, 2, 2],
    [250, 3, 151],
    [300, 3, 201],
  ])('of %i the newest hundred, in %i calls', async (total, calls, oldest) => {
    const found = await between(total)
    expect([found.range.commits.length, found.range.commits[0]?.subject]).toEqual([100, `Change ${total}`])
    expect(found.range.commits.at(-1)?.subject).toBe(`Change ${oldest}`)
    expect(found.calls).toBe(calls)
  })
  test('both from one commit: GitHub is not asked', async () => {
    const { runtime, asked } = github(3)
    expect(await commitsBetween(runtime, 'token', BASE, BASE)).toMatchObject({ commits: [], total: 0 })
    expect(asked).toEqual([])
  })
  test.each([
    ['no token', '', BASE, 'the input github-token is empty'],
    ['no commit of the present image', 'token', undefined, 'the tags of the present image say no commit'],
  ])('%s: it is said', async (_, token, from, why) => {
    expect(await commitsBetween(github(1).runtime, token, from, HEAD)).toEqual({ unknown: true, why })
  })
})
