/** Two keys for one place. */
import type { Complaint, Located } from '../../located.ts'
import { entriesOf, itemsOf, textOf, under } from '../tree.ts'

const KMS_ARN = /^arn:aws[a-z-]*:kms:([^:]+):(\d{12}):/

/** An account has one key in a region. */
export const checkCopyKeys = (tree: Located): readonly Complaint[] =>
  entriesOf(under(tree, 'environments')).flatMap(({ key: name, value }) => {
    const seen = new Set<string>()
    return itemsOf(under(value, 'kms-keys')).flatMap(item => {
      const [, region, account] = KMS_ARN.exec(textOf(item) ?? '') ?? []
      if (region === undefined) return []
      const place = `${account}/${region}`
      const twice = seen.has(place)
      seen.add(place)
      const wrong = `environments.${name}.kms-keys has another key of ${account} for ${region}`
      return twice ? [{ at: item.at, wrong, allowed: 'allowed: one key of an account for each region' }] : []
    })
  })
