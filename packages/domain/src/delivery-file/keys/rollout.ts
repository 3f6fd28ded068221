/** How instances are replaced. */
import { duration, oneOf, variants } from '../../schema/combinators.ts'
import { input, rows } from './key.ts'
import { STRATEGIES } from './strategies.ts'

export const ROLLOUT = rows({
  strategy: {
    type: variants(
      'type',
      {
        kind: 'how',
        description: 'An instance refresh of each group.',
        default: 'rolling',
        ...input('strategy', 'refresh-asg'),
      },
      STRATEGIES,
    ),
    kind: 'how',
    description: 'How instances are replaced.',
    without: 'its keys have defaults',
    otherwise: {},
  },
  'on-failure': {
    type: oneOf('rollback', 'stop'),
    kind: 'how',
    description:
      'What happens to what was already replaced when a rollout fails. `rollback` puts pointers and all groups back on the last good release. `stop` leaves them: only the group whose instance refresh failed is put back, by AWS itself.',
    default: 'rollback',
    ...input('on-failure', 'refresh-asg'),
  },
  'on-cancel': {
    type: oneOf('cancel', 'rollback', 'leave'),
    kind: 'how',
    description:
      'What happens to a running instance refresh when a person cancels the workflow; cancelled by anything else it is left to AWS. `cancel` leaves what is replaced, and the next run goes on; `rollback` takes the rollout back, which the next `refresh-asg` or `rollback` goes on with, and rejects nothing; `leave` lets AWS go on.',
    default: 'cancel',
    ...input('on-cancel', 'refresh-asg', 'rollback'),
  },
  lock: {
    type: oneOf('wait', 'refuse'),
    kind: 'how',
    description:
      'What a run does while another run holds the lock of the environment. `wait` waits for as long as `timeout` says, decides nothing meanwhile and looks anew then; `refuse` fails, and names the other. A rollback waits for nobody.',
    without: 'wait for what a person has started, else refuse',
    ...input('lock', 'promote', 'refresh-asg'),
  },
  unpinned: {
    type: oneOf('refuse', 'pin'),
    kind: 'how',
    description: 'What happens to a group that follows `$Latest` or `$Default` of its launch template.',
    default: 'refuse',
    ...input('unpinned', 'refresh-asg', 'rollback'),
  },
  timeout: {
    type: duration('5m', '5d'),
    kind: 'how',
    description: 'How long the action waits for the rollout. It goes on when the action is run again.',
    default: '5h',
    ...input('timeout', 'refresh-asg', 'rollback'),
  },
  'on-timeout': {
    type: oneOf('fail', 'succeed'),
    kind: 'how',
    description:
      'What becomes of the step when its time is over while AWS goes on. `succeed` is for workflows that look at the output `outcome` and go on with it later. A rollback always fails.',
    default: 'fail',
    ...input('on-timeout', 'promote', 'refresh-asg'),
  },
  'undo-after': {
    type: duration('1h', '90d'),
    kind: 'how',
    description:
      'How long a promotion may be on its way, counted from when it was announced. What is not proved by then (a rollout that ran out of time, a canary that waits for somebody) is taken back by the next run of `refresh-asg` with `continue: true`, and rejects nothing. Longer than `timeout`.',
    without: 'as long as it takes',
  },
})
