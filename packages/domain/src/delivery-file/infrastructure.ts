/** The common infrastructure and what a stage says of its own. */
import type { Located } from '../located/located.ts'
import { booleanOf, entriesOf, numberOf, textOf, textsOf, under } from '../located/tree.ts'
import type { Infrastructure, InstanceMetadata } from './types.ts'

/** A stage that gives an ARN, or says nothing while all stages have one, has that; otherwise its own keys go before the common ones. */
export const infrastructureOf = (tree: Located, stage: Located): Infrastructure => {
  const own = under(stage, 'infrastructure')
  const arn = textOf(own ?? under(tree, 'infrastructure'))
  if (arn !== undefined) return { is: 'given', arn }
  const written = (...names: readonly string[]): Located | undefined => under(own, ...names) ?? under(tree, 'infrastructure', ...names)
  return {
    is: 'inline',
    instanceProfile: textOf(written('instance-profile')) ?? '',
    instanceTypes: textsOf(written('instance-types')),
    subnet: textOf(written('subnet')),
    securityGroups: textsOf(written('security-groups')),
    keyPair: textOf(written('key-pair')),
    snsTopic: textOf(written('sns-topic')),
    logBucket: textOf(written('log-bucket')),
    logPrefix: textOf(written('log-prefix')),
    terminateOnFailure: booleanOf(written('terminate-on-failure')) ?? true,
    resourceTags: Object.fromEntries(entriesOf(written('resource-tags')).map(({ key, value }) => [key, textOf(value) ?? ''])),
    metadata: {
      tokens: (textOf(written('metadata', 'tokens')) ?? 'required') as InstanceMetadata['tokens'],
      hopLimit: numberOf(written('metadata', 'hop-limit')) ?? 1,
    },
  }
}
