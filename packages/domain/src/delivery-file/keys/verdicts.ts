/**
 * What is asked of a canary at each of its checkpoints, by `verdicts.<name>.by`: which keys each kind takes. Each has its file in
 * `workload/asg/canary/verdicts` too.
 */
import { anyText, decimal, duration, entries, integer, list, oneOf } from '../../schema/combinators.ts'
import * as texts from '../texts.ts'
import { fields, MOST_ALARMS } from './key.ts'

/** As far as whole numbers are told exactly. */
const MOST = Number.MAX_SAFE_INTEGER

export const VERDICTS = {
  /** CloudWatch alarms. */
  alarms: fields({
    alarms: {
      type: list(texts.ALARM, 1, MOST_ALARMS),
      kind: 'how',
      description: 'CloudWatch alarms of the account and region of the group. None of them may have fired since the checkpoint.',
      required: true,
    },
  }),
  /** A CloudWatch metric. */
  metric: fields({
    namespace: { type: texts.METRIC_NAMESPACE, kind: 'how', description: 'Namespace of the CloudWatch metric.', required: true },
    metric: { type: texts.METRIC_NAME, kind: 'how', description: 'Name of the CloudWatch metric.', required: true },
    dimensions: {
      type: entries(texts.DIMENSION_NAME, texts.DIMENSION_VALUE, 1, 29),
      kind: 'how',
      description: 'Dimensions of the metric.',
      without: 'none but, where instances are asked one by one, `InstanceId`',
      otherwise: {},
    },
    statistic: { type: texts.STATISTIC, kind: 'how', description: 'Statistic of a period: `Average`, `Sum`, `p99`.', default: 'Average' },
    period: { type: duration('1m', '1h'), kind: 'how', description: 'Length of a period, in whole minutes.', default: '1m' },
    of: {
      type: oneOf('canary', 'all'),
      kind: 'how',
      description:
        'Whose metric it is. `canary`: of each instance that runs the new image, by the dimension `InstanceId`; `all`: of nobody in particular, as its dimensions say.',
      default: 'canary',
    },
    'at-most': {
      type: decimal(-MOST, MOST),
      kind: 'how',
      description: 'The most that any period may have.',
      without: 'no limit above',
    },
    'at-least': {
      type: decimal(-MOST, MOST),
      kind: 'how',
      description: 'The least that any period may have.',
      without: 'no limit below',
    },
    'no-worse-than': {
      type: integer(0, 1_000),
      kind: 'how',
      description:
        'Percent by which the average of the instances that run the new image may be worse than that of the others in the same minutes. Where all run it, nothing is compared.',
      without: 'nothing is compared',
    },
    better: { type: oneOf('lower', 'higher'), kind: 'how', description: 'What is better, where it is compared.', default: 'lower' },
    'least-periods': {
      type: integer(1, 1_000),
      kind: 'how',
      description: 'With fewer periods that have data it is inconclusive.',
      default: 3,
    },
  }),
  /** Target groups of load balancers. */
  'target-health': fields({
    share: {
      type: integer(1, 100),
      kind: 'how',
      description: 'Percent of the instances with the new image that have to be healthy in each target group of the group.',
      default: 100,
    },
  }),
  /** A request from the runner. */
  http: fields({
    url: { type: texts.PROBE_URL, kind: 'how', description: 'What is asked for, from the runner.', required: true },
    status: { type: integer(100, 599), kind: 'how', description: 'The status that it has to answer with.', default: 200 },
    body: { type: anyText, kind: 'how', description: 'A text that the first 64 KiB of the answer have to contain.', without: 'any answer' },
    times: {
      type: integer(1, 100),
      kind: 'how',
      description: 'How often it is asked, one second apart. Each answer has to be right.',
      default: 5,
    },
  }),
  /** A command on the instances. */
  command: fields({
    run: {
      type: texts.COMMAND,
      kind: 'how',
      description:
        'A command that Systems Manager runs on each instance with the new image; it has to end with 0. It may be run again, so it only looks.',
      required: true,
    },
    shell: { type: oneOf('bash', 'powershell'), kind: 'how', description: 'What runs it.', default: 'bash' },
    limit: { type: duration('30s', '1h'), kind: 'how', description: 'How long it may take.', default: '2m' },
  }),
  /** What an earlier step says. */
  step: fields({
    asks: {
      type: texts.REASON,
      kind: 'how',
      description: 'For people: what is tested. The verdict is given under its name in the input `verdicts`.',
      without: 'nothing is said',
    },
  }),
}
