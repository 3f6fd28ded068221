/** What is wanted of a promotion, and what can become of it. */
import type { Row } from '../distribution/result.ts'
import type { DistributionStep } from '../distribution/steps.ts'
import type { AccountRegion } from '../distribution/wish.ts'
import type { EventWriter, StateStep } from '../environment/steps.ts'
import type { LeftOut } from '../environment/wish/left-out.ts'
import type { Override } from '../gates/overrides.ts'
import type { GateWish } from '../gates/question.ts'
import type { Verdict } from '../gates/table.ts'
import type { AskingTurn } from '../machine/machine.ts'
import type { ErrorCode } from '../user-error.ts'
import type { TargetChange } from './target-digest.ts'
import type { Candidate, PromotionWorld } from './world.ts'

export interface PromoteWish extends GateWish {
  readonly family: string
  readonly architecture: string
  readonly home: AccountRegion
  /** Those that are worked on. */
  readonly targets: readonly ({ readonly name: string } & AccountRegion)[]
  /** Absent: it is worked on all. */
  readonly leftOut?: LeftOut | undefined
  /** Of the targets, those that are no longer what was approved: they are told, and not touched. Absent: none. */
  readonly droppedOut?: readonly TargetChange[]
  readonly writer: EventWriter
  readonly overrides: readonly Override[]
  /** Digest of the delivery file and of the files that it refers to. */
  readonly policy: string
  /**
   * What becomes of a pointer that a person has moved: nothing is done until somebody says; what it says is promoted, through the gates; or
   * it is moved like the others.
   */
  readonly drift: 'stop' | 'adopt' | 'restore'
  /** ms since the epoch: nothing is waited for after it that makes the image available. */
  readonly availableBy: number
  /** What launches rest on is asked before anything is announced. Absent: it is not. */
  readonly asksLaunches?: boolean
}
/** The targets that are worked on, less what dropped out of what was approved. */
export const workedOn = ({ targets, droppedOut = [] }: PromoteWish): PromoteWish['targets'] =>
  targets.filter(({ name }) => !droppedOut.some(({ target }) => target === name))

/** The world of those. */
export const worldWorkedOn = ({ droppedOut = [] }: PromoteWish, world: PromotionWorld): PromotionWorld =>
  droppedOut.length === 0
    ? world
    : { ...world, targets: new Map([...world.targets].filter(([name]) => !droppedOut.some(({ target }) => target === name))) }

/** That a release is promoted is for a run to say that has moved all of the environment. */
export const isPartial = ({ leftOut, droppedOut = [] }: PromoteWish): boolean => leftOut !== undefined || droppedOut.length > 0

/** What became of a target of a promotion. */
export interface PromotedTarget {
  readonly target: string
  /** `dropped-out`: it is no longer what was approved. */
  readonly outcome: 'promoted' | 'open' | 'failed' | 'dropped-out'
  /** AMI id there, empty: it has none. */
  readonly image: string
  readonly why: string
}

export interface Promoted {
  /** `distributed`: the image is where it is to be, and that was all that was wished. */
  readonly outcome: 'promoted' | 'unchanged' | 'distributed' | 'deferred' | 'cancelled' | 'failed'
  readonly candidate: Candidate | undefined
  /** Why it is this release, where the workflow named none. */
  readonly chosen?: string
  /** Every target; empty where none was asked about. */
  readonly targets: readonly PromotedTarget[]
  /** Every account and region that is to have the image; empty while that is not decided. */
  readonly cells: readonly Row[]
  /** What could not be looked at before the image is made available; full sentences. */
  readonly notes: readonly string[]
  readonly verdicts: readonly Verdict[]
  /** ms; when deferred and a time is known */
  readonly dueAt?: number | undefined
  readonly why: string
  readonly code?: ErrorCode
  /** What else is wrong, each with a remedy of its own. */
  readonly others?: readonly ErrorCode[]
}
export type PromotionStep = StateStep | DistributionStep
/** What a promotion may ask to be shown besides: where the image is, and what launches rest on. Both take calls to every account and region. */
export type PromotionNeed = 'distribution' | 'launches'
export type PromoteTurn = AskingTurn<PromotionStep, Promoted, PromotionNeed>
