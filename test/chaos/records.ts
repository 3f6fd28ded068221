/** What AWS keeps of an environment, read from AWS's side at this very moment: nothing here goes through a call. */
import { createHash } from 'node:crypto'
import {
  decodeDescription,
  decodeEvent,
  type LedgerVersion,
  type LockVersion,
  ledgerName,
  lockName,
  type PointerVersion,
  pointerName,
  quarantineName,
  type Release,
} from '@golden-ami/domain'
import type { World } from '@golden-ami/local-aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { SsmState } from '@golden-ami/local-aws/services/ssm/state'
import { ACCOUNT, REGION } from '../support/fleet.ts'

const place = (world: World) => world.place(ACCOUNT, REGION)
const versionsOf = (world: World, name: string) => place(world).state(SsmState).parameters.own(name)?.versions ?? []
const modified = ({ LastModifiedDate }: { readonly LastModifiedDate?: Date | undefined }): number => LastModifiedDate?.getTime() ?? 0

export const ledgerOf = (world: World, environment: string): readonly LedgerVersion[] => {
  const name = ledgerName('web', environment)
  return versionsOf(world, name).map(one => ({
    version: one.Version,
    modified: modified(one),
    event: decodeEvent(one.Value, name, one.Version),
  }))
}
export const lockOf = (world: World, environment: string): readonly LockVersion[] =>
  versionsOf(world, lockName('web', environment)).map(one => ({ version: one.Version, modified: modified(one), value: one.Value }))

export const pointerOf = (world: World, environment: string): readonly PointerVersion[] =>
  versionsOf(world, pointerName('web', environment, 'x86_64')).map(one => ({
    version: one.Version,
    image: one.Value,
    modified: modified(one),
    labels: one.Labels ?? [],
    says: decodeDescription(one.Description),
  }))

/** ms at which the release was quarantined; undefined: it is not. */
export const barredAt = (world: World, release: Release): number | undefined => {
  const [first] = versionsOf(world, quarantineName('web', release))
  return first && modified(first)
}

/** Goes up with every write of a parameter. */
export const writesOf = (world: World): number => place(world).state(SsmState).parameters.revision

export interface Stranger {
  readonly group: string
  readonly instance: string
  readonly image: string
}
/** Instances in service that have run another image for longer than `ms`. */
export const strangers = (world: World, groups: readonly string[], image: string, ms: number): readonly Stranger[] =>
  groups.flatMap(group =>
    (place(world).state(AutoScalingState).groups.own(group)?.members ?? []).flatMap(
      ({ InstanceId: instance, LifecycleState, inServiceSince }) => {
        const runs = place(world).state(Ec2State).instances.own(instance)?.ImageId ?? ''
        const longEnough = LifecycleState === 'InService' && inServiceSince !== undefined && inServiceSince <= world.now - ms
        return longEnough && runs !== image ? [{ group, instance, image: runs }] : []
      },
    ),
  )
/** Whether somebody has suspended processes of a group. */
export const isSuspended = (world: World, group: string): boolean =>
  (place(world).state(AutoScalingState).groups.own(group)?.SuspendedProcesses?.length ?? 0) > 0

/** Whether instances of the image never pass their health check. */
export const neverHealthy = (world: World, image: string): boolean =>
  place(world).state(Ec2State).fates.get(image) === Number.POSITIVE_INFINITY

/** Image and everything else of each launch template version that an action has made, by template. */
export const versionsByAction = (world: World): ReadonlyMap<string, readonly string[]> =>
  new Map(
    place(world)
      .state(Ec2State)
      .templates.owned()
      .map(({ LaunchTemplateName = '', versions }) => [
        LaunchTemplateName,
        versions
          .filter(({ VersionDescription = '' }) => VersionDescription.startsWith('golden-ami '))
          .map(({ LaunchTemplateData }) => JSON.stringify(LaunchTemplateData)),
      ]),
  )
export const journalDigest = (world: World): string => createHash('sha256').update(JSON.stringify(world.journal)).digest('hex')
