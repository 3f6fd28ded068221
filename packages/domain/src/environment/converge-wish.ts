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
  environment: Environment,
  writer: EventWriter,
  { drift = 'stop', continues, only }: Said = {},
): ConvergeWish => ({
  ...environment,
  waves: only?.environment.waves ?? environment.waves,
  leftOut: only?.leftOut,
  home: accountRegionName(home),
  selections: selectionsOf(environment.targets),
  places: placesOf(environment.targets),
  writer,
  drift,
  passesHalt: false,
  continuing: continues ? environment.approvals : undefined,
})
