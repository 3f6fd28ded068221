/** The world that a seed begins with: environments with groups, releases good and bad, a delivery file. */
import { minutes } from '@golden-ami/local-aws'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { MonitoringState } from '@golden-ami/local-aws/services/monitoring/state'
import type { Delivery } from '../support/delivery.ts'
import { ACCOUNTS, Estate, nameOf, REGIONS, roleOf } from '../support/estate.ts'
import { ACCOUNT, REGION } from '../support/fleet.ts'
import { createSceneGroup } from './create-scene-group.ts'
import { deliveryFile } from './delivery-file.ts'
import type { EnvironmentScene, PlaceScene } from './environment-scene.ts'
import type { Elsewhere } from './outage.ts'
import type { Random } from './random.ts'

export interface ReleaseScene {
  readonly release: string
  /** At home. */
  readonly image: string
  /** By region, home's among them. */
  readonly images: ReadonlyMap<string, string>
}
export interface Scene {
  readonly delivery: Delivery
  readonly environments: readonly EnvironmentScene[]
  readonly releases: readonly ReleaseScene[]
  /** What ran before the first release, by region. */
  readonly base: ReadonlyMap<string, string>
  readonly files: { readonly [path: string]: string }
  /** The account that may fail for a while; undefined: all is at home. */
  readonly elsewhere: Elsewhere | undefined
}
const NAMES = ['development', 'staging', 'production'] as const
const HOME: PlaceScene = { target: `web/${REGION}`, account: ACCOUNT, region: REGION }

export const setTheScene = async (random: Random): Promise<Scene> => {
  const delivery = new Estate()
  const places = random.chance(0.3) ? severalPlaces(random) : [HOME]
  const available = async (image: string) => (places.length > 1 ? await delivery.share(image) : new Map([[REGION, image]]))
  const base = await available(await delivery.image('what runs today'))
  const environments: EnvironmentScene[] = []
  for (const name of NAMES.slice(0, random.pick(places.length > 1 ? [1, 1, 2] : [1, 1, 2, 3]))) {
    const names = Array.from({ length: places.length > 1 ? 1 : random.pick([1, 1, 1, 2, 3]) }, (_, index) => `${name}-${index}`)
    const groups = places.flatMap(place => names.map(name => ({ name, account: place.account, region: place.region })))
    // A target without an instance has no baseline, and then no target has anything to go back to.
    const isFull = places.length > 1 && random.chance(0.8)
    for (const [index, group] of groups.entries())
      await createSceneGroup(delivery.world, random, group, base.get(group.region) ?? '', isFull ? 0 : index)
    environments.push({ name, places, groups, alarm: random.chance(0.2) ? `${name}-5xx` : undefined })
  }
  const releases: ReleaseScene[] = []
  for (const [index, release] of ['1.0.0/1', '1.0.1/1', '1.1.0/1'].slice(0, random.between(1, 3)).entries()) {
    const image = await delivery.release(release, `fingerprint-${index}`)
    const images = await available(image)
    const fate = random.chance(0.15) ? Number.POSITIVE_INFINITY : random.chance(0.1) ? minutes(2) : 0
    for (const { account, region } of places)
      delivery.world
        .place(account, region)
        .state(Ec2State)
        .fates.set(images.get(region) ?? '', fate)
    releases.push({ release, image, images })
  }
  fireAlarms(delivery, random, environments)
  const elsewhere = places.find(({ account }) => account !== ACCOUNT)?.account
  return {
    ...{ delivery, environments, releases, base, files: { '.github/golden-ami.yml': deliveryFile(random, environments) } },
    elsewhere: elsewhere === undefined ? undefined : { account: elsewhere, role: roleOf(elsewhere) },
  }
}

/** Two or three accounts, home among them, in one region or two. */
const severalPlaces = (random: Random): readonly PlaceScene[] => {
  const accounts = ACCOUNTS.slice(0, random.between(2, 3))
  const regions = REGIONS.slice(0, random.pick([1, 1, 2]))
  return accounts.flatMap(account => regions.map(region => ({ target: nameOf(account, region), account, region })))
}

/** Alarms are well until they fire for a while, some of them; in every place at once. */
const fireAlarms = ({ world }: Delivery, random: Random, environments: readonly EnvironmentScene[]): void => {
  for (const { alarm, places } of environments) {
    if (alarm === undefined) continue
    const at = world.now + minutes(random.between(1, 120))
    const until = at + minutes(random.between(1, 30))
    const fires = random.chance(0.5)
    for (const { account, region } of places) {
      const monitoring = world.place(account, region).state(MonitoringState)
      monitoring.set(alarm, 'OK')
      if (fires)
        monitoring.schedule(alarm, [
          { at, state: 'ALARM' },
          { at: until, state: 'OK' },
        ])
    }
  }
}
