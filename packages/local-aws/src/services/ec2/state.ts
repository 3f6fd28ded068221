/** What EC2 keeps of one account in one region. Other services launch, look up and make images through this. */
import type * as EC2 from '@aws-sdk/client-ec2'
import { hours, type Process, seconds } from '../../time/timeline.ts'
import { AwsError } from '../../wire/aws-error.ts'
import type { Place } from '../../world/place.ts'
import { Shelf } from '../../world/shelf.ts'
import { type Template, type TemplateRef, templateOf, versionOf } from './templates.ts'
import { VENDOR_LINES, VENDORS, type VendorLine } from './vendors.ts'

export type { Template, TemplateRef }
/** Who may launch an image besides its owner: accounts, organizations, or everybody (`Group: 'all'`). */
export interface LaunchPermissions {
  readonly permissions: readonly EC2.LaunchPermission[]
}
/** Accounts besides the owner that may make volumes from a snapshot, and so may copy an image that uses it. */
export interface VolumePermissions {
  readonly accounts: readonly string[]
}
export interface ImageSpec {
  readonly Name: string
  readonly Description?: string | undefined
  readonly Architecture?: string | undefined
  readonly Tags?: EC2.Tag[] | undefined
  readonly SnapshotTags?: EC2.Tag[] | undefined
  /** The image that this one comes from; device mappings and architecture follow it. */
  readonly source?: string | undefined
  readonly sourceRegion?: string | undefined
  readonly BlockDeviceMappings?: EC2.BlockDeviceMapping[] | undefined
  /** RegisterImage: the mappings name snapshots that are there already. */
  readonly fromSnapshots?: boolean
}
export interface LaunchSpec {
  /** An id; `resolveImageId` turns `resolve:ssm:…` into one. */
  readonly ImageId: string
  readonly InstanceType?: string | undefined
  readonly Tags?: EC2.Tag[] | undefined
  readonly SubnetId?: string | undefined
  readonly AvailabilityZone?: string | undefined
  /** `Reservation.RequesterId`: the service that launches for the account. */
  readonly by?: string | undefined
  readonly ReservationId?: string | undefined
}
export type Instance = EC2.Instance & { readonly ReservationId: string; readonly RequesterId: string | undefined }

/** How long an instance takes from shutting-down to terminated. */
const SHUTDOWN = seconds(30)
/** Root volume of an image whose source says nothing, GiB. */
const ROOT_SIZE = 8
const CODES: Readonly<Record<EC2.InstanceStateName, number>> = {
  pending: 0,
  running: 16,
  'shutting-down': 32,
  terminated: 48,
  stopping: 64,
  stopped: 80,
}
export const stateOf = (Name: EC2.InstanceStateName): EC2.InstanceState => ({ Code: CODES[Name], Name })

export class Ec2State {
  readonly images: Shelf<EC2.Image>
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
  readonly place: Place
  readonly #numbered = new Map<string, number>()
  #launched = 0

  constructor(place: Place) {
    this.place = place
    const { timeline } = place.world
    this.images = new Shelf(timeline)
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
    const { timeline } = this.place.world
    const source = spec.source === undefined ? undefined : imageAnywhere(this.place, spec.source)
    const ImageId = this.place.id('ami')
    const mappings = spec.BlockDeviceMappings ?? source?.BlockDeviceMappings ?? [{ DeviceName: '/dev/xvda' }]
    return this.images.put(ImageId, {
      ImageId,
      Name: spec.Name,
      Description: spec.Description,
      Architecture: (spec.Architecture ?? source?.Architecture ?? 'x86_64') as EC2.ArchitectureValues,
      OwnerId: this.place.account,
      ImageLocation: `${this.place.account}/${spec.Name}`,
      ImageType: 'machine',
      State: 'pending',
      Public: false,
      CreationDate: timeline.date.toISOString(),
      RootDeviceType: 'ebs',
      RootDeviceName: source?.RootDeviceName ?? mappings[0]?.DeviceName,
      VirtualizationType: 'hvm',
      Hypervisor: 'xen',
      EnaSupport: true,
      BootMode: source?.BootMode,
      PlatformDetails: 'Linux/UNIX',
      BlockDeviceMappings: mappings.map(mapping => this.#imaged(mapping, ImageId, spec)),
      SourceImageId: spec.source,
      SourceImageRegion: spec.source === undefined ? undefined : (spec.sourceRegion ?? this.place.region),
      Tags: spec.Tags ?? [],
    })
  }
  makeAvailable(imageId: string): void {
    const image = this.images.own(imageId)
    if (image?.State !== 'pending') return
    for (const mapping of image.BlockDeviceMappings ?? [])
      if (mapping.Ebs?.SnapshotId) this.snapshots.patch(mapping.Ebs.SnapshotId, { State: 'completed', Progress: '100%' })
    this.images.patch(imageId, { State: 'available' })
  }
  /** The image as a launch in this account sees it: its own, or one that is shared with it, or a public one. */
  image(imageId: string): EC2.Image | undefined {
    return (
      this.images.own(imageId) ??
      statesOfRegion(this.place)
        .find(state => state.#launchableBy(imageId, this.place.account))
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
        (state.place === this.place ||
          VENDORS.includes(state.place.account) ||
          state.volumePermissions.own(snapshotId)?.accounts.includes(account)),
    )
  }
  #launchableBy(imageId: string, account: string): boolean {
    const given = this.launchPermissions.own(imageId)?.permissions ?? []
    return given.some(permission => permission.Group === 'all' || permission.UserId === account)
  }
  /** One device of a new image, with the snapshot that is made of it. */
  #imaged(mapping: EC2.BlockDeviceMapping, imageId: string, spec: ImageSpec): EC2.BlockDeviceMapping {
    if (mapping.NoDevice !== undefined || mapping.VirtualName !== undefined) return mapping
    if (spec.fromSnapshots && mapping.Ebs?.SnapshotId) return mapping
    const SnapshotId = this.place.id('snap')
    const size = mapping.Ebs?.VolumeSize ?? ROOT_SIZE
    this.snapshots.put(SnapshotId, {
      SnapshotId,
      OwnerId: this.place.account,
      VolumeId: this.place.id('vol'),
      VolumeSize: size,
      State: 'pending',
      Progress: '0%',
      StartTime: this.place.world.timeline.date,
      Encrypted: mapping.Ebs?.Encrypted ?? false,
      Description: `Created for ${imageId}`,
      StorageTier: 'standard',
      Tags: spec.SnapshotTags ?? [],
    })
    return {
      ...mapping,
      Ebs: { VolumeType: 'gp3', DeleteOnTermination: true, Encrypted: false, ...mapping.Ebs, VolumeSize: size, SnapshotId },
    }
  }

