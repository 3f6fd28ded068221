/** The launch templates that a group names, and who else would launch a new version of them. */
import type { LaunchTemplateSpecification, MixedInstancesPolicy } from '@aws-sdk/client-auto-scaling'
import { isParameter, type Launch, type MixedPolicy, ownVersion } from '@golden-ami/domain'
import type { ec2 } from '../ec2/client.ts'
import type { GroupFacts } from './client.ts'
import { type FleetFacts, noticedSince, type TemplateFacts } from './fleet-facts.ts'

interface Templates {
  readonly ec2: Pick<ReturnType<typeof ec2>, 'templateVersions'>
  readonly facts: FleetFacts
}

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
  clients: Templates,
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
    const read = isNamed
      ? await lookAtTemplate(clients, { id, name }, version, images, running)
      : { template: '', number: '', versions: [] }
    const whole = { LaunchTemplateId: read.template, ...specification }
    const followers = others.filter(other => isNamed && follows(other, whole)).map(other => other.AutoScalingGroupName)
    if (!launches.some(launch => launch.template === read.template && launch.version === version))
      launches.push({ ...read, version, followers })
  }
  return launches
}

/**
 * A version of a number never changes; what a name means may. What a template names by a parameter depends on what the instances run. What
 * was not there may be there by now.
 */
const lookAtTemplate = (
  { ec2, facts }: Templates,
  template: { readonly id: string | undefined; readonly name: string | undefined },
  version: string,
  images: readonly string[],
  running: readonly string[],
): Promise<TemplateFacts> => {
  const key = (...parts: readonly string[]): string => JSON.stringify([template.id ?? '', template.name ?? '', version, ...parts])
  const wished = [...images].sort()
  const question = key(...wished)
  const { launches } = facts
  const known = launches.known(question)?.value ?? readFor(facts, template, version, images)
  const dependsOnRunning = known !== undefined && isParameter(ownVersion(known)?.image)
  const since = known?.number === version ? 0 : noticedSince(facts)
  const read = async (): Promise<TemplateFacts> => ({
    ...(await ec2.templateVersions(template, version, images, running)),
    ...{ version, asked: images },
  })
  if (known && !dependsOnRunning && !launches.known(question)) return Promise.resolve(known)
  if (!dependsOnRunning) return launches.recall(question, since, read)
  return launches.recall(key(...wished, 'running', ...[...running].sort()), since, read)
}

/** A version that was read when the group followed another one, which said the same but for the image. */
const readFor = (
  { launches }: FleetFacts,
  { id }: { readonly id: string | undefined },
  version: string,
  images: readonly string[],
): TemplateFacts | undefined => {
  for (const [, { value }] of launches.all()) {
    const own = value.versions.find(({ number }) => number === version)
    const isAlike = own?.rest === ownVersion(value)?.rest && images.includes(own?.image ?? '') && !isParameter(own?.image)
    const isAsked = images.every(image => value.asked.includes(image))
    if (!own || value.template !== id || value.volumes || !isAlike || !isAsked) continue
    return {
      ...value,
      version,
      number: version,
      versions: value.versions.filter(({ number, image }) => number === version || images.includes(image)),
    }
  }
  return undefined
}
