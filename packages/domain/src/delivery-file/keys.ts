/**
 * The one table of the keys of the delivery file. The validator, the JSON Schema, the reference and the checks of every action.yml are
 * made from it. What is not in it is refused.
 */
import * as texts from './texts.ts'
import { DAYS, OVERRIDABLE_GATES } from './types.ts'
import { boolean, duration, either, entries, fields, integer, list, oneOf, type ValueType } from './value-types.ts'

export type ActionName = 'build-stage' | 'tag-ami' | 'promote' | 'refresh-asg' | 'rollback'

/** The action input that says the same as a key, and the actions that have it. */
export interface KeyInput {
  readonly name: string
  readonly actions: readonly ActionName[]
}

export interface Key {
  /** Steps joined by dots; `*` stands for a name that people choose, `[]` for the items of a list. */
  readonly path: string
  readonly type: ValueType
  /**
   * Who owns it. *what*: described by the file, or by inputs when there is no file. *how*: an input beats the file, the file beats the
   * default. *whether*: only the file.
   */
  readonly kind: 'what' | 'how' | 'whether'
  readonly description: string
  readonly required?: true
  /** As one would write it in the file. */
  readonly default?: string | number | boolean | readonly string[]
  /** What holds without the key, in words, where that is no constant. */
  readonly without?: string
  readonly input?: KeyInput
}

/** The last step of a path: `soak` of `environments.*.soak`. */
export const keyName = (key: Key): string => key.path.slice(key.path.lastIndexOf('.') + 1)

const input = (name: string, ...actions: readonly ActionName[]): { readonly input: KeyInput } => ({ input: { name, actions } })

/** Auto Scaling takes at most ten alarms for a refresh. */
const MOST_ALARMS = 10

/** https://docs.aws.amazon.com/imagebuilder/latest/userguide/ec2-image-builder-quotas.html */
const MOST_COMPONENTS = 20

/** What the build instance is launched with. Written once for all stages, and again for one stage where it differs. */
const infrastructure = (at: string, elsewhere: string): readonly Key[] => [
  {
    path: `${at}.instance-profile`,
    type: texts.INSTANCE_PROFILE,
    kind: 'what',
    description: 'The instance profile of the build instance. Every stage needs one, its own or the common one.',
    without: elsewhere,
  },
  {
    path: `${at}.instance-types`,
    type: list(texts.INSTANCE_TYPE, 1, 20),
    kind: 'what',
    description: 'Instance types for the build instance, in the order of preference.',
    without: elsewhere,
  },
  {
    path: `${at}.subnet`,
    type: texts.SUBNET,
    kind: 'what',
    description: 'The subnet of the build instance.',
    without: elsewhere,
  },
  {
    path: `${at}.security-groups`,
    type: list(texts.SECURITY_GROUP, 1, 16),
    kind: 'what',
    description: 'The security groups of the build instance.',
    without: elsewhere,
  },
  {
    path: `${at}.key-pair`,
    type: texts.KEY_PAIR,
    kind: 'what',
    description: 'A key pair for logging in to the build instance.',
    without: elsewhere,
  },
  {
    path: `${at}.sns-topic`,
    type: texts.SNS_TOPIC,
    kind: 'what',
    description: 'Image Builder tells this topic when a build has ended.',
    without: elsewhere,
  },
  {
    path: `${at}.log-bucket`,
    type: texts.BUCKET,
    kind: 'what',
    description: 'Image Builder copies the logs of a build to this S3 bucket.',
    without: elsewhere,
  },
]

const FAMILY: readonly Key[] = [
  {
    path: 'family',
    type: texts.NAME,
    kind: 'what',
    description: 'The line of images that is released together.',
    required: true,
    ...input('family', 'build-stage', 'tag-ami', 'promote', 'refresh-asg', 'rollback'),
  },
  {
    path: 'architecture',
    type: oneOf('x86_64', 'arm64'),
    kind: 'what',
    description: 'The architecture of the images.',
    default: 'x86_64',
    ...input('architecture', 'build-stage', 'promote', 'refresh-asg', 'rollback'),
  },
  { path: 'home', type: fields, kind: 'what', description: 'Where images are built, owned and recorded.', required: true },
  { path: 'home.account', type: texts.ACCOUNT, kind: 'what', description: 'The AWS account.', required: true },
  { path: 'home.region', type: texts.REGION, kind: 'what', description: 'The region.', required: true },
  {
    path: 'home.role',
    type: texts.HOME_ROLE,
    kind: 'what',
    description:
      // biome-ignore lint/suspicious/noTemplateCurlyInString: written so in the file
      'The role to assume there. `${environment}` in it stands for the environment that is promoted to, refreshed or rolled back.',
    without: "the job's own credentials",
  },
  {
    path: 'infrastructure',
    type: fields,
    kind: 'what',
    description: 'What build instances are launched with, for all stages.',
    without: 'each stage has its own',
  },
  ...infrastructure('infrastructure', "the stage's own, or what Image Builder takes"),
]

