/**
 * The keys of the volumes are of the region of the build; they and those of the AMIs, which are for the regions that they are of, can be
 * used.
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html
 */
import { regionOfArn } from '../../delivery-file/distribution.ts'
import type { Objection, Rule } from './objection.ts'
import type { KmsKey } from './world.ts'

export const keysCanBeUsed: Rule = ({ keys, distributionKeys }, { region }) => [
  ...keys.flatMap(key => {
    const home = regionOfArn(key.arn)
    return home === region
      ? stateOf(key, 'kms-key')
      : [{ key: 'kms-key', wrong: `${key.arn} is a key of ${home}`, remedy: `Name a key of ${region}` }]
  }),
  ...distributionKeys.flatMap(key => stateOf(key, 'kms-keys')),
]

const stateOf = ({ arn, looked }: KmsKey, key: string): readonly Objection[] => {
  if (!('seen' in looked)) return []
  if (!looked.seen) return [{ key, wrong: `there is no KMS key ${arn}`, remedy: 'Correct it' }]
  const { state } = looked.seen
  if (state === 'Enabled') return []
  return state === 'PendingDeletion'
    ? [{ key, wrong: `${arn} is about to be deleted`, remedy: 'Cancel the deletion and enable the key, or name another one' }]
    : [{ key, wrong: `${arn} is ${state}`, remedy: 'Enable the key, or name another one' }]
}
