/** https://docs.github.com/en/rest/repos/repos, contents and commits. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Commit } from './commits.ts'
import type { GitHub } from './github.ts'
import { ApiError, iso, paged, type Route, type Schemas, type Told } from './route.ts'
import { userOf } from './runs.ts'

/** A branch that a run was started on is there, even if nobody has pushed to it. */
const commitAt = ({ commits, runs }: GitHub, ref: string): Commit | undefined => {
  const branch = ref.replace(/^(refs\/)?heads\//, '')
  return commits.find(ref) ?? (runs.some(run => run.trigger.branch === branch) ? commits.head(branch) : undefined)
}
const tell = ({ sha, message, author, at }: Commit): Told<Schemas['commit']> => ({
  sha,
  commit: { message, author: { name: author, date: iso(at) } },
  author: userOf(author),
})

const fileOf = (path: string, content: Buffer): Told<Schemas['content-file']> => ({
  type: 'file',
  encoding: 'base64',
  size: content.byteLength,
  name: path.split('/').at(-1)!,
  path,
  content: content.toString('base64'),
})

const LEFT_OUT = ['.git', 'node_modules']
/** Paths of the files in a folder, with `/`. */
export const filesOf = (root: string, folder = ''): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (LEFT_OUT.includes(entry.name)) return []
    return entry.isDirectory() ? filesOf(root, path) : path
  })

export const REPOSITORY: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}',
    needs: ['metadata', 'none'],
    handle: ({ github: { repository } }): Told<Schemas['full-repository']> => ({
      id: repository.id,
      name: repository.fullName.split('/')[1]!,
      full_name: repository.fullName,
      default_branch: repository.defaultBranch,
      private: repository.visibility !== 'public',
      visibility: repository.visibility,
    }),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/contents/{+path}',
    needs: ['contents', 'read'],
    handle: ({ github, parameters, search }) => {
      const { root } = github.repository
      const path = parameters.path!
      const file = join(root, path)
      const ref = search.get('ref')
      const commit = commitAt(github, ref ?? 'HEAD')
      const changed = commit?.files.get(path)
      const stats = relative(root, file).startsWith('..') ? undefined : statSync(file, { throwIfNoEntry: false })
      if (!commit) throw new ApiError(404, `No commit found for the ref ${ref}`)
      if (changed !== undefined) return fileOf(path, Buffer.from(changed))
      if (!stats) throw new ApiError(404, 'Not Found')
      if (stats.isDirectory())
        return readdirSync(file, { withFileTypes: true }).map(entry => ({
          type: entry.isDirectory() ? 'dir' : 'file',
          name: entry.name,
          path: `${path}/${entry.name}`,
        }))
      return fileOf(path, readFileSync(file))
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref}',
    needs: ['contents', 'read'],
    handle: ({ github, parameters }): Told<Schemas['commit']> => {
      const commit = commitAt(github, parameters.ref!)
      if (!commit) throw new ApiError(422, `No commit found for SHA: ${parameters.ref}`)
      return tell(commit)
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/compare/{basehead}',
    needs: ['contents', 'read'],
    handle: ({ github, parameters, search }): Told<Schemas['commit-comparison']> => {
      const [base, head] = parameters.basehead!.split('...').map(ref => commitAt(github, ref))
      if (!base || !head) throw new ApiError(404, 'Not Found')
      const ahead = github.commits.between(base, head)
      const behind = github.commits.between(head, base).length
      const status = ahead.length === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged'
      return {
        status,
        ahead_by: ahead.length,
        behind_by: behind,
        total_commits: ahead.length,
        commits: paged(ahead, search).map(tell),
        files: [],
      }
    },
  },
]
