/** A world with one group `web` on version 1 of the template `web`, and a numbered version for each further image. */
import {
  AutoScaling,
  type CreateAutoScalingGroupCommandInput,
  type InstanceRefresh,
  type StartInstanceRefreshCommandInput,
} from '@aws-sdk/client-auto-scaling'
import { EC2 } from '@aws-sdk/client-ec2'
import { seconds, transport, World } from '@golden-ami/local-aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { MonitoringState } from '@golden-ami/local-aws/services/monitoring/state'

const ACCOUNT = '111122223333'
const REGION = 'eu-central-1'

export class Fleet {
  readonly world = new World()
  readonly place = this.world.place(ACCOUNT, REGION)
  readonly state = this.place.state(AutoScalingState)
  readonly ec2State = this.place.state(Ec2State)
  readonly monitoring = this.place.state(MonitoringState)
  /** Configuration of clients of this account in this world. */
  readonly client = {
    region: REGION,
    credentials: { accessKeyId: ACCOUNT, secretAccessKey: 'secret' },
    requestHandler: transport(this.world),
    maxAttempts: 1,
  }
  readonly autoscaling: AutoScaling
  readonly ec2: EC2
  /** Image of each template version; the first is version 1. */
  readonly images: string[] = []

  constructor() {
    this.autoscaling = new AutoScaling(this.client)
    this.ec2 = new EC2(this.client)
  }
  /** A group of so many instances, all in service and long warm. */
  static async of(size: number, group: Partial<CreateAutoScalingGroupCommandInput> = {}): Promise<Fleet> {
    const fleet = new Fleet()
    await fleet.create(size, group)
    return fleet
  }
  /** Makes the group, with a second version of its template, and lets ten minutes pass. */
  async create(size: number, group: Partial<CreateAutoScalingGroupCommandInput> = {}): Promise<void> {
    await this.ec2.createLaunchTemplate({
      LaunchTemplateName: 'web',
      LaunchTemplateData: { ImageId: this.makeImage(), InstanceType: 't3.micro' },
    })
    await this.newVersion()
    await this.autoscaling.createAutoScalingGroup({
      AutoScalingGroupName: 'web',
      AvailabilityZones: [`${REGION}a`],
      MinSize: 0,
      MaxSize: 20,
      DesiredCapacity: size,
      DefaultInstanceWarmup: 60,
      ...(!group.MixedInstancesPolicy && { LaunchTemplate: { LaunchTemplateName: 'web', Version: '1' } }),
      ...group,
    })
    this.world.advance(seconds(600))
  }
  makeImage(): string {
    const ImageId = this.ec2State.makeImage({ Name: `web-${this.images.length}` }).ImageId!
    this.ec2State.makeAvailable(ImageId)
    this.images.push(ImageId)
    return ImageId
  }
  /** A further version of the template with an image of its own; returns its number. */
  async newVersion(ImageId = this.makeImage()): Promise<string> {
    const { LaunchTemplateVersion } = await this.ec2.createLaunchTemplateVersion({
      LaunchTemplateName: 'web',
      SourceVersion: '1',
      LaunchTemplateData: { ImageId },
    })
    return String(LaunchTemplateVersion?.VersionNumber)
  }
  /** Starts a refresh to a version (2 when none is named); without preferences it launches first, one at a time, after skip matching. */
  async refresh(input: Partial<StartInstanceRefreshCommandInput> & { version?: string } = {}): Promise<string> {
    const { version = '2', ...rest } = input
    const { InstanceRefreshId } = await this.autoscaling.startInstanceRefresh({
      AutoScalingGroupName: 'web',
      DesiredConfiguration: { LaunchTemplate: { LaunchTemplateName: 'web', Version: version } },
      ...rest,
    })
    return InstanceRefreshId!
  }
  async newest(): Promise<InstanceRefresh> {
    const { InstanceRefreshes } = await this.autoscaling.describeInstanceRefreshes({ AutoScalingGroupName: 'web' })
    return InstanceRefreshes![0]!
  }
  async group() {
    const { AutoScalingGroups } = await this.autoscaling.describeAutoScalingGroups({ AutoScalingGroupNames: ['web'] })
    return AutoScalingGroups![0]!
  }
  /** How many instances run each image: index of `images` → count. */
  get census(): Record<number, number> {
    const counts: Record<number, number> = {}
    for (const image of this.state.running('web').values()) {
      const version = this.images.indexOf(image) + 1
      counts[version] = (counts[version] ?? 0) + 1
    }
    return counts
  }
  get inService(): number {
    return this.state.groups.own('web')!.members.filter(member => member.LifecycleState === 'InService').length
  }
  /** Lets time pass in steps of so many seconds and writes down each new status with percentage, and the extremes of capacity. */
  async trace(step: number, limit: number): Promise<{ statuses: string[]; least: number; most: number; seconds: number }> {
    const statuses: string[] = []
    let [least, most, passed] = [Number.POSITIVE_INFINITY, 0, 0]
    for (; passed <= limit; passed += step) {
      const { Status, PercentageComplete } = await this.newest()
      const line = PercentageComplete === undefined ? `${Status}` : `${Status} ${PercentageComplete}%`
      if (statuses.at(-1) !== line) statuses.push(line)
      least = Math.min(least, this.inService)
      most = Math.max(most, this.state.running('web').size)
      if (['Successful', 'Failed', 'Cancelled', 'RollbackSuccessful', 'RollbackFailed'].includes(Status ?? '')) break
      this.world.advance(seconds(step))
    }
    return { statuses, least, most, seconds: passed }
  }
}
