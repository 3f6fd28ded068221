/** Volumes and workflows of a stage, from a tree without a complaint. */
import type { Located } from '../located/located.ts'
import { booleanOf, entriesOf, numberOf, textOf, under } from '../located/tree.ts'
import type { BuildWorkflow, Volume } from './types.ts'

export const volumeOf = (node: Located): Volume => ({
  device: textOf(under(node, 'device')) ?? '',
  size: numberOf(under(node, 'size')),
  type: textOf(under(node, 'type')),
  iops: numberOf(under(node, 'iops')),
  throughput: numberOf(under(node, 'throughput')),
  encrypted: booleanOf(under(node, 'encrypted')),
  kmsKey: textOf(under(node, 'kms-key')),
  deleteOnTermination: booleanOf(under(node, 'delete-on-termination')),
  snapshot: textOf(under(node, 'snapshot')),
})

/** An ARN alone, or one with what it is run with. */
export const workflowOf = (node: Located): BuildWorkflow => ({
  arn: textOf(node) ?? textOf(under(node, 'arn')) ?? '',
  parameters: Object.fromEntries(entriesOf(under(node, 'parameters')).map(({ key, value }) => [key, textOf(value) ?? ''])),
  onFailure: textOf(under(node, 'on-failure')) as BuildWorkflow['onFailure'],
  parallelGroup: textOf(under(node, 'parallel-group')),
})