  // ---- instances

  /**
   * An instance that is pending now and running after `boot`.
   * @throws AwsError when the image cannot be launched: not there, pending, disabled, deregistered, not shared.
   */
  launch(spec: LaunchSpec): Instance {
    const image = this.#launchable(spec.ImageId)
    const { timeline } = this.place.world
    const InstanceId = this.place.id('i')
    const zone = spec.AvailabilityZone ?? `${this.place.region}a`
    const instance: Instance = {
      InstanceId,
      ImageId: image.ImageId,
      InstanceType: (spec.InstanceType ?? 'm1.small') as EC2._InstanceType,
      Architecture: image.Architecture as EC2.ArchitectureValues,
      LaunchTime: timeline.date,
      State: stateOf('pending'),
      Placement: { AvailabilityZone: zone, Tenancy: 'default' },
      SubnetId: spec.SubnetId,
      PrivateIpAddress: privateAddress(this.#launched++),
      RootDeviceName: image.RootDeviceName,
      RootDeviceType: image.RootDeviceType,
      Tags: spec.Tags ?? [],
      ReservationId: spec.ReservationId ?? this.place.id('r'),
      RequesterId: spec.by,
    }
    this.instances.put(InstanceId, instance)
    timeline.at(timeline.now + this.boot, () => {
      if (this.instances.own(InstanceId)?.State?.Name === 'pending') this.instances.patch(InstanceId, { State: stateOf('running') })
    })
    return instance
  }
  /** Ends an instance; one that is on its way out or gone stays as it is. */
  terminate(instanceId: string): void {
    const name = this.instances.own(instanceId)?.State?.Name
    if (name === undefined || name === 'shutting-down' || name === 'terminated') return
    this.place.world.timeline.spawn(this.#end(instanceId))
  }
  /**
   * A terminated instance stays visible for a while, usually an hour, and is then gone.
   * @rule ec2.instances.terminated-vanish https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateInstances.html (unverified)
   */
  *#end(instanceId: string): Process {
    this.instances.patch(instanceId, { State: stateOf('shutting-down') })
    yield SHUTDOWN
    this.instances.patch(instanceId, { State: stateOf('terminated') })
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

/** EC2 of every account in the place's region, this one first. */
export const statesOfRegion = (place: Place): Ec2State[] => {
  for (const vendor of VENDORS) place.world.place(vendor, place.region)
  const others = place.world.places.filter(other => other.region === place.region && other !== place)
  return [place, ...others].map(each => each.state(Ec2State))
}
/** An image wherever it is: CopyImage crosses regions. */
const imageAnywhere = (place: Place, imageId: string): EC2.Image | undefined => {
  for (const other of [place, ...place.world.places]) {
    const found = other.state(Ec2State).images.own(imageId)
    if (found) return found
  }
  return undefined
}
const privateAddress = (n: number): string => `10.0.${(n >> 8) & 255}.${n & 255}`
/**
 * Names of images are unique within an account and region.
 * @rule ec2.images.unique-name https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html (unverified)
 */
const refuseDuplicateName = (images: readonly EC2.Image[], name: string): void => {
  const known = images.find(image => image.Name === name)
  if (known) throw new AwsError('InvalidAMIName.Duplicate', `AMI name ${name} is already in use by AMI ${known.ImageId}`)
}
