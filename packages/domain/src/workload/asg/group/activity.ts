/** A scaling activity of a group, as Auto Scaling tells it. */
import type { Unknown } from '../../../unknown.ts'

/** Its texts are AWS's own words, and untrusted. */
export interface ScalingActivity {
  /** AWS's word: `Successful`, `Failed`, `Cancelled`, … */
  readonly status: string
  /** Why it is that; empty: AWS tells nothing. */
  readonly message: string
  readonly description: string
  /** What it was done for. */
  readonly cause: string
  /** Availability Zone in which it was tried. Absent: AWS does not tell. */
  readonly zone?: string
  /** ms since the epoch */
  readonly started: number
}

/** Every activity since a moment that the look knows, or why AWS does not tell them (untrusted text). */
export type ScalingActivities = readonly ScalingActivity[] | Unknown
