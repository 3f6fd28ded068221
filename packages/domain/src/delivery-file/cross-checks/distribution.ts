/** Keys of regions that have no AMI, or have two keys. */
import type { Complaint, Located } from '../../located/located.ts'
import { entriesOf, itemsOf, textOf, textsOf, under } from '../../located/tree.ts'
import { regionOfArn } from '../distribution.ts'

const KMS_ARN = /^arn:aws[a-z-]*:kms:/

/** Every key is for a region that the image goes to, and a region has one key. */
export const checkKmsKeys = (tree: Located): readonly Complaint[] => {
  const home = textOf(under(tree, 'home', 'region'))
  const common = under(tree, 'distribution')
  const stages = entriesOf(under(tree, 'stages'))
  /** Undefined: one of them is not known, so nobody knows where the image goes. */
  const regionsOf = (stage: Located | undefined): readonly string[] | undefined => {
    const written = under(stage, 'distribution', 'regions') ?? under(common, 'regions')
    const regions = textsOf(written)
    return home === undefined || (written && regions.length < Math.max(1, itemsOf(written).length)) ? undefined : [home, ...regions]
  }
  const all = [undefined, ...stages.map(({ value }) => value)].map(regionsOf)
  const everywhere = all.some(regions => !regions) ? undefined : [...new Set(all.flatMap(regions => regions ?? []))]
  return [
    ...complaintsAbout(under(common, 'kms-keys'), 'distribution', everywhere),
    ...stages.flatMap(({ key, value }) =>
      complaintsAbout(under(value, 'distribution', 'kms-keys'), `stages.${key}.distribution`, regionsOf(value)),
    ),
  ]
}

const complaintsAbout = (keys: Located | undefined, where: string, regions: readonly string[] | undefined): readonly Complaint[] => {
  const items = itemsOf(keys)
  const seen: string[] = []
  return items.flatMap(item => {
    const text = textOf(item) ?? ''
    if (!KMS_ARN.test(text)) return []
    const region = regionOfArn(text)
    const twice = seen.includes(region)
    seen.push(region)
    const wrong = `${where}.kms-keys has ${twice ? 'another key' : 'a key'} for ${region}`
    if (twice) return [{ at: item.at, wrong, allowed: 'allowed: one key for each region' }]
    return !regions || regions.includes(region)
      ? []
      : [{ at: item.at, wrong: `${wrong}, where the image does not go`, allowed: `allowed: keys of ${regions.join(', ')}` }]
  })
}
