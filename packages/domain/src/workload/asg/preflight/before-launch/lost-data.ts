/** What an instance takes with it when it is replaced. */
import { isKnown } from '../../../../unknown.ts'
import { type AtLaunch, type Found, NOTHING, remark } from './found.ts'

/** Told once, by name: it is meant to be so, or it is not. What its root volume has is the image's. */
export const lostData = ({ group, own, facts, wish }: AtLaunch): Found => {
  if (wish.strategy.type === 'replace-root-volume') return NOTHING
  const { images, types } = facts
  const image = isKnown(images) && facts.image !== undefined ? images.get(facts.image) : undefined
  const said = new Map([...(image?.volumes ?? []), ...own.mappings].map(volume => [volume.device, volume]))
  const roots = isKnown(images) ? [...images.values()].map(({ root }) => root) : []
  const volumes = [...said.values()].filter(({ device, endsWithInstance = true }) => endsWithInstance && !roots.includes(device))
  const stores = isKnown(types) ? own.types.filter(type => types.get(type)?.hasStores) : []
  // Without an image that EC2 shows nobody knows which device is its root.
  const lost = [
    ...(roots.length > 0 ? volumes.map(({ device }) => `volume ${device}`) : []),
    ...stores.map(type => `the instance stores of ${type}`),
  ]
  return lost.length > 0
    ? remark(`Instances of group ${group.name} that are replaced take with them what is on ${lost.join(', ')}.`)
    : NOTHING
}
