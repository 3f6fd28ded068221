/** Whether a release may come into an environment. */
import { boolean, duration, either, integer, list, made, oneOf } from '../../schema/combinators.ts'
import { requiredTagOf } from '../required-tag.ts'
import * as texts from '../texts.ts'
import { windowDay } from '../window-day.ts'
import { fields, MOST_ALARMS, rows } from './key.ts'

/** Gates that a delivery file may name as overridable. The others can never be overridden. */
export const OVERRIDABLE_GATES = [
  'order',
  'soak',
  'while-soaking',
  'windows',
  'freezes',
  'findings',
  'tests',
  'tags',
  'alarms',
  'external',
  'hold',
  'rejected',
  'rollback-ready',
] as const

export const GATE_KEYS = rows({
  after: {
    type: texts.ENVIRONMENT_NAME,
    kind: 'whether',
    description: 'The environment in which a release must have been verified before it may come here.',
    without: 'a release comes here first',
  },
  soak: {
    type: either(
      duration('1s', '14d'),
      fields({
        for: { type: duration('1s', '14d'), kind: 'whether', description: 'How long it must have served.', required: true },
        within: {
          type: duration('1s', '14d'),
          kind: 'whether',
          description:
            'In how long a time that has to come together, from when the release was verified: once it cannot any more the gate fails.',
          without: 'four times as long, at most 14d',
        },
      }),
    ),
    kind: 'whether',
    description:
      'How long a release must have served in `after`, verified and healthy. Time counts while every target that is not `allow-empty` has an instance in service on the image; a fault restarts it.',
    without: 'no soak',
  },
  'soak-share': {
    type: integer(1, 100),
    kind: 'whether',
    description:
      'Percent of the instances of each group in `after` (on standby, or missing, too) that must be in service on the image when the soak is judged.',
    default: 90,
  },
  'while-soaking': {
    type: oneOf('wait', 'replace'),
    kind: 'whether',
    description: 'What a promotion into this environment does while its release is still soaking for a next environment.',
    default: 'wait',
  },
  'soak-max-wait': {
    type: duration('1s', '42d'),
    kind: 'whether',
    description: 'How long such a promotion waits at most.',
    without: 'as long as the soaks that the next environments ask for may take',
  },
  zone: { type: texts.ZONE, kind: 'whether', description: 'The time zone of windows and freezes.', default: 'UTC' },
  windows: {
    type: list(
      fields({
        days: {
          type: list(made(texts.WINDOW_DAY, windowDay), 1, 20),
          kind: 'whether',
          description: 'The days on which the window opens, of each week or of each month.',
          required: true,
        },
        from: { type: texts.OPENS, kind: 'whether', description: 'When it opens.', required: true },
        to: {
          type: texts.CLOSES,
          kind: 'whether',
          description: 'When it closes: on the next day when that is earlier than it opens.',
          required: true,
        },
      }),
      1,
      20,
    ),
    kind: 'whether',
    description: 'When a promotion may happen. It has to fit into the window as far as can be estimated (the README of promote says how).',
    without: 'always',
    otherwise: [],
  },
  freezes: {
    type: list(
      fields({
        from: { type: texts.DATE, kind: 'whether', description: 'The first day.', required: true },
        to: { type: texts.DATE, kind: 'whether', description: 'The last day.', required: true },
        reason: { type: texts.REASON, kind: 'whether', description: 'Shown to whoever is refused.', required: true },
      }),
      1,
      100,
    ),
    kind: 'whether',
    description: 'Days on which no promotion may happen.',
    without: 'none',
    otherwise: [],
  },
  approvals: {
    type: made(
      either(
        integer(0, 6),
        fields({
          count: { type: integer(1, 6), kind: 'whether', description: 'How many people.', required: true },
          of: { type: list(texts.LOGIN, 1, 100), kind: 'whether', description: 'Whose approvals count, as GitHub logins.', required: true },
        }),
      ),
      said => (typeof said === 'number' ? { count: said, of: undefined } : said),
    ),
    kind: 'whether',
    description: 'How many people must have approved in GitHub, none of them the one who started the run.',
    default: 0,
  },
  protection: {
    type: fields({
      reviewers: {
        type: integer(0, 6),
        kind: 'whether',
        description: 'How many reviewers must be listed at least; a team is one.',
        default: 0,
      },
      'no-self-review': { type: boolean, kind: 'whether', description: 'Whoever started the run may not approve it.', default: false },
      'no-admin-bypass': {
        type: boolean,
        kind: 'whether',
        description: 'Administrators may not wave a job past the rules.',
        default: false,
      },
      branches: {
        type: either(oneOf('protected'), list(texts.BRANCH, 1, 50)),
        kind: 'whether',
        description: 'Only protected branches may deploy, or none but those that are listed.',
        without: 'any',
      },
    }),
    kind: 'whether',
    description: 'What the GitHub environment of this name must have, and that the promotion runs in it.',
    without: 'nothing is asked of GitHub',
  },
  findings: {
    type: fields({
      'max-severity': {
        type: oneOf('none', 'informational', 'low', 'medium', 'high', 'critical'),
        kind: 'whether',
        description: 'The worst that is allowed; what is not rated yet counts as worse.',
        without: 'any',
      },
      'only-fixable': {
        type: boolean,
        kind: 'whether',
        description: 'Findings for which there is no update do not count.',
        default: false,
      },
      'min-age': {
        type: duration('0s', '90d'),
        kind: 'whether',
        description: 'Findings that are known for less do not count yet.',
        default: '0s',
      },
      waivers: {
        type: made(texts.WAIVERS, path => path.replace(/^\.\//, '')),
        kind: 'whether',
        description:
          'A file with a list of `finding`, `package` (or none), `owner`, `reason`, `expires` (its last day): these do not count.',
        without: 'none',
      },
      'no-worse-than-current': {
        type: boolean,
        kind: 'whether',
        description: 'Nothing may be found that is not in the image that the environment runs now.',
        default: false,
      },
    }),
    kind: 'whether',
    description: 'What a vulnerability scanner may have found in the image. An image that was not scanned does not pass.',
    without: 'findings are not looked at',
  },
  'require-tests': { type: boolean, kind: 'whether', description: 'Image Builder must have tested the image.', default: false },
  'required-tags': {
    type: list(made(texts.REQUIRED_TAG, requiredTagOf), 1, 40),
    kind: 'whether',
    description: 'Tags that the image must have.',
    without: 'none',
    otherwise: [],
  },
  external: {
    type: list(texts.VERDICT_NAME, 1, 20),
    kind: 'whether',
    description:
      'Names of verdicts that are to pass: given by earlier steps of the workflow in the input `verdicts` of promote, or to `refresh-asg` of the environment before, with the release that they are about.',
    without: 'none',
    otherwise: [],
  },
  alarms: {
    type: list(texts.ALARM, 1, MOST_ALARMS),
    kind: 'whether',
    description:
      'CloudWatch alarms, by the same names in every account and region of its targets, that say whether the environment is healthy. Only one that is OK lets a promotion into it, and lets a soak go on: one that fires does not, nor one that is missing, nor one without data unless its `TreatMissingData` makes that OK.',
    without: 'none',
    otherwise: [],
  },
  overridable: {
    type: list(oneOf(...OVERRIDABLE_GATES), 0, OVERRIDABLE_GATES.length),
    kind: 'whether',
    description: 'Gates that the input `override` may pass, with a reason.',
    default: ['soak', 'windows', 'findings', 'hold', 'rejected'],
  },
})
