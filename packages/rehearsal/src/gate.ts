/**
 * What an environment demands before a job of it gets a runner: branch, reviewers, wait timer.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments
 */
import type { Participant } from '@golden-ami/local-aws'
import type { PendingReview } from './attempt.ts'
import type { Environment } from './github/github.ts'
import type { Host } from './host.ts'
import type { Run } from './run.ts'

/** A review that nobody gives fails the job after 30 days. */
const REVIEW_LIMIT = 30 * 24 * 3_600_000

export type Passage = { readonly pass: true } | { readonly pass: false; readonly because: string; readonly cancelled?: true }

/**
 * Waits until the job may run. Wait timer and review run side by side.
 * @param key unique name of the job
 * @param cancelled asked again after every change
 */
export const passEnvironment = async (
  host: Host,
  run: Run,
  environment: Environment,
  { key, self, cancelled, log }: { key: string; self: Participant; cancelled: () => boolean; log: (text: string) => void },
): Promise<Passage> => {
  const { branch } = run.trigger
  if (environment.branches && !environment.branches.some(pattern => matchesBranch(pattern, branch)))
    return {
      pass: false,
      because: `Branch "${branch}" is not allowed to deploy to ${environment.name} due to environment protection rules.`,
    }
  const opens = host.world.now + environment.waitTimer
  if (environment.reviewers.length > 0) {
    const review = pendingReview(host, run, environment, key, log)
    await host.processes.until(self, () => review.said !== undefined || cancelled(), host.world.now + REVIEW_LIMIT)
    if (review.said?.state === 'rejected') return { pass: false, because: `${environment.name} was rejected by ${review.said.user}.` }
    if (!review.said && !cancelled()) return { pass: false, because: `Nobody reviewed ${environment.name} within 30 days.` }
  }
  if (environment.waitTimer > 0) await host.processes.until(self, cancelled, opens)
  return cancelled() ? { pass: false, because: 'cancelled', cancelled: true } : { pass: true }
}

/**
 * A review of an environment is for all jobs of the run that wait for it.
 * https://docs.github.com/en/rest/actions/workflow-runs#review-pending-deployments-for-a-workflow-run
 */
const pendingReview = (host: Host, run: Run, environment: Environment, key: string, log: (text: string) => void): PendingReview => {
  const known = run.pendingReviews.get(environment.name)
  if (known) return known
  const pending: PendingReview = { said: undefined }
  const attempt = run.current
  attempt.pendingReviews.set(environment.name, pending)
  log(`waits for review of ${environment.name} by ${environment.reviewers.join(' or ')}`)
  for (const [index, answer] of environment.reviews.entries())
    host.processes.spawn(`${key} reviewer ${index + 1}`, async self => {
      const decided = () => pending.said !== undefined || attempt.status === 'completed'
      await host.processes.until(self, decided, host.world.now + answer.after)
      if (decided()) return
      const { state, user, comment } = answer
      const refused = refusal(environment, user, attempt.actor)
      log(refused ?? `${environment.name} ${state} by ${user}${comment ? `: ${comment}` : ''}`)
      if (refused !== undefined) return
      pending.said = { attempt: attempt.number, environment: environment.name, state, user, comment, at: host.world.now }
      run.approvals.push(pending.said)
      attempt.pendingReviews.delete(environment.name)
      host.processes.changed()
    })
  return pending
}

/** Why somebody's review does not count. */
const refusal = ({ name, reviewers, preventSelfReview }: Environment, user: string, actor: string): string | undefined => {
  if (!reviewers.includes(user)) return `${user} is no reviewer of ${name}`
  return preventSelfReview && user === actor ? `${user} started this run and cannot review ${name}` : undefined
}

/** `*` matches anything but `/`, `**` anything. */
export const matchesBranch = (pattern: string, branch: string): boolean =>
  new RegExp(
    `^${pattern
      .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('**', '\0')
      .replaceAll('*', '[^/]*')
      .replaceAll('\0', '.*')}$`,
  ).test(branch)
