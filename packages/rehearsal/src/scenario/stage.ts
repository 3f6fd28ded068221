import type { Rehearsal } from '../rehearsal.ts'
import type { Run } from '../run.ts'
import type { Images } from './images.ts'
import type { Operations } from './operations.ts'
import type { Incident } from './scenario.ts'

/** A scenario as it is played. */
export interface Stage {
  readonly rehearsal: Rehearsal
  readonly operations: Operations
  readonly images: Images
  /** ms since the epoch */
  readonly start: number
  /** Runs by the scenario's ids, the newest of each. */
  readonly runs: Map<string, Run>
  /** Who starts runs and runs them again, unless something else is said. */
  readonly actor: string
  /** Incidents that are sure to come: the rehearsal does not end before them. */
  readonly due: Set<Incident>
  /** Those that came, but for the faults of calls. */
  readonly happened: Set<Incident>
}
