/** What a run does where another run holds the lock of its environment. */

/**
 * `wait`: for as long as the environment's `timeout` says, a promotion at least for as long as it may take itself, none past its job's end; what
 * it does then has a deadline of its own (`run-under-lock.ts` in actions-kit). `refuse`: it fails, and names the other.
 */
export type LockSetting = 'wait' | 'refuse'

/**
 * Events that somebody causes who wants this run now, and reads what becomes of it. What comes by itself comes again: a schedule, the end of
 * another workflow, a push or a pull request, after which there is a next one.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const ASKED_FOR: ReadonlySet<string> = new Set([
  'workflow_dispatch',
  'repository_dispatch',
  // Commands in comments and forms.
  ...['issue_comment', 'issues', 'discussion', 'discussion_comment', 'pull_request_review', 'pull_request_review_comment'],
  // Buttons and calls of one's own: a release that is published, a deployment that is asked for.
  ...['release', 'deployment'],
])

/** Without a setting. An attempt after the first is always somebody's. @param attempt 1 for the first */
export const lockByDefault = (event: string, attempt: number): LockSetting => (attempt > 1 || ASKED_FOR.has(event) ? 'wait' : 'refuse')
