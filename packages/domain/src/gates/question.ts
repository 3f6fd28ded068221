/** What a gate is asked about, and how it is asked. */
import type { Environment } from '../delivery-file/types.ts'
import type { EventWriter } from '../environment/steps.ts'
import type { Candidate, PromotionWorld } from '../promotion/world.ts'
import type { LedgerState } from '../records/ledger/state.ts'
import type { ExternalVerdict } from './evidence.ts'
import type { VerdictOf } from './verdict.ts'
import type { Waiver } from './waivers.ts'

export interface GateWish {
  readonly environment: Environment
  /** Every environment of the delivery file. */
  readonly environments: readonly Environment[]
  /** Who started the run, and who this attempt of it. */
  readonly actor: string
  readonly triggeringActor: string
  readonly attempt: number
  /** The plan-hash that was approved; undefined: none is given. */
  readonly expectedPlan: string | undefined
  /** The digests of its targets, one each; absent: the release that made it told none. */
  readonly expectedTargets?: readonly string[] | undefined
  /** The attempt of this run that made it; undefined: another run's, or nobody can tell. */
  readonly plannedIn: number | undefined
  /** Of this run. */
  readonly writer: Pick<EventWriter, 'run'>
  /** What earlier steps of the workflow said. */
  readonly external: readonly ExternalVerdict[]
  /** Of the file that the environment's `findings` names. */
  readonly waivers: readonly Waiver[]
}

/** May this candidate come into this environment? */
export interface Question {
  readonly wish: GateWish
  readonly world: PromotionWorld
  readonly candidate: Candidate
  /** What the ledger of the environment comes to. */
  readonly state: LedgerState
  /** ms that the rollout will take, as far as can be told. */
  readonly estimate: number
  /** Why it may take longer than that, a clause: something that is to be rolled out cannot be read now. Absent: all of it is counted. */
  readonly uncounted?: string
  /** ms since the epoch */
  readonly now: number
}
export type Ask<G extends string> = (question: Question) => VerdictOf<G>

/** Is this plan, made of what the other gates answered, what was agreed to? */
export interface PlanQuestion extends Question {
  /** The plan-hash. */
  readonly plan: string
  /** The first attempt of this run made this very plan, or one from which nothing but targets dropped out since. */
  readonly isFirstPlan: boolean
}
export type AskOfPlan<G extends string> = (question: PlanQuestion) => VerdictOf<G>
