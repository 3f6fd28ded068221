/** What EC2 keeps of one account in one region. Other services launch, look up and make images through this. */
import type * as EC2 from '@aws-sdk/client-ec2'
import { hours, type Process, seconds } from '../../time/timeline.ts'
import { AwsError } from '../../wire/aws-error.ts'
import { Shelf } from '../../world/shelf.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { isTypeName } from './instance-type-table.ts'
import { permits } from './launch-permission.ts'
import { type ImageSpec, newImage } from './new-image.ts'
import { type Instance, instanceState, type LaunchSpec, newInstance } from './new-instance.ts'
import { keyReason, refuseShort, zoneOf } from './shortages.ts'
import { type Template, type TemplateRef, templateOf, versionOf } from './templates.ts'
import { VENDOR_LINES, VENDORS, type VendorLine } from './vendors.ts'

export type { ImageSpec, Instance, LaunchSpec, Template, TemplateRef }
/** Who may launch an image besides its owner: accounts, organizations, or everybody (`Group: 'all'`). */
export interface LaunchPermissions {
  readonly permissions: readonly EC2.LaunchPermission[]
}
/** Who besides the owner may make volumes from a snapshot, and so may copy an image that uses it. */
export interface VolumePermissions {
  readonly accounts: readonly string[]
  /** The group `all`. */
  readonly everybody: boolean
}
/** How long an instance takes from shutting-down to terminated. */
const SHUTDOWN = seconds(30)
/** From a launch until EC2 finds that it cannot use the key of a volume. */
const KEY_FAILS = seconds(20)

export class Ec2State {
  readonly images: Shelf<EC2.Image>
  /** Images that were deregistered a moment ago, as they are still shown. */
  readonly remains: Shelf<EC2.Image>
  /** By image id; an image without a row is its owner's alone. */
  readonly launchPermissions: Shelf<LaunchPermissions>
  readonly snapshots: Shelf<EC2.Snapshot>
  /** By snapshot id. */
  readonly volumePermissions: Shelf<VolumePermissions>
  readonly instances: Shelf<Instance>
  readonly templates: Shelf<Template>
  /** Ids of images that were here and are not any more. */
  readonly deregistered = new Set<string>()
  /** Answers already given, by operation and client token. */
  readonly answers = new Map<string, { readonly request: string; readonly answer: unknown }>()
  /** Ids of images that CopyImage is making. */
  readonly copying = new Set<string>()
  /** How long from pending to running, ms. */
  boot = seconds(40)
  /**
   * How long after running an instance of an image takes to pass its health check, ms; `Infinity`: it never does.
   * Absent: at once. Tests and scenarios make broken images by this.
   */
  readonly fates = new Map<string, number>()
  /** Ids that a vendor published in each of its lines, oldest first; empty in any other account. */
  readonly published = new Map<string, string[]>()
  /** The moment (ms) from which this state is there, with the first images of a vendor. */
  readonly began: number
  readonly place: AccountRegion
  readonly #numbered = new Map<string, number>()
  #launched = 0

  constructor(place: AccountRegion) {
    this.place = place
    const { timeline } = place.world
    this.images = new Shelf(timeline)
    this.remains = new Shelf(timeline)
    this.launchPermissions = new Shelf(timeline)
    this.snapshots = new Shelf(timeline)
    this.volumePermissions = new Shelf(timeline)
    this.instances = new Shelf(timeline)
    this.templates = new Shelf(timeline)
    for (const line of VENDOR_LINES) if (line.owner === place.account) this.publish(line)
    this.began = timeline.now
  }

  // ---- images

