import type { AtGroup } from './at-group.ts'
import { broughtBy } from './launches.ts'
import type { Refresh } from './refresh.ts'

/** Somebody's own refresh that is not left alone. */
export const isDisplaced = ({ wish: { displace, image }, group }: AtGroup, refresh: Refresh): boolean =>
  displace === 'other-images' ? broughtBy(group, refresh).some(brought => brought !== image) : displace === 'all'
