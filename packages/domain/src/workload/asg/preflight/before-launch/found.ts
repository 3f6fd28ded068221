/** What a question before a launch finds, and what it is asked about. */
import type { Strategy } from '../../../../delivery-file/types.ts'
import type { Group } from '../../group/group.ts'
import type { Refusal } from '../group-preflight.ts'
import type { GroupLaunchFacts, PlaceFacts } from './facts.ts'

export interface LaunchWish {
  readonly strategy: Strategy
  /** ms that the run has */
  readonly timeout: number
}

/** A group that is to be brought to an image. */
export interface AtLaunch {
  readonly group: Group
  readonly own: GroupLaunchFacts
  readonly facts: PlaceFacts
  readonly wish: LaunchWish
  /** Units of capacity that are launched before others end. */
  readonly surge: number
}

export interface PlaceRefusal extends Refusal {
  /** The group that is refused. Absent: all that are changed. */
  readonly group?: string
}

export interface Found {
  readonly refusals: readonly PlaceRefusal[]
  /** What somebody ought to know, though it stops nobody; full sentences. */
  readonly remarks: readonly string[]
}

export const NOTHING: Found = { refusals: [], remarks: [] }
export const refusal = (one: PlaceRefusal): Found => ({ refusals: [one], remarks: [] })
export const remark = (text: string): Found => ({ refusals: [], remarks: [text] })

export const allFound = (all: readonly Found[]): Found => ({
  refusals: all.flatMap(({ refusals }) => refusals),
  remarks: [...new Set(all.flatMap(({ remarks }) => remarks))],
})
