/** An environment whose groups are as somebody has them: each test says what there is before anything is recorded. */
import {
  type AutoScalingGroup,
  CreateAutoScalingGroupCommand,
  type CreateAutoScalingGroupCommandInput,
  DescribeAutoScalingGroupsCommand,
  type MixedInstancesPolicy,
  SetDesiredCapacityCommand,
} from '@aws-sdk/client-auto-scaling'
import { CreateLaunchTemplateCommand, DescribeLaunchTemplateVersionsCommand, type RequestLaunchTemplateData } from '@aws-sdk/client-ec2'
import { hours } from '@golden-ami/local-aws'
import { REGION } from './fleet.ts'
import { Story } from './story.ts'

export const TEMPLATE = 'web'

type GroupSettings = Partial<CreateAutoScalingGroupCommandInput> & { readonly of?: string }

export class OwnGroups extends Story {
  /** @param more of the environment beside its targets, in YAML */
  static async of(
    groups: Readonly<Record<string, GroupSettings>>,
    more = '',
    template: RequestLaunchTemplateData = {},
  ): Promise<OwnGroups> {
    const story = new OwnGroups([REGION])
    story.images.set('-', await story.image('what runs today'))
    await story.template(TEMPLATE, template)
    for (const [name, settings] of Object.entries(groups)) await story.own(name, settings)
    story.world.advance(hours(1))
    story.selects(Object.keys(groups), more)
    return story
  }
  /** The groups that the environment names. */
  selects(groups: readonly string[], more = ''): void {
    this.targets = `{ web: { groups: [ ${groups.join(', ')} ] } }${more === '' ? '' : `\n    ${more}`}`
  }
  /** A launch template of what runs today. */
  async template(LaunchTemplateName: string, data: RequestLaunchTemplateData = {}): Promise<void> {
    const LaunchTemplateData = { ImageId: this.images.get('-'), InstanceType: 'm7i.large' as const, ...data }
    const Tags = [{ Key: 'golden-ami:environment', Value: 'development' }]
    await this.ec2.send(
      new CreateLaunchTemplateCommand({
        ...{ LaunchTemplateName, LaunchTemplateData },
        TagSpecifications: [{ ResourceType: 'launch-template', Tags }],
      }),
    )
  }
  /** A group of two instances; `of`: the version of the template that it follows. */
  async own(AutoScalingGroupName: string, { of = '1', ...settings }: GroupSettings = {}): Promise<void> {
    await this.autoScaling.send(
      new CreateAutoScalingGroupCommand({
        AutoScalingGroupName,
        ...{ MinSize: 0, MaxSize: 8, DesiredCapacity: 2, AvailabilityZones: [`${REGION}a`] },
        ...(settings.MixedInstancesPolicy ? {} : { LaunchTemplate: { LaunchTemplateName: TEMPLATE, Version: of } }),
        ...settings,
      }),
    )
  }
  /** What runs is recorded. */
  async recorded(): Promise<this> {
    const { failed } = await this.promote(undefined, { baseline: 'true' })
    if (failed !== undefined) throw new Error(failed)
    return this
  }
  /** Letters of what the instances of a group run. */
  async runs(group: string): Promise<string> {
    const letters = new Map([...this.images].map(([letter, image]) => [image, letter]))
    const images = await this.running(group)
    return images
      .map(image => letters.get(image) ?? image)
      .sort()
      .join('')
  }
  async scaledTo(AutoScalingGroupName: string, DesiredCapacity: number): Promise<void> {
    await this.autoScaling.send(new SetDesiredCapacityCommand({ AutoScalingGroupName, DesiredCapacity }))
    this.world.advance(hours(1))
  }
  async described(group: string): Promise<AutoScalingGroup> {
    const { AutoScalingGroups = [] } = await this.autoScaling.send(new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [group] }))
    const [found] = AutoScalingGroups
    if (!found) throw new Error(`no group ${group}`)
    return found
  }
  /** Number and letter of every version of a template. */
  async versions(LaunchTemplateName = TEMPLATE): Promise<readonly string[]> {
    const letters = new Map([...this.images].map(([letter, image]) => [image, letter]))
    const { LaunchTemplateVersions = [] } = await this.ec2.send(new DescribeLaunchTemplateVersionsCommand({ LaunchTemplateName }))
    return LaunchTemplateVersions.map(({ VersionNumber, LaunchTemplateData }) => {
      const image = LaunchTemplateData?.ImageId ?? ''
      return `${VersionNumber} ${letters.get(image) ?? image}`
    })
  }
}

/** A policy on a version of the template, with overrides. */
export const policyOf = (
  Version: string,
  ...Overrides: NonNullable<MixedInstancesPolicy['LaunchTemplate']>['Overrides'] & object
): MixedInstancesPolicy => ({
  LaunchTemplate: { LaunchTemplateSpecification: { LaunchTemplateName: TEMPLATE, Version }, Overrides },
})
