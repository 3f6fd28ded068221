/** With what an environment is read and changed: clients of home, and of each target's account and region. */
import type { FleetClients } from '../autoscaling/fleet.ts'
import type { cloudTrail } from '../cloudtrail/client.ts'
import type { cloudWatch } from '../cloudwatch/client.ts'
import type { DistributionClients } from '../distribution/distribution.ts'
import type { ec2 } from '../ec2/client.ts'
import type { LaunchClients } from '../ec2/launch-images.ts'
import type { imageBuilder } from '../imagebuilder/client.ts'
import type { serviceQuotas } from '../servicequotas/client.ts'
import type { ssm } from '../ssm/client.ts'
import type { commands } from '../ssm/commands.ts'
import type { HomeFacts } from './records.ts'

/** Makes calls with the credentials of an account; see `Session.use`. */
type Use = <T>(calls: () => Promise<T>) => Promise<T>

/** In the home account and region: ledger, lock, quarantine, and the images that are built. */
export interface HomeClients {
  readonly parameters: ReturnType<typeof ssm>
  readonly ec2: ReturnType<typeof ec2>
  readonly imageBuilder: ReturnType<typeof imageBuilder>
  readonly use: Use
  /** Gets its session and compares its account. */
  readonly meet: () => Promise<void>
  /** What is known between two looks; absent: everything is read. */
  readonly facts?: HomeFacts
}
/** In a target's account and region. */
export interface TargetClients extends FleetClients, LaunchClients {
  readonly parameters: ReturnType<typeof ssm>
  readonly commands: ReturnType<typeof commands>
  readonly cloudWatch: ReturnType<typeof cloudWatch>
  readonly quotas: ReturnType<typeof serviceQuotas>
  /** CloudTrail's event history, whose client is loaded when it is first asked. */
  readonly history: Pick<ReturnType<typeof cloudTrail>, 'deeds'>
  /** Only if the credentials belong to the target's account. */
  readonly use: Use
}
export interface EnvironmentClients {
  readonly home: HomeClients
  /** By the target's name. */
  readonly targets: ReadonlyMap<string, TargetClients>
  /** The targets of the environment before. */
  readonly before: ReadonlyMap<string, TargetClients>
  /** Home in every region, and each account and region of the targets. */
  readonly places: DistributionClients
}

/** @throws Error where a target has none: they are made for all of them */
export const clientsOf = <C = TargetClients>(clients: ReadonlyMap<string, C>, target: string): C => {
  const there = clients.get(target)
  if (!there) throw new Error(`no clients for target ${target}`)
  return there
}
