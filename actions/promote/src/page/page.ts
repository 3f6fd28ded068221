/** What the decision page says beside gates and plan, in the order in which a reviewer asks for it. */
import type { PagePart } from '@golden-ami/actions-kit'
import type { DecisionEvidence } from '@golden-ami/domain/decision/evidence'
import { commitsPart } from './commits.ts'
import { findingsPart } from './findings.ts'
import { lineagePart } from './lineage.ts'
import { packagesPart } from './packages.ts'
import { type Reached, reachPart } from './reach.ts'

export interface Shown extends Reached {
  /** Undefined: there is no release to decide on. */
  readonly evidence: DecisionEvidence | undefined
}

export const decisionParts = (shown: Shown): readonly PagePart[] => [
  ...reachPart(shown),
  ...(shown.evidence ? [packagesPart, findingsPart, commitsPart, lineagePart].flatMap(part => part(shown.evidence!)) : []),
]
