/** What the command makes of a sweep: parts that can be played in any thread and any order, and what must have come of all of them. */
import type { World } from '@golden-ami/local-aws'
import { inject, plan, type Sweep, type Swept, type Task } from '../support/sweep.ts'

/** How often something was seen, by what it is. */
export type Seen = Readonly<Record<string, number>>

export interface Case {
  readonly name: string
  /** Plays what comes before all faults, and tells what there is to play. */
  readonly plan: () => Promise<readonly Task[]>
  /** Throws when something does not hold. */
  readonly play: (task: Task) => Promise<Seen>
  /** Throws when all that was seen proves too little: faults that befell nobody. */
  readonly enough: (seen: Seen) => void
  /** ms of real time that one part may take; one that takes longer has not ended. */
  readonly patience: number
}
const PATIENCE = 120_000

export const sweepOf = <S extends { readonly world: World }>(name: string, one: Sweep<S>, enough: (seen: Swept) => void): Case => ({
  name,
  plan: () => plan(one),
  play: async task => ({ ...(await inject(one, task)) }),
  enough: ({ faults = 0, again = 0, locked = 0 }) => enough({ faults, again, locked }),
  patience: PATIENCE,
})

const ONCE: Task = { call: 0, operation: 'none', calls: 0, fault: 0 }
/** What is played once, because faults are not what it is about. */
export const onceOf = (name: string, play: () => Promise<void>, patience = PATIENCE): Case => ({
  name,
  plan: async () => [ONCE],
  play: async () => {
    await play()
    return {}
  },
  enough: () => {},
  patience,
})
