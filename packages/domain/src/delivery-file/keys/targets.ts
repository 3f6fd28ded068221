/** What runs in an environment. */
import { boolean, duration, either, entries, integer, list, made } from '../../schema/combinators.ts'
import { groupsOf, resourceTagOf } from '../launcher.ts'
import * as texts from '../texts.ts'
import { fields, input, rows } from './key.ts'

export const TARGETS = rows({
  targets: {
    type: entries(
      texts.TARGET_NAME,
      fields({
        role: {
          type: texts.ROLE,
          kind: 'what',
          description: "The role to assume there. Its account is the target's.",
          without: "the job's own credentials",
        },
        'look-role': {
          type: texts.ROLE,
          kind: 'what',
          description:
            'The role to assume there where it is only looked at: by a dry run, and by the next environment, whose soak is proved there. Of the same account.',
          without: '`role`',
        },
        regions: {
          type: list(texts.REGION, 1, 20),
          kind: 'what',
          description:
            'Its regions, of those that the AWS SDK of this release knows: in each of them it is a target of its own, `<name>/<region>`.',
          without: 'that of `home`',
          otherwise: [],
        },
        groups: {
          type: made(
            either(
              list(texts.GROUP, 1, 100),
              fields({
                tag: {
                  type: made(texts.RESOURCE_TAG, resourceTagOf),
                  kind: 'what',
                  description: 'Every group with this tag.',
                  required: true,
                },
              }),
            ),
            groupsOf,
          ),
          kind: 'what',
          description: 'Its Auto Scaling groups: their names, or a tag that they have.',
          required: true,
          ...input('auto-scaling-groups', 'refresh-asg'),
        },
        consumer: {
          type: fields({
            tag: {
              type: made(texts.RESOURCE_TAG, resourceTagOf),
              kind: 'what',
              description: 'A tag that all of its instances have, and no others: `eks:cluster-name=blue`, say.',
              required: true,
            },
          }),
          kind: 'what',
          description:
            'In place of `groups`, where something else launches the image that the pointer says: an EKS node group, AWS Batch, Karpenter, single instances. Image and pointer are brought there and nothing is replaced; its instances that run the image prove it.',
          without: '`groups` says what runs there',
          insteadOf: 'groups',
        },
        'allow-empty': {
          type: boolean,
          kind: 'what',
          description:
            'With `true` there may be no group yet, or none with an instance in service: pointers are moved, and nothing has to be proved there.',
          default: false,
        },
      }),
      1,
      50,
    ),
    kind: 'what',
    description: 'What runs there, by name.',
    required: true,
  },
  waves: {
    type: list(list(texts.TARGET_NAME, 1, 50), 1, 50),
    kind: 'what',
    description: 'Which targets are refreshed together, in this order. Each target is in one wave.',
    without: 'all targets in one wave',
  },
  'wave-bake': {
    type: duration('0s', '48h'),
    kind: 'how',
    description:
      'How long a wave has to run well before the next one is begun, from the end of its last instance refresh. `alarms` of the environment and of its strategy are asked meanwhile: one that fires counts against the image.',
    default: '0s',
  },
  'max-failures': {
    type: integer(0, 49),
    kind: 'how',
    description:
      'How many targets may fail for a reason of their place (capacity, a quota, a key, a permission, somebody who stops it) before what comes after them is not begun. A failure of the image stops all, whatever this says.',
    default: 0,
  },
  concurrency: {
    type: integer(1, 50),
    kind: 'how',
    description: 'How many targets of a wave are refreshed at a time, in the order in which the file has them.',
    without: 'all of a wave',
  },
})
