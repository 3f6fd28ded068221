import { broughtBy } from '../group/launches.ts'
import type { Refresh } from '../group/refresh.ts'
import type { AtGroup } from './at-group.ts'

/** Somebody's own refresh that is not left alone. */
export const isDisplaced = ({ wish: { displace, image }, group }: AtGroup, refresh: Refresh): boolean =>
  displace === 'other-images' ? broughtBy(group, refresh).some(brought => brought !== image) : displace === 'all'
