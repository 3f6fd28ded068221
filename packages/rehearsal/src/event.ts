/** https://docs.github.com/en/webhooks/webhook-events-and-payloads */
import { accountId } from './contexts.ts'
import type { Commit } from './github/commits.ts'
import type { Repository } from './github/github.ts'
import type { Trigger } from './run.ts'
import type { JsonMap } from './value.ts'

/** The parts of an event's payload that workflows read: `github.event`. */
export const eventPayload = (repository: Repository, head: Commit, trigger: Trigger, inputs: JsonMap): JsonMap => {
  const [owner = '', name = ''] = repository.fullName.split('/')
  const ref = `refs/heads/${trigger.branch}`
  const common: JsonMap = {
    repository: {
      id: repository.id,
      name,
      full_name: repository.fullName,
      default_branch: repository.defaultBranch,
      visibility: repository.visibility,
      private: repository.visibility !== 'public',
      owner: { login: owner, id: repository.ownerId },
    },
    sender: { login: trigger.actor, id: accountId(trigger.actor) },
  }
  if (trigger.event === 'schedule') return { ...common, schedule: trigger.schedule ?? '' }
  if (trigger.event === 'workflow_dispatch')
    return { ...common, ref, inputs: Object.fromEntries(Object.entries(inputs).map(([key, value]) => [key, String(value ?? '')])) }
  return {
    ...common,
    ref,
    before: head.parent ?? '0'.repeat(40),
    after: head.sha,
    head_commit: { id: head.sha, message: head.message, author: { name: trigger.actor } },
    pusher: { name: trigger.actor },
  }
}
