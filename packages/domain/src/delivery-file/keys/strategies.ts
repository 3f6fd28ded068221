/** How instances are replaced, by `strategy.type`: which keys each takes. Each has its file in `workload/asg/strategies` too. */
import { duration, integer, list, oneOf } from '../../schema/combinators.ts'
import * as texts from '../texts.ts'
import { fields, input, MOST_ALARMS } from './key.ts'

const KEPT = ['refuse', 'replace', 'ignore', 'wait'] as const

export const STRATEGIES = {
  /** An instance refresh, in the terms of Auto Scaling. */
  rolling: fields({
    'min-healthy': {
      type: integer(0, 100),
      kind: 'how',
      description: 'Percent of the desired capacity that stays in service.',
      default: 100,
      ...input('min-healthy', 'refresh-asg', 'rollback'),
    },
    'max-healthy': {
      type: integer(100, 200),
      kind: 'how',
      description:
        'Percent of the desired capacity that may run at once; raised where needed so that an instance is launched before one ends.',
      default: 110,
      ...input('max-healthy', 'refresh-asg', 'rollback'),
    },
    'warm-up': {
      type: duration('0s', '24h'),
      kind: 'how',
      description: 'How long a new instance is given before it counts as healthy.',
      without: "the group's own",
      ...input('warm-up', 'refresh-asg', 'rollback'),
    },
    checkpoints: {
      type: list(integer(1, 100), 1, 20),
      kind: 'how',
      description: 'Percentages of replaced instances at which the refresh waits, ascending, the last one 100.',
      without: 'none',
      ...input('checkpoints', 'refresh-asg'),
      otherwise: [],
    },
    'checkpoint-delay': {
      type: duration('0s', '48h'),
      kind: 'how',
      description: 'How long it waits at a checkpoint.',
      default: '1h',
      ...input('checkpoint-delay', 'refresh-asg'),
    },
    bake: {
      type: duration('0s', '48h'),
      kind: 'how',
      description: 'How long the refresh watches its alarms after the last instance.',
      default: '0s',
      ...input('bake', 'refresh-asg'),
    },
    alarms: {
      type: list(texts.ALARM, 1, MOST_ALARMS),
      kind: 'how',
      description: 'CloudWatch alarms that Auto Scaling itself watches. One that fires fails the refresh.',
      without: 'none',
      ...input('alarms', 'refresh-asg'),
      otherwise: [],
    },
    protected: {
      type: oneOf(...KEPT),
      kind: 'how',
      description:
        'What happens to a group with instances that are protected from scale-in. `refuse` begins nothing; `replace` replaces them all the same, as managed termination protection of Amazon ECS needs it; `ignore` leaves them as they are, so they go on with the image they have; `wait` lets AWS wait an hour for the protection to be removed, and fail then.',
      default: 'refuse',
      ...input('protected', 'refresh-asg', 'rollback'),
    },
    standby: {
      type: oneOf(...KEPT),
      kind: 'how',
      description:
        'What happens to a group with instances on standby. `refuse` begins nothing; `replace` terminates them; `ignore` leaves them as they are; `wait` lets AWS wait an hour for them to be returned to service, and fail then.',
      default: 'refuse',
      ...input('standby', 'refresh-asg', 'rollback'),
    },
  }),
}
