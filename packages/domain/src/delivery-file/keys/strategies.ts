/** How instances are replaced, by `strategy.type`: which keys each takes. Each has its file in `workload/asg/strategies` too. */
import { boolean, duration, entries, integer, list, oneOf, variants } from '../../schema/combinators.ts'
import * as texts from '../texts.ts'
import { fields, input, MOST_ALARMS, rows } from './key.ts'
import { VERDICTS } from './verdicts.ts'

const KEPT = ['refuse', 'replace', 'ignore', 'wait'] as const

/** How many are replaced at a time, and which are left alone. A row that several strategies have is one. */
const REPLACING = rows({
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
})

/** Where a refresh waits, and what it watches. */
const WATCHED = rows({
  checkpoints: {
    type: list(integer(1, 100), 1, 20),
    kind: 'how',
    description: 'Percentages of replaced instances at which the refresh waits, ascending, the last one 100.',
    without: 'none; for a canary 5, 25 and 100',
    ...input('checkpoints', 'refresh-asg'),
    otherwise: [],
  },
  bake: {
    type: duration('0s', '48h'),
    kind: 'how',
    description: 'How long the refresh watches its alarms after the last instance, and a canary after each checkpoint.',
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
})

const DELAYED = rows({
  'checkpoint-delay': {
    type: duration('0s', '48h'),
    kind: 'how',
    description: 'How long it waits at a checkpoint.',
    default: '1h',
    ...input('checkpoint-delay', 'refresh-asg'),
  },
})

/** Nothing is launched first where instances stay. */
const { 'max-healthy': _, ...STAYING } = REPLACING

export const STRATEGIES = {
  /** An instance refresh, in the terms of Auto Scaling. */
  rolling: fields({
    ...REPLACING,
    ...WATCHED,
    ...DELAYED,
  }),
  /** A few instances first, which are watched before the others follow. */
  canary: fields({
    ...REPLACING,
    ...WATCHED,
    advance: {
      type: oneOf('timed', 'verdict'),
      kind: 'how',
      description:
        'What brings the refresh past a checkpoint. `timed`: AWS goes on after `bake`, unless a verdict has failed by then. `verdict`: it goes on once every verdict has passed after `bake`; if nobody comes to ask them, AWS goes on after `hold-limit`.',
      without: '`verdict` where `verdicts` are named, else `timed`',
    },
    'hold-limit': {
      type: duration('1h', '48h'),
      kind: 'how',
      description:
        'How long AWS waits at a checkpoint for verdicts that nobody asks, with `advance: verdict`, before it goes on by itself.',
      default: '48h',
    },
    suspend: {
      type: boolean,
      kind: 'how',
      description:
        "Whether the group's process `InstanceRefresh` is suspended from a checkpoint on until it goes on or back, with `advance: verdict`: AWS does not go on after `hold-limit` then, however long nobody comes. AWS does not say whether it still rolls back on an alarm meanwhile. The group has the tag `golden-ami:suspended` for as long; the roles need [suspend-policy.json](refresh-asg/suspend-policy.json) besides.",
      default: false,
    },
    inconclusive: {
      type: oneOf('fail', 'hold'),
      kind: 'how',
      description:
        'What becomes of a verdict that is neither pass nor fail: too little data, something that cannot be read. `fail` counts it as failed; `hold` waits until it can be told, for as long as `hold-limit` and `timeout` allow.',
      default: 'fail',
    },
    verdicts: {
      type: entries(texts.NAME, variants('by', { kind: 'how', description: 'What gives the verdict.', required: true }, VERDICTS), 1, 20),
      kind: 'how',
      description: 'What is asked at each checkpoint, by name, beside the alarms that AWS watches.',
      without: 'only `alarms` are asked',
      otherwise: {},
    },
  }),
  /** Instances stay, and get another root volume. */
  'replace-root-volume': fields({ ...STAYING, ...WATCHED, ...DELAYED }),
}
