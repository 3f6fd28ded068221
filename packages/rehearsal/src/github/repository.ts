/** https://docs.github.com/en/rest/repos/repos, contents and commits. The rehearsal's repository has one commit. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { GitHub } from './github.ts'
import { ApiError, type Route, type Schemas, type Told } from './route.ts'

const isHead = ({ repository, runs }: GitHub, ref: string): boolean =>
  [repository.sha, repository.defaultBranch, 'HEAD', ...runs.map(run => run.trigger.branch)].includes(
    ref.replace(/^refs\/heads\/|^heads\//, ''),
  )

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
      if (ref !== null && !isHead(github, ref)) throw new ApiError(404, `No commit found for the ref ${ref}`)
      const stats = relative(root, file).startsWith('..') ? undefined : statSync(file, { throwIfNoEntry: false })
      if (!stats) throw new ApiError(404, 'Not Found')
      if (stats.isDirectory())
        return readdirSync(file, { withFileTypes: true }).map(entry => ({
          type: entry.isDirectory() ? 'dir' : 'file',
          name: entry.name,
          path: `${path}/${entry.name}`,
        }))
      const content = readFileSync(file)
      return {
        type: 'file',
        encoding: 'base64',
        size: content.byteLength,
        name: path.split('/').at(-1)!,
        path,
        content: content.toString('base64'),
      } satisfies Told<Schemas['content-file']>
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref}',
    needs: ['contents', 'read'],
    handle: ({ github, parameters }): Told<Schemas['commit']> => {
      if (!isHead(github, parameters.ref!)) throw new ApiError(422, `No commit found for SHA: ${parameters.ref}`)
      return { sha: github.repository.sha, commit: { message: 'Rehearsed push' } }
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/compare/{basehead}',
    needs: ['contents', 'read'],
    handle: ({ github, parameters }): Told<Schemas['commit-comparison']> => {
      const [base = '', head = ''] = parameters.basehead!.split('...')
      if (!isHead(github, base) || !isHead(github, head)) throw new ApiError(404, 'Not Found')
      return { status: 'identical', ahead_by: 0, behind_by: 0, total_commits: 0, commits: [], files: [] }
    },
  },
]
