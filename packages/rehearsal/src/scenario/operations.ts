/** Operations of AWS as the account itself (a person at the console), or a role of it, carries them out: without wire, journal and policies. */

import { didYouMean, UserError } from '@golden-ami/domain'
import type { AccountRegion, World } from '@golden-ami/local-aws'
import { recorded } from '@golden-ami/local-aws/pipeline/record'
import { foundServices, type Loaded } from '@golden-ami/local-aws/pipeline/services'
import { placedAt, Refused } from '../check/finding.ts'
import type { Images } from './images.ts'
import type { Scenario } from './scenario.ts'

/** What a scenario need not say: a group is in the first zone of its region, where AWS itself would refuse a group that is nowhere. */
const completed = (service: string, operation: string, region: string, input: object): object =>
  service === 'autoscaling' && operation === 'CreateAutoScalingGroup' && !('AvailabilityZones' in input) && !('VPCZoneIdentifier' in input)
    ? { ...input, AvailabilityZones: [`${region}a`] }
    : input

/** @throws UserError with every call of an incident that local AWS does not have, or in which an image is named that nobody defines */
export const refuseCalls = ({ incidents = [] }: Scenario, operations: Operations, images: Images): void => {
  const findings = incidents.flatMap(({ do: what, where = { source: 'incidents' } }) => {
    if (what.is !== 'call') return []
    const { account, region, input = {} } = what.value
    try {
      operations.refuseUnknown(what.value)
      images.fill(account, region, input)
      return []
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      return [placedAt(where, new UserError(error.code, error.message, ''))]
    }
  })
  if (findings.length > 0) throw new Refused('rehearsal.scenario', findings)
}

export interface Operation {
  /** SigV4 signing name: ec2, autoscaling, ssm. */
  readonly service: string
  readonly operation: string
  readonly account: string
  readonly region: string
  readonly input: unknown
  /** The name of the role that does it; absent: the account itself. */
  readonly role?: string | undefined
}
export class Operations {
  readonly #world: World
  readonly #services: ReadonlyMap<string, Loaded>
  #count = 0
  private constructor(world: World, services: ReadonlyMap<string, Loaded>) {
    this.#world = world
    this.#services = services
  }
  /** Loads the services first, so that an operation in the middle of a rehearsal takes no turn of the event loop. */
  static async load(world: World, services: readonly string[]): Promise<Operations> {
    const find = foundServices()
    const loaded = new Map<string, Loaded>()
    for (const name of services) {
      const service = await find({ signingName: name })
      if (!service) throw new UserError('rehearsal.scenario', `Local AWS has no service '${name}'.`)
      loaded.set(name, service)
    }
    return new Operations(world, loaded)
  }
  /** @throws UserError when local AWS does not have the operation */
  refuseUnknown({ service, operation }: Pick<Operation, 'service' | 'operation'>): void {
    const { handlers = {} } = this.#services.get(service) ?? {}
    if (Object.hasOwn(handlers, operation)) return
    throw new UserError(
      'rehearsal.scenario',
      `Local AWS does not have ${service} ${operation}${didYouMean(operation, Object.keys(handlers))}.`,
    )
  }
  /** @throws UserError when local AWS does not have the operation or refuses it */
  operate<T = unknown>({ service, operation, account, region, input, role }: Operation): T {
    this.refuseUnknown({ service, operation })
    const handler = this.#services.get(service)!.handlers[operation]!
    const world = this.#world
    const place = world.place(account, region)
    const principal = role === undefined ? { account, arn: place.iamArn('root'), role } : sessionOf(place, role)
    const context = { place, world, principal, requestId: `scenario-${++this.#count}`, asOf: world.now }
    try {
      const full = completed(service, operation, region, input as object)
      const said = { service, operation, input: full, accessKeyId: undefined, userAgent: 'console.amazonaws.com' }
      return recorded(said, context, () => handler(full, context) as T)
    } catch (error) {
      throw new UserError(
        'rehearsal.scenario',
        `${service} ${operation} in ${account} ${region} was refused: ${(error as Error).message}`,
        undefined,
        { cause: error },
      )
    }
  }
}

/** A session in a role, whatever it may. */
const sessionOf = (place: AccountRegion, role: string) => ({
  account: place.account,
  arn: `arn:${place.partition}:sts::${place.account}:assumed-role/${role}/scenario`,
  role: place.iamArn(`role/${role}`),
})
