/** The fleet of a seed: one environment, its groups with all that a group can be, and how they are to be replaced. */
import { PutWarmPoolCommand } from '@aws-sdk/client-auto-scaling'
import { hours, minutes } from '@golden-ami/local-aws'
import { MonitoringState } from '@golden-ami/local-aws/services/monitoring/state'
import type { Random } from '../chaos/random.ts'
import { Delivery } from '../support/delivery.ts'
import { ACCOUNT, REGION } from '../support/fleet.ts'
import { LoadBalancer } from '../support/load-balancer.ts'
import { createGroup, type Place } from '../support/place.ts'
import type { GroupScene } from './group-scene.ts'
import { fleetFile, ruleOf, type StrategyRule } from './strategy-rule.ts'

export const HOME: Place = { account: ACCOUNT, region: REGION }
export const ENVIRONMENT = 'development'
export const ALARM = 'web-5xx'

export interface FleetScene {
  readonly delivery: Delivery
  readonly groups: readonly GroupScene[]
  readonly rule: StrategyRule
  readonly base: string
  readonly next: string
  readonly files: { readonly [path: string]: string }
}
/** Most fleets are small; a large one takes long. */
const SIZES = [0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 10, 10, 20, 40, 80, 200] as const

export const setTheScene = async (random: Random): Promise<FleetScene> => {
  const delivery = new Delivery()
  const rule = ruleOf(random)
  const base = await delivery.image('what runs today')
  const groups = Array.from({ length: random.pick([1, 1, 1, 2, 3]) }, (_, index) => groupOf(random, rule, index))
  for (const group of groups) await create(delivery, random, group, base)
  delivery.world.advance(hours(1))
  const next = await delivery.release('1.0.0/1', 'aaaa')
  delivery.world.place(ACCOUNT, REGION).state(MonitoringState).set(ALARM, 'OK')
  return { ...{ delivery, groups, rule, base, next }, files: { '.github/golden-ami.yml': fleetFile(random, rule, groups) } }
}

/** Local AWS looks at every target after every event. */
const MOST_BALANCED = 20

const groupOf = (random: Random, { type }: StrategyRule, index: number): GroupScene => {
  const isMixed = type === 'replace-root-volume' || random.chance(0.3)
  const size = index === 0 ? random.pick(SIZES) : random.pick([0, 1, 2, 3, 5])
  return {
    ...{ name: `web-${index}`, size },
    isMixed,
    weight: isMixed && random.chance(0.3) ? 2 : 1,
    hasPool: !isMixed && random.chance(0.15),
    isBalanced: random.chance(0.25) && size <= MOST_BALANCED,
  }
}

const TYPES = ['m7i.large', 'm6i.large'] as const

const create = async (delivery: Delivery, random: Random, group: GroupScene, image: string): Promise<void> => {
  const { name, size, weight, isMixed, hasPool, isBalanced } = group
  const { world } = delivery
  const balancer = isBalanced ? await LoadBalancer.in(world, HOME, name) : undefined
  const Overrides = TYPES.map(InstanceType => ({
    ...{ InstanceType, ImageId: image },
    ...(weight === 1 ? {} : { WeightedCapacity: String(weight) }),
  }))
  const LaunchTemplateSpecification = { LaunchTemplateName: name, Version: '1' }
  await createGroup(
    world,
    HOME,
    { name, image, size },
    {
      ...{ DesiredCapacity: size * weight, MaxSize: Math.max(4, size * weight * 2) },
      DefaultInstanceWarmup: random.pick([0, 60, 180]),
      ...(isMixed
        ? { LaunchTemplate: undefined, MixedInstancesPolicy: { LaunchTemplate: { LaunchTemplateSpecification, Overrides } } }
        : {}),
      ...(balancer ? { TargetGroupARNs: [balancer.targetGroup] } : {}),
      ...(balancer && random.chance(0.95) ? { HealthCheckType: 'ELB', HealthCheckGracePeriod: 60 } : {}),
    },
  )
  if (balancer && size > 0) await balancer.forward()
  if (hasPool)
    await delivery.autoScaling.send(new PutWarmPoolCommand({ AutoScalingGroupName: name, MinSize: 2, MaxGroupPreparedCapacity: 0 }))
  world.advance(minutes(5))
}
