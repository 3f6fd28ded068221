/** The commits between two releases. Imported only by actions that ask for them. */
import { isUnknown, type Unknown } from '@golden-ami/domain'
import { type Commit, type CommitsBetween, comparable, type Origin } from '@golden-ami/domain/decision/commits'
import type { Endpoints } from '@octokit/types'
import { githubApi, NO_TOKEN, placeOf, reading, unexpected, whyUnreadable } from './github-api.ts'
import type { Runtime } from './runtime.ts'
import { SHORTLY } from './web/web.ts'

/** Commits on the decision page; the comparison on GitHub has all of them. */
const MOST = 100
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}'

/**
 * Needs the permission `contents: read`. Never fails: what cannot be read is said (untrusted text).
 * @see https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
export const commitsBetween = async (
  runtime: Runtime,
  token: string,
  present: Origin | Unknown | undefined,
  next: Origin | Unknown | undefined,
): Promise<CommitsBetween> => {
  const { github } = runtime
  const origins = comparable(github.repository, present, next)
  if (isUnknown(origins)) return origins
  const { from, to } = origins
  if (token === '') return NO_TOKEN
  const url = `${github.serverUrl}/${github.repository}/compare/${from.commit}...${to.commit}`
  if (from.commit === to.commit) return { commits: [], total: 0, behind: 0, url }
  try {
    const api = await githubApi(runtime, token, SHORTLY)
    const asked = { ...placeOf(runtime), basehead: `${from.commit}...${to.commit}`, per_page: MOST }
    const { data } = await api(COMPARE, asked)
    if (!Array.isArray(data?.commits)) throw unexpected('a comparison')
    // GitHub tells the oldest first, so the newest are on the last page, and on the one before when that is not full.
    const last = Math.ceil(data.total_commits / MOST)
    const page = async (number: number): Promise<typeof data.commits> => {
      if (number <= 1) return data.commits
      const more = await api(COMPARE, { ...asked, page: number })
      if (!Array.isArray(more.data?.commits)) throw unexpected('a comparison')
      return more.data.commits
    }
    const commits = last > 1 ? [...(await page(last - 1)), ...(await page(last))].slice(-MOST) : data.commits
    return {
      commits: reading('a comparison', () => commits.map(commitIn)).toReversed(),
      total: data.total_commits,
      behind: data.behind_by,
      url,
    }
  } catch (error) {
    return whyUnreadable(error)
  }
}

type Answer = Endpoints[typeof COMPARE]['response']['data']['commits'][number]

const commitIn = ({ sha, commit, author }: Answer): Commit => ({
  sha,
  subject: commit.message.split('\n')[0] ?? '',
  author: author?.login ?? commit.author?.name ?? '',
})
