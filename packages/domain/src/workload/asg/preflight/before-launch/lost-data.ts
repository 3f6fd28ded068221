/** What an instance takes with it when it is replaced. */
import { isKnown } from '../../../../unknown.ts'
import type { LaunchVolume } from './facts.ts'
import { type AtLaunch, type Found, NOTHING, remark } from './found.ts'
import { imagesBefore, imagesThatRun, wishedImage } from './own-images.ts'

/**
 * Told once, by name: it is meant to be so, or it is not. What the image before has as well: that is what runs there now. What its root volume
 * has is the image's.
 */
export const lostData = ({ group, own, facts, wish }: AtLaunch): Found => {
  if (wish.strategy.type === 'replace-root-volume') return NOTHING
  const { types } = facts
  const wished = [wishedImage({ group, facts })].filter(image => image !== undefined)
  const images = [...wished, ...imagesThatRun({ group, facts })]
  const roots = [...wished, ...imagesBefore({ group, facts })].map(({ root }) => root)
  // Without an image that EC2 shows nobody knows which device is its root.
  const ending = images.flatMap(({ volumes }) => endingWithIt([...volumes, ...own.mappings])).filter(device => !roots.includes(device))
  const stores = isKnown(types) ? own.types.filter(type => types.get(type)?.hasStores) : []
  const lost = [...[...new Set(ending)].map(device => `volume ${device}`), ...stores.map(type => `the instance stores of ${type}`)]
  return lost.length > 0
    ? remark(`Instances of group ${group.name} that are replaced take with them what is on ${lost.join(', ')}.`)
    : NOTHING
}

/** Devices of volumes that do. What is said last of a device holds. */
const endingWithIt = (said: readonly LaunchVolume[]): readonly string[] =>
  [...new Map(said.map(volume => [volume.device, volume])).values()].flatMap(({ device, endsWithInstance = true }) =>
    endsWithInstance ? [device] : [],
  )