  /** Makes an image with its snapshots, as CreateImage, CopyImage or Image Builder would. It is pending until `makeAvailable`. */
  makeImage(spec: ImageSpec): EC2.Image {
    refuseDuplicateName(this.images.owned(), spec.Name)
    const source = spec.source === undefined ? undefined : imageAnywhere(this.place, spec.source)
    const { image, snapshots } = newImage(this.place, spec, source)
    for (const snapshot of snapshots) this.snapshots.put(snapshot.SnapshotId, snapshot)
    return this.images.put(image.ImageId, image)
  }
  makeAvailable(imageId: string): void {
    this.copying.delete(imageId)
    const image = this.images.own(imageId)
    if (image?.State !== 'pending') return
    for (const mapping of image.BlockDeviceMappings ?? [])
      if (mapping.Ebs?.SnapshotId && this.snapshots.own(mapping.Ebs.SnapshotId))
        this.snapshots.patch(mapping.Ebs.SnapshotId, { State: 'completed', Progress: '100%' })
    this.images.patch(imageId, { State: 'available' })
  }
  /** The image stays, with its reason, until somebody deregisters it; its snapshots are in error. */
  makeFailed(imageId: string, StateReason: EC2.StateReason): void {
    this.copying.delete(imageId)
    const image = this.images.own(imageId)
    if (image?.State !== 'pending') return
    for (const { Ebs } of image.BlockDeviceMappings ?? [])
      if (Ebs?.SnapshotId && this.snapshots.own(Ebs.SnapshotId))
        this.snapshots.patch(Ebs.SnapshotId, { State: 'error', StateMessage: StateReason.Message })
    this.images.patch(imageId, { State: 'failed', StateReason })
  }
  /** The end of an image that an error has kept from becoming available. */
  failing(imageId: string): () => void {
    return () => this.makeFailed(imageId, { Code: 'InternalError', Message: 'An internal error has occurred' })
  }
  /** The image as a launch in this account sees it: its own, or one that is shared with it, or a public one. */
  image(imageId: string): EC2.Image | undefined {
    return (
      this.images.own(imageId) ??
      statesOfRegion(this.place)
        .find(state => state.#launchableBy(imageId, this.place))
        ?.images.own(imageId)
    )
  }
  /** A vendor publishes the next image of a line; its public parameter moves. Only in the vendor's own account. */
  publish(line: VendorLine): EC2.Image {
    const day = this.place.world.timeline.date.toISOString().slice(0, 10).replaceAll('-', '')
    const past = this.published.get(line.parameter) ?? []
    const image = this.makeImage({
      Name: `${line.name}-${day}.${past.length}`,
      Description: line.description,
      Architecture: line.architecture,
      // EC2 spells it in small letters, whatever the enumeration says.
      Platform: line.platform as EC2.PlatformValues | undefined,
      BlockDeviceMappings: [{ DeviceName: line.rootDevice }],
    })
    const ImageId = image.ImageId!
    this.makeAvailable(ImageId)
    this.launchPermissions.put(ImageId, { permissions: [{ Group: 'all' }] })
    this.published.set(line.parameter, [...past, ImageId])
    return this.images.patch(ImageId, { Public: true, ImageOwnerAlias: line.alias })
  }
  /** May this account read the snapshot: its own, shared with it, or a vendor's. */
  readsSnapshot(snapshotId: string): boolean {
    const { account } = this.place
    return statesOfRegion(this.place).some(
      state =>
        state.snapshots.own(snapshotId) &&
        (state.place === this.place || VENDORS.includes(state.place.account) || mayRead(state.volumePermissions.own(snapshotId), account)),
    )
  }
  #launchableBy(imageId: string, place: AccountRegion): boolean {
    const given = this.launchPermissions.own(imageId)?.permissions ?? []
    return given.some(permission => permits(permission, place))
  }

  // ---- instances

