/** What one look tells of a canary at its checkpoint: for the machine, which decides by it, and for people. */
import type { Group } from '../group/group.ts'
import type { WatchWish } from '../roll-wish.ts'
import type { CheckpointAnswers } from './answer.ts'
import type { Checkpoint } from './checkpoint.ts'
import type { GroupCheckpoint } from './group-checkpoint.ts'
import { checkpointIn, questionsAt } from './questions.ts'
import type { Canary } from './reached.ts'
import type { CanaryVerdict } from './verdict.ts'
import { judge } from './verdicts/verdicts.ts'

/** Undefined: nobody has asked them of this checkpoint yet. */
export const answersTo = (checkpoint: Checkpoint, now: number, found: CheckpointAnswers | undefined): CheckpointAnswers | undefined =>
  now >= checkpoint.asked && found && isSameCheckpoint(found.checkpoint, checkpoint) ? found : undefined

/** Of the same instances: what was asked of others says nothing of these. */
export const isSameCheckpoint = (a: Checkpoint, b: Checkpoint): boolean =>
  a.percent === b.percent && a.since === b.since && a.canaries.join() === b.canaries.join()

export const verdictsBy = (strategy: Canary, checkpoint: Checkpoint, { answers }: CheckpointAnswers): readonly CanaryVerdict[] =>
  questionsAt(strategy, checkpoint).map(question => judge(question, answers.get(question.name)))

/** Nothing where no checkpoint is reached, or nothing is asked there. */
export const checkpointSeen = (wish: WatchWish | undefined, group: Group, now: number): { readonly checkpoint?: GroupCheckpoint } => {
  const checkpoint = wish && checkpointIn(wish, group)
  if (wish?.strategy.type !== 'canary' || !checkpoint) return {}
  const answers = answersTo(checkpoint, now, group.answers)
  const { percent, since, until, goesOn } = checkpoint
  return { checkpoint: { percent, since, until, goesOn, verdicts: answers ? verdictsBy(wish.strategy, checkpoint, answers) : [] } }
}
