/** What the decision page says beside gates and plan, in the order in which a reviewer asks for it. */
import type { PagePart } from '@golden-ami/actions-kit'
import { canaryPart } from '@golden-ami/actions-kit/canary-part'
import type { Environment } from '@golden-ami/domain'
import type { DecisionEvidence } from '@golden-ami/domain/decision/evidence'
import type { SoakEvidence } from '@golden-ami/domain/decision/soak-evidence'
import { type BeforeLaunch, beforeLaunchPart } from './before-launch.ts'
import { commitsPart } from './commits.ts'
import { findingsPart } from './findings.ts'
import { lineagePart } from './lineage.ts'
import { packagesPart } from './packages.ts'
import { type Reached, reachPart } from './reach.ts'
import { soakPart } from './soak.ts'

export interface Shown extends Reached {
  /** How instances are replaced. Absent: it is not shown. */
  readonly rollout?: Pick<Environment, 'strategy' | 'onFailure'>
  /** What launches rest on. Absent: it was not asked. */
  readonly beforeLaunch?: BeforeLaunch
  /** Undefined: there is no release to decide on. */
  readonly evidence: DecisionEvidence | undefined
  /** Undefined: no soak is asked for, or there is no release to decide on. */
  readonly soak: SoakEvidence | undefined
}

export const decisionParts = (shown: Shown): readonly PagePart[] => [
  ...reachPart(shown),
  ...(shown.rollout ? canaryPart(shown.rollout) : []),
  ...(shown.beforeLaunch ? beforeLaunchPart(shown.beforeLaunch) : []),
  ...soakPart(shown.soak),
  ...(shown.evidence ? [packagesPart, findingsPart, commitsPart, lineagePart].flatMap(part => part(shown.evidence!)) : []),
]
