/**
 * What gates are asked about besides environments: GitHub, the images in question, and what others say. It decides; what a reviewer is only
 * shown is in `decision/evidence.ts`.
 */
import type { Findings } from '../findings/findings.ts'
import type { Release } from '../release.ts'
import { type Unknown, unknownBecause } from '../unknown.ts'
import type { VerdictOf } from './verdict.ts'

export interface Review {
  readonly login: string
  readonly state: 'approved' | 'rejected' | 'pending'
  readonly environments: readonly string[]
}

/**
 * GET /repos/{owner}/{repo}/environments/{environment_name} and its deployment-branch-policies.
 * @see https://docs.github.com/en/rest/deployments/environments#get-an-environment
 * @see https://docs.github.com/en/rest/deployments/branch-policies#list-deployment-branch-policies
 */
export interface EnvironmentSettings {
  /** Users and teams that are asked for a review. */
  readonly reviewers: number
  readonly preventSelfReview: boolean
  /** Undefined: GitHub does not say. */
  readonly adminsCanBypass: boolean | undefined
  /** `listed`: patterns; a tag's is written `tag <pattern>`. */
  readonly branches: 'any' | 'protected' | { readonly listed: readonly string[] }
}

export interface GithubEvidence {
  /**
   * The run's reviews: GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals.
   * @see https://docs.github.com/en/rest/actions/workflow-runs#get-the-review-history-for-a-workflow-run
   */
  readonly reviews: readonly Review[] | Unknown
  /**
   * The GitHub environments in which this run can collect a review at all, besides those that have one; undefined: nobody can tell.
   */
  readonly reviewable: readonly string[] | undefined | Unknown
  /** The environment that this job runs in, as its OIDC token claims; `elsewhere`: a dry run, the promotion is another job. */
  readonly job: { readonly environment: string | undefined } | Unknown | 'elsewhere'
  readonly settings: EnvironmentSettings | 'missing' | Unknown
}

/**
 * The build that the image came from, by its tag `golden-ami:image-arn`: GetImage.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImage.html
 */
export interface TestedBuild {
  readonly arn: string
  /** Image Builder's word: an image whose tests failed is FAILED, never AVAILABLE. */
  readonly status: string
  /** Its test phase was not switched off. */
  readonly tested: boolean
  /** AMI ids that the build made: the tag may lie. */
  readonly images: readonly string[]
}

/** What nobody asks for is not read: it says so. */
export interface ImageEvidence {
  /** Of the image that is promoted. */
  readonly findings: Findings
  /** Of each image that the environment's targets run now; none: they run none. Looked at for `no-worse-than-current` only. */
  readonly current: readonly Findings[]
  readonly build: TestedBuild | Unknown
  /** Of the image in the home account and region. */
  readonly tags: ReadonlyMap<string, string> | Unknown
}

/** What an earlier step of the workflow says. */
export interface ExternalVerdict {
  readonly name: string
  readonly verdict: VerdictOf<string>['verdict']
  readonly because: string
  /** What it is about. Absent: whatever it is given with. */
  readonly release?: Release
}

const NOT_ASKED = 'no gate asks for it'

/** Where no gate asks for anything of GitHub. */
export const NO_GITHUB: GithubEvidence = {
  reviews: [],
  reviewable: undefined,
  job: unknownBecause(NOT_ASKED),
  settings: unknownBecause(NOT_ASKED),
}
/** Where no gate asks for anything of the image. */
export const NO_IMAGE: ImageEvidence = {
  findings: unknownBecause(NOT_ASKED),
  current: [],
  build: unknownBecause(NOT_ASKED),
  tags: unknownBecause(NOT_ASKED),
}
