/** A new instance, as a row. */
import type * as EC2 from '@aws-sdk/client-ec2'
import type { AccountRegion } from '../../world/world-state.ts'

export interface LaunchSpec {
  /** An id; `resolveImageId` turns `resolve:ssm:…` into one. */
  readonly ImageId: string
  readonly InstanceType?: string | undefined
  readonly Tags?: EC2.Tag[] | undefined
  readonly SubnetId?: string | undefined
  readonly AvailabilityZone?: string | undefined
  /** Absent: On-Demand. */
  readonly market?: 'spot' | undefined
  /** `Reservation.RequesterId`: the service that launches for the account. */
  readonly by?: string | undefined
  readonly ReservationId?: string | undefined
}
export type Instance = EC2.Instance & {
  readonly InstanceId: string
  readonly ReservationId: string
  readonly RequesterId: string | undefined
}

const CODES: Readonly<Record<EC2.InstanceStateName, number>> = {
  pending: 0,
  running: 16,
  'shutting-down': 32,
  terminated: 48,
  stopping: 64,
  stopped: 80,
}
export const instanceState = (Name: EC2.InstanceStateName): EC2.InstanceState => ({ Code: CODES[Name], Name })

/** A pending instance of an image; `nth` (from 0) gives it an address of its own. */
export const newInstance = (place: AccountRegion, spec: LaunchSpec, image: EC2.Image, nth: number): Instance => ({
  InstanceId: place.id('i'),
  ImageId: image.ImageId,
  InstanceType: (spec.InstanceType ?? 'm1.small') as EC2._InstanceType,
  Architecture: image.Architecture as EC2.ArchitectureValues,
  LaunchTime: place.world.timeline.date,
  State: instanceState('pending'),
  Placement: { AvailabilityZone: spec.AvailabilityZone ?? `${place.region}a`, Tenancy: 'default' },
  SubnetId: spec.SubnetId,
  PrivateIpAddress: `10.0.${(nth >> 8) & 255}.${nth & 255}`,
  RootDeviceName: image.RootDeviceName,
  RootDeviceType: image.RootDeviceType,
  Tags: spec.Tags ?? [],
  ReservationId: spec.ReservationId ?? place.id('r'),
  RequesterId: spec.by,
  ...(spec.market && { InstanceLifecycle: spec.market }),
})