const STAGES: readonly Key[] = [
  {
    path: 'stages',
    type: entries(texts.NAME, fields, 1, 20),
    kind: 'what',
    description: 'The steps of the build chain, by name. The image of one is the parent of the next.',
    without: 'nothing is built from this file',
  },
  {
    path: 'stages.*.parent',
    type: texts.PARENT,
    kind: 'what',
    description: 'The image that the stage begins with.',
    required: true,
    ...input('parent', 'build-stage'),
  },
  {
    path: 'stages.*.components',
    type: list(either(texts.COMPONENT, fields), 1, MOST_COMPONENTS),
    kind: 'what',
    description: 'What is done to it, in this order.',
    required: true,
    ...input('components', 'build-stage'),
  },
  {
    path: 'stages.*.components[].path',
    type: texts.COMPONENT_PATH,
    kind: 'what',
    description: 'A component document of the repository that takes parameters.',
    required: true,
  },
  {
    path: 'stages.*.components[].parameters',
    type: entries(texts.PARAMETER_NAME, texts.PARAMETER_VALUE, 1, 50),
    kind: 'what',
    description: 'Values for the parameters that the document declares.',
    required: true,
  },
  {
    path: 'stages.*.version',
    type: texts.VERSION,
    kind: 'how',
    description: 'The version of the image. Another build of the same content gets the next build number.',
    without: 'one patch above the newest version of the stage',
    ...input('version', 'build-stage'),
  },
  {
    path: 'stages.*.infrastructure',
    type: fields,
    kind: 'what',
    description: 'What this stage is built on, key by key, where it differs from the common one.',
    without: 'the common one',
  },
  ...infrastructure('stages.*.infrastructure', 'the common one').map(key => ({ ...key, ...input(keyName(key), 'build-stage') })),
  {
    path: 'stages.*.tests',
    type: boolean,
    kind: 'how',
    description: 'Whether Image Builder tests the image before it is available.',
    default: true,
    ...input('tests', 'build-stage'),
  },
  {
    path: 'stages.*.max-age',
    type: duration('0s', '365d'),
    kind: 'how',
    description: 'An image of the same fingerprint that is older is built again. `0s` builds always.',
    default: '7d',
    ...input('max-age', 'build-stage'),
  },
  {
    path: 'stages.*.timeout',
    type: duration('5m', '24h'),
    kind: 'how',
    description: 'How long the action waits for the build.',
    default: '2h',
    ...input('timeout', 'build-stage'),
  },
]

const GATES: readonly Key[] = [
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

const TARGETS: readonly Key[] = [
  {
    path: 'environments.*.targets',
    type: entries(texts.TARGET_NAME, fields, 1, 50),
    kind: 'what',
    description: 'What runs there, by name.',
    required: true,
  },
  {
    path: 'environments.*.targets.*.role',
    type: texts.ROLE,
    kind: 'what',
    description: "The role to assume there. Its account is the target's.",
    without: "the job's own credentials",
  },
  {
    path: 'environments.*.targets.*.regions',
    type: list(texts.REGION, 1, 1),
    kind: 'what',
    description: 'The region, which is that of `home`.',
    without: 'that of `home`',
  },
  {
    path: 'environments.*.targets.*.groups',
    type: either(list(texts.GROUP, 1, 100), fields),
    kind: 'what',
    description: 'Its Auto Scaling groups: their names, or a tag that they have.',
    required: true,
    ...input('auto-scaling-groups', 'promote', 'refresh-asg', 'rollback'),
  },
  {
    path: 'environments.*.targets.*.groups.tag',
    type: texts.GROUP_TAG,
    kind: 'what',
    description: 'Every group with this tag.',
    required: true,
  },
  {
    path: 'environments.*.waves',
    type: list(list(texts.TARGET_NAME, 1, 50), 1, 50),
    kind: 'what',
    description: 'Which targets are refreshed together, in this order. Each target is in one wave.',
    without: 'all targets in one wave',
  },
]

const ROLLOUT: readonly Key[] = [
  {
    path: 'environments.*.strategy',
    type: fields,
    kind: 'how',
    description: 'How instances are replaced.',
    without: 'its keys have defaults',
  },
  {
    path: 'environments.*.strategy.type',
    type: oneOf('rolling'),
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
    path: 'environments.*.on-failure',
    type: oneOf('rollback', 'stop'),
    kind: 'how',
    description: 'What happens to what was already replaced when a rollout fails.',
    default: 'rollback',
    ...input('on-failure', 'refresh-asg'),
  },
  {
    path: 'environments.*.on-cancel',
    type: oneOf('cancel', 'rollback', 'leave'),
    kind: 'how',
    description: 'What happens to a running instance refresh when the workflow is cancelled.',
    default: 'cancel',
    ...input('on-cancel', 'refresh-asg', 'rollback'),
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
]

export const KEYS: readonly Key[] = [
  ...FAMILY,
  ...STAGES,
  {
    path: 'environments',
    type: entries(texts.ENVIRONMENT_NAME, fields, 1, 20),
    kind: 'what',
    description: 'The places that images are promoted to, by name.',
    without: 'nothing is promoted by this file',
  },
  ...GATES,
  ...TARGETS,
  ...ROLLOUT,
]

/** The keys that a map at this path may have: '' is the file itself. */
export const keysUnder = (path: string): readonly Key[] =>
  KEYS.filter(key => key.path.slice(0, Math.max(0, key.path.lastIndexOf('.'))) === path)

/** The keys that an action takes as inputs. */
export const keysOfAction = (action: ActionName): readonly Key[] => KEYS.filter(key => key.input?.actions.includes(action))

/** The key at a path of the table. */
export const keyAt = (path: string): Key => {
  const key = KEYS.find(candidate => candidate.path === path)
  if (!key) throw new Error(`the table of keys has no ${path}`)
  return key
}
