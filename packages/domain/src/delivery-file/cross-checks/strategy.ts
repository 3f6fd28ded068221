/** How a rollout goes: what Auto Scaling would refuse, or take for something else. */
import { durationText, parseDuration } from '../../duration.ts'
import { type Complaint, entryOf, type Located, type LocatedEntry } from '../../located/located.ts'
import { durationOf, entriesOf, itemsOf, numberOf, under } from '../../located/tree.ts'
import { keyAt } from '../keys.ts'
import { checkCanary } from './canary.ts'

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RefreshPreferences.html: max and min are at most 100 apart. */
const MOST_APART = 100

const checkHealthy = ({ key, value }: LocatedEntry): readonly Complaint[] => {
  const node = under(value, 'strategy', 'max-healthy')
  const max = numberOf(node)
  const min = numberOf(under(value, 'strategy', 'min-healthy')) ?? Number(keyAt('environments.*.strategy.min-healthy').default)
  return node && max !== undefined && max - min > MOST_APART
    ? [
        {
          at: node.at,
          wrong: `environments.${key}.strategy.max-healthy is ${max} with a min-healthy of ${min}`,
          allowed: `allowed: at most ${MOST_APART} apart, so up to ${min + MOST_APART}`,
        },
      ]
    : []
}

/** A refresh whose last checkpoint is not 100 ends there and leaves the other instances on the old image. */
const checkCheckpoints = ({ key, value }: LocatedEntry): readonly Complaint[] => {
  const checkpoints = under(value, 'strategy', 'checkpoints')
  const percentages = itemsOf(checkpoints).map(numberOf)
  if (!checkpoints || percentages.length === 0 || percentages.includes(undefined)) return []
  const ascending = percentages.every((percentage, index) => index === 0 || percentage! > percentages[index - 1]!)
  return ascending && percentages.at(-1) === 100
    ? []
    : [
        {
          at: checkpoints.at,
          wrong: `environments.${key}.strategy.checkpoints is ${percentages.join(', ')}`,
          allowed: 'required: ascending percentages, the last one 100',
        },
      ]
}

const checkDelay = ({ key, value }: LocatedEntry): readonly Complaint[] => {
  const strategy = under(value, 'strategy')
  const delay = strategy?.is === 'map' ? entryOf(strategy, 'checkpoint-delay') : undefined
  return delay && !under(strategy, 'checkpoints')
    ? [
        {
          at: delay.keyAt,
          wrong: `environments.${key}.strategy.checkpoint-delay says nothing without checkpoints`,
          allowed: 'required: checkpoints, or no checkpoint-delay',
        },
      ]
    : []
}

/** A run that is at work would be taken back by the next one. */
const checkUndoAfter = ({ key, value }: LocatedEntry): readonly Complaint[] => {
  const node = under(value, 'undo-after')
  const [after, timeout] = [
    durationOf(node),
    durationOf(under(value, 'timeout')) ?? parseDuration(String(keyAt('environments.*.timeout').default)),
  ]
  return node && after !== undefined && timeout !== undefined && after <= timeout
    ? [
        {
          at: node.at,
          wrong: `environments.${key}.undo-after is ${durationText(after)}, and a run may take ${durationText(timeout)} (timeout)`,
          allowed: 'required: longer than timeout',
        },
      ]
    : []
}

export const checkStrategy = (tree: Located): readonly Complaint[] =>
  entriesOf(under(tree, 'environments')).flatMap(entry => [
    ...checkHealthy(entry),
    ...checkCheckpoints(entry),
    ...checkDelay(entry),
    ...checkUndoAfter(entry),
    ...checkCanary(entry),
  ])
