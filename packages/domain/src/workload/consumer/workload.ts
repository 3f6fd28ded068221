/**
 * `consumer`: the account launches the image that its pointer says: an EKS node group, AWS Batch, Karpenter, single instances. Nothing is
 * replaced there; the pointer and the image are there, and instances that run it prove it.
 */
import type { Workload } from '../workload.ts'
import { type ConsumerFleet, tagText } from './fleet.ts'

export const consumerWorkload = (fleet: ConsumerFleet): Workload => ({
  isOn: image => fleet.instances.some(instance => instance.image === image),
  isWhollyOn: image => fleet.instances.every(instance => instance.image === image),
  hasInstance: () => fleet.instances.length > 0,
  isIdle: () => fleet.instances.length === 0,
  isUnderWay: () => false,
  arrived: image =>
    newest(fleet.instances.flatMap(({ image: runs, launched }) => (runs === image && launched !== undefined ? [launched] : []))),
  wasTried: () => false,
  wasEverTried: () => false,
  runs: () => undefined,
  unread: () => [],
  putBack: () => [],

  selectsNothing: () => undefined,
  refusals: () => [],
  beforeLaunch: () => ({ refusals: [], remarks: [] }),
  rollbackGroups: () => [],
  launchRoles: () => [],

  callBack: () => undefined,
  turn: ({ image }, _, { cancelled }) => ({
    end: {
      outcome: cancelled ? 'cancelled' : 'unchanged',
      why: cancelled ? 'nothing was running' : standing(fleet, image),
      parts: partsOf(fleet, image),
    },
  }),
  whyUnproved: image => `no instance with the tag ${tagText(fleet.tag)} runs ${image} yet`,
  byNow: (_, image) => partsOf(fleet, image),
  refused: () => [],

  predict: () => fleet,
  predictBeside: () => fleet,

  soaking: (image, _, since) => [
    {
      name: tagText(fleet.tag),
      refreshed: undefined,
      of: fleet.instances.length,
      inService: fleet.instances.filter(({ isRunning }) => isRunning).length,
      standby: 0,
      onImage: onImage(fleet, image).length,
      ...service(fleet, image, since),
      lost: [],
    },
  ],
  estimate: () => 0,
  plan: () => [],
  reach: () => ({ groups: 0, instances: fleet.instances.length }),
  newParts: () => [],
  stacks: () => [],
})

const onImage = ({ instances }: ConsumerFleet, image: string | undefined) =>
  instances.filter(instance => instance.isRunning && instance.image === image)

const partsOf = (fleet: ConsumerFleet, image: string) => ({
  groups: [],
  instances: { on: onImage(fleet, image).length, of: fleet.instances.length },
})

const standing = (fleet: ConsumerFleet, image: string): string =>
  `${onImage(fleet, image).length} of ${fleet.instances.length} instances with the tag ${tagText(fleet.tag)} run ${image}`

/** Of an instance that is gone EC2 tells nothing for long: only those that run now count, each since its launch. */
const service = (fleet: ConsumerFleet, image: string | undefined, since: number) => {
  const serving = onImage(fleet, image)
  return {
    service: serving.flatMap(({ launched }) =>
      launched === undefined ? [] : [{ from: Math.max(launched, since), to: Number.POSITIVE_INFINITY }],
    ),
    unshown: serving.flatMap(({ id, launched }) => (launched === undefined ? [`EC2 does not tell when ${id} was launched`] : [])),
  }
}

const newest = (moments: readonly number[]): number | undefined => (moments.length > 0 ? Math.max(...moments) : undefined)
