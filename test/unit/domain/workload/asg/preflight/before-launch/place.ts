/** What a place tells of its group web before a launch: each row of a table says only what matters to it. */
import type { Group, Strategy } from '@golden-ami/domain'
import type {
  GroupLaunchFacts,
  HookFacts,
  ImageFacts,
  LaunchVolume,
  PlaceFacts,
  TypeFacts,
} from '@golden-ami/domain/workload/asg/preflight/before-launch/facts'
import type { AtLaunch, Found } from '@golden-ami/domain/workload/asg/preflight/before-launch/found'
import { group, NEW, OLD, strategy } from '../../group.ts'

export const HOUR = 3_600_000
const { maxHealthy: _, ...common } = strategy
/** Instances stay, and get another root volume. */
export const inPlace: Strategy<'replace-root-volume'> = { ...common, type: 'replace-root-volume' }
export const ROOT: LaunchVolume = { device: '/dev/xvda', size: 8 }
export const image = (id: string, more: Partial<ImageFacts> = {}): ImageFacts => ({
  ...{ id, architecture: 'x86_64', virtualization: 'hvm', bootMode: 'uefi-preferred', ena: true, root: '/dev/xvda', volumes: [ROOT] },
  ...more,
})
export const type = (more: Partial<TypeFacts> = {}): TypeFacts => ({
  ...{ architectures: ['x86_64'], virtualizations: ['hvm'], bootModes: ['legacy-bios', 'uefi'], ena: 'required', tpm: 'supported' },
  ...{ vcpus: 2, hasStores: false },
  ...more,
})
export const hook = (more: Partial<HookFacts> = {}): HookFacts => ({
  ...{ name: 'warm', at: 'launch', heartbeat: 300_000, otherwise: 'ABANDON' },
  ...more,
})
export const images = (...all: readonly ImageFacts[]): ReadonlyMap<string, ImageFacts> => new Map(all.map(one => [one.id, one]))

export type Place = Partial<PlaceFacts>
export interface Asked {
  readonly group?: Partial<Group>
  readonly own?: Partial<GroupLaunchFacts>
  readonly place?: Place
  readonly strategy?: Strategy
  /** Instances that are launched beside those that run; 2 by default. */
  readonly surge?: number
}
export const at = ({ group: of = {}, own = {}, place = {}, strategy: how = strategy, surge = 2 }: Asked = {}): AtLaunch => ({
  group: group(of),
  own: { types: ['m5.large'], mappings: [], spot: false, subnets: ['subnet-a', 'subnet-b'], hooks: [], tried: 'possible', ...own },
  facts: {
    ...{ image: NEW, alarms: [], images: images(image(OLD), image(NEW)), types: new Map([['m5.large', type()]]) },
    addresses: new Map([
      ['subnet-a', 200],
      ['subnet-b', 200],
    ]),
    ...{ vcpus: { quota: 100, running: 4 }, groups: new Map() },
    ...place,
  },
  wish: { strategy: how, timeout: 2 * HOUR },
  surge,
})

/** `code web: message` of a refusal, the text of a remark; empty: nothing. */
export const words = ({ refusals, remarks }: Found): string =>
  [...refusals.map(({ code, group: of = 'all', message }) => `${code} ${of}: ${message}`), ...remarks].join(' | ')
