/**
 * What an environment demands before a job of it gets a runner: branch, reviewers, wait timer.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments
 */
import type { Participant } from '@golden-ami/local-aws'
import type { Environment, Review } from './github/github.ts'
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
  let review: Review | undefined
  if (environment.reviewers.length > 0) {
    log(`waits for review of ${environment.name} by ${environment.reviewers.join(' or ')}`)
    for (const [index, answer] of environment.reviews.entries())
      askReviewer(host, run, environment, answer, `${key} reviewer ${index + 1}`, {
        decided: () => review !== undefined || cancelled(),
        decide: said => {
          review = said
        },
        log,
      })
    await host.processes.until(self, () => review !== undefined || cancelled(), host.world.now + REVIEW_LIMIT)
    if (review?.state === 'rejected') return { pass: false, because: `${environment.name} was rejected by ${review.user}.` }
    if (!review && !cancelled()) return { pass: false, because: `Nobody reviewed ${environment.name} within 30 days.` }
  }
  if (environment.waitTimer > 0) await host.processes.until(self, cancelled, opens)
  return cancelled() ? { pass: false, because: 'cancelled', cancelled: true } : { pass: true }
}

const askReviewer = (
  host: Host,
  run: Run,
  environment: Environment,
  review: Review,
  name: string,
  { decided, decide, log }: { decided: () => boolean; decide: (review: Review) => void; log: (text: string) => void },
): void => {
  host.processes.spawn(name, async self => {
    await host.processes.until(self, decided, host.world.now + review.after)
    if (decided()) return
    if (!environment.reviewers.includes(review.user)) return log(`${review.user} is no reviewer of ${environment.name}`)
    if (environment.preventSelfReview && review.user === run.trigger.actor)
      return log(`${review.user} started this run and cannot review ${environment.name}`)
    run.approvals.push({
      environment: environment.name,
      state: review.state,
      user: review.user,
      comment: review.comment,
      at: host.world.now,
    })
    log(`${environment.name} ${review.state} by ${review.user}${review.comment ? `: ${review.comment}` : ''}`)
    decide(review)
    host.processes.changed()
  })
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
