import type { Environment } from '../delivery-file/types.ts'
import { type AccountRegion, accountRegionName } from '../distribution/wish.ts'
import type { ConvergeWish } from './converge.ts'
import type { Only } from './left-out.ts'
import { placesOf } from './places.ts'
import { selectionsOf } from './selection.ts'
import type { EventWriter } from './steps.ts'

/** What the workflow says beside the delivery file. */
interface Said {
  /** What becomes of a pointer that a person has moved; absent: nothing is done until somebody says. */
  readonly drift?: ConvergeWish['drift']
  /** It only goes on with what is unfinished. */
  readonly continues?: boolean
  /** Absent: it is worked on all targets. */
  readonly only?: Only
}

/** What the delivery file wishes for an environment. */
export const convergeWish = (
  home: AccountRegion,
  { name: environment, targets, waves, strategy, onFailure, onCancel, unpinned, windows, freezes, zone, approvals }: Environment,
  writer: EventWriter,
  { drift = 'stop', continues, only }: Said = {},
): ConvergeWish => ({
  environment,
  home: accountRegionName(home),
  waves: only?.environment.waves ?? waves,
  leftOut: only?.leftOut,
  selections: selectionsOf(targets),
  places: placesOf(targets),
  writer,
  strategy,
  onFailure,
  onCancel,
  unpinned,
  windows,
  freezes,
  zone,
  drift,
  passesHalt: false,
  continuing: continues ? approvals : undefined,
})
