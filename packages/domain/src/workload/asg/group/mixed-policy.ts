/** A mixed instances policy in Auto Scaling's own terms: what of it a rollout changes, and nothing else. */
import type { Launch, Named } from './launch.ts'
import type { RefreshGoal } from './refresh.ts'

interface Specification {
  readonly LaunchTemplateId?: string | undefined
  readonly LaunchTemplateName?: string | undefined
  readonly Version?: string | undefined
}
interface Override {
  readonly LaunchTemplateSpecification?: Specification | undefined
  readonly ImageId?: string | undefined
  readonly WeightedCapacity?: string | undefined
  readonly [setting: string]: unknown
}
/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_MixedInstancesPolicy.html */
export interface MixedPolicy {
  readonly LaunchTemplate?:
    | {
        readonly LaunchTemplateSpecification?: Specification | undefined
        readonly Overrides?: readonly Override[] | undefined
      }
    | undefined
  readonly [setting: string]: unknown
}

/** A version that is not named is `$Default`. */
const namedBy = ({ LaunchTemplateId = '', Version = '$Default' }: Specification): Named => ({
  template: LaunchTemplateId,
  version: Version,
})
const isSame = (a: Named, b: Named): boolean => a.template === b.template && a.version === b.version

const overridesOf = (policy: MixedPolicy): readonly Override[] => policy.LaunchTemplate?.Overrides ?? []

/** What a policy names: its own template first, then what overrides name beside it, each once. */
export const namedIn = (policy: MixedPolicy): readonly Named[] =>
  specificationsOf(policy)
    .map(namedBy)
    .filter((one, index, all) => all.findIndex(other => isSame(other, one)) === index)

/** The images that overrides say themselves, each once. */
export const imagesIn = (policy: MixedPolicy): readonly string[] => [
  ...new Set(overridesOf(policy).flatMap(({ ImageId }) => ImageId ?? [])),
]

/** Types of the overrides that name no image; what they launch is the template's. */
export const withoutImage = (policy: MixedPolicy): readonly string[] =>
  overridesOf(policy).flatMap(({ ImageId, InstanceType }) => (ImageId === undefined ? [String(InstanceType ?? 'one of any type')] : []))

/** Every override names an image: what the templates say of theirs is launched by nobody. */
export const namesEveryImage = (policy: MixedPolicy): boolean => overridesOf(policy).length > 0 && withoutImage(policy).length === 0

/** Units of capacity that instances of its overrides count. */
export const weightsIn = (policy: MixedPolicy): readonly number[] =>
  overridesOf(policy).flatMap(({ WeightedCapacity }) => (WeightedCapacity === undefined ? [] : [Number(WeightedCapacity)]))

const specificationsOf = (policy: MixedPolicy): readonly Specification[] => [
  policy.LaunchTemplate?.LaunchTemplateSpecification ?? {},
  ...overridesOf(policy).flatMap(({ LaunchTemplateSpecification }) => LaunchTemplateSpecification ?? []),
]

/** What stands where: the number that a pinned policy has in the place of each version that the policy before it named. */
export const pinnedBy = (before: MixedPolicy, pinned: MixedPolicy): readonly { readonly of: Named; readonly number: string }[] => {
  const after = specificationsOf(pinned)
  return specificationsOf(before).map((one, index) => ({ of: namedBy(one), number: namedBy(after[index] ?? one).version }))
}

/** Where a refresh with this desired configuration goes to. */
export const refreshGoalOf = (policy: MixedPolicy): RefreshGoal => {
  const [first = { template: '', version: '' }, ...others] = namedIn(policy)
  const images = imagesIn(policy)
  return { ...first, ...(others.length > 0 ? { others } : {}), ...(images.length > 0 ? { images } : {}) }
}

/**
 * The policy with other versions of its templates, and another image where overrides say one; weights, instance types and how capacity is
 * shared out stay as they are. What it does not say again would be AWS's defaults: On-Demand Instances instead of Spot Instances.
 * @param versions each template as the policy names it, with the number that is to stand there
 * @param image undefined: overrides keep theirs
 * @see https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-overview.html
 */
export const policyWith = (
  policy: MixedPolicy,
  versions: readonly { readonly of: Pick<Launch, 'template' | 'version'>; readonly number: string }[],
  image: string | undefined,
): MixedPolicy => {
  // AWS shows id and name, and takes one of them.
  const named = (specification: Specification): Specification => {
    const one = namedBy(specification)
    return { LaunchTemplateId: one.template, Version: versions.find(({ of }) => isSame(of, one))?.number ?? one.version }
  }
  const changed = (override: Override): Override => ({
    ...override,
    ...(override.LaunchTemplateSpecification ? { LaunchTemplateSpecification: named(override.LaunchTemplateSpecification) } : {}),
    ...(override.ImageId !== undefined && image !== undefined ? { ImageId: image } : {}),
  })
  const { LaunchTemplate = {} } = policy
  return {
    ...policy,
    LaunchTemplate: {
      LaunchTemplateSpecification: named(LaunchTemplate.LaunchTemplateSpecification ?? {}),
      ...(LaunchTemplate.Overrides ? { Overrides: LaunchTemplate.Overrides.map(changed) } : {}),
    },
  }
}
