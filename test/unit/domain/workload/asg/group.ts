/** Groups, instances and refreshes as a look would show them: each row of a table says only what matters to it. */
import type { Group, Instance, Moment, Refresh, RefreshState, RollWish, Strategy } from '@golden-ami/domain'

export const OLD = 'ami-old'
export const NEW = 'ami-new'
export const TEMPLATE = 'lt-1'

export const strategy: Strategy<'rolling'> = {
  ...{ type: 'rolling', minHealthy: 100, maxHealthy: 110, warmUp: undefined },
  ...{ checkpoints: [], checkpointDelay: 0, bake: 0, alarms: [], protected: 'refuse', standby: 'refuse' },
}
export const wish: RollWish = {
  ...{ image: NEW, strategy, onCancel: 'cancel', unpinned: 'refuse', displace: 'none', restarts: 0 },
  description: 'golden-ami 1.1.0/1',
}
export const moment = (more: Partial<Moment> = {}): Moment => ({ now: 0, cancelled: false, refused: new Map(), ...more })
export const nothingPast: ReadonlySet<string> = new Set()

export const instance = (image: string, more: Partial<Instance> = {}): Instance => ({
  ...{ id: 'i-1', image, inService: true, leaving: false, standby: false, protectedFromScaleIn: false, launched: Number.NEGATIVE_INFINITY },
  ...more,
})
/** In service, one for each image. */
export const instances = (...images: string[]): readonly Instance[] => images.map((image, index) => instance(image, { id: `i-${index}` }))

/** To the version `to` of the group's template. */
export const refresh = (state: RefreshState, to: string | undefined, more: Partial<Refresh> = {}): Refresh => ({
  ...{ id: 'r-1', state, status: state, percent: 40, why: '', started: 0, ended: undefined },
  to: to === undefined ? undefined : { template: TEMPLATE, version: to },
  ...more,
})
export const version = (number: string, image: string, rest = 'rest'): Group['versions'][number] => ({ number, image, rest })

/** Two instances of the old image, pinned to version 1, which has it. */
export const group = (more: Partial<Group> = {}): Group => ({
  ...{ name: 'web', desired: 2, max: 4, template: TEMPLATE, version: '1', number: '1', followers: [], suspended: [] },
  ...{ healthCheck: 'EC2', loadBalanced: false, warmUp: 120 },
  versions: [version('1', OLD)],
  refreshes: [],
  instances: instances(OLD, OLD),
  ...more,
})
/** As `group` when a version with the new image has been added. */
export const prepared = (more: Partial<Group> = {}): Group => group({ versions: [version('1', OLD), version('2', NEW)], ...more })
/** On version 2, both instances in service on the new image. */
export const arrived = (more: Partial<Group> = {}): Group =>
  prepared({ version: '2', number: '2', instances: instances(NEW, NEW), ...more })
