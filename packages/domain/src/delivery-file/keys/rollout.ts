/** How instances are replaced. */
import * as texts from '../texts.ts'
import { STRATEGY_TYPES } from '../types.ts'
import { duration, fields, integer, list, oneOf } from '../value-types.ts'
import { input, type Key, MOST_ALARMS } from './key.ts'

const KEPT = ['refuse', 'replace', 'ignore', 'wait'] as const

export const ROLLOUT: readonly Key[] = [
  {
    path: 'environments.*.strategy',
    type: fields,
    kind: 'how',
    description: 'How instances are replaced.',
    without: 'its keys have defaults',
  },
  {
    path: 'environments.*.strategy.type',
    type: oneOf(...STRATEGY_TYPES),
    kind: 'how',
    description: 'An instance refresh of each group.',
    default: 'rolling',
    ...input('strategy', 'refresh-asg'),
  },
  {
    path: 'environments.*.strategy.min-healthy',
    type: integer(0, 100),
    kind: 'how',
    description: 'Percent of the desired capacity that stays in service.',
    default: 100,
    ...input('min-healthy', 'refresh-asg', 'rollback'),
  },
  {
    path: 'environments.*.strategy.max-healthy',
    type: integer(100, 200),
    kind: 'how',
    description:
      'Percent of the desired capacity that may run at once; raised where needed so that an instance is launched before one ends.',
    default: 110,
    ...input('max-healthy', 'refresh-asg', 'rollback'),
  },
  {
    path: 'environments.*.strategy.warm-up',
    type: duration('0s', '24h'),
    kind: 'how',
    description: 'How long a new instance is given before it counts as healthy.',
    without: "the group's own",
    ...input('warm-up', 'refresh-asg', 'rollback'),
  },
  {
    path: 'environments.*.strategy.checkpoints',
    type: list(integer(1, 100), 1, 20),
    kind: 'how',
    description: 'Percentages of replaced instances at which the refresh waits, ascending, the last one 100.',
    without: 'none',
    ...input('checkpoints', 'refresh-asg'),
  },
  {
    path: 'environments.*.strategy.checkpoint-delay',
    type: duration('0s', '48h'),
    kind: 'how',
    description: 'How long it waits at a checkpoint.',
    default: '1h',
    ...input('checkpoint-delay', 'refresh-asg'),
  },
  {
    path: 'environments.*.strategy.bake',
    type: duration('0s', '48h'),
    kind: 'how',
    description: 'How long the refresh watches its alarms after the last instance.',
    default: '0s',
    ...input('bake', 'refresh-asg'),
  },
  {
    path: 'environments.*.strategy.alarms',
    type: list(texts.ALARM, 1, MOST_ALARMS),
    kind: 'how',
    description: 'CloudWatch alarms that Auto Scaling itself watches. One that fires fails the refresh.',
    without: 'none',
    ...input('alarms', 'refresh-asg'),
  },
  {
    path: 'environments.*.strategy.protected',
    type: oneOf(...KEPT),
    kind: 'how',
    description:
      'What happens to a group with instances that are protected from scale-in. `refuse` begins nothing; `replace` replaces them all the same, as managed termination protection of Amazon ECS needs it; `ignore` leaves them as they are, so they go on with the image they have; `wait` lets AWS wait an hour for the protection to be removed, and fail then.',
    default: 'refuse',
    ...input('protected', 'refresh-asg', 'rollback'),
  },
  {
    path: 'environments.*.strategy.standby',
    type: oneOf(...KEPT),
    kind: 'how',
    description:
      'What happens to a group with instances on standby. `refuse` begins nothing; `replace` terminates them; `ignore` leaves them as they are; `wait` lets AWS wait an hour for them to be returned to service, and fail then.',
    default: 'refuse',
    ...input('standby', 'refresh-asg', 'rollback'),
  },
  {
    path: 'environments.*.on-failure',
    type: oneOf('rollback', 'stop'),
    kind: 'how',
    description:
      'What happens to what was already replaced when a rollout fails. `rollback` puts pointers and all groups back on the last good release. `stop` leaves them: only the group whose instance refresh failed is put back, by AWS itself.',
    default: 'rollback',
    ...input('on-failure', 'refresh-asg'),
  },
  {
    path: 'environments.*.on-cancel',
    type: oneOf('cancel', 'rollback', 'leave'),
    kind: 'how',
    description:
      'What happens to a running instance refresh when a person cancels the workflow; cancelled by anything else it is left to AWS. `cancel` leaves what is replaced, and the next run goes on; `rollback` takes the rollout back, which the next `refresh-asg` or `rollback` goes on with, and rejects nothing; `leave` lets AWS go on.',
    default: 'cancel',
    ...input('on-cancel', 'refresh-asg', 'rollback'),
  },
  {
    path: 'environments.*.lock',
    type: oneOf('wait', 'refuse'),
    kind: 'how',
    description:
      'What a run does while another run holds the lock of the environment. `wait` waits for as long as `timeout` says, decides nothing meanwhile and looks anew then; `refuse` fails, and names the other. A rollback waits for nobody.',
    without: 'wait for what a person has started, else refuse',
    ...input('lock', 'promote', 'refresh-asg'),
  },
  {
    path: 'environments.*.unpinned',
    type: oneOf('refuse', 'pin'),
    kind: 'how',
    description: 'What happens to a group that follows `$Latest` or `$Default` of its launch template.',
    default: 'refuse',
    ...input('unpinned', 'refresh-asg', 'rollback'),
  },
  {
    path: 'environments.*.timeout',
    type: duration('5m', '5d'),
    kind: 'how',
    description: 'How long the action waits for the rollout. It goes on when the action is run again.',
    default: '5h',
    ...input('timeout', 'refresh-asg', 'rollback'),
  },
  {
    path: 'environments.*.on-timeout',
    type: oneOf('fail', 'succeed'),
    kind: 'how',
    description:
      'What becomes of the step when its time is over while AWS goes on. `succeed` is for workflows that look at the output `outcome` and go on with it later. A rollback always fails.',
    default: 'fail',
    ...input('on-timeout', 'promote', 'refresh-asg'),
  },
]
