/** The world that a seed begins with: environments with groups, releases good and bad, a delivery file. */
import { SetInstanceProtectionCommand, SuspendProcessesCommand, UpdateAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling'
import { minutes } from '@golden-ami/local-aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { MonitoringState } from '@golden-ami/local-aws/services/monitoring/state'
import { Delivery } from '../support/delivery.ts'
import { ACCOUNT, REGION } from '../support/fleet.ts'
import type { Random } from './random.ts'

export interface EnvironmentScene {
  readonly name: string
  readonly groups: readonly string[]
  readonly alarm: string | undefined
}
export interface ReleaseScene {
  readonly release: string
  readonly image: string
}
export interface Scene {
  readonly delivery: Delivery
  readonly environments: readonly EnvironmentScene[]
  readonly releases: readonly ReleaseScene[]
  readonly files: { readonly [path: string]: string }
}
const NAMES = ['development', 'staging', 'production'] as const

export const setTheScene = async (random: Random): Promise<Scene> => {
  const delivery = new Delivery()
  const place = delivery.world.place(ACCOUNT, REGION)
  const base = await delivery.image('what runs today')
  const environments: EnvironmentScene[] = []
  for (const name of NAMES.slice(0, random.pick([1, 1, 2, 3]))) {
    const groups = Array.from({ length: random.pick([1, 1, 1, 2, 3]) }, (_, index) => `${name}-${index}`)
    for (const [index, group] of groups.entries()) await raise(delivery, random, group, base, index)
    environments.push({ name, groups, alarm: random.chance(0.2) ? `${name}-5xx` : undefined })
  }
  const { fates } = place.state(Ec2State)
  const releases: ReleaseScene[] = []
  for (const [index, release] of ['1.0.0/1', '1.0.1/1', '1.1.0/1'].slice(0, random.between(1, 3)).entries()) {
    const image = await delivery.release(release, `fingerprint-${index}`)
    if (random.chance(0.15)) fates.set(image, Number.POSITIVE_INFINITY)
    else if (random.chance(0.1)) fates.set(image, minutes(2))
    releases.push({ release, image })
  }
  fireAlarms(delivery, random, environments)
  return { delivery, environments, releases, files: { '.github/golden-ami.yml': deliveryFile(random, environments) } }
}

/** A group of 0 to 7 instances (a first one has some, most of the time), now and then with something that speaks against replacing them. */
const raise = async (delivery: Delivery, random: Random, name: string, image: string, index: number): Promise<void> => {
  await delivery.group(name, image, index === 0 && random.chance(0.95) ? random.pick([1, 1, 2, 3, 7]) : random.pick([0, 1, 2, 3]))
  const at = { AutoScalingGroupName: name }
  if (random.chance(0.08))
    await delivery.autoScaling.send(
      new UpdateAutoScalingGroupCommand({
        ...at,
        LaunchTemplate: { LaunchTemplateName: name, Version: random.pick(['$Latest', '$Default']) },
      }),
    )
  const [first] = delivery.world.place(ACCOUNT, REGION).state(AutoScalingState).groups.own(name)?.members ?? []
  if (first && random.chance(0.03))
    await delivery.autoScaling.send(
      new SetInstanceProtectionCommand({ ...at, InstanceIds: [first.InstanceId], ProtectedFromScaleIn: true }),
    )
  if (random.chance(0.03))
    await delivery.autoScaling.send(
      new SuspendProcessesCommand({ ...at, ScalingProcesses: [random.pick(['Launch', 'ReplaceUnhealthy', 'AZRebalance'])] }),
    )
}

/** Alarms are well until they fire for a while, some of them. */
const fireAlarms = ({ world }: Delivery, random: Random, environments: readonly EnvironmentScene[]): void => {
  const monitoring = world.place(ACCOUNT, REGION).state(MonitoringState)
  for (const { alarm } of environments) {
    if (alarm === undefined) continue
    monitoring.set(alarm, 'OK')
    const at = world.now + minutes(random.between(1, 120))
    if (random.chance(0.5))
      monitoring.schedule(alarm, [
        { at, state: 'ALARM' },
        { at: at + minutes(random.between(1, 30)), state: 'OK' },
      ])
  }
}

const deliveryFile = (random: Random, environments: readonly EnvironmentScene[]): string => {
  const said = environments.map(({ name, groups, alarm }, index) => {
    const warmUp = random.pick(['', 'warm-up: 1m', 'warm-up: 3m'])
    const strategy = [warmUp, random.chance(0.2) ? 'min-healthy: 50' : '', alarm === undefined ? '' : `alarms: [ ${alarm} ]`]
    return `
  ${name}:
    ${index === 0 ? '' : `after: ${environments[index - 1]!.name}`}
    ${index === 0 || random.chance(0.7) ? '' : 'soak: 20m'}
    strategy: { ${strategy.filter(part => part !== '').join(', ')} }
    on-cancel: ${random.pick(['cancel', 'rollback', 'leave'])}
    on-failure: ${random.pick(['rollback', 'rollback', 'stop'])}
    unpinned: ${random.pick(['pin', 'refuse'])}
    timeout: 3h
    targets: { web: { groups: [ ${groups.join(', ')} ] } }`
  })
  return `
family: web
home: { account: "${ACCOUNT}", region: ${REGION} }
environments:${said.join('')}
`
}
