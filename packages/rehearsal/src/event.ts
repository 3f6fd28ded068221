/** https://docs.github.com/en/webhooks/webhook-events-and-payloads */
import { SERVER } from './contexts.ts'
import { accountId } from './github/account-id.ts'
import type { Commit } from './github/commits.ts'
import type { GitHub, Repository } from './github/github.ts'
import type { Trigger } from './run.ts'
import type { JsonMap } from './value.ts'

const NOBODY = '0'.repeat(40)

/**
 * The parts of an event's payload that workflows read: `github.event`. Commits have no `added`, `removed` and `modified`: GitHub leaves them out
 * for workflows.
 */
export const eventPayload = (
  { repository, commits }: GitHub,
  head: Commit,
  { trigger, inputs, path }: { readonly trigger: Trigger; readonly inputs: JsonMap; readonly path: string },
): JsonMap => {
  const ref = `refs/heads/${trigger.branch}`
  const common: JsonMap = { repository: repositoryOf(repository), sender: userOf(trigger.actor) }
  if (trigger.event === 'schedule') return { ...common, schedule: trigger.schedule ?? '', workflow: path }
  if (trigger.event === 'workflow_dispatch') {
    const texts = Object.fromEntries(Object.entries(inputs).map(([key, value]) => [key, String(value ?? '')]))
    return { ...common, ref, workflow: path, inputs: Object.keys(texts).length === 0 ? null : texts }
  }
  const before = commits.find(head.parent ?? '')
  const pushed = before ? commits.between(before, head) : [head]
  const address = `${SERVER}/${repository.fullName}`
  return {
    ...common,
    ref,
    before: before?.sha ?? NOBODY,
    after: head.sha,
    base_ref: null,
    created: before === undefined,
    deleted: false,
    forced: false,
    compare: before ? `${address}/compare/${short(before.sha)}...${short(head.sha)}` : `${address}/commit/${short(head.sha)}`,
    commits: pushed.map(commit => commitOf(repository, commit)),
    head_commit: commitOf(repository, head),
    pusher: { name: trigger.actor, email: mailOf(trigger.actor) },
  }
}
const short = (sha: string): string => sha.slice(0, 12)
const mailOf = (login: string): string => `${login}@users.noreply.github.com`
const userOf = (login: string): JsonMap => ({
  login,
  id: accountId(login),
  type: 'User',
  site_admin: false,
  html_url: `${SERVER}/${login}`,
})

const repositoryOf = ({ id, fullName, ownerId, defaultBranch, visibility }: Repository): JsonMap => {
  const [owner = '', name = ''] = fullName.split('/')
  return {
    id,
    name,
    full_name: fullName,
    html_url: `${SERVER}/${fullName}`,
    clone_url: `${SERVER}/${fullName}.git`,
    default_branch: defaultBranch,
    visibility,
    private: visibility !== 'public',
    fork: false,
    owner: { login: owner, name: owner, id: ownerId },
  }
}
const commitOf = ({ fullName }: Repository, { sha, message, author, at }: Commit): JsonMap => {
  const person = { name: author, email: mailOf(author), username: author }
  return {
    id: sha,
    message,
    distinct: true,
    timestamp: `${new Date(at).toISOString().slice(0, 19)}Z`,
    url: `${SERVER}/${fullName}/commit/${sha}`,
    author: person,
    committer: person,
  }
}
