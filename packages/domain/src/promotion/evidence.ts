/** What the gates of a promotion are asked about besides environments: GitHub, and the images in question. */
import type { ApprovalsFacts } from '../gates/approvals.ts'
import type { FindingsFacts } from '../gates/findings.ts'
import type { ProtectionFacts } from '../gates/protection.ts'
import type { TagsFacts } from '../gates/tags.ts'
import type { TestsFacts } from '../gates/tests.ts'

export interface GithubEvidence extends Pick<ApprovalsFacts, 'reviews' | 'reviewable'>, Pick<ProtectionFacts, 'job' | 'settings'> {}

/** What nobody asks for is not read: it says so. */
export interface ImageEvidence extends Pick<FindingsFacts, 'findings' | 'current'>, Pick<TestsFacts, 'build'>, Pick<TagsFacts, 'tags'> {}

const NOT_ASKED = 'no gate asks for it'

/** Where no gate asks for anything of GitHub. */
export const NO_GITHUB: GithubEvidence = {
  reviews: [],
  reviewable: undefined,
  job: { unreadable: NOT_ASKED },
  settings: { unreadable: NOT_ASKED },
}
/** Where no gate asks for anything of the image. */
export const NO_IMAGE: ImageEvidence = {
  findings: { unscanned: NOT_ASKED },
  current: [],
  build: { unreadable: NOT_ASKED },
  tags: { unreadable: NOT_ASKED },
}
