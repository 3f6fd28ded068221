/** Did enough people, each in an environment of their own, approve this run? GitHub runs a job after one approval. */

import type { Approvals } from '../delivery-file/types.ts'
import { isBegunBy } from '../promotion/begun.ts'
import { isUnknown } from '../unknown.ts'
import type { GithubEvidence, Review } from './evidence.ts'
import type { AskOfPlan } from './question.ts'
import { unknownForNow, type VerdictOf } from './verdict.ts'

export const askApprovals: AskOfPlan<'approvals'> = ({ wish, world, candidate: { release }, state: { intent }, plan, isFirstPlan }) => {
  const { environment, actor, triggeringActor, attempt, writer } = wish
  return approvalsGate({
    ...{ ...world.github, wanted: environment.approvals, actor, triggeringActor, attempt },
    ...{ planHash: plan, intentPlan: intent?.release === release ? intent.plan : undefined },
    ...{ isBegun: isBegunBy(world.ledger, release, writer.run), isFirstPlan },
  })
}

export interface ApprovalsFacts extends Pick<GithubEvidence, 'reviews' | 'reviewable'> {
  readonly wanted: Approvals
  /** Who started the run: cannot approve it. */
  readonly actor: string
  /** Who started this attempt. */
  readonly triggeringActor: string
  /** 1 for a first run. GitHub does not tell of which attempt a review is. */
  readonly attempt: number
  readonly planHash: string
  /** The plan that the environment's intent in the ledger was decided on. */
  readonly intentPlan: string | undefined
  /** The first attempt made this very plan: whoever has approved the run, in whichever attempt, was shown it. */
  readonly isFirstPlan: boolean
  /** This run has announced the release after its gates had passed: what was approved is being carried out, also when half of it is done. */
  readonly isBegun: boolean
}

/** GitHub logins do not distinguish upper and lower case. */
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

export const approvalsGate = (facts: ApprovalsFacts): VerdictOf<'approvals'> => {
  const gate = 'approvals'
  const { wanted, reviews } = facts
  const actors = cannotApprove(facts)
  if (wanted.count === 0) return { gate, verdict: 'pass', because: 'no approvals are asked for' }
  if (isUnknown(reviews)) {
    if (reviews.transient) return { gate, ...unknownForNow(`the run's reviews cannot be read now: ${reviews.why}`) }
    const because = `the run's reviews cannot be read (the job needs the permission actions: read): ${reviews.why}`
    return { gate, verdict: 'inconclusive', because }
  }
  const possible = possibleIn(facts.reviewable, reviews)
  if (possible !== undefined && possible.length < wanted.count) {
    const because = `${wanted.count} approvals are asked for, each in an environment of its own (GitHub runs a job after one), and the jobs of this workflow can collect ${possible.length}${possible.length === 0 ? '' : `: ${possible.join(', ')}`}`
    return { gate, verdict: 'fail', because, hopeless: true }
  }
  const counting = reviews.filter(
    ({ login, state }) =>
      state === 'approved' && !actors.some(actor => same(actor, login)) && (wanted.of?.some(of => same(of, login)) ?? true),
  )
  if (!isApprovedPlan(facts)) {
    const because = `GitHub does not tell of which attempt an approval is, and nothing shows that those of this run were given for this plan, as attempt ${facts.attempt} has it: start a new run (or, where the plan of the first attempt is given as expected-plan, re-run only the failed jobs)`
    return { gate, verdict: 'fail', because }
  }
  const pairs = distinctPairs(counting)
  const named = [...pairs].map(([environment, login]) => `${login} (${environment})`).join(', ')
  if (pairs.size >= wanted.count) {
    return { gate, verdict: 'pass', because: `approved by ${named}`, evidence: { approvals: named } }
  }
  const of = wanted.of ? ` of ${wanted.of.join(', ')}` : ''
  const because = `${pairs.size} of ${wanted.count} approvals${of} by distinct people, other than ${actors.join(' and ')}, in distinct environments${named === '' ? '' : `: ${named}`}${notCounted(reviews, actors)}${untold(facts)}`
  return { gate, verdict: 'fail', because }
}

/** Whether more can be had at all is then not known. */
const untold = ({ reviewable }: ApprovalsFacts): string =>
  reviewable && isUnknown(reviewable) ? `; which environments ask for a review cannot be read: ${reviewable.why}` : ''

/** An approval counts while the plan that it was given for is the one that is carried out, whichever attempt does it. */
const isApprovedPlan = ({ attempt, isBegun, isFirstPlan, intentPlan, planHash }: ApprovalsFacts): boolean =>
  attempt === 1 || isBegun || isFirstPlan || intentPlan === planHash

/** Who only starts again what others have seen and approved adds nothing to it. */
const cannotApprove = ({ actor, triggeringActor, attempt, isBegun, isFirstPlan }: ApprovalsFacts): readonly string[] => {
  const isOnlyAgain = attempt > 1 && (isBegun || isFirstPlan)
  return isOnlyAgain || same(actor, triggeringActor) ? [actor] : [actor, triggeringActor]
}

/** Of whom somebody would think that he has approved. GitHub names whoever last changed a schedule as the actor of its runs. */
const notCounted = (reviews: readonly Review[], actors: readonly string[]): string => {
  const own = reviews.filter(({ login, state }) => state === 'approved' && actors.some(actor => same(actor, login)))
  const names = [...new Set(own.map(({ login }) => login))]
  return names.length === 0
    ? ''
    : `; not counted: ${names.join(', ')}, who started this run, or was the last to change the schedule that did`
}

const possibleIn = (reviewable: ApprovalsFacts['reviewable'], reviews: readonly Review[]): readonly string[] | undefined => {
  if (!reviewable || isUnknown(reviewable)) return undefined
  const all = [...reviewable, ...reviews.flatMap(({ environments }) => environments)]
  return all.filter((name, index) => all.findIndex(other => same(name, other)) === index)
}

/**
 * As many (environment, login) pairs as possible with each of both at most once, by augmenting paths: who approved two environments still
 * counts for one of them, whichever leaves the other to somebody else.
 */
const distinctPairs = (reviews: readonly Review[]): ReadonlyMap<string, string> => {
  const chosen = new Map<string, string>()
  const environmentsOf = (login: string): readonly string[] =>
    reviews.filter(review => same(review.login, login)).flatMap(({ environments }) => environments)
  const place = (login: string, tried: Set<string>): boolean =>
    environmentsOf(login).some(environment => {
      if (tried.has(environment)) return false
      tried.add(environment)
      const other = chosen.get(environment)
      if (other !== undefined && !place(other, tried)) return false
      chosen.set(environment, login)
      return true
    })
  const logins = reviews.map(({ login }) => login)
  for (const login of logins.filter((one, index) => logins.findIndex(other => same(one, other)) === index)) place(login, new Set())
  return chosen
}
