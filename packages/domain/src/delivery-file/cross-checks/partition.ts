/** One file, one partition: what stands in another one can be neither called nor assumed nor shared with. */
import type { Complaint, Located } from '../../located/located.ts'
import { entriesOf, itemsOf, textOf, under } from '../../located/tree.ts'
import { partitionOfArn, partitionOfRegion, REGIONS } from '../../partition/partition.ts'

/** Below these anything may be said, ARNs of elsewhere too. */
const FREE = /^(?:tags|resource-tags|parameters|description)$/

interface Named {
  readonly name: string
  readonly node: Located
}

const scalarsIn = (node: Located, name: string): readonly Named[] => {
  if (node.is === 'scalar') return [{ name, node }]
  if (node.is === 'list') return itemsOf(node).flatMap((item, index) => scalarsIn(item, `${name}[${index}]`))
  return entriesOf(node).flatMap(({ key, value }) => (FREE.test(key) ? [] : scalarsIn(value, name === '' ? key : `${name}.${key}`)))
}

/** The partition that a value is of; undefined: it is of none. */
const partitionOf = (text: string): string | undefined =>
  REGIONS.includes(text) ? partitionOfRegion(text) : partitionOfArn(text.replace(/^ssm:/, ''))

export const checkPartition = (tree: Located): readonly Complaint[] => {
  const region = textOf(under(tree, 'home', 'region'))
  const home = region === undefined ? undefined : partitionOfRegion(region)
  if (home === undefined) return []
  return scalarsIn(tree, '').flatMap(({ name, node }): readonly Complaint[] => {
    const partition = partitionOf(textOf(node) ?? '')
    return partition === undefined || partition === home
      ? []
      : [{ at: node.at, wrong: `${name} is of the partition ${partition}`, allowed: `allowed: ${home}, the partition of ${region}` }]
  })
}
