import type { Approvals, Environment } from '../../delivery-file/types.ts'
import { type AccountRegion, accountRegionName } from '../../distribution/wish.ts'
import type { ExternalVerdict } from '../../gates/evidence.ts'
import type { AwayRollback } from '../../records/pointer.ts'
import type { EventWriter } from '../steps.ts'
import type { LeftOut } from './left-out.ts'
import type { Only } from './only.ts'
import { placesOf, type Whereabouts } from './places.ts'
import { type Selections, selectionsOf } from './selection.ts'

/** What of an environment its rollout goes by; windows and freezes keep anything new from being started. */
type Converging = Pick<
  Environment,
  'name' | 'strategy' | 'onFailure' | 'onCancel' | 'unpinned' | 'windows' | 'freezes' | 'zone' | 'alarms' | 'timeout'
> &
  Pick<Environment, 'undoAfter' | 'waves' | 'waveBake' | 'maxFailures' | 'concurrency'>

/** What the delivery file says of an environment, and the workflow besides. `waves`: of the targets that it is worked on. */
export interface ConvergeWish extends Whereabouts, Converging {
  readonly selections: Selections
  /** Absent: it is worked on all targets. */
  readonly leftOut?: LeftOut | undefined
  readonly writer: EventWriter
  /** What becomes of a pointer that a person has moved: nothing is done until somebody says, or it is put back. */
  readonly drift: 'stop' | 'restore'
  /** A person's own rollback goes on where the environment is halted. */
  readonly passesHalt: boolean
  /** It only goes on with what is unfinished, if so many people have approved that; absent: it does all there is to do. */
  readonly continuing?: Approvals | undefined
  /** Percent: canaries go no further than the checkpoint that has so many. Absent: they go all the way. */
  readonly until?: number | undefined
  /** What earlier steps say of releases, for the ledger. Absent: nothing. */
  readonly validations?: readonly ExternalVerdict[]
  /** What launches rest on is asked before anything is changed. Absent: it is not. */
  readonly asksLaunches?: boolean
  /** It is only for what the last run left failed, and why others are left out; absent: for all that is not left out. */
  readonly onlyFailed?: string
  /** Home cannot be read: what pointers are to tell its ledger when it is back. */
  readonly away?: AwayRollback
}

/** What the workflow says beside the delivery file. */
interface Said {
  /** What becomes of a pointer that a person has moved; absent: nothing is done until somebody says. */
  readonly drift?: ConvergeWish['drift']
  /** It only goes on with what is unfinished. */
  readonly continues?: boolean
  /** Absent: it is worked on all targets. */
  readonly only?: Only
  /** Absent: canaries go all the way. */
  readonly until?: number | undefined
  /** What earlier steps say of releases. Absent: nothing. */
  readonly validations?: readonly ExternalVerdict[]
  /** Whether what launches rest on is asked before anything is changed. */
  readonly asksLaunches?: boolean
}

/** What the delivery file wishes for an environment. */
export const convergeWish = (
  home: AccountRegion,
  environment: Environment,
  writer: EventWriter,
  { drift = 'stop', continues, only, until, validations = [], asksLaunches = false }: Said = {},
): ConvergeWish => ({
  ...environment,
  waves: only?.environment.waves ?? environment.waves,
  leftOut: only?.leftOut,
  ...(only?.failed === undefined ? {} : { onlyFailed: only.failed }),
  home: accountRegionName(home),
  selections: selectionsOf(environment.targets),
  places: placesOf(environment.targets),
  writer,
  drift,
  passesHalt: false,
  until,
  validations,
  asksLaunches,
  continuing: continues ? environment.approvals : undefined,
})
