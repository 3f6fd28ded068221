/** Whether a release may come into an environment. */
import * as texts from '../texts.ts'
import { DAYS, OVERRIDABLE_GATES } from '../types.ts'
import { duration, either, fields, integer, list, oneOf } from '../value-types.ts'
import { type Key, MOST_ALARMS } from './key.ts'

export const GATES: readonly Key[] = [
  {
    path: 'environments.*.after',
    type: texts.ENVIRONMENT_NAME,
    kind: 'whether',
    description: 'The environment in which a release must have been verified before it may come here.',
    without: 'a release comes here first',
  },
  {
    path: 'environments.*.soak',
    type: duration('1s', '14d'),
    kind: 'whether',
    description: 'How long a release must have been verified and healthy in `after`, without a break.',
    without: 'no soak',
  },
  {
    path: 'environments.*.soak-share',
    type: integer(1, 100),
    kind: 'whether',
    description: 'Percent of the instances of each group in `after` that must run the image and be in service when the soak is judged.',
    default: 90,
  },
  {
    path: 'environments.*.while-soaking',
    type: oneOf('wait', 'replace'),
    kind: 'whether',
    description: 'What a promotion into this environment does while its release is still soaking for a next environment.',
    default: 'wait',
  },
  {
    path: 'environments.*.soak-max-wait',
    type: duration('1s', '42d'),
    kind: 'whether',
    description: 'How long such a promotion waits at most.',
    without: 'three times the longest soak that the next environments ask for',
  },
  {
    path: 'environments.*.zone',
    type: texts.ZONE,
    kind: 'whether',
    description: 'The time zone of windows and freezes.',
    default: 'UTC',
  },
  {
    path: 'environments.*.windows',
    type: list(fields, 1, 20),
    kind: 'whether',
    description: 'When a promotion may happen.',
    without: 'always',
  },
  {
    path: 'environments.*.windows[].days',
    type: list(oneOf(...DAYS), 1, 7),
    kind: 'whether',
    description: 'The days on which the window opens.',
    required: true,
  },
  { path: 'environments.*.windows[].from', type: texts.OPENS, kind: 'whether', description: 'When it opens.', required: true },
  {
    path: 'environments.*.windows[].to',
    type: texts.CLOSES,
    kind: 'whether',
    description: 'When it closes: on the next day when that is earlier than it opens.',
    required: true,
  },
  {
    path: 'environments.*.freezes',
    type: list(fields, 1, 100),
    kind: 'whether',
    description: 'Days on which no promotion may happen.',
    without: 'none',
  },
  { path: 'environments.*.freezes[].from', type: texts.DATE, kind: 'whether', description: 'The first day.', required: true },
  { path: 'environments.*.freezes[].to', type: texts.DATE, kind: 'whether', description: 'The last day.', required: true },
  {
    path: 'environments.*.freezes[].reason',
    type: texts.REASON,
    kind: 'whether',
    description: 'Shown to whoever is refused.',
    required: true,
  },
  {
    path: 'environments.*.approvals',
    type: either(integer(0, 6), fields),
    kind: 'whether',
    description: 'How many people must have approved in GitHub, none of them the one who started the run.',
    default: 0,
  },
  { path: 'environments.*.approvals.count', type: integer(1, 6), kind: 'whether', description: 'How many people.', required: true },
  {
    path: 'environments.*.approvals.of',
    type: list(texts.LOGIN, 1, 100),
    kind: 'whether',
    description: 'Whose approvals count, as GitHub logins.',
    required: true,
  },
  {
    path: 'environments.*.alarms',
    type: list(texts.ALARM, 1, MOST_ALARMS),
    kind: 'whether',
    description: 'CloudWatch alarms that say whether the environment is healthy. One that fires ends a soak.',
    without: 'none',
  },
  {
    path: 'environments.*.overridable',
    type: list(oneOf(...OVERRIDABLE_GATES), 0, OVERRIDABLE_GATES.length),
    kind: 'whether',
    description: 'Gates that the input `override` may pass, with a reason.',
    default: ['soak', 'windows', 'hold', 'rejected'],
  },
]
