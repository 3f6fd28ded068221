/**
 * The keys of the volumes are of the region of the build and can be used.
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html
 */
import type { Objection, Rule } from './objection.ts'

const objection = (wrong: string, remedy: string): readonly Objection[] => [{ key: 'kms-key', wrong, remedy }]

export const keysCanBeUsed: Rule = ({ keys }, { region }) =>
  keys.flatMap(({ arn, looked }) => {
    const [, , , home] = arn.split(':')
    if (home !== region) return objection(`${arn} is a key of ${home}`, `Name a key of ${region}`)
    if (!('seen' in looked)) return []
    if (!looked.seen) return objection(`there is no KMS key ${arn}`, 'Correct it')
    const { state } = looked.seen
    if (state === 'Enabled') return []
    return state === 'PendingDeletion'
      ? objection(`${arn} is about to be deleted`, 'Cancel the deletion and enable the key, or name another one')
      : objection(`${arn} is ${state}`, 'Enable the key, or name another one')
  })
