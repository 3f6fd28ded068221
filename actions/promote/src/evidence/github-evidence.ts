/** What the gates ask GitHub about. What no gate asks for is not read. */
import type { Runtime } from '@golden-ami/actions-kit'
import { reviewsOfRun } from '@golden-ami/actions-kit/github'
import { environmentOfJob, environmentSettings, reviewableEnvironments } from '@golden-ami/actions-kit/github-environments'
import { ONCE, SHORTLY } from '@golden-ami/actions-kit/web/web'
import { type GithubEvidence, NO_GITHUB } from '@golden-ami/domain'
import type { PromoteInputs } from '../inputs.ts'

export const githubEvidence = async ({ environment, dryRun, token }: PromoteInputs, runtime: Runtime): Promise<GithubEvidence> => {
  // A run looks again; a plan is made once.
  const patience = dryRun ? SHORTLY : ONCE
  const { approvals, protection, name } = environment
  const asksForReviews = approvals.count > 0
  return {
    reviews: asksForReviews ? await reviewsOfRun(runtime, token, patience) : NO_GITHUB.reviews,
    reviewable: asksForReviews ? await reviewableEnvironments(runtime, token, patience) : NO_GITHUB.reviewable,
    // The decision page is written by a job that waits for nobody.
    job: dryRun ? 'elsewhere' : protection ? await environmentOfJob(runtime, patience) : NO_GITHUB.job,
    settings: protection ? await environmentSettings(runtime, token, name, patience) : NO_GITHUB.settings,
  }
}