  /**
   * An instance that is pending now and running after `boot`.
   * @throws AwsError when the image cannot be launched: not there, pending, disabled, deregistered, not shared; or no such type can be; or
   * the place lacks what it needs.
   */
  launch(asked: LaunchSpec): Instance {
    const { place } = this
    const spec = { ...asked, AvailabilityZone: zoneOf(place, asked) }
    if (spec.InstanceType !== undefined && !isTypeName(spec.InstanceType))
      throw new AwsError('InvalidParameterValue', `Invalid value '${spec.InstanceType}' for InstanceType.`)
    const image = this.#launchable(spec.ImageId)
    refuseShort(place, spec, () => this.instances.owned())
    const instance = newInstance(place, spec, image, this.#launched++)
    const { InstanceId } = instance
    this.instances.put(InstanceId, instance)
    const StateReason = keyReason(place, spec)
    if (StateReason) place.world.timeline.at(place.world.now + KEY_FAILS, () => this.terminate(InstanceId, StateReason))
    else this.#boots(InstanceId)
    return instance
  }
  #boots(instanceId: string): void {
    const { timeline } = this.place.world
    timeline.at(timeline.now + this.boot, () => {
      if (this.instances.own(instanceId)?.State?.Name === 'pending') this.instances.patch(instanceId, { State: instanceState('running') })
    })
  }
  /** A running instance is stopped, at once. */
  stop(instanceId: string): void {
    if (this.instances.own(instanceId)?.State?.Name === 'running') this.instances.patch(instanceId, { State: instanceState('stopped') })
  }
  /** A stopped instance boots again. */
  start(instanceId: string): void {
    if (this.instances.own(instanceId)?.State?.Name !== 'stopped') return
    this.instances.patch(instanceId, { State: instanceState('pending') })
    this.#boots(instanceId)
  }
  /** Ends an instance; one that is on its way out or gone stays as it is. */
  terminate(instanceId: string, StateReason?: EC2.StateReason): void {
    const name = this.instances.own(instanceId)?.State?.Name
    if (name === undefined || name === 'shutting-down' || name === 'terminated') return
    if (StateReason) this.instances.patch(instanceId, { StateReason })
    this.place.world.timeline.spawn(this.#end(instanceId))
  }
  /**
   * A terminated instance stays visible for a while, usually an hour, and is then gone.
   * @rule ec2.instances.terminated-vanish https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateInstances.html (unverified)
   */
  *#end(instanceId: string): Process {
    this.instances.patch(instanceId, { State: instanceState('shutting-down') })
    yield SHUTDOWN
    this.instances.patch(instanceId, { State: instanceState('terminated') })
    yield hours(1)
    this.instances.delete(instanceId)
  }
  /**
   * Only an image that is available, and the caller's own, shared with it or public, can be launched.
   * @rule ec2.launch.image-must-be-available https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html (unverified)
   */
  #launchable(imageId: string): EC2.Image {
    const image = this.image(imageId)
    if (image?.State === 'available') return image
    if (image) throw new AwsError('InvalidAMIID.Unavailable', `The image ID '${imageId}' is not available (it is ${image.State})`)
    const states = statesOfRegion(this.place)
    if (states.some(state => state.images.own(imageId))) throw new AwsError('AuthFailure', `Not authorized for images: [${imageId}]`)
    if (states.some(state => state.deregistered.has(imageId)))
      throw new AwsError('InvalidAMIID.Unavailable', `The image ID '${imageId}' is no longer available`)
    if (!/^ami-([0-9a-f]{8}|[0-9a-f]{17})$/.test(imageId)) throw new AwsError('InvalidAMIID.Malformed', `Invalid id: "${imageId}"`)
    throw new AwsError('InvalidAMIID.NotFound', `The image id '[${imageId}]' does not exist`)
  }

  // ---- launch templates

  /**
   * Numbers go up by one, and a number is not used again after its version was deleted.
   * @rule ec2.launch-templates.version-numbers https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-launch-template-versions.html (unverified)
   */
  nextVersionNumber({ LaunchTemplateId = '', LatestVersionNumber = 0 }: Template): number {
    const next = Math.max(this.#numbered.get(LaunchTemplateId) ?? 0, LatestVersionNumber) + 1
    this.#numbered.set(LaunchTemplateId, next)
    return next
  }

  /** A version by number, `$Latest` or `$Default`, as the service itself knows it. */
  version(ref: TemplateRef): EC2.LaunchTemplateVersion {
    return versionOf(templateOf(this.templates.owned(), ref), ref.Version)
  }
}

export const mayRead = (permissions: VolumePermissions | undefined, account: string): boolean =>
  permissions !== undefined && (permissions.everybody || permissions.accounts.includes(account))

/** EC2 of every account in the place's region, this one first. */
export const statesOfRegion = (place: AccountRegion): Ec2State[] => {
  for (const vendor of VENDORS) place.world.place(vendor, place.region)
  const others = place.world.places.filter(other => other.region === place.region && other !== place)
  return [place, ...others].map(each => each.state(Ec2State))
}
/** An image wherever it is: CopyImage crosses regions. */
const imageAnywhere = (place: AccountRegion, imageId: string): EC2.Image | undefined => {
  for (const other of [place, ...place.world.places]) {
    const found = other.state(Ec2State).images.own(imageId)
    if (found) return found
  }
  return undefined
}
/**
 * Names of images are unique within an account and region.
 * @rule ec2.images.unique-name https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html (unverified)
 */
const refuseDuplicateName = (images: readonly EC2.Image[], name: string): void => {
  const known = images.find(image => image.Name === name)
  if (known) throw new AwsError('InvalidAMIName.Duplicate', `AMI name ${name} is already in use by AMI ${known.ImageId}`)
}
