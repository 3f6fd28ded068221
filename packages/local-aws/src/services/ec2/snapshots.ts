/** Snapshots behind images: DescribeSnapshots, DeleteSnapshot, ModifySnapshotAttribute. */
import type * as EC2 from '@aws-sdk/client-ec2'
import { AwsError } from '../../wire/aws-error.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { ec2Page } from './ec2-page.ts'
import { type Filterable, filtered } from './filters.ts'
import { refuseMalformedId } from './ids.ts'
import { refuseManagedKey } from './snapshot-keys.ts'
import { Ec2State, mayRead, statesOfRegion } from './state.ts'

const FILTERS: Filterable<EC2.Snapshot> = {
  description: row => row.Description,
  encrypted: row => row.Encrypted,
  'owner-id': row => row.OwnerId,
  progress: row => row.Progress,
  'snapshot-id': row => row.SnapshotId,
  'start-time': row => row.StartTime,
  status: row => row.State,
  'storage-tier': row => row.StorageTier,
  'volume-id': row => row.VolumeId,
  'volume-size': row => row.VolumeSize,
}
/** Ids of the snapshots that an image is made of. */
export const snapshotsOf = (image: EC2.Image): string[] => (image.BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs?.SnapshotId ?? [])

/**
 * An account sees its own snapshots and those that it was given leave to make volumes from, which sharing an image does not do.
 * @rule ec2.snapshots.visible https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshots.html (unverified)
 */
const visibleSnapshots = (context: Context): EC2.Snapshot[] =>
  statesOfRegion(context.place).flatMap(({ place, snapshots, volumePermissions }) =>
    snapshots
      .all(context)
      .filter(
        ({ SnapshotId = '' }) => place === context.place || mayRead(volumePermissions.get(SnapshotId, context), context.place.account),
      ),
  )

const ownSnapshot = (context: Context, snapshotId: string): EC2.Snapshot => {
  refuseMalformedId(snapshotId, 'snap')
  const snapshot = context.place.state(Ec2State).snapshots.get(snapshotId, context)
  if (!snapshot) throw new AwsError('InvalidSnapshot.NotFound', `The snapshot '${snapshotId}' does not exist.`)
  return snapshot
}

type Changes = { readonly Add: readonly EC2.CreateVolumePermission[]; readonly Remove: readonly EC2.CreateVolumePermission[] }

/**
 * Permissions to make volumes are changed as a structure, or by the older flat parameters `OperationType`, `UserIds` and `GroupNames`.
 * @rule ec2.snapshots.permission-changes https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySnapshotAttribute.html (botocore)
 */
const changesOf = (input: EC2.ModifySnapshotAttributeRequest): Changes => {
  const { CreateVolumePermission: changes, OperationType } = input
  if (changes) return { Add: changes.Add ?? [], Remove: changes.Remove ?? [] }
  const flat: EC2.CreateVolumePermission[] = [
    ...(input.UserIds ?? []).map(UserId => ({ UserId })),
    ...(input.GroupNames ?? []).map(Group => ({ Group: Group as EC2.PermissionGroup })),
  ]
  if (OperationType === undefined) throw new AwsError('MissingParameter', 'The request must contain the parameter operationType')
  return OperationType === 'add' ? { Add: flat, Remove: [] } : { Add: [], Remove: flat }
}
/**
 * Account ids have 12 digits, and the only group is `all`.
 * @rule ec2.snapshots.permission-form https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolumePermission.html (unverified)
 */
const refuseMalformedPermission = ({ UserId, Group }: EC2.CreateVolumePermission): void => {
  if (UserId !== undefined && !/^\d{12}$/.test(UserId)) throw new AwsError('InvalidUserID.Malformed', `Invalid user id: "${UserId}"`)
  if (Group !== undefined && Group !== 'all')
    throw new AwsError('InvalidParameterValue', `Value (${Group}) for parameter group is invalid.`)
}
/**
 * An encrypted snapshot cannot be made public.
 * @rule ec2.snapshots.encrypted-not-public https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySnapshotAttribute.html (unverified)
 */
const refusePublicEncrypted = ({ Encrypted }: EC2.Snapshot): void => {
  if (Encrypted) throw new AwsError('OperationNotPermitted', 'Encrypted snapshots cannot be made public')
}

export const snapshots: Handlers<typeof EC2, Context> = {
  DescribeSnapshots(input, context) {
    const { place } = context
    const visible = visibleSnapshots(context)
    for (const id of input.SnapshotIds ?? []) if (!visible.some(({ SnapshotId }) => SnapshotId === id)) ownSnapshot(context, id)
    const owners = input.OwnerIds?.map(owner => (owner === 'self' ? place.account : owner))
    const scoped = visible
      .filter(row => !input.SnapshotIds?.length || input.SnapshotIds.includes(row.SnapshotId!))
      .filter(row => !owners?.length || owners.includes(row.OwnerId!))
    const { items, next } = ec2Page(filtered(scoped, input.Filters, FILTERS), input)
    return { Snapshots: items, NextToken: next }
  },
  /**
   * A snapshot that a registered image uses cannot be deleted.
   * @rule ec2.snapshots.in-use https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSnapshot.html (moto)
   */
  DeleteSnapshot(input, context) {
    const state = context.place.state(Ec2State)
    const { SnapshotId } = ownSnapshot(context, input.SnapshotId!)
    const user = state.images.owned().find(image => snapshotsOf(image).includes(SnapshotId!))
    if (user) throw new AwsError('InvalidSnapshot.InUse', `The snapshot ${SnapshotId} is currently in use by ${user.ImageId}`)
    state.snapshots.delete(SnapshotId!)
    return {}
  },
  ModifySnapshotAttribute(input, context) {
    const state = context.place.state(Ec2State)
    const snapshot = ownSnapshot(context, input.SnapshotId!)
    const { SnapshotId } = snapshot
    const { Add, Remove } = changesOf(input)
    for (const permission of [...Add, ...Remove]) refuseMalformedPermission(permission)
    if (Add.length > 0) refuseManagedKey(snapshot)
    if (Add.some(({ Group }) => Group)) refusePublicEncrypted(snapshot)
    const present = state.volumePermissions.own(SnapshotId!) ?? { accounts: [], everybody: false }
    const accounts = new Set([...present.accounts, ...Add.flatMap(({ UserId }) => UserId ?? [])])
    for (const { UserId } of Remove) if (UserId) accounts.delete(UserId)
    const everybody = (present.everybody || Add.some(({ Group }) => Group)) && !Remove.some(({ Group }) => Group)
    state.volumePermissions.put(SnapshotId!, { accounts: [...accounts], everybody })
    return {}
  },
  DescribeSnapshotAttribute(input, context) {
    const { SnapshotId } = ownSnapshot(context, input.SnapshotId!)
    const { accounts, everybody } = context.place.state(Ec2State).volumePermissions.get(SnapshotId!, context) ?? { accounts: [] }
    const all: EC2.CreateVolumePermission[] = everybody ? [{ Group: 'all' }] : []
    return { SnapshotId, CreateVolumePermissions: [...accounts.map(UserId => ({ UserId })), ...all] }
  },
}
