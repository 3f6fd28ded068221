/** What a canary does, for those who decide on it: strategy, checkpoints, verdicts, and what AWS does if nobody comes. */
import { durationText, type Environment, type VerdictKind } from '@golden-ami/domain'
import type { WishedVerdict } from '@golden-ami/domain/workload/asg/canary/answer'
import { advanceOf, type Canary, checkpointsOf, isSuspending } from '@golden-ami/domain/workload/asg/canary/reached'
import { cell } from './markdown.ts'
import type { PagePart } from './sized-page.ts'

/** Nothing where the strategy is no canary. Everything is escaped. */
export const canaryPart = ({ strategy, onFailure }: Pick<Environment, 'strategy' | 'onFailure'>): readonly PagePart[] => {
  if (strategy.type !== 'canary') return []
  const verdicts = Object.entries(strategy.verdicts)
  return [
    '#### Canary',
    [
      `${stagesText(strategy)} ${waitText(strategy)}`,
      ...(verdicts.length > 0 && strategy.inconclusive === 'fail' ? ['A verdict that is inconclusive counts as failed.'] : []),
      ...(strategy.inconclusive === 'hold' ? ['A verdict that is inconclusive is waited for.'] : []),
      `${guardText(strategy)} ${FAILURE[onFailure]}`,
    ].join(' '),
    {
      title: `${verdicts.length} ${verdicts.length === 1 ? 'verdict' : 'verdicts'} at each checkpoint, beside its alarms`,
      head: ['Verdict', 'By', 'Asks'],
      rows: verdicts.map(([name, wished]) => [cell(name), wished.by, cell(asksOf(wished))]),
    },
  ]
}

const stagesText = (strategy: Canary): string => {
  const [first = 100, ...rest] = checkpointsOf(strategy)
  return `${first} % of each group is replaced first${rest.map(percent => `, then ${percent} %`).join('')}; each share is watched for ${durationText(strategy.bake)}.`
}

const waitText = (strategy: Canary): string => {
  if (isSuspending(strategy))
    return 'It goes on once every verdict has passed: meanwhile the process InstanceRefresh of the group is suspended, so AWS does not go on by itself.'
  if (advanceOf(strategy) === 'verdict')
    return `It goes on once every verdict has passed; ⚠️ if nobody comes to ask them, AWS goes on by itself ${durationText(strategy.holdLimit)} after a checkpoint.`
  const veto = Object.keys(strategy.verdicts).length > 0 ? ', unless a verdict has failed by then' : ''
  return `Then AWS goes on by itself, whether or not anybody is there${veto}.`
}

const guardText = (strategy: Canary): string => {
  const { alarms } = strategy
  const watched = `AWS watches ${alarms.length === 1 ? 'the alarm' : 'the alarms'} ${alarms.map(cell).join(', ')}: if one fires it puts the group back by itself`
  return isSuspending(strategy)
    ? `Between checkpoints ${watched}; ⚠️ at a checkpoint, where it is suspended, perhaps only once a run comes: AWS does not say.`
    : `All the time ${watched}, also while nobody is there.`
}

const FAILURE: Record<Environment['onFailure'], string> = {
  rollback: 'What fails rejects the release here, and every group goes back.',
  stop: 'What fails stops the rollout, and only the group that failed goes back.',
}

const ASKS: { readonly [K in VerdictKind]: (wished: WishedVerdict<K>) => string } = {
  alarms: ({ alarms }) => `none of ${alarms.join(', ')} has fired`,
  metric: ({ namespace, metric, statistic, atMost, atLeast, noWorseThan, of }) =>
    [
      `${statistic} of ${namespace} ${metric}${of === 'canary' ? ' of each new instance' : ''}`,
      ...(atMost === undefined ? [] : [`at most ${atMost}`]),
      ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
      ...(noWorseThan === undefined ? [] : [`no worse than the others by more than ${noWorseThan} %`]),
    ].join(', '),
  'target-health': ({ share }) => `${share} % of the new instances are healthy in each target group`,
  http: ({ url, status, times }) => `${url} answers ${status}, ${times} times`,
  command: ({ run, limit }) => `${run} ends with 0 on each new instance, within ${durationText(limit)}`,
  step: ({ asks }) => asks ?? 'what an earlier step of the workflow says',
}

const asksOf = <K extends VerdictKind>(wished: WishedVerdict<K>): string => {
  const asks: (one: WishedVerdict<K>) => string = ASKS[wished.by as K]
  return asks(wished)
}
