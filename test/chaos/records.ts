/** What AWS keeps of an environment, read from AWS's side at this very moment: nothing here goes through a call. */
import { createHash } from 'node:crypto'
import {
  type CountingVersion,
  countingVersions,
  haltName,
  type LockVersion,
  ledgerName,
  lockName,
  type PointerVersion,
  pointerName,
  pointerVersions,
  quarantineName,
  type Release,
} from '@golden-ami/domain'
import type { World } from '@golden-ami/local-aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { SsmState } from '@golden-ami/local-aws/services/ssm/state'
import { ACCOUNT, REGION } from '../support/fleet.ts'
import { ledgerVersions } from '../support/ledger.ts'
import type { Place } from '../support/place.ts'
import type { GroupScene } from './environment-scene.ts'

export const HOME: Place = { account: ACCOUNT, region: REGION }
const at = (world: World, { account, region }: Place) => world.place(account, region)
const versionsOf = (world: World, place: Place, name: string) => at(world, place).state(SsmState).parameters.own(name)?.versions ?? []
const modified = ({ LastModifiedDate }: { readonly LastModifiedDate?: Date | undefined }): number => LastModifiedDate?.getTime() ?? 0

/** The versions that count, oldest first. */
export const ledgerOf = (world: World, environment: string): readonly CountingVersion[] =>
  countingVersions(ledgerVersions(versionsOf(world, HOME, ledgerName('web', environment))))

export const lockOf = (world: World, environment: string): readonly LockVersion[] =>
  versionsOf(world, HOME, lockName('web', environment)).map(one => ({ version: one.Version, modified: modified(one), value: one.Value }))

export const pointerOf = (world: World, environment: string, place: Place): readonly PointerVersion[] =>
  pointerVersions(
    versionsOf(world, place, pointerName('web', environment, 'x86_64')).map(one => ({
      ...{ version: one.Version, value: one.Value, description: one.Description ?? '', labels: one.Labels ?? [] },
      ...{ by: one.LastModifiedUser ?? '', modified: modified(one) },
    })),
  )

/** ms at which the release was quarantined; undefined: it is not. */
export const barredAt = (world: World, release: Release): number | undefined => {
  const [first] = versionsOf(world, HOME, quarantineName('web', release))
  return first && modified(first)
}

/** Where the environment is halted, and since when (ms). */
export const haltsOf = (world: World, environment: string, places: readonly Place[]): readonly (Place & { readonly since: number })[] =>
  [HOME, ...places].flatMap(place => {
    const [first] = versionsOf(world, place, haltName('web', environment))
    return first ? [{ ...place, since: modified(first) }] : []
  })

/** Values of the ledger's versions, whatever they are. */
export const ledgerValues = (world: World, environment: string): readonly string[] =>
  versionsOf(world, HOME, ledgerName('web', environment)).map(one => one.Value)

/** Goes up with every write of a parameter in one of the places. */
export const writesOf = (world: World, places: readonly Place[]): number =>
  places.reduce((sum, place) => sum + at(world, place).state(SsmState).parameters.revision, 0)

export interface Stranger {
  readonly group: string
  readonly place: string
  readonly instance: string
  readonly image: string
}
/** Instances in service that have run another image than the one of their place for longer than `ms`. */
export const strangers = (
  world: World,
  groups: readonly GroupScene[],
  imageIn: (place: Place) => string | undefined,
  ms: number,
): readonly Stranger[] =>
  groups.flatMap(group =>
    membersOf(world, group).flatMap(({ InstanceId: instance, LifecycleState, inServiceSince }) => {
      const image = at(world, group).state(Ec2State).instances.own(instance)?.ImageId ?? ''
      const longEnough = LifecycleState === 'InService' && inServiceSince !== undefined && inServiceSince <= world.now - ms
      const place = `${group.account} ${group.region}`
      return longEnough && image !== imageIn(group) ? [{ group: group.name, place, instance, image }] : []
    }),
  )
/** Instances in service that run the image. */
export const serving = (world: World, group: GroupScene, image: string): number =>
  membersOf(world, group).filter(
    ({ InstanceId, LifecycleState }) =>
      LifecycleState === 'InService' && at(world, group).state(Ec2State).instances.own(InstanceId)?.ImageId === image,
  ).length
export const membersOf = (world: World, group: GroupScene) => groupOf(world, group)?.members ?? []
const groupOf = (world: World, group: GroupScene) => at(world, group).state(AutoScalingState).groups.own(group.name)

/** Whether somebody has suspended processes of a group. */
export const isSuspended = (world: World, group: GroupScene): boolean => (groupOf(world, group)?.SuspendedProcesses?.length ?? 0) > 0

/** Whether instances of the image never pass their health check. */
export const neverHealthy = (world: World, image: string): boolean =>
  at(world, HOME).state(Ec2State).fates.get(image) === Number.POSITIVE_INFINITY

/** Whether somebody has deregistered the image: all of them are home's. */
export const isGone = (world: World, { region }: Pick<Place, 'region'>, image: string): boolean =>
  at(world, { account: ACCOUNT, region }).state(Ec2State).images.own(image) === undefined

/** Whether the image that a group's launch template names now is gone: AWS takes no further word of that group's template. */
export const launchesGone = (world: World, group: GroupScene): boolean => {
  const { LaunchTemplateName, LaunchTemplateId, Version } = groupOf(world, group)?.LaunchTemplate ?? {}
  const template = at(world, group)
    .state(Ec2State)
    .templates.owned()
    .find(one => one.LaunchTemplateName === LaunchTemplateName || one.LaunchTemplateId === LaunchTemplateId)
  const number =
    Version === '$Latest' ? template?.LatestVersionNumber : Version === '$Default' ? template?.DefaultVersionNumber : Number(Version)
  const image = template?.versions.find(({ VersionNumber }) => VersionNumber === number)?.LaunchTemplateData?.ImageId
  return image !== undefined && isGone(world, group, image)
}

/** Image and everything else of each launch template version that an action has made in a place, by template. */
export const versionsByAction = (world: World, place: Place): ReadonlyMap<string, readonly string[]> =>
  new Map(
    at(world, place)
      .state(Ec2State)
      .templates.owned()
      .map(({ LaunchTemplateName = '', versions }) => [
        LaunchTemplateName,
        versions
          .filter(({ VersionDescription = '' }) => VersionDescription.startsWith('golden-ami '))
          .map(({ LaunchTemplateData }) => JSON.stringify(LaunchTemplateData)),
      ]),
  )
/** Calls of one moment in any order: what a process asks side by side comes in the order in which the SDK gets its answers parsed. */
export const journalDigest = (world: World): string => {
  // What a process that dies has sent beside the call at which it dies is as much as the runtime has got to, which a cold one does later.
  const dead = new Set<string>()
  const journal = world.journal.filter(({ process, error }) => {
    const isLate = dead.has(process)
    if (error === 'crash') dead.add(process)
    return !isLate
  })
  const moments = Map.groupBy(journal, ({ at }) => at)
  const lines = [...moments.values()].flatMap(entries => entries.map(entry => JSON.stringify(entry)).toSorted())
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}
