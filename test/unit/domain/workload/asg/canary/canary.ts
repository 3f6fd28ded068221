/** A group of twenty with a canary, as a look would show it. */
import type { CheckpointAnswers, Group, Instance, RollWish, Strategy } from '@golden-ami/domain'
import { instance, NEW, OLD, prepared, refresh, strategy, wish } from '../group.ts'

export const MINUTE = 60_000
export const canary = (more: Partial<Strategy<'canary'>> = {}): Strategy<'canary'> => {
  const { checkpointDelay: _, ...common } = strategy
  return {
    ...{ ...common, type: 'canary', checkpoints: [5, 25, 100], bake: 15 * MINUTE, alarms: ['web-5xx'] },
    ...{ advance: 'verdict', holdLimit: 48 * 60 * MINUTE, suspend: false, inconclusive: 'fail', verdicts: {} },
    ...more,
  }
}
export const canaryWish = (more: Partial<Strategy<'canary'>> = {}, wished: Partial<RollWish> = {}): RollWish => ({
  ...wish,
  strategy: canary(more),
  unproved: { since: 0 },
  ...wished,
})

/** The first so many of twenty run the new image. */
export const twenty = (on: number): readonly Instance[] =>
  Array.from({ length: 20 }, (_, index) =>
    instance(index < on ? NEW : OLD, { id: `i-${String(index).padStart(2, '0')}`, launched: index < on ? MINUTE : -MINUTE }),
  )
/** Since minute 8 they are in service: with two minutes of warm-up the canary is there at minute 10. */
export const SINCE = 10 * MINUTE
export const atCanary = (on: number, more: Partial<Group> = {}): Group => {
  const instances = twenty(on)
  const changes = instances
    .filter(({ image }) => image === NEW)
    .map(({ id }) => ({ instance: id, does: 'enters' as const, at: SINCE - 2 * MINUTE, unhealthy: false }))
  return prepared({
    ...{ desired: 20, max: 30, instances, activities: { changes } },
    refreshes: on > 0 ? [refresh('going', '2', { started: 0, percent: on * 5, checkpoints: [5, 25, 100] })] : [],
    ...more,
  })
}

/** A quiet alarm, and whatever else is answered. */
export const quiet = (name: string) =>
  ({ name, treatMissingData: 'notBreaching', state: 'OK', since: -MINUTE, created: undefined, updates: [] }) as const
export const answers = (
  checkpoint: CheckpointAnswers['checkpoint'],
  more: readonly (readonly [string, never])[] = [],
): CheckpointAnswers => ({
  checkpoint,
  answers: new Map([['alarms', [quiet('web-5xx')]], ...more]),
})
