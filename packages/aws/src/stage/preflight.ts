/** Looks at what a build instance is launched with. What the role of the job may not look at is said, and speaks against nothing. */
import {
  type Infrastructure,
  type KmsKey,
  type LaunchSettings,
  type Looked,
  type PreflightWorld,
  regionOfArn,
  type Volume,
} from '@golden-ami/domain'
import { allEnded } from '../connection/all-ended.ts'
import { isDenied } from '../connection/classify-error.ts'
import type { ec2 } from '../ec2/client.ts'
import type { iam } from '../iam/client.ts'
import type { imageBuilder } from '../imagebuilder/client.ts'
import type { kms } from '../kms/client.ts'

export interface PreflightClients {
  readonly region: string
  readonly ec2: ReturnType<typeof ec2>
  readonly iam: ReturnType<typeof iam>
  readonly imageBuilder: ReturnType<typeof imageBuilder>
  readonly kmsIn: (region: string) => ReturnType<typeof kms>
}
export interface PreflightQuestion {
  readonly infrastructure: Infrastructure
  readonly volumes: readonly Volume[]
  /** ARNs of the keys that encrypt the AMIs, each for its own region. */
  readonly distributionKeys: readonly string[]
}

export const lookAtPreflight = async (clients: PreflightClients, question: PreflightQuestion): Promise<PreflightWorld> => {
  const launch = await launchSettings(clients, question.infrastructure)
  const { instanceTypes = [], subnet, securityGroups = [], instanceProfile } = 'missing' in launch ? nothingKnown : launch
  const place = subnet === undefined ? undefined : looked(clients.ec2.subnet(subnet))
  const [types, offered, where, groups, profile, keys, distributionKeys, role] = await allEnded([
    instanceTypes.length === 0 ? nothing : looked(clients.ec2.instanceTypes(instanceTypes)),
    offeredAt(clients, await place, instanceTypes),
    place ?? { seen: undefined },
    securityGroups.length === 0 ? nothing : looked(clients.ec2.securityGroups(securityGroups)),
    instanceProfile === undefined ? { seen: undefined } : looked(clients.iam.instanceProfile(instanceProfile)),
    allEnded(keysOf(question.volumes).map(arn => lookAtVolumeKey(clients, arn))),
    allEnded(question.distributionKeys.map(arn => lookAtKey(clients, arn))),
    looked(clients.iam.hasImageBuilderRole()),
  ])
  return {
    launch,
    instanceTypes: types,
    offered,
    subnet: where,
    securityGroups: groups,
    instanceProfile: profile,
    keys,
    distributionKeys,
    serviceLinkedRole: role,
  }
}

/** Of an infrastructure configuration that is not there. */
const nothingKnown: Partial<LaunchSettings> = {}
const nothing: Looked<readonly never[]> = { seen: [] }

/** A refusal for want of permission is an answer; every other failure is the caller's. */
const looked = async <T>(call: Promise<T>): Promise<Looked<T>> => {
  try {
    return { seen: await call }
  } catch (error) {
    if (isDenied(error)) return { notLookedAt: error.message }
    throw error
  }
}

const launchSettings = async ({ imageBuilder }: PreflightClients, infrastructure: Infrastructure): Promise<PreflightWorld['launch']> =>
  infrastructure.is === 'inline'
    ? infrastructure
    : ((await imageBuilder.givenInfrastructure(infrastructure.arn)) ?? { missing: infrastructure.arn })

/** Only a subnet says in which zone the instance is launched. */
const offeredAt = async (
  { ec2 }: PreflightClients,
  place: Awaited<Looked<{ readonly zone: string } | undefined>> | undefined,
  types: readonly string[],
): Promise<Looked<readonly string[]>> => {
  const zone = place && 'seen' in place ? place.seen?.zone : undefined
  return zone === undefined || types.length === 0 ? { seen: types } : looked(ec2.instanceTypesIn(zone, types))
}

const keysOf = (volumes: readonly Volume[]): readonly string[] => [...new Set(volumes.flatMap(({ kmsKey }) => kmsKey ?? []))]

/** A volume is encrypted in the region of the build: a key of another one is none, wherever it is. */
const lookAtVolumeKey = async (clients: PreflightClients, arn: string): Promise<KmsKey> =>
  regionOfArn(arn) === clients.region ? lookAtKey(clients, arn) : { arn, looked: { seen: undefined } }

const lookAtKey = async ({ kmsIn }: PreflightClients, arn: string): Promise<KmsKey> => ({
  arn,
  looked: await looked(kmsIn(regionOfArn(arn)).key(arn)),
})
