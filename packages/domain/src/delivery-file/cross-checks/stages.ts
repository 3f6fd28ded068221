/** Stages and their parents, and what they are built on. */
import type { Complaint, Located } from '../../located/located.ts'
import { didYouMean } from '../../located/nearest.ts'
import { booleanOf, entriesOf, itemsOf, textOf, under } from '../../located/tree.ts'
import { cycleFrom } from '../cycle.ts'
import { IMAGE_FROM_ELSEWHERE, parseParent } from '../parent.ts'
import { PARENT } from '../texts.ts'

const parentPattern = new RegExp(PARENT.pattern, 'u')

/** The stage that a parent names; undefined when it is an image from elsewhere, or malformed. */
const stageOf = (parent: string): string | undefined => {
  const parsed = parentPattern.test(parent) ? parseParent(parent) : undefined
  return parsed?.is === 'stage' ? parsed.stage : undefined
}

/** `eu-west-1` of `arn:aws:imagebuilder:eu-west-1:…`. */
const regionOf = (arn: string): string | undefined => /^(?:ssm:)?arn:[^:]+:[^:]+:([^:]+):/.exec(arn)?.[1]

export const checkParents = (tree: Located): readonly Complaint[] => {
  const stages = under(tree, 'stages')
  const names = entriesOf(stages).map(entry => entry.key)
  const parentOf = (name: string): string | undefined => stageOf(textOf(under(stages, name, 'parent')) ?? '')
  return entriesOf(stages).flatMap(({ key, value }) => {
    const node = under(value, 'parent')
    const parent = parentOf(key)
    if (!node || parent === undefined) return []
    const wrong = `stages.${key}.parent is ${JSON.stringify(parent)}`
    if (!names.includes(parent))
      return [
        {
          at: node.at,
          wrong: `${wrong}, which is no stage${didYouMean(parent, names)}`,
          allowed: `allowed: ${[...names.filter(name => name !== key), IMAGE_FROM_ELSEWHERE].join(', ')}`,
        },
      ]
    const cycle = cycleFrom(key, parentOf)
    return cycle
      ? [
          {
            at: node.at,
            wrong: `${wrong}, a circle: ${cycle.join(' → ')}`,
            allowed: 'required: a first stage with an image from elsewhere',
          },
        ]
      : []
  })
}

/** Image Builder takes images, components, configurations, workflows and keys of its own region only. */
export const checkArnRegions = (tree: Located): readonly Complaint[] => {
  const home = textOf(under(tree, 'home', 'region'))
  const elsewhere = (what: string, nodes: readonly (Located | undefined)[]): readonly Complaint[] =>
    nodes.flatMap(node => {
      const region = regionOf(textOf(node) ?? '')
      return node && home !== undefined && region !== undefined && region !== home
        ? [{ at: node.at, wrong: `${what} uses something of region ${region}`, allowed: `allowed: the region of home, ${home}` }]
        : []
    })
  return [
    ...elsewhere('infrastructure', [under(tree, 'infrastructure')]),
    ...entriesOf(under(tree, 'stages')).flatMap(({ key, value }) => elsewhere(`stages.${key}`, regional(value))),
  ]
}

/** Everything of a stage that may be an ARN with a region. */
const regional = (stage: Located): readonly (Located | undefined)[] => [
  under(stage, 'parent'),
  under(stage, 'infrastructure'),
  ...itemsOf(under(stage, 'components')),
  ...itemsOf(under(stage, 'volumes')).map(volume => under(volume, 'kms-key')),
  ...itemsOf(under(stage, 'workflows')).map(workflow => (workflow.is === 'map' ? under(workflow, 'arn') : workflow)),
]

/**
 * Inspector scans the test instance.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/integ-inspector.html
 */
export const checkScans = (tree: Located): readonly Complaint[] =>
  entriesOf(under(tree, 'stages')).flatMap(({ key, value }) => {
    const scan = under(value, 'scan')
    return scan && booleanOf(scan) === true && booleanOf(under(value, 'tests')) === false
      ? [
          {
            at: scan.at,
            wrong: `stages.${key}.scan is true, but there is no test instance to scan, because stages.${key}.tests is false`,
            allowed: 'required: tests, or no scan',
          },
        ]
      : []
  })
