/** https://docs.github.com/en/rest/issues/issues and comments */
import type { Issue } from './github.ts'
import { ApiError, iso, paged, type Route, type RouteCall, type Schemas, type Told } from './route.ts'
import { userOf } from './runs.ts'

/** What a GITHUB_TOKEN writes is written by this account. */
const BOT = 'github-actions[bot]'

const issueOf = ({ github, parameters }: RouteCall): Issue => {
  const issue = github.issues.find(({ number }) => String(number) === parameters.issue_number)
  if (!issue) throw new ApiError(404, 'Not Found')
  return issue
}
const describe = (issue: Issue): Told<Schemas['issue']> => ({
  number: issue.number,
  title: issue.title,
  body: issue.body,
  state: issue.state,
  labels: issue.labels.map(name => ({ name })),
  user: userOf(issue.user),
  comments: issue.comments.length,
  created_at: iso(issue.created),
  updated_at: iso(issue.updated),
})
const describeComment = (comment: Issue['comments'][number]): Told<Schemas['issue-comment']> => ({
  id: comment.id,
  body: comment.body,
  user: userOf(comment.user),
  created_at: iso(comment.at),
  updated_at: iso(comment.at),
})
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
const labels = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.map(label => (typeof label === 'string' ? label : String((label as { name?: string }).name))) : undefined

export const ISSUES: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues',
    needs: ['issues', 'read'],
    handle: ({ github, search }) => {
      const state = search.get('state') ?? 'open'
      const wanted = (search.get('labels') ?? '').split(',').filter(label => label !== '')
      const found = github.issues.filter(
        issue => (state === 'all' || issue.state === state) && wanted.every(label => issue.labels.includes(label)),
      )
      return paged(found.toReversed(), search).map(describe)
    },
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/issues',
    needs: ['issues', 'write'],
    status: 201,
    handle: ({ github, body }) => {
      const title = text(body.title)
      if (!title) throw new ApiError(422, 'Validation Failed: title is missing')
      const issue: Issue = {
        number: github.issues.length + 1,
        title,
        body: text(body.body) ?? '',
        state: 'open',
        labels: labels(body.labels) ?? [],
        user: BOT,
        created: github.now,
        updated: github.now,
        comments: [],
      }
      github.issues.push(issue)
      return describe(issue)
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/{issue_number}',
    needs: ['issues', 'read'],
    handle: call => describe(issueOf(call)),
  },
  {
    method: 'PATCH',
    path: '/repos/{owner}/{repo}/issues/{issue_number}',
    needs: ['issues', 'write'],
    handle: call => {
      const issue = issueOf(call)
      issue.title = text(call.body.title) ?? issue.title
      issue.body = text(call.body.body) ?? issue.body
      issue.labels = labels(call.body.labels) ?? issue.labels
      if (call.body.state === 'open' || call.body.state === 'closed') issue.state = call.body.state
      issue.updated = call.github.now
      return describe(issue)
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
    needs: ['issues', 'read'],
    handle: call => paged(issueOf(call).comments, call.search).map(describeComment),
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
    needs: ['issues', 'write'],
    status: 201,
    handle: call => {
      const comment = { id: call.github.id(), body: text(call.body.body) ?? '', user: BOT, at: call.github.now }
      issueOf(call).comments.push(comment)
      return describeComment(comment)
    },
  },
  {
    method: 'PATCH',
    path: '/repos/{owner}/{repo}/issues/comments/{comment_id}',
    needs: ['issues', 'write'],
    handle: ({ github, parameters, body }) => {
      const comment = github.issues.flatMap(({ comments }) => comments).find(({ id }) => String(id) === parameters.comment_id)
      if (!comment) throw new ApiError(404, 'Not Found')
      comment.body = text(body.body) ?? comment.body
      return describeComment(comment)
    },
  },
]
