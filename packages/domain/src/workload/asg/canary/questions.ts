/** What is asked at a checkpoint. The look asks it, and the machine judges the answers: both by these questions. */
import type { Group } from '../group/group.ts'
import type { WatchWish } from '../roll-wish.ts'
import type { Question, WishedVerdict } from './answer.ts'
import type { Checkpoint } from './checkpoint.ts'
import { type Canary, checkpointOf } from './reached.ts'

/** The alarms that AWS watches are asked too: it moves on where they say nothing. */
const ALARMS = 'alarms'

/** Of each verdict of the strategy. */
export const questionsAt = ({ alarms, verdicts }: Canary, checkpoint: Checkpoint): readonly Question[] => {
  const watched: readonly [string, WishedVerdict][] = alarms.length > 0 && !(ALARMS in verdicts) ? [[ALARMS, { by: 'alarms', alarms }]] : []
  return [...watched, ...Object.entries(verdicts)].map(([name, wished]) => question(name, wished, checkpoint))
}

const question = (name: string, wished: WishedVerdict, checkpoint: Checkpoint): Question =>
  ({ name, by: wished.by, wished, checkpoint }) as Question

/** The checkpoint of a group on the way forward, where something is asked. */
export const checkpointIn = (wish: WatchWish, group: Group): Checkpoint | undefined =>
  wish.strategy.type === 'canary' && wish.unproved ? checkpointOf(wish.strategy, group, wish.image, wish.unproved.since) : undefined
