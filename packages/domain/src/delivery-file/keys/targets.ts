/** What runs in an environment. */
import * as texts from '../texts.ts'
import { boolean, either, entries, fields, list } from '../value-types.ts'
import { input, type Key } from './key.ts'

export const TARGETS: readonly Key[] = [
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
    path: 'environments.*.targets.*.look-role',
    type: texts.ROLE,
    kind: 'what',
    description:
      'The role to assume there where it is only looked at: by a dry run, and by the next environment, whose soak is proved there. Of the same account.',
    without: '`role`',
  },
  {
    path: 'environments.*.targets.*.regions',
    type: list(texts.REGION, 1, 20),
    kind: 'what',
    description:
      'Its regions, of those that the AWS SDK of this release knows: in each of them it is a target of its own, `<name>/<region>`.',
    without: 'that of `home`',
  },
  {
    path: 'environments.*.targets.*.groups',
    type: either(list(texts.GROUP, 1, 100), fields),
    kind: 'what',
    description: 'Its Auto Scaling groups: their names, or a tag that they have.',
    required: true,
    ...input('auto-scaling-groups', 'refresh-asg'),
  },
  {
    path: 'environments.*.targets.*.groups.tag',
    type: texts.RESOURCE_TAG,
    kind: 'what',
    description: 'Every group with this tag.',
    required: true,
  },
  {
    path: 'environments.*.targets.*.consumer',
    type: fields,
    kind: 'what',
    description:
      'In place of `groups`, where something else launches the image that the pointer says: an EKS node group, AWS Batch, Karpenter, single instances. Image and pointer are brought there and nothing is replaced; its instances that run the image prove it.',
    without: '`groups` says what runs there',
    insteadOf: 'groups',
  },
  {
    path: 'environments.*.targets.*.consumer.tag',
    type: texts.RESOURCE_TAG,
    kind: 'what',
    description: 'A tag that all of its instances have, and no others: `eks:cluster-name=blue`, say.',
    required: true,
  },
  {
    path: 'environments.*.targets.*.allow-empty',
    type: boolean,
    kind: 'what',
    description:
      'With `true` there may be no group yet, or none with an instance in service: pointers are moved, and nothing has to be proved there.',
    default: false,
  },
  {
    path: 'environments.*.waves',
    type: list(list(texts.TARGET_NAME, 1, 50), 1, 50),
    kind: 'what',
    description: 'Which targets are refreshed together, in this order. Each target is in one wave.',
    without: 'all targets in one wave',
  },
]
