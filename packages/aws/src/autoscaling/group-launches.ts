/** The launch templates that a group names, and who else would launch a new version of them. */
import type { LaunchTemplateSpecification, MixedInstancesPolicy } from '@aws-sdk/client-auto-scaling'
import type { Launch, MixedPolicy } from '@golden-ami/domain'
import type { ec2 } from '../ec2/client.ts'
import type { GroupFacts } from './client.ts'

type Templates = Pick<ReturnType<typeof ec2>, 'templateVersions'>

/** A mixed instances policy has the plain form that AWS tells. */
export const policyOf = ({ MixedInstancesPolicy }: { readonly MixedInstancesPolicy?: MixedInstancesPolicy | undefined }) =>
  MixedInstancesPolicy as MixedPolicy | undefined

/** Every launch template that a group may launch from, as it names it. */
export const specificationsOf = ({
  LaunchTemplate,
  MixedInstancesPolicy,
}: Pick<GroupFacts, 'LaunchTemplate' | 'MixedInstancesPolicy'>): readonly LaunchTemplateSpecification[] => {
  const mixed = MixedInstancesPolicy?.LaunchTemplate
  const overrides = (mixed?.Overrides ?? []).flatMap(({ LaunchTemplateSpecification }) => LaunchTemplateSpecification ?? [])
  return [LaunchTemplate ?? mixed?.LaunchTemplateSpecification ?? {}, ...overrides]
}

const isSameTemplate = (one: LaunchTemplateSpecification, other: LaunchTemplateSpecification): boolean =>
  (one.LaunchTemplateId !== undefined && one.LaunchTemplateId === other.LaunchTemplateId) ||
  (one.LaunchTemplateName !== undefined && one.LaunchTemplateName === other.LaunchTemplateName)

/** The default version stays where it is when a version is added, so `$Default` is not reached. */
const follows = (group: GroupFacts, template: LaunchTemplateSpecification): boolean =>
  specificationsOf(group).some(one => one.Version === '$Latest' && isSameTemplate(one, template))

/** As it is written: what is named by its id in one place and by its name in another is asked about twice. */
const eachOnce = (specifications: readonly LaunchTemplateSpecification[]): readonly LaunchTemplateSpecification[] => {
  const written = ({ LaunchTemplateId = '', LaunchTemplateName = '', Version = '$Default' }: LaunchTemplateSpecification): string =>
    `${LaunchTemplateId}/${LaunchTemplateName}/${Version}`
  return [...new Map(specifications.toReversed().map(one => [written(one), one])).values()].toReversed()
}

/**
 * Each template that the group names, once, its own first.
 * @param all the groups of the account and region
 * @param images versions that have one of them are looked up
 * @param running what the instances of the group run: it tells the image where a template names it by a parameter
 */
export const lookAtLaunches = async (
  { templateVersions }: Templates,
  facts: GroupFacts,
  all: readonly GroupFacts[],
  images: readonly string[],
  running: readonly string[],
): Promise<readonly Launch[]> => {
  const launches: Launch[] = []
  const others = all.filter(other => other.AutoScalingGroupName !== facts.AutoScalingGroupName)
  for (const specification of eachOnce(specificationsOf(facts))) {
    const { LaunchTemplateId: id, LaunchTemplateName: name, Version: version = '$Default' } = specification
    const isNamed = id !== undefined || name !== undefined
    const read = isNamed ? await templateVersions({ id, name }, version, images, running) : { template: '', number: '', versions: [] }
    const whole = { LaunchTemplateId: read.template, ...specification }
    const followers = others.filter(other => isNamed && follows(other, whole)).map(other => other.AutoScalingGroupName)
    if (!launches.some(launch => launch.template === read.template && launch.version === version))
      launches.push({ ...read, version, followers })
  }
  return launches
}
