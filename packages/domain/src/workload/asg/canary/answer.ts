/** What was looked at for the verdicts of a checkpoint, by the kind of the verdict: facts, which decide nothing. */
import type { VERDICTS } from '../../../delivery-file/keys/verdicts.ts'
import type { Strategy } from '../../../delivery-file/types.ts'
import type { Alarm, NoAlarm } from '../../../gates/alarm-health.ts'
import type { ExternalVerdict } from '../../../gates/evidence.ts'
import type { Unknown } from '../../../unknown.ts'
import type { TargetHealths } from '../group/target-health.ts'
import type { Checkpoint } from './checkpoint.ts'

export type VerdictKind = keyof typeof VERDICTS
/** A verdict as the delivery file has it. */
export type WishedVerdict<K extends VerdictKind = VerdictKind> = Extract<Strategy<'canary'>['verdicts'][string], { readonly by: K }>

/** The data of one metric. */
export interface Series {
  /** Whose it is; undefined: nobody's in particular. */
  readonly instance: string | undefined
  /** `at`: ms since the epoch, the beginning of its period. */
  readonly points: readonly { readonly at: number; readonly value: number }[]
}
/** One answer to a request. */
export interface HttpAnswer {
  readonly status: number
  /** Its beginning. */
  readonly body: string
}
/** What became of a command on an instance. */
export interface Invocation {
  readonly instance: string
  /** In AWS's word: `Pending`, `InProgress`, `Delayed`, `Success`, `Failed`, `TimedOut`, `Cancelled`, … */
  readonly status: string
  /** Exit code; undefined: it has not ended. */
  readonly code: number | undefined
  /** The end of what it has written, untrusted text. */
  readonly output: string
}
/** By kind. Any of it may be not known. */
export interface Answers {
  readonly alarms: readonly (Alarm | NoAlarm)[]
  readonly metric: readonly Series[]
  /** Of the instances of the canary. */
  readonly 'target-health': TargetHealths
  readonly http: readonly (HttpAnswer | Unknown)[]
  /** None where it was not sent. */
  readonly command: readonly Invocation[]
  readonly step: ExternalVerdict
}
export type VerdictAnswer<K extends VerdictKind = VerdictKind> = Answers[K] | Unknown

/** What is asked at a checkpoint. */
export type Question<K extends VerdictKind = VerdictKind> = {
  readonly [P in K]: { readonly name: string; readonly by: P; readonly wished: WishedVerdict<P>; readonly checkpoint: Checkpoint }
}[K]

/** The answers that a look has brought, to the questions of one checkpoint. */
export interface CheckpointAnswers {
  readonly checkpoint: Checkpoint
  /** By the verdict's name. */
  readonly answers: ReadonlyMap<string, VerdictAnswer>
}
