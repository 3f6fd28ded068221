import { broughtBy } from '../group/launches.ts'
import type { Refresh } from '../group/refresh.ts'
import { isKeptBy } from '../group/suspended.ts'
import type { AtGroup } from './at-group.ts'

/** One that goes elsewhere, and is not left alone. */
export const isDisplaced = ({ wish: { displace, image }, group }: AtGroup, refresh: Refresh): boolean => {
  if (displace === 'kept') return isKeptBy(group, refresh)
  return displace === 'other-images' ? broughtBy(group, refresh).some(brought => brought !== image) : displace === 'all'
}
