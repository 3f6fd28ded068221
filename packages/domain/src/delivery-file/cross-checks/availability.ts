/** Two keys for one place, and keys for places where nothing is. */
import type { Complaint, Located } from '../../located/located.ts'
import { entriesOf, itemsOf, textOf, textsOf, under } from '../../located/tree.ts'

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

/** Regions of the targets; home's where one says none. */
const regionsOf = (tree: Located, environment: Located): ReadonlySet<string> => {
  const home = textOf(under(tree, 'home', 'region')) ?? ''
  const targets = entriesOf(under(environment, 'targets')).map(({ value }) => textsOf(under(value, 'regions')))
  return new Set([home, ...targets.flat()])
}

/** A key of a region where no target is would never be used: most often it is the region that is misspelt. */
export const checkCopyKeyRegions = (tree: Located): readonly Complaint[] =>
  entriesOf(under(tree, 'environments')).flatMap(({ key: name, value }) => {
    const regions = regionsOf(tree, value)
    return itemsOf(under(value, 'kms-keys')).flatMap((item): readonly Complaint[] => {
      const [, region] = KMS_ARN.exec(textOf(item) ?? '') ?? []
      if (region === undefined || regions.has(region)) return []
      const wrong = `environments.${name}.kms-keys has a key for ${region}, where no target is`
      return [{ at: item.at, wrong, allowed: `allowed: keys of ${[...regions].join(', ')}` }]
    })
  })
